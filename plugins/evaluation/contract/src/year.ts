import { z } from 'zod'

/** An assessment year by the calendar year in which it begins. */
export const yearField = z.coerce.number().int().min(2020).max(2100)

export interface YearWindow {
  /** Inclusive days in the estate's calendar. */
  from: string
  to: string
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** The days of an assessment year that begins on `startsOn` (MM-DD). The standard fixes no window (AMB-35). */
export const windowOf = (year: number, startsOn: string): YearWindow => ({
  from: `${year}-${startsOn}`,
  to: dayBefore(`${year + 1}-${startsOn}`),
})

/** The assessment year that a day belongs to. */
export const yearOf = (day: string, startsOn: string): number => {
  const year = Number(day.slice(0, 4))
  return day.slice(5) < startsOn ? year - 1 : year
}
