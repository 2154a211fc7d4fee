import { checkBounds, type CheckFinding, type CheckReading, type MetricWindow } from '@linli/contract'
import type { QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

export type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>

interface Found extends Record<string, unknown> {
  fingerprint: string
  params: Record<string, string | number>
  total: number
  rows: { id: string; eventDate: string }[]
}

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
 * Findings of one statement. `picked` answers a row an order, `(fingerprint, params, at, id)`; a finding is what shares a
 * fingerprint, from `least` rows on, the latest first. No more rows than the bound leave the database.
 */
export async function readFindings(
  ctx: Reader,
  { picked, least = 1 }: { picked: SQL; least?: number },
): Promise<CheckReading> {
  const day = localTime(ctx, sql`at`, 'YYYY-MM-DD')
  const { rows } = await ctx.tx.execute<Found>(sql`
    with picked as (${picked}), ranked as (
      select p.*, row_number() over (partition by fingerprint order by at desc, id) as place,
        (count(*) over (partition by fingerprint))::int as total from picked p
    )
    select fingerprint, (array_agg(params))[1] as params, total,
      json_agg(json_build_object('id', id, 'eventDate', ${day}) order by place) filter (where place <= ${checkBounds.rows}) as rows
    from ranked where total >= ${least}
    group by fingerprint, total order by max(at) desc, fingerprint limit ${checkBounds.findings + 1}`)
  return { findings: rows.map(toFinding), isMore: rows.length > checkBounds.findings }
}

const toFinding = ({ fingerprint, params, total, rows }: Found): CheckFinding => ({
  fingerprint,
  params: { n: total, ...params },
  total,
  rows: rows.map(({ id, eventDate }) => ({ entity: 'work_orders', entityId: id, eventDate })),
})
