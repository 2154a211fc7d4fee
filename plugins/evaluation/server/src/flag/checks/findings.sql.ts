import { checkBounds, type CheckReading, type MetricWindow } from '@linli/contract'
import type { QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

export type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>
export type RunCheck = (ctx: Reader, window: MetricWindow) => Promise<CheckReading>

interface Found extends Record<string, unknown> {
  fingerprint: string
  params: Record<string, string | number>
  total: number
  rows: { entity: string; entityId: string; eventDate: string }[]
}

/** An assessment year is called after the calendar year it begins in. */
export const yearOfWindow = ({ from }: MetricWindow): number => Number(from.slice(0, 4))

/** This tenant and those above it, whose records count here too. */
export const seenTenants = ({ tenant }: Pick<Reader, 'tenant'>): SQL =>
  sql`any(${sql.param([tenant.id, ...tenant.lineage])}::uuid[])`

/** The day of an instant by the tenant's clock. */
export const dayOf = ({ tenant }: Pick<Reader, 'tenant'>, instant: SQL): SQL =>
  sql`(${instant} at time zone ${tenant.timezone}::text)::date`

/**
 * Findings of one statement: `picked` answers a row a record, `(fingerprint, params, day, entity, id)`. What shares a
 * fingerprint is one finding, its latest rows first; no more rows than the bound leave the database.
 */
export async function readFindings({ tx }: Reader, picked: SQL): Promise<CheckReading> {
  const { rows } = await tx.execute<Found>(sql`
    with picked as (${picked}), ranked as (
      select p.*, row_number() over (partition by fingerprint order by day desc, entity, id) as place,
        (count(*) over (partition by fingerprint))::int as total from picked p
    )
    select fingerprint, (array_agg(params))[1] as params, total,
      json_agg(json_build_object('entity', entity, 'entityId', id, 'eventDate', to_char(day, 'YYYY-MM-DD')) order by place)
        filter (where place <= ${checkBounds.rows}) as rows
    from ranked group by fingerprint, total order by max(day) desc, fingerprint limit ${checkBounds.findings + 1}`)
  const findings = rows.map(({ params, total, ...found }) => ({
    ...found,
    total,
    params: { n: total, ...params },
  }))
  return { findings, isMore: findings.length > checkBounds.findings }
}
