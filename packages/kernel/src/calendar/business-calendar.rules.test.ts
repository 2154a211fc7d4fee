import { describe, expect, test } from 'vitest'

import {
  addWorkingTime,
  compileCalendar,
  isWorking,
  nextWorkingStart,
  workingMinutesBetween,
} from './business-calendar.rules.ts'
import {
  aroundTheClockCalendar,
  officeCalendar,
  type CalendarDefinition,
} from './calendar-definition.rules.ts'

const shanghai = (time: string): Date => new Date(`${time}:00+08:00`)
const office = compileCalendar(officeCalendar)

describe('office hours in Shanghai with the State Council calendar', () => {
  test.each([
    ['2026-11-24T09:00', true, 'the first minute of a Tuesday'],
    ['2026-11-24T08:59', false, 'before it'],
    ['2026-11-24T12:00', false, 'the lunch break'],
    ['2026-11-24T17:59', true, 'the last minute'],
    ['2026-11-24T18:00', false, 'closing time'],
    ['2026-11-28T10:00', false, 'a Saturday'],
    ['2026-02-14T10:00', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-16T10:00', false, 'the Spring Festival, a Monday'],
    ['2026-02-23T10:00', false, 'its last day'],
    ['2026-02-24T10:00', true, 'the day after'],
    ['2026-01-04T10:00', true, 'the Sunday after New Year'],
    ['2026-10-10T10:00', true, 'the Saturday after National Day'],
    ['2025-09-28T10:00', true, 'the Sunday before National Day 2025'],
  ])('%s working: %s (%s)', (time, expected) => expect(isWorking(office, shanghai(time))).toBe(expected))

  test.each([
    ['2026-11-24T09:00', 60, '2026-11-24T10:00', 'within a span'],
    ['2026-11-24T11:30', 60, '2026-11-24T14:30', 'over lunch'],
    ['2026-11-24T11:30', 30, '2026-11-24T12:00', 'to the end of a span, not to the next start'],
    ['2026-11-24T17:30', 60, '2026-11-25T09:30', 'overnight'],
    ['2026-11-24T23:00', 30, '2026-11-25T09:30', 'from the night'],
    ['2026-11-27T17:00', 120, '2026-11-30T10:00', 'over the weekend'],
    ['2026-11-24T09:00', 420, '2026-11-24T18:00', 'a whole day'],
    ['2026-11-24T09:00', 421, '2026-11-25T09:01', 'a whole day and a minute'],
    ['2026-02-13T17:30', 480, '2026-02-24T09:30', 'over a made-up Saturday and nine days of holiday'],
    ['2026-09-30T17:00', 90, '2026-10-08T09:30', 'over National Day'],
    ['2026-10-09T17:00', 120, '2026-10-10T10:00', 'into a made-up Saturday'],
    ['2026-12-31T17:00', 120, '2027-01-01T10:00', 'into a year without notice: plain weeks'],
    ['2026-11-28T10:00', 0, '2026-11-28T10:00', 'nothing added'],
  ])('%s plus %i minutes is %s (%s)', (start, minutes, due) => {
    expect(addWorkingTime(office, shanghai(start), minutes)).toEqual(shanghai(due))
  })

  test.each([
    ['2026-11-24T09:00', '2026-11-24T18:00', 420],
    ['2026-11-24T11:00', '2026-11-24T15:00', 120],
    ['2026-11-27T17:00', '2026-11-30T10:00', 120],
    ['2026-02-13T17:30', '2026-02-24T09:30', 480],
    ['2026-02-15T00:00', '2026-02-24T00:00', 0],
    ['2026-11-24T12:00', '2026-11-24T14:00', 0],
    ['2026-11-24T10:00', '2026-11-24T09:00', 0],
    ['2026-01-01T00:00', '2027-01-01T00:00', 248 * 420],
  ])('from %s to %s are %i minutes', (from, to, minutes) => {
    expect(workingMinutesBetween(office, shanghai(from), shanghai(to))).toBe(minutes)
  })

  test.each([
    ['2026-11-24T10:00', '2026-11-24T10:00'],
    ['2026-11-24T12:00', '2026-11-24T14:00'],
    ['2026-11-27T18:00', '2026-11-30T09:00'],
    ['2026-02-14T18:00', '2026-02-24T09:00'],
  ])('work from %s on starts at %s', (time, start) => {
    expect(nextWorkingStart(office, shanghai(time))).toEqual(shanghai(start))
  })

  test('says of which instants the holidays are known', () => {
    expect(office.knowsHolidaysAt(shanghai('2026-12-31T23:59'))).toBe(true)
    expect(office.knowsHolidaysAt(shanghai('2027-01-01T00:00'))).toBe(false)
    const plain = compileCalendar({ ...officeCalendar, holidays: 'none' })
    expect(plain.knowsHolidaysAt(shanghai('2027-01-01T00:00'))).toBe(true)
    expect(isWorking(plain, shanghai('2026-02-16T10:00'))).toBe(true)
    expect(isWorking(plain, shanghai('2026-02-14T10:00'))).toBe(false)
  })
})

describe('hours of single days', () => {
  const special = compileCalendar({
    ...officeCalendar,
    week: { ...officeCalendar.week, 6: [['10:00', '11:00']] },
    makeUpSpans: [['08:00', '16:00']],
    closedDays: [{ date: '2026-11-25' }, { date: '2026-05-09' }],
    openDays: [
      { date: '2026-11-28' },
      { date: '2026-11-29' },
      { date: '2026-10-01', spans: [['09:00', '10:00']] },
    ],
  })
  test.each([
    ['2026-11-25', 0, 'closed by name'],
    ['2026-11-28', 60, 'opened by name: the hours of its weekday'],
    ['2026-11-29', 420, 'opened by name: usual hours, as Sundays have none'],
    ['2026-10-01', 60, 'a holiday opened with hours of its own'],
    ['2026-10-10', 480, 'a make-up day with make-up hours'],
    ['2026-05-09', 0, 'a make-up day closed by name'],
    ['2026-11-24', 420, 'any other day'],
  ])('%s has %i minutes (%s)', (date, minutes) => {
    const [from, to] = [shanghai(`${date}T00:00`), new Date(shanghai(`${date}T00:00`).getTime() + 86_400_000)]
    expect(workingMinutesBetween(special, from, to)).toBe(minutes)
  })
})

describe('night shifts', () => {
  const nights = compileCalendar({
    ...officeCalendar,
    week: {
      1: [['22:00', '06:00']],
      2: [
        ['05:00', '07:00'],
        ['23:00', '24:00'],
      ],
      3: [['00:00', '02:00']],
    },
    holidays: 'none',
    closedDays: [{ date: '2026-11-30' }],
  })
  test('run over midnight, belong to the day they began on and merge with the next', () => {
    // Monday 23 November 2026, 22:00 to Tuesday 07:00 (two spans overlap from 05:00 to 06:00).
    expect(addWorkingTime(nights, shanghai('2026-11-23T21:00'), 9 * 60)).toEqual(shanghai('2026-11-24T07:00'))
    expect(addWorkingTime(nights, shanghai('2026-11-23T21:00'), 9 * 60 + 1)).toEqual(
      shanghai('2026-11-24T23:01'),
    )
    expect(isWorking(nights, shanghai('2026-11-24T05:30'))).toBe(true)
  })

  test('join without a seam at midnight', () => {
    expect(workingMinutesBetween(nights, shanghai('2026-11-24T23:30'), shanghai('2026-11-25T00:30'))).toBe(60)
    expect(nextWorkingStart(nights, shanghai('2026-11-25T00:00'))).toEqual(shanghai('2026-11-25T00:00'))
  })

  test('do not begin on a closed day', () => {
    expect(isWorking(nights, shanghai('2026-11-30T23:00'))).toBe(false)
    expect(isWorking(nights, shanghai('2026-12-01T04:30'))).toBe(false)
    expect(isWorking(nights, shanghai('2026-12-01T05:30'))).toBe(true)
  })
})

describe('daylight saving time', () => {
  const newYork: CalendarDefinition = {
    ...officeCalendar,
    timeZone: 'America/New_York',
    holidays: 'none',
    week: { 6: [['20:00', '04:00']], 7: [['08:00', '12:00']], 1: [['09:00', '17:00']] },
  }
  const calendar = compileCalendar(newYork)
  test.each([
    ['a night that loses an hour in spring', '2026-03-08T00:00:00Z', '2026-03-08T12:00:00Z', 7 * 60],
    ['a night that gains an hour in autumn', '2026-10-31T20:00:00Z', '2026-11-01T12:00:00Z', 9 * 60],
    ['the morning after the change, by its new offset', '2026-03-08T12:00:00Z', '2026-03-08T13:00:00Z', 60],
    ['the same hour a week before, an hour later on UTC', '2026-03-01T12:00:00Z', '2026-03-01T13:00:00Z', 0],
  ])('%s', (_what, from, to, minutes) => {
    expect(workingMinutesBetween(calendar, new Date(from), new Date(to))).toBe(minutes)
  })

  test('due times are real minutes, not wall-clock ones', () => {
    // Saturday 20:00 local; the night is seven hours long, then Sunday 08:00 EDT.
    const start = new Date('2026-03-08T01:00:00Z')
    expect(addWorkingTime(calendar, start, 7 * 60).toISOString()).toBe('2026-03-08T08:00:00.000Z')
    expect(addWorkingTime(calendar, start, 7 * 60 + 30).toISOString()).toBe('2026-03-08T12:30:00.000Z')
  })

  test('a day of 24 hours is 23 or 25 of them', () => {
    const always = compileCalendar({ ...newYork, week: { 7: [['00:00', '24:00']] } })
    const sunday = (from: string, to: string) => workingMinutesBetween(always, new Date(from), new Date(to))
    expect(sunday('2026-03-08T00:00:00Z', '2026-03-09T12:00:00Z')).toBe(23 * 60)
    expect(sunday('2026-11-01T00:00:00Z', '2026-11-02T12:00:00Z')).toBe(25 * 60)
  })
})

describe('around the clock', () => {
  const always = compileCalendar(aroundTheClockCalendar)
  test('counts every minute, holidays and nights included', () => {
    const start = shanghai('2026-10-01T03:00')
    expect(isWorking(always, start)).toBe(true)
    expect(nextWorkingStart(always, start)).toEqual(start)
    expect(addWorkingTime(always, start, 30)).toEqual(shanghai('2026-10-01T03:30'))
    expect(workingMinutesBetween(always, start, shanghai('2026-10-02T03:00'))).toBe(1440)
    expect(workingMinutesBetween(always, shanghai('2026-10-02T03:00'), start)).toBe(0)
  })
})

describe('what cannot be answered', () => {
  test.each([-1, NaN])('refuses to add %d minutes', (minutes) => {
    expect(() => addWorkingTime(office, shanghai('2026-11-24T09:00'), minutes)).toThrow(RangeError)
  })

  test('refuses a date that is none', () => {
    const always = compileCalendar(aroundTheClockCalendar)
    expect(() => addWorkingTime(always, new Date(NaN), 5)).toThrow(RangeError)
    expect(() => isWorking(office, new Date('yesterday'))).toThrow(RangeError)
    expect(() => workingMinutesBetween(office, shanghai('2026-11-24T09:00'), new Date(NaN))).toThrow(
      RangeError,
    )
  })

  test('refuses deadlines further off than the horizon, instead of looking for ever', () => {
    expect(() => addWorkingTime(office, shanghai('2026-11-24T09:00'), 1e9)).toThrow(RangeError)
    expect(() => workingMinutesBetween(office, shanghai('2026-11-24T09:00'), new Date(8e15))).toThrow(
      RangeError,
    )
  })
})
