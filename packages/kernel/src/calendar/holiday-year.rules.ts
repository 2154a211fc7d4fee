import cn2025 from './data/cn-2025.json' with { type: 'json' }
import cn2026 from './data/cn-2026.json' with { type: 'json' }
import { dayNumberOfDate } from './zone.rules.ts'

/**
 * The public holidays (放假) and make-up working days (调休上班) of one year, as the General Office of the
 * State Council gives notice of them each November for the year after.
 */
export interface HolidayYear {
  year: number
  source: { authority: string; title: string; number?: string; published: string }
  holidays: { name: { 'zh-CN': string; en: string }; from: string; to: string }[]
  makeUpDays: string[]
}

/** The years whose notice is out; a year that is not here has plain weeks until its file is added. */
export const cnHolidayYears: readonly HolidayYear[] = [cn2025, cn2026]

export interface HolidayDays {
  closed: ReadonlySet<number>
  makeUp: ReadonlySet<number>
}

/** Days since 1970-01-01 that the given years close or turn into working days. */
export function holidayDaysOf(years: readonly HolidayYear[]): HolidayDays {
  const closed = new Set<number>()
  for (const { from, to } of years.flatMap((year) => year.holidays)) {
    const last = dayNumberOfDate(to)
    for (let day = dayNumberOfDate(from); day <= last; day++) closed.add(day)
  }
  const makeUp = new Set(years.flatMap((year) => year.makeUpDays.map(dayNumberOfDate)))
  return { closed, makeUp }
}
