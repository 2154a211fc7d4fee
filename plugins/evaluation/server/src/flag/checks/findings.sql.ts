import type { CheckReading, MetricWindow } from '@linli/contract'
import { readFindings as readPicked, type QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

export type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>
export type RunCheck = (ctx: Reader, window: MetricWindow) => Promise<CheckReading>

/** An assessment year is called after the calendar year it begins in. */
export const yearOfWindow = ({ from }: MetricWindow): number => Number(from.slice(0, 4))

/** This tenant and those above it, whose records count here too. */
export const seenTenants = ({ tenant }: Pick<Reader, 'tenant'>): SQL =>
  sql`any(${sql.param([tenant.id, ...tenant.lineage])}::uuid[])`

/** The day of an instant by the tenant's clock. */
export const dayOf = ({ tenant }: Pick<Reader, 'tenant'>, instant: SQL): SQL =>
  sql`(${instant} at time zone ${tenant.timezone}::text)::date`

/** Findings of a statement that answers a row a record, `(fingerprint, params, day, entity, id)`. */
export const readFindings = (ctx: Reader, picked: SQL): Promise<CheckReading> =>
  readPicked(ctx, { picked, at: sql`p.day`, day: sql`to_char(p.day, 'YYYY-MM-DD')` })
