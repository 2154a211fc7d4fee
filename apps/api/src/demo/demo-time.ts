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

/** 0 is Sunday, in the demo's zone. */
export const weekdayOf = (time: Date): number => new Date(time.getTime() + zoneMs).getUTCDay()

/** 1 to 12, in the demo's zone. */
export const monthOf = (time: Date): number => new Date(time.getTime() + zoneMs).getUTCMonth() + 1

const opensAt = 8.6
const closesAt = 18.5

/** The next time at which somebody sits at the desk. */
export function nextDeskTime(time: Date): Date {
  const hour = hourOf(time)
  if (hour < opensAt) return atHour(time, opensAt + (hour % 1) / 2)
  if (hour < closesAt) return time
  return atHour(new Date(time.getTime() + dayMs), opensAt + (hour % 1) / 2)
}

const wakesAt = 7.2
const sleepsAt = 22.8

/** The next time at which people are awake. */
export function nextWakingTime(time: Date): Date {
  const hour = hourOf(time)
  if (hour >= wakesAt && hour < sleepsAt) return time
  const day = hour < wakesAt ? time : new Date(time.getTime() + dayMs)
  return atHour(day, wakesAt + (hour % 1) * 2)
}

/** The same day, `2026-11-24`, in the demo's zone. */
export const dayText = (time: Date): string => new Date(time.getTime() + zoneMs).toISOString().slice(0, 10)

/** The month so many months ago, `2026-08`, and its first midnight, in the demo's zone. */
export function monthsBefore(time: Date, months: number): { name: string; from: Date } {
  const here = new Date(time.getTime() + zoneMs)
  const from = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - months, 1) - zoneMs)
  return { name: dayText(from).slice(0, 7), from }
}
