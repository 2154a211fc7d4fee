import { dayNumberOf, localTimeAt, weekdayOfDay } from '@linli/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  addWorkingTime,
  compileCalendar,
  isWorking,
  nextWorkingStart,
  workingMinutesBetween,
} from './business-calendar.rules.ts'
import { minuteSpanOf, type CalendarDefinition, type WorkingSpan } from './calendar-definition.rules.ts'
import { cnHolidayYears } from './holiday-year.rules.ts'
import { dateOfDayNumber } from './zone.rules.ts'

const minuteMs = 60_000
const zones = ['Asia/Shanghai', 'Europe/London', 'America/New_York', 'Asia/Kolkata']

/** Hours that no zone above shifts its clocks in, as an hour that comes twice has its own table. */
const time = fc.constantFrom(
  '00:00',
  '03:15',
  '06:00',
  '08:30',
  '09:00',
  '12:00',
  '13:30',
  '17:45',
  '18:00',
  '22:00',
  '23:30',
)
const spans = fc.uniqueArray(time, { minLength: 2, maxLength: 6 }).map((times) => {
  const sorted = times.toSorted()
  const pairs = sorted.flatMap((from, at) =>
    at % 2 === 0 && sorted[at + 1] ? [[from, sorted[at + 1] ?? ''] as WorkingSpan] : [],
  )
  return pairs
})
const night = fc.constantFrom<WorkingSpan[]>([['22:00', '06:00']], [['23:30', '03:15']], [['18:00', '24:00']])
const daySpans = fc.oneof(
  { weight: 3, arbitrary: spans },
  { weight: 1, arbitrary: night },
  fc.constant<WorkingSpan[]>([]),
)
const dates = fc.uniqueArray(
  fc.integer({ min: dayNumberOf(2026, 1, 1), max: dayNumberOf(2026, 12, 31) }).map(dateOfDayNumber),
  { maxLength: 40 },
)

const definitions: fc.Arbitrary<CalendarDefinition> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    week: fc.array(daySpans, { minLength: 6, maxLength: 6 }),
    first: spans,
    dates,
    cn: fc.boolean(),
  })
  .map(({ timeZone, week, first, dates: named, cn }) => ({
    id: 'any',
    timeZone,
    aroundTheClock: false,
    week: { 1: first, 2: week[0], 3: week[1], 4: week[2], 5: week[3], 6: week[4], 7: week[5] },
    holidays: cn ? 'cn' : 'none',
    closedDays: named.filter((_, at) => at % 2 === 0).map((date) => ({ date })),
    openDays: named.filter((_, at) => at % 2 === 1).map((date) => ({ date })),
  }))

const instants = fc
  .integer({ min: Date.UTC(2026, 0, 2) / minuteMs, max: Date.UTC(2026, 11, 25) / minuteMs })
  .map((minute) => new Date(minute * minuteMs))
const later = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * minuteMs)

/** The same question answered minute by minute from what a wall clock shows. */
function isWorkingByTheWall(definition: CalendarDefinition, instant: Date): boolean {
  const at = localTimeAt(instant, definition.timeZone)
  const today = dayNumberOf(at.year, at.month, at.day)
  const minute = at.hour * 60 + at.minute
  const hoursOf = (day: number): WorkingSpan[] => {
    const date = dateOfDayNumber(day)
    const week = (weekday: number) => definition.week[String(weekday) as '1'] ?? []
    const usual = [1, 2, 3, 4, 5, 6, 7].map(week).find((hours) => hours.length > 0) ?? []
    const own = week(weekdayOfDay(day))
    if (definition.openDays.some((open) => open.date === date)) return own.length > 0 ? own : usual
    if (definition.closedDays.some((closed) => closed.date === date)) return []
    if (definition.holidays === 'none') return own
    if (cnHolidayYears.some((year) => year.makeUpDays.includes(date))) return usual
    return cnHolidayYears.some((year) => year.holidays.some(({ from, to }) => from <= date && date <= to))
      ? []
      : own
  }
  const covers = (day: number, shifted: number) =>
    hoursOf(day).some((span) => {
      const [from, to] = minuteSpanOf(span)
      return from <= shifted && shifted < to
    })
  return covers(today, minute) || covers(today - 1, minute + 1440)
}

describe('any calendar', () => {
  test('agrees with a wall clock watched minute by minute, clock changes included', () => {
    const days = fc.constantFrom(
      '2026-03-07',
      '2026-03-28',
      '2026-10-24',
      '2026-10-31',
      '2026-02-13',
      '2026-10-09',
    )
    fc.assert(
      fc.property(
        definitions,
        days,
        fc.integer({ min: 0, max: 1440 }),
        fc.integer({ min: 1, max: 1800 }),
        (definition, day, skip, length) => {
          const calendar = compileCalendar(definition)
          const start = later(new Date(`${day}T00:00:00Z`), skip)
          let minutes = 0
          for (let at = 0; at < length; at++) if (isWorkingByTheWall(definition, later(start, at))) minutes++
          expect(workingMinutesBetween(calendar, start, later(start, length))).toBe(minutes)
          expect(isWorking(calendar, start)).toBe(isWorkingByTheWall(definition, start))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the due time is the earliest by which the minutes have passed', () => {
    fc.assert(
      fc.property(
        definitions,
        instants,
        fc.integer({ min: 1, max: 20_000 }),
        (definition, start, minutes) => {
          const calendar = compileCalendar(definition)
          const due = addWorkingTime(calendar, start, minutes)
          expect(workingMinutesBetween(calendar, start, due)).toBe(minutes)
          expect(workingMinutesBetween(calendar, start, new Date(due.getTime() - 1))).toBeLessThan(minutes)
        },
      ),
    )
  })

  test('adding in two steps is adding at once, and more minutes are never due earlier', () => {
    const minutes = fc.integer({ min: 0, max: 5_000 })
    fc.assert(
      fc.property(definitions, instants, minutes, minutes, (definition, start, first, second) => {
        const calendar = compileCalendar(definition)
        const middle = addWorkingTime(calendar, start, first)
        const due = addWorkingTime(calendar, start, first + second)
        expect(due.getTime()).toBeGreaterThanOrEqual(middle.getTime())
        expect(addWorkingTime(calendar, middle, second)).toEqual(due)
      }),
    )
  })

  test('minutes between add up over any instant in the middle', () => {
    fc.assert(
      fc.property(definitions, instants, instants, instants, (definition, ...three) => {
        const calendar = compileCalendar(definition)
        const [a, b, c] = three.toSorted((x, y) => x.getTime() - y.getTime()) as [Date, Date, Date]
        const whole = workingMinutesBetween(calendar, a, c)
        expect(workingMinutesBetween(calendar, a, b) + workingMinutesBetween(calendar, b, c)).toBe(whole)
      }),
    )
  })

  test('nothing is worked before the next start, and work is on at it', () => {
    fc.assert(
      fc.property(definitions, instants, (definition, instant) => {
        const calendar = compileCalendar(definition)
        const start = nextWorkingStart(calendar, instant)
        expect(workingMinutesBetween(calendar, instant, start)).toBe(0)
        expect(isWorking(calendar, start)).toBe(true)
      }),
    )
  })

  test('does not care in which order holidays, days and spans are listed', () => {
    const shuffled = <T>(items: readonly T[], seed: number): T[] =>
      items
        .map((item, at) => ({ item, key: ((at * 7919 + seed) % 104_729) % 97 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ item }) => item)
    fc.assert(
      fc.property(
        definitions,
        instants,
        fc.integer({ min: 1, max: 9_000 }),
        fc.nat(),
        (definition, start, minutes, seed) => {
          const other: CalendarDefinition = {
            ...definition,
            closedDays: shuffled(definition.closedDays, seed),
            openDays: shuffled(definition.openDays, seed),
            week: Object.fromEntries(
              Object.entries(definition.week).map(([day, hours]) => [day, shuffled(hours ?? [], seed)]),
            ),
          }
          const years = shuffled(cnHolidayYears, seed).map((year) => ({
            ...year,
            holidays: shuffled(year.holidays, seed),
            makeUpDays: shuffled(year.makeUpDays, seed),
          }))
          const due = addWorkingTime(compileCalendar(definition), start, minutes)
          expect(addWorkingTime(compileCalendar(other, years), start, minutes)).toEqual(due)
        },
      ),
    )
  })
})
