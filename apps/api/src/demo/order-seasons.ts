import { addWorkingTime, type BusinessCalendar } from '@linli/kernel/demo'

import type { Random } from './demo-random.ts'
import { atHour, daysBefore, monthOf, weekdayOf } from './demo-time.ts'
import type { ReportText } from './texts/report-text.ts'

const dayMs = 86_400_000

/** When something comes more often: months of the year, and how many times as often. */
interface Season {
  categories: RegExp
  months: readonly number[]
  times: number
}

const rain = [4, 5, 6, 7, 8, 9]
const heat = [6, 7, 8, 9]
const dark = [10, 11, 12, 1, 2]

const seasons: readonly Season[] = [
  { categories: /^(water-leak|building-roof|water-blocked)$/, months: rain, times: 2 },
  { categories: /^lift-/, months: rain, times: 1.7 },
  { categories: /^power-outage$/, months: heat, times: 2.2 },
  { categories: /^(fire-ebike|parking-charger)$/, months: [5, 6, 7, 8, 9, 10], times: 1.8 },
  { categories: /^(clean-pest|clean-smell|green-tree)$/, months: heat, times: 1.8 },
  { categories: /^power-lighting$/, months: dark, times: 2.4 },
  { categories: /^(water-burst|water-pressure|door-window)$/, months: [12, 1, 2], times: 1.6 },
]
/** Texts that speak of rain, cold or a holiday are hardly heard at other times. */
const outOfSeason = 0.01
const holidayTimes = 3.5

/** How much more often than on average something of this kind is reported at that time. */
export function seasonWeight(
  { category, weather }: Pick<ReportText, 'category' | 'weather'>,
  at: Date,
  isHoliday: boolean,
): number {
  const month = monthOf(at)
  const isRainy = rain.includes(month) || month === 10
  const isFitting =
    weather === null || (weather === 'holiday' ? isHoliday : (weather === 'summer') === isRainy)
  const times = isHoliday && (weather === 'holiday' || category.startsWith('noise-')) ? holidayTimes : 1
  return seasons.reduce(
    (weight, season) =>
      season.categories.test(category) && season.months.includes(month) ? weight * season.times : weight,
    isFitting ? times : outOfSeason * times,
  )
}

/** A day on which the office is closed though it is no Sunday, or no Saturday where that is free as well. */
export function isHoliday(calendar: BusinessCalendar, at: Date): boolean {
  const weekday = weekdayOf(at)
  if (weekday === 0 || weekday === 6) return false
  const midnight = atHour(at, 0)
  return addWorkingTime(calendar, midnight, 1).getTime() > midnight.getTime() + dayMs
}

/** Sunday to Saturday: people notice things after the weekend, and have time on Saturday. */
const rhythm = [0.75, 1.2, 1.05, 1, 1, 1.1, 1.05]

/** The last eight weeks bring nearly as much as the months before them. */
const denseDays = 56
const storyDays = 243
const denseShare = 0.46

/**
 * So many days of the story, the earliest first: fewer at its beginning than later, by the rhythm of the week.
 * Days are counted back from now and leave out the last two and a half, which are told by hand.
 */
export function pickDays(random: Random, now: Date, count: number): number[] {
  const inDense = Math.round(count * denseShare)
  const draw = (from: number, to: number, weightOf: (daysAgo: number) => number, wanted: number) => {
    const days = Array.from({ length: to - from }, (_, at) => from + at)
    const weights = days.map((ago) => weightOf(ago) * rhythm[weekdayOf(daysBefore(now, ago))]!)
    return spread(random, days, weights, wanted)
  }
  return [
    ...draw(3, denseDays, () => 1, inDense),
    ...draw(denseDays, storyDays, (ago) => 1.35 - (0.7 * ago) / storyDays, count - inDense),
  ].toSorted((a, b) => b - a)
}

/** Draws spread evenly over the sum of weights, so that no month stays empty by chance. */
function spread(
  random: Random,
  days: readonly number[],
  weights: readonly number[],
  wanted: number,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Array.from({ length: wanted }, (_, at) => {
    let left = ((at + random.next()) / wanted) * total
    const found = days.findIndex((_day, index) => (left -= weights[index]!) < 0)
    return days[Math.max(found, 0)]!
  })
}
