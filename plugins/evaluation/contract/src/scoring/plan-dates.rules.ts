/** How a count grows: a distinct month or day for each, or any number at once. */
export const cadences = ['month', 'day', 'none'] as const
export type Cadence = (typeof cadences)[number]

/** tight: it can still be done, and starting later than within two weeks is too late. */
export type Feasibility = 'feasible' | 'tight' | 'too-late'

/** Calendar dates of the estate, `YYYY-MM-DD`, both ends included. */
export interface PlanDates {
  readonly today: string
  readonly window: { readonly from: string; readonly to: string }
}

export interface Timing {
  /** The last day on which starting is not too late. */
  readonly latestStart: string
  readonly feasibility: Feasibility
}

const tightDays = 14
const dayMs = 86_400_000

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs
const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** When at the latest to start for `gap` more (0 for what is no count) until the window ends. */
export function timingOf({ today, window }: PlanDates, cadence: Cadence, gap: number): Timing {
  const start = Math.max(dayOf(today), dayOf(window.from))
  const latest = latestDay(window.to, cadence, Math.max(0, Math.ceil(gap)))
  return { latestStart: dateOf(latest), feasibility: feasibilityOf(latest - start) }
}

function latestDay(to: string, cadence: Cadence, gap: number): number {
  if (gap <= 1 || cadence === 'none') return dayOf(to)
  return cadence === 'day' ? dayOf(to) - gap + 1 : endOfMonthBefore(to, gap - 1)
}

function endOfMonthBefore(date: string, months: number): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - months, 0) / dayMs
}

function feasibilityOf(daysLeft: number): Feasibility {
  if (daysLeft < 0) return 'too-late'
  return daysLeft < tightDays ? 'tight' : 'feasible'
}

const rank: Record<Feasibility, number> = { feasible: 0, tight: 1, 'too-late': 2 }

export const compareFeasibility = (a: Feasibility, b: Feasibility): number => rank[a] - rank[b]

/** Of several that are all needed: the earliest start and the worst chance. */
export function strictest(timings: readonly Timing[], { window }: PlanDates): Timing {
  return timings.reduce<Timing>(
    (all, each) => ({
      latestStart: each.latestStart < all.latestStart ? each.latestStart : all.latestStart,
      feasibility:
        compareFeasibility(each.feasibility, all.feasibility) > 0 ? each.feasibility : all.feasibility,
    }),
    { latestStart: window.to, feasibility: 'feasible' },
  )
}
