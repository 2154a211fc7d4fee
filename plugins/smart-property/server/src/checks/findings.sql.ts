import type { CheckReading, MetricWindow } from '@linli/contract'
import { readFindings as readPicked, type QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

export type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>

/** The window's instants in the tenant's zone, as the relation `edge(since, until)`; what is to come is left out. */
export const edgeOf = ({ tenant, now }: Reader, { from, to }: MetricWindow): SQL => sql`
  select (${from}::date)::timestamp at time zone ${tenant.timezone}::text as since,
    least((${to}::date + 1)::timestamp at time zone ${tenant.timezone}::text, ${now.toISOString()}::timestamptz) as until`

export const localTime = ({ tenant }: Reader, instant: SQL, format: string): SQL =>
  sql`to_char(${instant} at time zone ${tenant.timezone}::text, ${format}::text)`

/** What a sentence calls a month written `2026-05`. */
export const monthParams = (month: SQL): SQL =>
  sql`'year', left(${month}, 4)::int, 'month', right(${month}, 2)::int`

/**
 * Findings of a statement that answers a row an order, `(fingerprint, params, at, id)`; a finding is what shares a
 * fingerprint, from `least` rows on.
 */
export const readFindings = (
  ctx: Reader,
  { picked, least = 1 }: { picked: SQL; least?: number },
): Promise<CheckReading> =>
  readPicked(ctx, {
    picked: sql`select o.*, 'work_orders'::text as entity from (${picked}) o`,
    at: sql`p.at`,
    day: localTime(ctx, sql`p.at`, 'YYYY-MM-DD'),
    least,
  })
