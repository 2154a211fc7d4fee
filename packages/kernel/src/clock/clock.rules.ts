import { AppError, assertNever } from '@linli/contract'

import type { BusinessCalendar } from '../calendar/business-calendar.rules.ts'
import { withDueTimes, type Clock } from './clock-due.rules.ts'

export interface ClockLimit {
  limitMinutes: number
  warnAtShare?: number
}

/** Sentence keys (`errors.*`) with which a move is refused as `illegal_move`. */
export const clockRefusals = [
  'clock_already_paused',
  'clock_not_paused',
  'clock_stopped',
  'clock_resume_not_ahead',
] as const
type ClockRefusal = (typeof clockRefusals)[number]

const refuse = (reason: ClockRefusal): AppError => new AppError('illegal_move', { reason })

/** A clock that starts now: `limitMinutes` of the calendar's working time. */
export function startClock(calendar: BusinessCalendar, now: Date, limit: ClockLimit): Clock {
  return withDueTimes(calendar, {
    calendarId: calendar.id,
    startedAt: now.toISOString(),
    limitMinutes: limit.limitMinutes,
    warnAtShare: limit.warnAtShare ?? 0.8,
    pausedSpans: [],
    stoppedAt: null,
    dueAt: null,
    warnAt: null,
    state: 'running',
  })
}

/** Stops time from counting, with a reason, until `resumeAt` or until somebody resumes. */
export function pauseClock(
  calendar: BusinessCalendar,
  before: Clock,
  now: Date,
  reason: string,
  resumeAt?: Date,
): Clock {
  const clock = settleClock(calendar, before, now)
  const from = momentOf(clock, now)
  if (clock.state === 'stopped') throw refuse('clock_stopped')
  if (clock.state === 'paused') throw refuse('clock_already_paused')
  if (resumeAt && resumeAt.getTime() <= from.getTime()) throw refuse('clock_resume_not_ahead')
  const span = {
    from: from.toISOString(),
    to: null,
    reason,
    resumeAt: resumeAt?.toISOString() ?? null,
  }
  return withDueTimes(calendar, {
    ...clock,
    state: 'paused',
    pausedSpans: [...clock.pausedSpans, span],
  })
}

/** Lets time count again. Refused when it already does, be it by the pause's own end. */
export function resumeClock(calendar: BusinessCalendar, before: Clock, now: Date): Clock {
  const clock = settleClock(calendar, before, now)
  if (clock.state === 'stopped') throw refuse('clock_stopped')
  if (clock.state === 'running') throw refuse('clock_not_paused')
  return withDueTimes(calendar, endPause(clock, momentOf(clock, now)))
}

/** The work is done: time counts no more, and the due time stays as it was for the record. */
export function stopClock(calendar: BusinessCalendar, before: Clock, now: Date): Clock {
  const clock = settleClock(calendar, before, now)
  if (clock.state === 'stopped') throw refuse('clock_stopped')
  const stoppedAt = momentOf(clock, now)
  const ended = clock.state === 'paused' ? endPause(clock, stoppedAt) : clock
  return withDueTimes(calendar, { ...ended, state: 'stopped', stoppedAt: stoppedAt.toISOString() })
}

/** Starts it afresh from any state, as when work is reopened; the limit stays unless a new one is given. */
export function rearmClock(
  calendar: BusinessCalendar,
  before: Clock,
  now: Date,
  limit?: Partial<ClockLimit>,
): Clock {
  const startsAt = momentOf(settleClock(calendar, before, now), now)
  return startClock(calendar, startsAt, {
    limitMinutes: before.limitMinutes,
    warnAtShare: before.warnAtShare,
    ...limit,
  })
}

/** Closes a pause whose own end has come. Moves and readings do it themselves; a sweep may write it down. */
export function settleClock(calendar: BusinessCalendar, clock: Clock, now: Date): Clock {
  assertCalendar(calendar, clock)
  const resumeAt = clock.state === 'paused' ? clock.pausedSpans.at(-1)?.resumeAt : null
  if (!resumeAt || Date.parse(resumeAt) > now.getTime()) return clock
  return withDueTimes(calendar, endPause(clock, new Date(resumeAt)))
}

/** Due and warning times anew, after the calendar's data changed. A stopped clock keeps what it was judged by. */
export function recomputeClock(calendar: BusinessCalendar, clock: Clock): Clock {
  assertCalendar(calendar, clock)
  return clock.state === 'stopped' ? clock : withDueTimes(calendar, clock)
}

/** A move as it is kept in a timeline. */
export type ClockMove =
  | { move: 'pause'; at: string; reason: string; resumeAt?: string }
  | { move: 'resume'; at: string }
  | { move: 'stop'; at: string }
  | { move: 'rearm'; at: string; limit?: Partial<ClockLimit> }

/** Does again what a timeline says was done. */
export function replayClock(calendar: BusinessCalendar, start: Clock, moves: readonly ClockMove[]): Clock {
  return moves.reduce((clock, move) => {
    const at = new Date(move.at)
    switch (move.move) {
      case 'pause':
        return pauseClock(
          calendar,
          clock,
          at,
          move.reason,
          move.resumeAt ? new Date(move.resumeAt) : undefined,
        )
      case 'resume':
        return resumeClock(calendar, clock, at)
      case 'stop':
        return stopClock(calendar, clock, at)
      case 'rearm':
        return rearmClock(calendar, clock, at, move.limit)
      default:
        return assertNever(move)
    }
  }, start)
}

/** Two servers' clocks differ: a move is never dated before the one it follows. */
function momentOf(clock: Clock, now: Date): Date {
  const last = clock.pausedSpans.at(-1)
  const earlier = [clock.startedAt, last?.from, last?.to, clock.stoppedAt]
  return new Date(
    Math.max(now.getTime(), ...earlier.flatMap((instant) => (instant ? [Date.parse(instant)] : []))),
  )
}

function endPause(clock: Clock, to: Date): Clock {
  const pausedSpans = clock.pausedSpans.map((span) => (span.to ? span : { ...span, to: to.toISOString() }))
  return { ...clock, state: 'running', pausedSpans }
}

function assertCalendar(calendar: BusinessCalendar, clock: Clock): void {
  if (calendar.id !== clock.calendarId)
    throw new Error(`clock of calendar ${clock.calendarId} read with ${calendar.id}`)
}
