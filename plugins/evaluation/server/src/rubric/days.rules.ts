import { localTimeAt } from '@linli/contract'

const dayMs = 86_400_000
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

export const dayBefore = (day: string): string => shifted(day, -1)
export const dayAfter = (day: string): string => shifted(day, 1)

/** The calendar day (YYYY-MM-DD) that a wall clock in the time zone shows. */
export function dayIn(timeZone: string, now: Date): string {
  const { year, month, day } = localTimeAt(now, timeZone)
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
