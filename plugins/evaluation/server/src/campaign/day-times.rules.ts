import { nextRefreshAt } from '../fact/refresh-time.rules.ts'
import { dayAfter } from '../rubric/days.rules.ts'

const dayMs = 86_400_000

/** A day some days before another, both YYYY-MM-DD. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10)

/**
 * When the tenant's clock shows an hour of a day. Half a day before midnight in Greenwich is the evening before or the
 * early morning in every zone from UTC-3 to UTC+11, so the next such hour is that day's.
 */
const hourOf = (day: string, hour: number, tenant: { id: string; timezone: string }): Date =>
  nextRefreshAt(new Date(Date.parse(`${day}T00:00:00Z`) - dayMs / 2), tenant, hour)

/** Nine in the morning, and a second of the hour of the tenant's own. */
export const morningOf = (day: string, tenant: { id: string; timezone: string }): Date =>
  hourOf(day, 9, tenant)

/** The first moment after a day, which then is over. */
export const endOfDay = (day: string, timezone: string): Date =>
  hourOf(dayAfter(day), 0, { id: '000000', timezone })
