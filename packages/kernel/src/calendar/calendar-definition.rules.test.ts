import { describe, expect, test } from 'vitest'

import { addWorkingTime, compileCalendar, isWorking } from './business-calendar.rules.ts'
import {
  aroundTheClockCalendar,
  calendarDefinitionSchema,
  calendarOverrideSchema,
  inheritCalendar,
  minuteSpanOf,
  officeCalendar,
} from './calendar-definition.rules.ts'

const problemsOf = (change: object): string[] => {
  const parsed = calendarDefinitionSchema.safeParse({ ...officeCalendar, ...change })
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
}

describe('calendarDefinitionSchema', () => {
  test('takes the two calendars that come with the kernel', () => {
    expect(problemsOf({})).toEqual([])
    expect(calendarDefinitionSchema.safeParse(aroundTheClockCalendar).success).toBe(true)
  })

  test('takes a night shift and a day up to midnight', () => {
    expect(problemsOf({ week: { 1: [['22:00', '06:00']], 2: [['18:00', '24:00']] } })).toEqual([])
    expect(minuteSpanOf(['22:00', '06:00'])).toEqual([1320, 1800])
    expect(minuteSpanOf(['18:00', '24:00'])).toEqual([1080, 1440])
    expect(minuteSpanOf(['00:00', '24:00'])).toEqual([0, 1440])
    expect(minuteSpanOf(['08:00', '08:00'])).toEqual([480, 1920])
  })

  test.each([
    [
      'spans that overlap',
      {
        week: {
          1: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      'spans_overlap',
    ],
    [
      'a span that begins at midnight of the next day',
      { week: { 1: [['24:00', '06:00']] } },
      'spans_overlap',
    ],
    ['a calendar that is never open', { week: { 1: [] } }, 'never_open'],
    ['an unknown time zone', { timeZone: 'Asia/Atlantis' }, 'unknown_time_zone'],
    [
      'a day both open and closed',
      { closedDays: [{ date: '2026-01-05' }], openDays: [{ date: '2026-01-05' }] },
      'day_twice',
    ],
    ['a day named twice', { closedDays: [{ date: '2026-01-05' }, { date: '2026-01-05' }] }, 'day_twice'],
  ])('refuses %s', (_what, change, message) => expect(problemsOf(change)).toContain(message))

  test.each([
    { closedDays: [{ date: '2026-02-30' }] },
    { week: { 1: [['9:00', '12:00']] } },
    { week: { 1: [['09:00', '12:00']], 8: [] } },
  ])('refuses %j', (change) => expect(problemsOf(change)).not.toEqual([]))

  test('refuses an override that contradicts itself', () => {
    const override = { closedDays: [{ date: '2026-01-05' }], openDays: [{ date: '2026-01-05' }] }
    expect(calendarOverrideSchema.safeParse(override).success).toBe(false)
    expect(calendarOverrideSchema.safeParse({ week: { 6: [['09:00', '12:00']] } }).success).toBe(true)
  })
})

describe('inheritCalendar', () => {
  const group = {
    ...officeCalendar,
    closedDays: [{ date: '2026-03-02', note: '司庆' }, { date: '2026-03-03' }],
    openDays: [{ date: '2026-03-07' }],
  }
  const at = (calendar: typeof group, time: string): boolean =>
    isWorking(compileCalendar(calendar), new Date(`${time}+08:00`))

  test('changes nothing when no level says anything', () => {
    expect(inheritCalendar(group)).toEqual(group)
    expect(inheritCalendar(group, {}, {})).toEqual(group)
  })

  test('replaces only the weekdays that a level names', () => {
    const estate = inheritCalendar(group, { week: { 6: [['09:00', '12:00']], 5: [] } })
    expect(at(estate, '2026-03-14T10:00')).toBe(true)
    expect(at(estate, '2026-03-13T10:00')).toBe(false)
    expect(at(estate, '2026-03-12T10:00')).toBe(true)
  })

  test('lets the nearest level open and close single days, and keeps the others', () => {
    const estate = inheritCalendar(group, {
      openDays: [{ date: '2026-03-02' }],
      closedDays: [{ date: '2026-03-07' }, { date: '2026-03-04' }],
    })
    expect(calendarDefinitionSchema.safeParse(estate).success).toBe(true)
    expect(at(estate, '2026-03-02T10:00')).toBe(true)
    expect(at(estate, '2026-03-03T10:00')).toBe(false)
    expect(at(estate, '2026-03-04T10:00')).toBe(false)
    expect(at(estate, '2026-03-07T10:00')).toBe(false)
    const back = inheritCalendar(
      group,
      { openDays: [{ date: '2026-03-03' }] },
      { closedDays: [{ date: '2026-03-03' }] },
    )
    expect(at(back, '2026-03-03T10:00')).toBe(false)
  })

  test('can set holidays aside and move to another zone, but not take another id', () => {
    const estate = inheritCalendar(group, { holidays: 'none', timeZone: 'Asia/Urumqi' })
    expect(estate.id).toBe('office')
    // The first of October is a Thursday; 10:00 in Urumqi is 12:00 in Shanghai.
    expect(at(estate, '2026-10-01T12:00')).toBe(true)
    expect(at(group, '2026-10-01T10:00')).toBe(false)
  })

  test('is refused by compileCalendar when nothing is left open', () => {
    const cleared = inheritCalendar(group, { week: { 1: [], 2: [], 3: [], 4: [], 5: [] } })
    expect(() => compileCalendar(cleared)).toThrow(RangeError)
  })

  test('turns a calendar around the clock', () => {
    const always = compileCalendar(inheritCalendar(group, { aroundTheClock: true }))
    const start = new Date('2026-10-01T03:00:00+08:00')
    expect(addWorkingTime(always, start, 30)).toEqual(new Date('2026-10-01T03:30:00+08:00'))
  })
})
