import { newId } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readHandle, type Tx } from '../db/handle.ts'
import { tasks } from '../tasks/tasks.schema.ts'
import { testKernel, type TestKernel, type TestTenant } from '../testing/index.ts'
import { keyset } from './keyset.ts'

let test: TestKernel
let tenant: TestTenant
let tx: Tx

beforeAll(async () => {
  test = await testKernel()
  tenant = await test.mintTenant()
  tx = readHandle(test.kernel.database, { kind: 'tenant', tenantId: tenant.id, lineage: [], accountId: null })
})
afterAll(() => test.close())

type Row = { id: string; dueAt: string | null; title: string }
type Sort = 'dueAt' | '-dueAt' | 'title' | '-title'

const sorts = {
  dueAt: { column: tasks.dueAt, type: 'timestamptz', of: (row: Row) => row.dueAt },
  title: { column: tasks.title, type: 'text', of: (row: Row) => row.title },
} as const

const list = async (kind: string, sort: Sort, limit: number, cursor?: string) => {
  const paging = keyset({
    sorts,
    sort,
    id: tasks.id,
    idOf: (row: Row) => row.id,
    cursor,
    limit,
    filters: { kind },
  })
  const rows = await tx
    .select({ id: tasks.id, dueAt: tasks.dueAt, title: tasks.title })
    .from(tasks)
    .where(and(eq(tasks.kind, kind), paging.where))
    .orderBy(...paging.orderBy)
    .limit(paging.limit)
  return paging.page(rows)
}

async function seed(kind: string, rows: { day: number | null; title: string }[]) {
  for (const { day, title } of rows) {
    await test.admin.query(
      `insert into kernel.tasks (tenant_id, id, plugin_id, kind, title, subject, subject_id, path, due_at) values ($1,$2,'kernel',$3,$4,'s',$5,'/',$6)`,
      [
        tenant.id,
        newId(),
        kind,
        title,
        newId(),
        day === null ? null : new Date(Date.UTC(2026, 0, 1, 0, 0, 0, day)).toISOString(),
      ],
    )
  }
}

const someRows = fc.array(
  fc.record({
    day: fc.option(fc.integer({ min: 0, max: 4 })),
    title: fc.constantFrom('甲', '乙', 'a', 'B', ''),
  }),
  { maxLength: 25 },
)

describe('keyset paging', () => {
  it('gives every row once and in order, whatever ties, nulls, page sizes and directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom<Sort>('dueAt', '-dueAt', 'title', '-title'),
        async (rows, size, sort) => {
          const kind = newId()
          await seed(kind, rows)
          const whole = (await list(kind, sort, 100)).rows.map((row) => row.id)
          const paged: string[] = []
          let cursor: string | undefined
          do {
            const page = await list(kind, sort, size, cursor)
            paged.push(...page.rows.map((row) => row.id))
            cursor = page.next
          } while (cursor)
          expect(paged).toEqual(whole)
          expect(new Set(paged).size).toBe(rows.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('skips and repeats nothing when rows come and go between pages', async () => {
    const kind = newId()
    await seed(
      kind,
      Array.from({ length: 9 }, (_, day) => ({ day, title: 'x' })),
    )
    const first = await list(kind, 'dueAt', 3)
    await test.admin.query('delete from kernel.tasks where id = $1', [first.rows[1]!.id])
    await seed(kind, [{ day: 0, title: 'late arrival before the cursor' }])
    const second = await list(kind, 'dueAt', 100, first.next)
    expect(second.rows).toHaveLength(6)
    expect(second.rows.some((row) => first.rows.some((seen) => seen.id === row.id))).toBe(false)
  })

  it('refuses a cursor of another list, and any text that is no cursor', async () => {
    await seed('one', [
      { day: 1, title: 'x' },
      { day: 2, title: 'x' },
    ])
    const { next } = await list('one', 'dueAt', 1)
    expect(() =>
      keyset({
        sorts,
        sort: '-dueAt',
        id: tasks.id,
        idOf: (row: Row) => row.id,
        cursor: next,
        limit: 1,
        filters: { kind: 'one' },
      }),
    ).toThrow()
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (cursor) => {
        fc.pre(cursor !== '')
        expect(() =>
          keyset({
            sorts,
            sort: 'dueAt',
            id: tasks.id,
            idOf: (row: Row) => row.id,
            cursor,
            limit: 1,
            filters: {},
          }),
        ).toThrow()
      }),
    )
  })
})
