import { dayNumberAt, instantAt } from '../calendar/zone.rules.ts'

export interface DayEdges {
  /** When today ends on the tenant's wall clock. */
  todayEndsAt: Date
  /** When the third day from now ends: until then something is due soon. */
  soonEndsAt: Date
}

const soonDays = 3

/** Where today and the next days end in a time zone. */
export function dayEdges(now: Date, timeZone: string): DayEdges {
  const today = dayNumberAt(timeZone, now.getTime())
  return {
    todayEndsAt: new Date(instantAt(timeZone, today + 1, 0)),
    soonEndsAt: new Date(instantAt(timeZone, today + 1 + soonDays, 0)),
  }
}
