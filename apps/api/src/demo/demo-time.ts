const minuteMs = 60_000
const dayMs = 1_440 * minuteMs
/** The demo lies in China, which has one zone and no summer time. */
const zoneMs = 8 * 60 * minuteMs

export const minutesAfter = (time: Date, minutes: number): Date =>
  new Date(time.getTime() + minutes * minuteMs)

export const daysBefore = (time: Date, days: number): Date => new Date(time.getTime() - days * dayMs)

/** Hour of the day in the demo's zone, with fractions. */
export const hourOf = (time: Date): number => ((time.getTime() + zoneMs) % dayMs) / 3_600_000

/** The same day at so many hours. */
export const atHour = (time: Date, hour: number): Date =>
  new Date(Math.floor((time.getTime() + zoneMs) / dayMs) * dayMs - zoneMs + hour * 3_600_000)

const opensAt = 8.6
const closesAt = 18.5

/** The next time at which somebody sits at the desk. */
export function nextDeskTime(time: Date): Date {
  const hour = hourOf(time)
  if (hour < opensAt) return atHour(time, opensAt + (hour % 1) / 2)
  if (hour < closesAt) return time
  return atHour(new Date(time.getTime() + dayMs), opensAt + (hour % 1) / 2)
}

/** The same day, `2026-11-24`, in the demo's zone. */
export const dayText = (time: Date): string => new Date(time.getTime() + zoneMs).toISOString().slice(0, 10)
