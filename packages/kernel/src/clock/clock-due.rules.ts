import { z } from 'zod'

import {
  addWorkingTime,
  workingMinutesBetween,
  type BusinessCalendar,
} from '../calendar/business-calendar.rules.ts'

const minuteMs = 60_000
const instantText = z.iso.datetime({ offset: true })

const pausedSpanSchema = z.object({
  from: instantText,
  /** Null while the pause lasts. */
  to: instantText.nullable(),
  reason: z.string().min(1).max(200),
  /** When it ends by itself; null when somebody has to end it. */
  resumeAt: instantText.nullable(),
})

/** Five years around the clock: what is longer is not a deadline. */
export const maxLimitMinutes = 5 * 366 * 1440

/** A deadline as data, kept in its row. Everything but `dueAt`, `warnAt` and `state` is what happened. */
export const clockSchema = z.object({
  calendarId: z.string().min(1),
  startedAt: instantText,
  limitMinutes: z.number().positive().max(maxLimitMinutes),
  /** Part of the limit after which to warn, such as 0.8. */
  warnAtShare: z.number().gt(0).max(1),
  pausedSpans: z.array(pausedSpanSchema),
  stoppedAt: instantText.nullable(),
  /** Null while a pause without an end keeps the due time out of sight; a sweep needs no other test. */
  dueAt: instantText.nullable(),
  warnAt: instantText.nullable(),
  state: z.enum(['running', 'paused', 'stopped']),
})
export type Clock = z.infer<typeof clockSchema>

/** The stretches in which time counts; the last has no end unless a pause without one is on. */
function runsOf(clock: Clock): { from: Date; to: Date | null }[] {
  const runs: { from: Date; to: Date | null }[] = []
  let from: Date | null = new Date(clock.startedAt)
  for (const span of clock.pausedSpans) {
    if (!from) break
    runs.push({ from, to: new Date(span.from) })
    const end = span.to ?? span.resumeAt
    from = end ? new Date(end) : null
  }
  if (from) runs.push({ from, to: null })
  return runs
}

/** The same clock with `dueAt` and `warnAt` computed from what happened to it. */
export function withDueTimes(calendar: BusinessCalendar, clock: Clock): Clock {
  const { limitMinutes, warnAtShare } = clock
  return {
    ...clock,
    dueAt: reachedAt(calendar, clock, limitMinutes),
    warnAt: reachedAt(calendar, clock, limitMinutes * warnAtShare),
  }
}

/** When so many minutes will have counted; null when a pause without an end comes first. */
function reachedAt(calendar: BusinessCalendar, clock: Clock, minutes: number): string | null {
  let leftMs = Math.round(minutes * minuteMs)
  for (const { from, to } of runsOf(clock)) {
    const workedMs = to ? workingMsBetween(calendar, from, to) : Infinity
    if (workedMs >= leftMs) return addWorkingTime(calendar, from, leftMs / minuteMs).toISOString()
    leftMs -= workedMs
  }
  return null
}

/** Working minutes that counted from the start to an instant. */
export function consumedMinutesAt(calendar: BusinessCalendar, clock: Clock, instant: Date): number {
  const consumedMs = runsOf(clock).reduce((sum, { from, to }) => {
    const end = to && to.getTime() < instant.getTime() ? to : instant
    return sum + workingMsBetween(calendar, from, end)
  }, 0)
  return consumedMs / minuteMs
}

/** Summed as whole milliseconds: fractions of minutes would drift. */
const workingMsBetween = (calendar: BusinessCalendar, from: Date, to: Date): number =>
  Math.round(workingMinutesBetween(calendar, from, to) * minuteMs)
