import { localTimeAt } from '@linli/contract'
import { sql, type SQL } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** Today in the estate's own time zone, `YYYY-MM-DD`. */
export function todayOf(ctx: Pick<QueryCtx, 'now' | 'tenant'>): string {
  const { year, month, day } = localTimeAt(ctx.now, ctx.tenant.timezone)
  return `${year}-${pad(month)}-${pad(day)}`
}

/** The day before, where one relation ends because another begins. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** Whether a relation under this alias holds today; `alias` is never user input. */
export function isLive(alias: string, today: string): SQL {
  const column = (name: string) => sql.raw(`${alias}.${name}`)
  return sql`(${column('valid_to')} is null or ${column('valid_to')} >= ${today}::date) and (${column('valid_from')} is null or ${column('valid_from')} <= ${today}::date)`
}
