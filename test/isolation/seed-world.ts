import { randomInt } from 'node:crypto'

import { newId } from '@linli/contract'
import type pg from 'pg'

import type { Column, FencedTable } from './catalogue.ts'

/** Ids of the rows seeded in one tenant, by table. */
export type World = Map<string, string>

const valueOf = (column: Column, canary: string): unknown => {
  if (column.isArray) return []
  switch (column.type) {
    case 'uuid':
      return newId()
    case 'text':
    case 'varchar':
      return canary
    case 'int2':
    case 'int4':
    case 'int8':
      return randomInt(1, 1_000_000)
    case 'numeric':
    case 'float8':
      return 0.5
    case 'bool':
      return true
    case 'jsonb':
    case 'json':
      return JSON.stringify({ canary })
    case 'timestamptz':
      return new Date().toISOString()
    case 'date':
      return '2026-11-24'
    case 'bytea':
      return Buffer.from(canary)
    default:
      throw new Error(`no sample value for type ${column.type} of column ${column.name}`)
  }
}

/** Puts one row into every table for a tenant, past the fences, so that there is something to steal. */
export async function seedWorld(
  admin: pg.Pool,
  tables: FencedTable[],
  tenantId: string,
  canary: string,
): Promise<World> {
  const world: World = new Map()
  for (const table of tables) {
    const id = newId()
    const row = new Map<string, unknown>()
    for (const column of table.columns) {
      if (!column.isGenerated && !(column.isNullable && column.type === 'uuid'))
        row.set(column.name, valueOf(column, canary))
    }
    for (const { columns, table: target, targets } of table.references) {
      const targetId = world.get(target)
      columns.forEach((name, index) => {
        if (targets[index] !== 'id') return
        if (targetId) row.set(name, targetId)
        else row.delete(name)
      })
    }
    row.set('tenant_id', tenantId)
    row.set('id', id)
    await insertWithAllowedValues(admin, table, row)
    world.set(table.name, id)
  }
  return world
}

/** A check constraint that the canary breaks is answered with the first value it allows. */
async function insertWithAllowedValues(admin: pg.Pool, table: FencedTable, row: Map<string, unknown>) {
  for (let attempt = 0; attempt < 10; attempt++) {
    const names = [...row.keys()]
    try {
      await admin.query(
        `insert into ${table.name} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        names.map((name) => row.get(name)),
      )
      return
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string }
      if (code !== '23514' || !constraint) throw error
      const { rows } = await admin.query<{ text: string }>(
        'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
        [constraint],
      )
      const text = rows[0]?.text ?? ''
      if (!bendTo(text, table, row)) throw error
    }
  }
  throw new Error(`no acceptable row found for ${table.name}`)
}

/** Changes a row towards a check it failed: what may be left out is left out before anything else is bent to fit. */
function bendTo(check: string, table: FencedTable, row: Map<string, unknown>): boolean {
  const named = table.columns.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(check))
  const optional = named.filter(({ name, isNullable }) => isNullable && row.get(name) != null)
  if (optional.length > 0) {
    for (const { name } of optional) row.set(name, null)
    return true
  }
  const column = named.find(({ name }) => row.has(name))?.name
  const [left] = named
  if (!column && left) {
    // Of what may be left out, one at least may not.
    row.set(left.name, valueOf(left, 'canary'))
    return true
  }
  if (!column) return false
  const allowed = /'([^']+)'::text/.exec(check)?.[1]
  row.set(column, allowed ?? (typeof row.get(column) === 'number' ? 1 : null))
  return true
}

/** A hash of all rows of a tenant: the same before and after every attack. */
export async function fingerprint(admin: pg.Pool, tables: FencedTable[], tenantId: string): Promise<string> {
  const parts: string[] = []
  for (const table of tables) {
    const { rows } = await admin.query<{ hash: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t.id)), '') as hash from ${table.name} t where tenant_id = $1`,
      [tenantId],
    )
    parts.push(`${table.name} ${rows[0]!.hash}`)
  }
  return parts.join('\n')
}
