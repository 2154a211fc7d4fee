import { localTimeAt } from '@linli/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dateOfDayNumber, dayNumberAt, dayNumberOfDate, instantAt, offsetMsAt } from './zone.rules.ts'

const iso = (zone: string, date: string, time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date(instantAt(zone, dayNumberOfDate(date), hour * 60 + minute)).toISOString()
}

describe('instantAt', () => {
  test.each([
    ['Asia/Shanghai', '2026-02-14', '09:00', '2026-02-14T01:00:00.000Z'],
    ['Asia/Shanghai', '2026-02-14', '24:00', '2026-02-14T16:00:00.000Z'],
    // Shanghai kept summer time until 1991: forward at 02:00 on 14 April, back on 15 September.
    ['Asia/Shanghai', '1991-07-01', '09:00', '1991-07-01T00:00:00.000Z'],
    ['Asia/Kolkata', '2026-02-14', '00:00', '2026-02-13T18:30:00.000Z'],
    // Forward at 02:00 on 8 March 2026: the skipped times are the moment of the skip.
    ['America/New_York', '2026-03-08', '01:59', '2026-03-08T06:59:00.000Z'],
    ['America/New_York', '2026-03-08', '02:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-03-08', '03:01', '2026-03-08T07:01:00.000Z'],
    // Back at 02:00 on 1 November 2026: 01:30 comes twice, the first counts.
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00.000Z'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', '2026-10-04', '12:00', '2026-10-04T01:00:00.000Z'],
    // Samoa left out 30 December 2011 altogether.
    ['Pacific/Apia', '2011-12-30', '00:00', '2011-12-30T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-30', '24:00', '2011-12-30T10:00:00.000Z'],
    // Midnight itself is skipped in Cairo's spring.
    ['Africa/Cairo', '2026-04-24', '00:00', '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '01:00', '2026-04-23T22:00:00.000Z'],
  ])('%s %s %s', (zone, date, time, expected) => expect(iso(zone, date, time)).toBe(expected))
})

const zones = [
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
]
const instants = fc
  .integer({ min: Date.UTC(2009, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  .map((s) => s * 1000)

describe('offsets', () => {
  test('agree with the wall clock that Intl shows, at any instant of any zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, ms) => {
        const wall = new Date(ms + offsetMsAt(zone, ms))
        const local = localTimeAt(ms, zone)
        expect([wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()]).toEqual([
          local.day,
          local.hour,
          local.minute,
          local.second,
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('every instant lies between the first moments of its day and of the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, ms) => {
        const day = dayNumberAt(zone, ms)
        expect(instantAt(zone, day, 0)).toBeLessThanOrEqual(ms)
        expect(instantAt(zone, day, 1440)).toBeGreaterThan(ms)
        expect(instantAt(zone, day, 1440)).toBe(instantAt(zone, day + 1, 0))
      }),
      { numRuns: 500 },
    )
  })

  test('later wall-clock times are never earlier instants', () => {
    const minutes = fc.integer({ min: 0, max: 1440 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, minutes, minutes, (zone, ms, one, other) => {
        const day = dayNumberAt(zone, ms)
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        expect(instantAt(zone, day, early)).toBeLessThanOrEqual(instantAt(zone, day, late))
      }),
      { numRuns: 500 },
    )
  })
})

describe('dates', () => {
  test('go to day numbers and back', () => {
    expect(dayNumberOfDate('1970-01-02')).toBe(1)
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        (day) => dayNumberOfDate(dateOfDayNumber(day)) === day,
      ),
    )
  })

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'today'])('refuses %j', (date) => {
    expect(() => dayNumberOfDate(date)).toThrow(RangeError)
  })
})
