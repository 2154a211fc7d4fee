import { dayPlus, instantOf, localOf } from './house-clock.ts'

/** A day of the working calendar; an end past 24:00 lies on the next day. */
export interface WorkDay {
  date: string
  spans: readonly (readonly [string, string])[]
}

const ahead = [
  ['morning', 1],
  ['three-days', 3],
  ['week', 7],
] as const

export interface ResumeChoice {
  key: 'today' | (typeof ahead)[number][0]
  /** As the field for date and time holds it. */
  local: string
}

const usualStart = '09:00'
const usualEnd = '18:00'
const leastMs = 30 * 60_000

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

function localAt(day: string, minutes: number): string {
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60]
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return `${dayPlus(day, Math.floor(minutes / 1440))}T${clock}`
}

/**
 * When a paused clock may go on, for one press: before work ends today (half an hour ahead at least), or when
 * work begins on a day to come. Without a calendar work is from 09:00 to 18:00.
 */
export function resumeChoices(now: number, zone: string, days: readonly WorkDay[]): ResumeChoice[] {
  const today = localOf(now, zone).slice(0, 10)
  const spansOf = (day: string) => days.find(({ date }) => date === day)?.spans
  const spans = spansOf(today)
  const end = spans ? spans.at(-1)?.[1] : usualEnd
  const endLocal = end ? localAt(today, minutesOf(end)) : null
  const isAhead = endLocal !== null && instantOf(endLocal, zone) - now >= leastMs
  return [
    ...(isAhead ? [{ key: 'today' as const, local: endLocal }] : []),
    ...ahead.map(([key, later]) => {
      const day = dayPlus(today, later)
      return { key, local: localAt(day, minutesOf(spansOf(day)?.[0]?.[0] ?? usualStart)) }
    }),
  ]
}
