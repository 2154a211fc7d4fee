import { weekdayOfDay } from '@linli/contract'

import {
  daysOf,
  minuteSpanOf,
  type CalendarDefinition,
  type MinuteSpan,
  type WorkingSpan,
} from './calendar-definition.rules.ts'
import { cnHolidayYears, holidayDaysOf, type HolidayYear } from './holiday-year.rules.ts'
import { dateOfDayNumber, dayNumberAt, instantAt } from './zone.rules.ts'

/** The working time of one calendar day as instants, in order and apart from each other. */
interface WorkingDay {
  startMs: number
  spans: readonly (readonly [fromMs: number, toMs: number])[]
  totalMs: number
}

/** A calendar made ready for computing; it remembers each day it was asked about. */
export interface BusinessCalendar {
  readonly id: string
  readonly definition: CalendarDefinition
  /** Whether the holidays of the year of this instant are known, or were taken for plain weeks. */
  knowsHolidaysAt: (instant: Date) => boolean
  dayOf: (ms: number) => number
  day: (dayNumber: number) => WorkingDay
}

const minuteMs = 60_000
/** A deadline further off is a mistake in the data, not a plan. */
const horizonDays = 40 * 366

/**
 * Makes a calendar ready for use. Compile once per definition: what it learns of a day is kept. Throws
 * `RangeError` for one that is never open, as a level that clears the week of the level above can make it.
 */
export function compileCalendar(
  definition: CalendarDefinition,
  holidayYears: readonly HolidayYear[] = cnHolidayYears,
): BusinessCalendar {
  const { timeZone } = definition
  const minutesOfDay = planOf(definition, holidayYears)
  const knownYears = new Set(holidayYears.map(({ year }) => year))
  const known = new Map<number, WorkingDay>()
  const dayOf = (ms: number): number => dayNumberAt(timeZone, ms)
  const day = (dayNumber: number): WorkingDay => {
    let found = known.get(dayNumber)
    if (!found) {
      found = workingDayOf(timeZone, dayNumber, minutesOfDay)
      known.set(dayNumber, found)
    }
    return found
  }
  const knowsHolidaysAt = (instant: Date): boolean =>
    definition.holidays === 'none' ||
    knownYears.has(Number(dateOfDayNumber(dayOf(instant.getTime())).slice(0, 4)))
  return { id: definition.id, definition, knowsHolidaysAt, dayOf, day }
}

/**
 * Which hours a day has, the most particular statement first: a day opened or closed by name, then a
 * make-up working day, then a public holiday, then the week.
 */
function planOf(definition: CalendarDefinition, holidayYears: readonly HolidayYear[]) {
  const toMinutes = (spans: readonly WorkingSpan[]): MinuteSpan[] => spans.map(minuteSpanOf)
  const week = Array.from({ length: 7 }, (_, at) =>
    toMinutes(definition.week[String(at + 1) as keyof CalendarDefinition['week']] ?? []),
  )
  const usual = week.find((spans) => spans.length > 0)
  if (!usual && !definition.aroundTheClock) throw new RangeError(`calendar ${definition.id} is never open`)
  const makeUp = definition.makeUpSpans ? toMinutes(definition.makeUpSpans) : (usual ?? [])
  const holidays = holidayDaysOf(definition.holidays === 'cn' ? holidayYears : [])
  const closed = daysOf(definition.closedDays)
  const open = daysOf(definition.openDays)

  return (dayNumber: number): readonly MinuteSpan[] => {
    const ofWeekday = week[weekdayOfDay(dayNumber) - 1] ?? []
    const opened = open.get(dayNumber)
    if (opened?.spans) return toMinutes(opened.spans)
    if (opened) return ofWeekday.length > 0 ? ofWeekday : (usual ?? [])
    if (closed.has(dayNumber)) return []
    if (holidays.makeUp.has(dayNumber)) return makeUp
    if (holidays.closed.has(dayNumber)) return []
    return ofWeekday
  }
}

/** A shift past midnight belongs to the day it began on, so the day after takes its rest first. */
function workingDayOf(
  timeZone: string,
  dayNumber: number,
  minutesOfDay: (dayNumber: number) => readonly MinuteSpan[],
): WorkingDay {
  const overnight = minutesOfDay(dayNumber - 1)
    .filter(([, to]) => to > 1440)
    .map(([, to]) => [0, to - 1440] as const)
  const own = minutesOfDay(dayNumber).map(([from, to]) => [from, Math.min(to, 1440)] as const)
  const spans: [number, number][] = []
  for (const [fromMinute, toMinute] of [...overnight, ...own].toSorted((a, b) => a[0] - b[0])) {
    const from = instantAt(timeZone, dayNumber, fromMinute)
    const to = instantAt(timeZone, dayNumber, toMinute)
    const last = spans.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else if (to > from) spans.push([from, to])
  }
  const totalMs = spans.reduce((sum, [from, to]) => sum + to - from, 0)
  return { startMs: instantAt(timeZone, dayNumber, 0), spans, totalMs }
}

function readMs(instant: Date): number {
  const ms = instant.getTime()
  if (Number.isNaN(ms)) throw new RangeError('not an instant')
  return ms
}

/** Whether work is on at this instant; a span includes its start and not its end. */
export function isWorking(calendar: BusinessCalendar, instant: Date): boolean {
  return nextWorkingStart(calendar, instant).getTime() === instant.getTime()
}

/** The first instant from this one on at which work is on: this one itself when it is. */
export function nextWorkingStart(calendar: BusinessCalendar, instant: Date): Date {
  const ms = readMs(instant)
  if (calendar.definition.aroundTheClock) return new Date(ms)
  const firstDay = calendar.dayOf(ms)
  for (let dayNumber = firstDay; dayNumber < firstDay + horizonDays; dayNumber++) {
    for (const [from, to] of calendar.day(dayNumber).spans) {
      if (to > ms) return new Date(Math.max(from, ms))
    }
  }
  throw new RangeError(`calendar ${calendar.id} has no working time ahead`)
}

/**
 * The first instant by which so many working minutes have passed since `start` (a fraction counts to
 * the millisecond). Zero minutes is `start` itself; the end of a working day is still that day's.
 */
export function addWorkingTime(calendar: BusinessCalendar, start: Date, minutes: number): Date {
  if (!(minutes >= 0)) throw new RangeError('working minutes to add must be zero or more')
  return new Date(addWorkingMs(calendar, readMs(start), Math.round(minutes * minuteMs)))
}

function addWorkingMs(calendar: BusinessCalendar, startMs: number, addMs: number): number {
  if (addMs === 0) return startMs
  if (calendar.definition.aroundTheClock) return startMs + addMs
  let left = addMs
  const firstDay = calendar.dayOf(startMs)
  for (let dayNumber = firstDay; dayNumber < firstDay + horizonDays; dayNumber++) {
    const day = calendar.day(dayNumber)
    if (day.startMs >= startMs && day.totalMs < left) {
      left -= day.totalMs
      continue
    }
    for (const [spanFrom, to] of day.spans) {
      const from = Math.max(spanFrom, startMs)
      if (to <= from) continue
      if (to - from >= left) return from + left
      left -= to - from
    }
  }
  throw new RangeError(`calendar ${calendar.id} reaches no due time in ${horizonDays} days`)
}

/** Working minutes from one instant to a later one, to the millisecond; zero when it is not later. */
export function workingMinutesBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  return workingMsBetween(calendar, readMs(from), readMs(to)) / minuteMs
}

function workingMsBetween(calendar: BusinessCalendar, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0
  if (calendar.definition.aroundTheClock) return toMs - fromMs
  const firstDay = calendar.dayOf(fromMs)
  let sum = 0
  for (let dayNumber = firstDay; dayNumber < firstDay + horizonDays; dayNumber++) {
    const day = calendar.day(dayNumber)
    if (day.startMs >= toMs) return sum
    for (const [from, to] of day.spans) {
      sum += Math.max(0, Math.min(to, toMs) - Math.max(from, fromMs))
    }
  }
  throw new RangeError(`more than ${horizonDays} days between the two instants`)
}
