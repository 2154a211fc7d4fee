const dayMs = 86_400_000
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: string): number => (new Date(msOf(day)).getUTCDay() + 6) % 7

export const monthOf = (day: string): string => day.slice(0, 7)
export const addDays = (day: string, n: number): string => iso(msOf(day) + n * dayMs)

/** The weeks that a month touches, whole, from Monday: at most six. */
export function monthWeeks(month: string): string[][] {
  const first = `${month}-01`
  const start = addDays(first, -weekdayOf(first))
  const weeks: string[][] = []
  for (let day = start; day <= lastDay(month); day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  return weeks
}

const lastDay = (month: string): string => addDays(`${shiftMonth(month, 1)}-01`, -1)

export function shiftMonth(month: string, n: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number)
  return iso(Date.UTC(year, at - 1 + n, 1)).slice(0, 7)
}

/** The same day of another month, or its last one. */
function sameDayIn(month: string, day: string): string {
  const wanted = `${month}-${day.slice(8)}`
  const last = lastDay(month)
  return wanted > last ? last : wanted
}

/** Where a key leads in a calendar: by day, week, to an end of the week, by month; `null` for any other key. */
export function dayByKey(day: string, key: string): string | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekdayOf(day),
    End: 6 - weekdayOf(day),
  }
  const step = steps[key]
  if (step !== undefined) return addDays(day, step)
  if (key === 'PageUp') return sameDayIn(shiftMonth(monthOf(day), -1), day)
  if (key === 'PageDown') return sameDayIn(shiftMonth(monthOf(day), 1), day)
  return null
}
