const dayMs = 86_400_000
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs

/** A calendar day some days later, both YYYY-MM-DD; negative goes back. Empty where there is no day. */
export function addDays(date: string, days: number): string {
  const day = dayOf(date)
  return Number.isNaN(day) ? '' : new Date((day + days) * dayMs).toISOString().slice(0, 10)
}

/** Days from one day to another, negative when it lies before. Not a number where one of them is no day. */
export const daysBetween = (from: string, to: string): number => dayOf(to) - dayOf(from)

/** From 0, Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()
