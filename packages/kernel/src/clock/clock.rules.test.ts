import { AppError } from '@linli/contract'
import { describe, expect, test } from 'vitest'

import { compileCalendar } from '../calendar/business-calendar.rules.ts'
import { aroundTheClockCalendar, officeCalendar } from '../calendar/calendar-definition.rules.ts'
import { clockSchema, type Clock } from './clock-due.rules.ts'
import { readClock } from './clock-reading.rules.ts'
import {
  pauseClock,
  rearmClock,
  recomputeClock,
  replayClock,
  resumeClock,
  settleClock,
  startClock,
  stopClock,
  type ClockMove,
} from './clock.rules.ts'

const office = compileCalendar(officeCalendar)
const always = compileCalendar(aroundTheClockCalendar)
const newYork = compileCalendar({
  ...aroundTheClockCalendar,
  id: 'ny',
  aroundTheClock: false,
  timeZone: 'America/New_York',
  week: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [['20:00', '04:00']]])),
})
const at = (time: string): Date => new Date(`${time}:00+08:00`)
const iso = (time: string): string => at(time).toISOString()

const refusalOf = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof AppError && error.code === 'illegal_move' ? error.details.reason : String(error)
  }
}

describe('due and warning times', () => {
  test.each([
    ['within a day', '2026-11-24T09:00', 120, '2026-11-24T11:00', '2026-11-24T10:36'],
    ['over lunch', '2026-11-24T11:00', 120, '2026-11-24T15:00', '2026-11-24T14:36'],
    ['overnight', '2026-11-24T17:00', 120, '2026-11-25T10:00', '2026-11-25T09:36'],
    ['from a Saturday', '2026-11-28T15:00', 60, '2026-11-30T10:00', '2026-11-30T09:48'],
    ['over the Spring Festival', '2026-02-14T17:00', 120, '2026-02-24T10:00', '2026-02-24T09:36'],
    ['three working days', '2026-11-26T09:00', 1260, '2026-11-30T18:00', '2026-11-30T11:48'],
  ])('%s', (_what, start, limitMinutes, dueAt, warnAt) => {
    const clock = startClock(office, at(start), { limitMinutes })
    expect(clock).toMatchObject({ dueAt: iso(dueAt), warnAt: iso(warnAt), state: 'running' })
    expect(clockSchema.parse(clock)).toEqual(clock)
  })

  test('emergencies count every minute of a holiday night', () => {
    expect(startClock(always, at('2026-10-01T03:00'), { limitMinutes: 30, warnAtShare: 0.5 })).toMatchObject({
      dueAt: iso('2026-10-01T03:30'),
      warnAt: iso('2026-10-01T03:15'),
    })
  })

  test.each([
    ['loses an hour in spring', '2026-03-08T01:00:00Z', '2026-03-09T02:00:00.000Z'],
    ['gains one in autumn', '2026-11-01T00:00:00Z', '2026-11-01T09:00:00.000Z'],
    ['is plain in between', '2026-06-01T00:00:00Z', '2026-06-02T01:00:00.000Z'],
  ])('nine hours from the start of a night that %s', (_what, start, dueAt) => {
    // Nights are 20:00 to 04:00: eight hours long, but seven and nine when the clocks change.
    expect(startClock(newYork, new Date(start), { limitMinutes: 9 * 60 }).dueAt).toBe(dueAt)
  })
})

describe('pausing', () => {
  const started = startClock(office, at('2026-11-24T09:00'), { limitMinutes: 240 })

  test('without an end hides the due time and counts nothing', () => {
    const paused = pauseClock(office, started, at('2026-11-24T10:00'), '等业主在家')
    expect(paused).toMatchObject({ state: 'paused', dueAt: null, warnAt: null })
    expect(readClock(office, paused, at('2026-12-24T10:00'))).toEqual({
      state: 'paused',
      status: 'paused',
      consumedMinutes: 60,
      remainingMinutes: 180,
      overdueMinutes: 0,
    })
  })

  test('and resuming moves the due time by the working time in between', () => {
    const paused = pauseClock(office, started, at('2026-11-24T10:00'), '等配件')
    const resumed = resumeClock(office, paused, at('2026-11-25T10:00'))
    expect(started.dueAt).toBe(iso('2026-11-24T15:00'))
    expect(resumed).toMatchObject({ state: 'running', dueAt: iso('2026-11-25T15:00') })
    expect(clockSchema.parse(resumed)).toEqual(resumed)
  })

  test('over time that is not worked moves nothing', () => {
    const paused = pauseClock(office, started, at('2026-11-24T12:00'), '午休')
    expect(resumeClock(office, paused, at('2026-11-24T14:00')).dueAt).toBe(started.dueAt)
  })

  test('until a time ends by itself, and the due time is known at once', () => {
    const paused = pauseClock(office, started, at('2026-11-24T10:00'), '约了明早', at('2026-11-25T09:30'))
    expect(paused).toMatchObject({ state: 'paused', dueAt: iso('2026-11-25T14:30') })
    expect(settleClock(office, paused, at('2026-11-25T09:29'))).toBe(paused)
    expect(settleClock(office, paused, at('2026-11-25T09:30')).state).toBe('running')
    const settled = settleClock(office, paused, at('2026-11-26T00:00'))
    expect(settled).toMatchObject({ state: 'running', dueAt: paused.dueAt })
    expect(settled.pausedSpans).toMatchObject([{ to: iso('2026-11-25T09:30') }])
    expect(readClock(office, paused, at('2026-11-25T10:00'))).toMatchObject({
      state: 'running',
      consumedMinutes: 90,
    })
  })

  test('until a time can be cut short', () => {
    const paused = pauseClock(office, started, at('2026-11-24T10:00'), '约了明早', at('2026-11-25T09:30'))
    expect(resumeClock(office, paused, at('2026-11-24T11:00')).dueAt).toBe(iso('2026-11-24T16:00'))
  })

  test('at the very moment it is due hides nothing', () => {
    expect(pauseClock(office, started, at('2026-11-24T15:00'), '等配件').dueAt).toBe(started.dueAt)
  })

  test('what is overdue already does not make it less so', () => {
    const late = pauseClock(office, started, at('2026-11-24T16:00'), '等配件')
    expect(late.dueAt).toBe(iso('2026-11-24T15:00'))
    expect(readClock(office, late, at('2026-11-25T16:00'))).toMatchObject({
      status: 'overdue',
      overdueMinutes: 60,
    })
  })
})

describe('readings', () => {
  const started = startClock(office, at('2026-11-24T16:00'), { limitMinutes: 120 })
  test.each([
    ['2026-11-24T17:00', 'running', 60, 60, 0],
    ['2026-11-24T17:37', 'warning', 97, 23, 0],
    ['2026-11-24T18:00', 'warning', 120, 0, 0],
    ['2026-11-24T20:00', 'overdue', 120, 0, 0],
    ['2026-11-25T09:30', 'overdue', 150, 0, 30],
  ])('at %s it is %s', (now, status, consumedMinutes, remainingMinutes, overdueMinutes) => {
    const reading = readClock(office, started, at(now))
    expect(reading).toEqual({
      state: 'running',
      status,
      consumedMinutes,
      remainingMinutes,
      overdueMinutes,
    })
  })

  test.each([
    ['2026-11-24T18:00', 'met', 120],
    ['2026-11-25T09:00', 'missed', 120],
    ['2026-11-24T16:30', 'met', 30],
  ])('stopped at %s it is %s for good', (now, status, consumedMinutes) => {
    const stopped = stopClock(office, started, at(now))
    expect(stopped.dueAt).toBe(started.dueAt)
    expect(readClock(office, stopped, at('2027-11-25T09:00'))).toMatchObject({
      state: 'stopped',
      status,
      consumedMinutes,
    })
  })

  test('stopped during a pause it is met', () => {
    const paused = pauseClock(office, started, at('2026-11-24T17:00'), '等配件')
    const stopped = stopClock(office, paused, at('2026-11-27T17:00'))
    expect(readClock(office, stopped, at('2026-12-27T17:00'))).toMatchObject({
      status: 'met',
      consumedMinutes: 60,
    })
    expect(stopped.pausedSpans[0]?.to).toBe(iso('2026-11-27T17:00'))
  })
})

describe('re-arming', () => {
  const started = startClock(office, at('2026-11-24T09:00'), {
    limitMinutes: 60,
    warnAtShare: 0.5,
  })
  test('starts afresh with the same limit, also what was stopped or paused', () => {
    const stopped = stopClock(office, started, at('2026-11-24T09:30'))
    const paused = pauseClock(office, started, at('2026-11-24T09:30'), '等配件')
    const fresh = startClock(office, at('2026-11-24T16:00'), {
      limitMinutes: 60,
      warnAtShare: 0.5,
    })
    for (const clock of [started, stopped, paused])
      expect(rearmClock(office, clock, at('2026-11-24T16:00'))).toEqual(fresh)
  })

  test('takes a new limit', () => {
    expect(rearmClock(office, started, at('2026-11-24T16:00'), { limitMinutes: 120 })).toMatchObject({
      dueAt: iso('2026-11-24T18:00'),
      warnAtShare: 0.5,
    })
  })
})

describe('moves that are refused', () => {
  const running = startClock(office, at('2026-11-24T09:00'), { limitMinutes: 60 })
  const paused = pauseClock(office, running, at('2026-11-24T09:30'), '等配件')
  const stopped = stopClock(office, running, at('2026-11-24T09:30'))
  const timed = pauseClock(office, running, at('2026-11-24T09:30'), '等配件', at('2026-11-24T10:00'))
  const now = at('2026-11-24T11:00')
  const pause = (clock: Clock) => pauseClock(office, clock, now, '等配件')
  const resume = (clock: Clock) => resumeClock(office, clock, now)
  const stop = (clock: Clock) => stopClock(office, clock, now)
  test.each([
    ['pause', 'running', pause, running, undefined],
    ['pause', 'paused', pause, paused, 'clock_already_paused'],
    ['pause', 'paused until past', pause, timed, undefined],
    ['pause', 'stopped', pause, stopped, 'clock_stopped'],
    ['resume', 'running', resume, running, 'clock_not_paused'],
    ['resume', 'paused', resume, paused, undefined],
    ['resume', 'paused until past', resume, timed, 'clock_not_paused'],
    ['resume', 'stopped', resume, stopped, 'clock_stopped'],
    ['stop', 'running', stop, running, undefined],
    ['stop', 'paused', stop, paused, undefined],
    ['stop', 'stopped', stop, stopped, 'clock_stopped'],
  ])('%s when %s', (_move, _state, run, clock, refusal) => {
    expect(refusalOf(() => run(clock))).toBe(refusal)
  })

  test('a pause that would end before it begins', () => {
    expect(refusalOf(() => pauseClock(office, running, now, '等配件', now))).toBe('clock_resume_not_ahead')
  })

  test('reading with another calendar than its own', () => {
    expect(() => readClock(always, running, now)).toThrow('office')
  })
})

describe('skewed clocks and changed calendars', () => {
  test('a move dated before the one it follows counts as of that one', () => {
    const running = startClock(office, at('2026-11-24T10:00'), { limitMinutes: 60 })
    const paused = pauseClock(office, running, at('2026-11-24T08:00'), '等配件')
    expect(paused.pausedSpans[0]?.from).toBe(iso('2026-11-24T10:00'))
    const resumed = resumeClock(office, paused, at('2026-11-24T09:00'))
    expect(resumed.dueAt).toBe(running.dueAt)
    expect(stopClock(office, resumed, at('2026-11-24T07:00')).stoppedAt).toBe(iso('2026-11-24T10:00'))
  })

  test('new holidays move what runs, not what was judged', () => {
    const running = startClock(office, at('2026-11-24T17:00'), { limitMinutes: 120 })
    const stopped = stopClock(office, running, at('2026-11-25T09:30'))
    const closedTomorrow = compileCalendar({
      ...officeCalendar,
      closedDays: [{ date: '2026-11-25' }],
    })
    expect(recomputeClock(closedTomorrow, running).dueAt).toBe(iso('2026-11-26T10:00'))
    expect(recomputeClock(closedTomorrow, stopped)).toEqual(stopped)
  })

  test('a timeline is replayed to the same clock', () => {
    const running = startClock(office, at('2026-11-24T09:00'), { limitMinutes: 60 })
    const moves: ClockMove[] = [
      {
        move: 'pause',
        at: iso('2026-11-24T09:30'),
        reason: '等配件',
        resumeAt: iso('2026-11-24T10:00'),
      },
      { move: 'stop', at: iso('2026-11-24T10:30') },
      { move: 'rearm', at: iso('2026-11-24T11:00'), limit: { limitMinutes: 30 } },
      { move: 'pause', at: iso('2026-11-24T11:10'), reason: '等业主' },
      { move: 'resume', at: iso('2026-11-24T11:20') },
    ]
    expect(replayClock(office, running, moves)).toMatchObject({
      state: 'running',
      dueAt: iso('2026-11-24T11:40'),
    })
  })
})
