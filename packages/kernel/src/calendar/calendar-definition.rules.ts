import { isTimeZone } from '@linli/contract'
import { z } from 'zod'

import { dayNumberOfDate } from './zone.rules.ts'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const isoDate = z.iso.date()

/** Working minutes of one day counted from its midnight; past 1,440 they run into the next day. */
export type MinuteSpan = readonly [fromMinute: number, toMinute: number]

/** `["09:00", "12:00"]`; an end at or before the start lies on the next day (`["22:00", "06:00"]`). */
export const workingSpanSchema = z.tuple([clockTime, clockTime])
export type WorkingSpan = z.infer<typeof workingSpanSchema>

export const minuteSpanOf = ([from, to]: WorkingSpan): MinuteSpan => {
  const start = minutesOf(from)
  const end = minutesOf(to)
  return [start, end > start ? end : end + 1440]
}

function areApart(spans: readonly WorkingSpan[]): boolean {
  const sorted = spans.map(minuteSpanOf).toSorted((a, b) => a[0] - b[0])
  return sorted.every((span, at) => span[0] < 1440 && (at === 0 || span[0] >= (sorted[at - 1]?.[1] ?? 0)))
}

const daySpans = z.array(workingSpanSchema).max(12).refine(areApart, { error: 'spans_overlap' })

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
/** ISO weekdays, 1 for Monday to 7 for Sunday; a weekday that is left out is closed. */
const weekSchema = z.partialRecord(z.enum(weekdays), daySpans)

const closedDay = z.object({ date: isoDate, note: z.string().max(60).optional() })
const openDay = z.object({
  date: isoDate,
  note: z.string().max(60).optional(),
  /** Hours of that day; those of its weekday, or of the first working weekday, when absent. */
  spans: daySpans.min(1).optional(),
})

const isOneWayEach = (days: { closedDays?: { date: string }[]; openDays?: { date: string }[] }): boolean => {
  const dates = [...(days.closedDays ?? []), ...(days.openDays ?? [])].map((day) => day.date)
  return new Set(dates).size === dates.length
}

const calendarShape = z.object({
  id: z.string().min(1).max(80),
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'unknown_time_zone' }),
  /** Never closed, not even on closed days: for emergencies. */
  aroundTheClock: z.boolean(),
  week: weekSchema,
  /** Which yearly notices apply: the State Council's, with its make-up working days, or none. */
  holidays: z.enum(['cn', 'none']),
  /** Hours of a make-up working day; those of the first working weekday when absent. */
  makeUpSpans: daySpans.min(1).optional(),
  closedDays: z.array(closedDay).max(400),
  openDays: z.array(openDay).max(400),
})

/** A business calendar as it is kept in settings: plain data, complete, valid on its own. */
export const calendarDefinitionSchema = calendarShape
  .refine(isOneWayEach, { error: 'day_twice', path: ['openDays'] })
  .refine(
    (calendar) => calendar.aroundTheClock || Object.values(calendar.week).some((spans) => spans.length > 0),
    {
      error: 'never_open',
      path: ['week'],
    },
  )
export type CalendarDefinition = z.infer<typeof calendarDefinitionSchema>

/** What one level (group, branch, estate) says differently from the level above it. */
export const calendarOverrideSchema = calendarShape
  .omit({ id: true })
  .partial()
  .refine(isOneWayEach, { error: 'day_twice', path: ['openDays'] })
export type CalendarOverride = z.infer<typeof calendarOverrideSchema>

const office: WorkingSpan[] = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
]

/** What holds until a company says otherwise: Monday to Friday, 09:00 to 12:00 and 14:00 to 18:00. */
export const officeCalendar: CalendarDefinition = {
  id: 'office',
  timeZone: 'Asia/Shanghai',
  aroundTheClock: false,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  holidays: 'cn',
  closedDays: [],
  openDays: [],
}

/** For emergencies: every minute counts, holidays included. */
export const aroundTheClockCalendar: CalendarDefinition = {
  id: 'always',
  timeZone: 'Asia/Shanghai',
  aroundTheClock: true,
  week: {},
  holidays: 'none',
  closedDays: [],
  openDays: [],
}

/**
 * The calendar that results from a group's definition and what lower levels change, nearest last.
 * Weekdays are replaced one by one; a day that a lower level opens or closes counts as that level says.
 */
export function inheritCalendar(base: CalendarDefinition, ...levels: CalendarOverride[]): CalendarDefinition {
  return levels.reduce<CalendarDefinition>((above, level) => {
    const said = new Set([...(level.closedDays ?? []), ...(level.openDays ?? [])].map((day) => day.date))
    return {
      ...above,
      ...level,
      id: above.id,
      week: { ...above.week, ...level.week },
      closedDays: [...above.closedDays.filter((day) => !said.has(day.date)), ...(level.closedDays ?? [])],
      openDays: [...above.openDays.filter((day) => !said.has(day.date)), ...(level.openDays ?? [])],
    }
  }, base)
}

/** Dates of a list of days, as days since 1970-01-01. */
export const daysOf = <T extends { date: string }>(days: readonly T[]): Map<number, T> =>
  new Map(days.map((day) => [dayNumberOfDate(day.date), day]))
