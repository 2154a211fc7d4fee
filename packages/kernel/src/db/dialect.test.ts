import { aliasedTable, and, count, eq, Param, sql } from 'drizzle-orm'
import { pgSchema, PgDialect, QueryBuilder, text, uuid } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'

import { createDialect } from './dialect.ts'

const schema = pgSchema('p_shelf')
const books = schema.table('books', {
  id: uuid(),
  tenantId: uuid(),
  lentTo: text(),
  odd: text('An "odd" name'),
})
const readers = schema.table('readers', { id: uuid(), tenantId: uuid(), fullName: text() })
const lenders = aliasedTable(readers, 'lenders')

const statements: Record<string, (db: QueryBuilder) => { toSQL(): { sql: string; params: unknown[] } }> = {
  'every column of a table': (db) => db.select().from(books).where(eq(books.id, 'a')),
  'columns between expressions': (db) =>
    db
      .select({
        first: sql<number>`length(${books.lentTo})`,
        id: books.id,
        odd: books.odd,
        own: sql`${new Param('given')}`.as('own'),
        lentTo: books.lentTo,
        all: count(),
      })
      .from(books),
  'a join with an alias': (db) =>
    db
      .select({ id: books.id, reader: readers.fullName, lender: lenders.fullName })
      .from(books)
      .innerJoin(readers, and(eq(readers.tenantId, books.tenantId), eq(readers.id, books.lentTo)))
      .leftJoin(lenders, eq(lenders.id, books.id)),
  'a table and its columns under one name': (db) =>
    db
      .select({ book: books, name: readers.fullName })
      .from(books)
      .innerJoin(readers, sql`true`),
  'a subquery': (db) => {
    const some = db
      .select({ id: books.id, n: sql<number>`1`.as('n') })
      .from(books)
      .as('some')
    return db.select({ id: some.id, n: some.n }).from(some)
  },
  'one column alone': (db) => db.select({ id: books.id }).from(books),
}

describe('a statement', () => {
  const quick = createDialect()
  const plain = new PgDialect({ casing: 'snake_case' })
  it.each(Object.keys(statements))('reads as drizzle’s own, first and later: %s', (name) => {
    const expected = statements[name]!(new QueryBuilder(plain)).toSQL()
    for (let time = 0; time < 2; time++)
      expect(statements[name]!(new QueryBuilder(quick)).toSQL()).toEqual(expected)
  })
})
