interface Day {
  day: string
  low: number
  high: number
}

export interface Week {
  day: string
  low: number | null
  high: number | null
  lastYear: number | null
}

interface Span {
  from: string
  to: string
  today: string
}

const dayMs = 86_400_000
const asTime = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The same day a year later; 29 February becomes 28 February. */
export function yearLater(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later
}

/** Every seventh day of the year, its last day, and today where it lies within. */
function sampleDays({ from, to, today }: Span): string[] {
  const count = Math.floor((asTime(to) - asTime(from)) / (7 * dayMs)) + 1
  const weeks = Array.from({ length: Math.max(0, count) }, (_, at) => asDay(asTime(from) + at * 7 * dayMs))
  const also = today >= from && today <= to ? [today, to] : [to]
  return [...new Set([...weeks, ...also])].sort()
}

/** The kept day that holds on `day`: only days on which the score was computed anew are kept. */
const heldOn = (days: readonly Day[], day: string): Day | undefined =>
  days.findLast((each) => each.day <= day)

/** Both years week by week; nothing of this year after today, and nothing before the first day that was kept. */
export function trendWeeks(
  span: Span,
  { days, lastYear }: { days: readonly Day[]; lastYear: readonly Day[] },
): Week[] {
  const rising = (all: readonly Day[]) => all.toSorted((a, b) => a.day.localeCompare(b.day))
  const now = rising(days)
  const before = rising(lastYear.map((each) => ({ ...each, day: yearLater(each.day) })))
  return sampleDays(span).map((day) => {
    const held = day <= span.today ? heldOn(now, day) : undefined
    return {
      day,
      low: held?.low ?? null,
      high: held?.high ?? null,
      lastYear: heldOn(before, day)?.low ?? null,
    }
  })
}
