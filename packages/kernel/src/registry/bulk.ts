import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'

import type { Tx } from '../db/handle.ts'

const snake = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const nameOf = (key: string, column: PgColumn) => (column.keyAsName ? snake(key) : column.name)

interface BulkColumn {
  key: string
  name: string
  type: string
}

export interface BulkTable {
  /** `units` */
  name: string
  /** `"kernel"."units"` */
  qualified: string
  columns: Map<string, BulkColumn>
}

const known = new WeakMap<PgTable, BulkTable>()

export function bulkTable(table: PgTable): BulkTable {
  let made = known.get(table)
  if (!made) {
    const { name, schema } = getTableConfig(table)
    const columns = Object.entries(getTableColumns(table)).map(
      ([key, column]) => [key, { key, name: nameOf(key, column), type: column.getSQLType() }] as const,
    )
    made = { name, qualified: `"${schema}"."${name}"`, columns: new Map(columns) }
    known.set(table, made)
  }
  return made
}

export type BulkRow = { id: string } & Record<string, unknown>

const quoted = (names: readonly string[], prefix = '') => names.map((name) => `${prefix}"${name}"`).join(', ')

/** Rows as one parameter: thousands of them are one statement with one text, so its plan is kept. */
function recordset(columns: readonly BulkColumn[], rows: readonly BulkRow[]): SQL {
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(({ key, name }) => [name, row[key] ?? null]))),
  )
  return sql`jsonb_to_recordset(${json}::jsonb) as x(${sql.raw(columns.map(({ name, type }) => `"${name}" ${type}`).join(', '))})`
}

const pick = (table: BulkTable, keys: readonly string[]): BulkColumn[] =>
  keys.map((key) => {
    const column = table.columns.get(key)
    if (!column) throw new Error(`${table.name} has no column ${key}`)
    return column
  })

/** Inserts rows that all carry the same keys; columns not named keep their defaults. */
export async function insertMany(
  tx: Tx,
  table: PgTable,
  keys: readonly string[],
  rows: readonly BulkRow[],
): Promise<void> {
  if (rows.length === 0) return
  const target = bulkTable(table)
  const columns = pick(target, ['id', ...keys])
  const names = columns.map((column) => column.name)
  await tx.execute(
    sql`insert into ${sql.raw(target.qualified)} (${sql.raw(quoted(names))}) select ${sql.raw(quoted(names, 'x.'))} from ${recordset(columns, rows)}`,
  )
}

/** Updates the named columns of each row by its id, counts its version up, and answers the new versions. */
export async function updateMany(
  tx: Tx,
  table: PgTable,
  keys: readonly string[],
  rows: readonly BulkRow[],
): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map()
  const target = bulkTable(table)
  const columns = pick(target, ['id', ...keys])
  const sets = columns.slice(1).map(({ name }) => `"${name}" = x."${name}"`)
  const result = await tx.execute(
    sql`update ${sql.raw(target.qualified)} t set ${sql.raw(sets.join(', '))}, version = t.version + 1, updated_at = now()
      from ${recordset(columns, rows)} where t.id = x.id returning t.id, t.version`,
  )
  return new Map((result.rows as { id: string; version: number }[]).map((row) => [row.id, row.version]))
}

/** `any ($1)` with one parameter, whatever the number of values. */
export function anyOf(values: readonly string[], type: 'uuid' | 'text' = 'text'): SQL {
  const literal = `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
  return sql`any (${literal}::${sql.raw(type)}[])`
}
