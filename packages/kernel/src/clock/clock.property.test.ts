import { AppError } from '@linli/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compileCalendar, isWorking } from '../calendar/business-calendar.rules.ts'
import { aroundTheClockCalendar, officeCalendar } from '../calendar/calendar-definition.rules.ts'
import { clockSchema, type Clock } from './clock-due.rules.ts'
import { readClock } from './clock-reading.rules.ts'
import {
  pauseClock,
  replayClock,
  resumeClock,
  settleClock,
  startClock,
  stopClock,
  type ClockMove,
} from './clock.rules.ts'

const minuteMs = 60_000
const calendars = [
  compileCalendar(officeCalendar),
  compileCalendar(aroundTheClockCalendar),
  compileCalendar({
    ...officeCalendar,
    id: 'nights',
    week: { 1: [['22:00', '06:00']], 4: [['20:00', '24:00']], 5: [['00:00', '03:00']] },
  }),
  compileCalendar({ ...officeCalendar, id: 'london', timeZone: 'Europe/London', holidays: 'none' }),
]
const calendarsAny = fc.constantFrom(...calendars)
const starts = fc
  .integer({ min: Date.UTC(2026, 0, 2) / minuteMs, max: Date.UTC(2026, 9, 20) / minuteMs })
  .map((minute) => new Date(minute * minuteMs))
const limits = fc.record({
  limitMinutes: fc.integer({ min: 1, max: 3_000 }),
  warnAtShare: fc.constantFrom(0.25, 0.5, 0.8, 1),
})
const after = (instant: Date | string, minutes: number): Date =>
  new Date(new Date(instant).getTime() + minutes * minuteMs)

/** A move and how many minutes after the one before it it is tried; what is illegal then is left out. */
const attempts = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 4_000 }),
    move: fc.constantFrom('pause', 'pause', 'pause until', 'resume', 'resume', 'stop', 'rearm'),
    length: fc.integer({ min: 1, max: 6_000 }),
  }),
  { maxLength: 12 },
)
type Attempt = { gap: number; move: string; length: number }

function moveOf(attempt: Attempt, at: Date): ClockMove {
  const stamp = { at: at.toISOString() }
  if (attempt.move === 'pause until')
    return {
      ...stamp,
      move: 'pause',
      reason: '约定',
      resumeAt: after(at, attempt.length).toISOString(),
    }
  if (attempt.move === 'pause') return { ...stamp, move: 'pause', reason: '等配件' }
  if (attempt.move === 'rearm') return { ...stamp, move: 'rearm', limit: { limitMinutes: attempt.length } }
  return { ...stamp, move: attempt.move === 'stop' ? 'stop' : 'resume' }
}

/** Plays attempts one by one as a server would, keeping the clock as JSON between them. */
function play(calendar: (typeof calendars)[number], start: Clock, from: Date, tried: Attempt[]) {
  let clock = start
  let at = from
  const moves: ClockMove[] = []
  for (const attempt of tried) {
    at = after(at, attempt.gap)
    // Somebody looks at it and a sweep writes down what ended by itself, at any moment before.
    clock = settleClock(calendar, clock, after(at, -Math.floor(attempt.gap / 2)))
    const move = moveOf(attempt, at)
    try {
      clock = clockSchema.parse(JSON.parse(JSON.stringify(replayClock(calendar, clock, [move]))))
      moves.push(move)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'illegal_move') throw error
    }
  }
  return { clock, moves, at }
}

describe('any clock', () => {
  test('replayed from its timeline is the same clock, whoever looked at it in between', () => {
    fc.assert(
      fc.property(calendarsAny, starts, limits, attempts, (calendar, start, limit, tried) => {
        const first = startClock(calendar, start, limit)
        const { clock, moves, at } = play(calendar, first, start, tried)
        expect(settleClock(calendar, replayClock(calendar, first, moves), at)).toEqual(
          settleClock(calendar, clock, at),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('has consumed exactly its limit when it is due, and its share when it warns', () => {
    fc.assert(
      fc.property(calendarsAny, starts, limits, attempts, (calendar, start, limit, tried) => {
        const { clock } = play(calendar, startClock(calendar, start, limit), start, tried)
        const running: Clock = {
          ...clock,
          stoppedAt: null,
          state: clock.state === 'stopped' ? 'running' : clock.state,
        }
        if (!running.dueAt) return
        expect(readClock(calendar, running, new Date(running.dueAt)).consumedMinutes).toBeCloseTo(
          running.limitMinutes,
          6,
        )
        const warned = readClock(calendar, running, new Date(running.warnAt ?? NaN)).consumedMinutes
        expect(warned).toBeCloseTo(running.limitMinutes * running.warnAtShare, 3)
        expect(readClock(calendar, running, after(running.dueAt, -1)).consumedMinutes).toBeLessThan(
          running.limitMinutes,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('is due at the minute that counting minute by minute arrives at', () => {
    const short = fc.record({
      limitMinutes: fc.integer({ min: 1, max: 300 }),
      warnAtShare: fc.constant(0.8),
    })
    const pauses = fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 300 }),
        length: fc.integer({ min: 1, max: 900 }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(calendarsAny, starts, short, pauses, (calendar, start, limit, spans) => {
        let clock = startClock(calendar, start, limit)
        let at = start
        for (const { gap, length } of spans) {
          clock = pauseClock(calendar, clock, after(at, gap), '等配件')
          at = after(at, gap + length)
          clock = resumeClock(calendar, clock, at)
        }
        const isPaused = (minute: Date) =>
          clock.pausedSpans.some(({ from, to }) => minute >= new Date(from) && minute < new Date(to ?? NaN))
        let counted = 0
        let minute = start
        for (; counted < limit.limitMinutes; minute = after(minute, 1))
          if (!isPaused(minute) && isWorking(calendar, minute)) counted++
        expect(clock.dueAt).toBe(minute.toISOString())
      }),
      { numRuns: 60 },
    )
  })

  test('is never due earlier for a pause, and exactly then when the pause cost no working time', () => {
    const lengths = fc.integer({ min: 0, max: 5_000 })
    fc.assert(
      fc.property(
        calendarsAny,
        starts,
        limits,
        lengths,
        lengths,
        fc.boolean(),
        (calendar, start, limit, gap, length, isTimed) => {
          const clock = startClock(calendar, start, limit)
          const from = after(start, gap)
          const to = after(from, length + 1)
          const paused = pauseClock(calendar, clock, from, '等配件', isTimed ? to : undefined)
          const resumed = isTimed ? settleClock(calendar, paused, to) : resumeClock(calendar, paused, to)
          const due = (one: Clock) => (one.dueAt ? Date.parse(one.dueAt) : Infinity)
          expect(due(paused)).toBeGreaterThanOrEqual(due(clock))
          expect(due(resumed)).toBeGreaterThanOrEqual(due(clock))
          expect(due(resumed)).toBeLessThanOrEqual(due(paused))
          expect(isTimed ? resumed.dueAt : paused.dueAt).toBe(paused.dueAt)
        },
      ),
    )
  })

  test('reads no more than time allows: consumed grows, remaining and overdue never both', () => {
    fc.assert(
      fc.property(
        calendarsAny,
        starts,
        limits,
        attempts,
        fc.nat(20_000),
        (calendar, start, limit, tried, wait) => {
          const { clock, at } = play(calendar, startClock(calendar, start, limit), start, tried)
          const now = readClock(calendar, clock, at)
          const later = readClock(calendar, clock, after(at, wait))
          expect(later.consumedMinutes).toBeGreaterThanOrEqual(now.consumedMinutes)
          expect(now.consumedMinutes + now.remainingMinutes - now.overdueMinutes).toBeCloseTo(
            clock.limitMinutes,
            6,
          )
          expect(Math.min(now.remainingMinutes, now.overdueMinutes)).toBe(0)
        },
      ),
    )
  })

  test('stopped keeps its verdict for ever', () => {
    fc.assert(
      fc.property(
        calendarsAny,
        starts,
        limits,
        attempts,
        fc.nat(100_000),
        (calendar, start, limit, tried, wait) => {
          const { clock, at } = play(calendar, startClock(calendar, start, limit), start, tried)
          if (clock.state === 'stopped') return
          const stopped = stopClock(calendar, clock, at)
          const verdict = readClock(calendar, stopped, at)
          expect(readClock(calendar, stopped, after(at, wait))).toEqual(verdict)
          expect(verdict.status).toBe(readClock(calendar, clock, at).status === 'overdue' ? 'missed' : 'met')
        },
      ),
    )
  })
})
