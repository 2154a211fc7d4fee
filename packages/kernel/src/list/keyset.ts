import { createHash } from 'node:crypto'

import { AppError } from '@linli/contract'
import { asc, desc, sql, type AnyColumn, type SQL } from 'drizzle-orm'

export interface SortKey {
  column: AnyColumn | SQL
  /** Postgres type for the cursor's comparison. */
  type: 'timestamptz' | 'text' | 'integer' | 'numeric' | 'uuid' | 'date'
  /** The value as it stands in a row, for the next cursor. */
  of(row: never): string | number | null
}

export interface KeysetOptions<K extends string> {
  sorts: Record<K, SortKey>
  /** `createdAt` or `-createdAt`. */
  sort: K | `-${K}`
  id: AnyColumn | SQL
  idOf(row: never): string
  cursor?: string
  limit: number
  /** What the cursor is bound to: the filters and search; a cursor of another list is refused. */
  filters: unknown
}

export interface Keyset {
  /** Add to the list's WHERE. */
  where: SQL | undefined
  orderBy: SQL[]
  /** Fetch one more than asked, to know whether there is a next page. */
  limit: number
  page<R>(rows: R[]): { rows: R[]; next?: string }
}

interface Cursor {
  v: string | number | null
  id: string
  f: string
}

const fingerprint = (sort: string, filters: unknown) =>
  createHash('sha1')
    .update(`${sort}\n${JSON.stringify(filters)}`)
    .digest('base64url')
    .slice(0, 8)

const encode = (cursor: Cursor) =>
  Buffer.from(JSON.stringify([cursor.v, cursor.id, cursor.f])).toString('base64url')

function decode(text: string): Cursor {
  try {
    const [v, id, f] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const isValue = v === null || typeof v === 'string' || typeof v === 'number'
    if (isValue && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && typeof f === 'string')
      return { v: v, id, f }
  } catch {
    // Falls through: any text that is no cursor is the caller's mistake.
  }
  throw new AppError('bad_input', { issues: [{ path: 'cursor', rule: 'invalid' }] })
}

/**
 * Keyset paging for every list: order by one column and the id, both in one direction (so that one index
 * `(tenant_id, column, id)` serves it forwards and backwards). Nulls come last going up, first going down.
 */
export function keyset<K extends string>(options: KeysetOptions<K>): Keyset {
  const { sorts, sort, id, limit, filters } = options
  const isDown = sort.startsWith('-')
  const key = (isDown ? sort.slice(1) : sort) as K
  const { column, type, of } = sorts[key]
  const bound = fingerprint(sort, filters)
  return {
    where: options.cursor ? after(decode(options.cursor), { column, type, id, isDown, bound }) : undefined,
    orderBy: isDown ? [desc(column), desc(id)] : [asc(column), asc(id)],
    limit: limit + 1,
    page<R>(rows: R[]) {
      if (rows.length <= limit) return { rows }
      const kept = rows.slice(0, limit)
      const last = kept.at(-1) as never
      return { rows: kept, next: encode({ v: of(last), id: options.idOf(last), f: bound }) }
    },
  }
}

interface Edge {
  column: AnyColumn | SQL
  type: SortKey['type']
  id: AnyColumn | SQL
  isDown: boolean
  bound: string
}

function after(cursor: Cursor, { column, type, id, isDown, bound }: Edge): SQL {
  if (cursor.f !== bound)
    throw new AppError('bad_input', { issues: [{ path: 'cursor', rule: 'cursor_of_another_list' }] })
  if (cursor.v === null) {
    return isDown
      ? sql`((${column} is null and ${id} < ${cursor.id}::uuid) or ${column} is not null)`
      : sql`(${column} is null and ${id} > ${cursor.id}::uuid)`
  }
  const value = sql`${String(cursor.v)}::${sql.raw(type)}`
  const beyond = isDown
    ? sql`(${column}, ${id}) < (${value}, ${cursor.id}::uuid)`
    : sql`(${column}, ${id}) > (${value}, ${cursor.id}::uuid)`
  return isDown ? beyond : sql`(${beyond} or ${column} is null)`
}
