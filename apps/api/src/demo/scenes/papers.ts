import { atHour, daysBefore, monthsBefore } from '../demo-time.ts'
import type { Act } from './scene.ts'

const reviewDay = 3
const reviewHour = 10.2
const months = 6
const dayMs = 86_400_000

/** The rules in force from the beginning, and a review on the third of each month for the one before it. */
export function paperActs(now: Date): Act[] {
  const reviews = Array.from({ length: months + 1 }, (_, back): Act => {
    const begun = monthsBefore(now, back)
    const held = atHour(daysBefore(begun.from, 1 - reviewDay), 0)
    const month = monthsBefore(now, back + 1).name
    return {
      do: 'review',
      month,
      daysAgo: Math.round((atHour(now, 0).getTime() - held.getTime()) / dayMs),
      hour: reviewHour,
    }
  })
  // One that would be held tomorrow is not held yet.
  const past = reviews.filter(({ daysAgo }) => daysAgo > 0).slice(0, months)
  return [{ do: 'rulebook', daysAgo: 238, hour: 15.1 }, ...past]
}
