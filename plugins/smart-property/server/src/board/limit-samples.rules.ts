import { localTimeAt, weekdayOfDay } from '@linli/contract'
import { addWorkingTime, nextWorkingStart, type BusinessCalendar } from '@linli/kernel'
import type { limitPreviewOutput } from '@linli/smart-property-contract'
import type { z } from 'zod'

type Sample = z.input<typeof limitPreviewOutput>['samples'][number]

export interface PreviewedLimit {
  respondMinutes: number
  solveMinutes: number
  warnAtShare: number
}

export interface Calendars {
  /** By which days are told apart. */
  office: BusinessCalendar
  /** On which the limit runs. */
  clock: BusinessCalendar
}

const searchDays = 400
const weekendDays = 2
const friday = 5
const minuteOf = { morning: 9 * 60 + 30, evening: 19 * 60 + 40, leaving: 17 * 60 + 10 }

const isOpen = (calendar: BusinessCalendar, day: number): boolean =>
  nextWorkingStart(calendar, new Date(calendar.day(day).startMs)).getTime() < calendar.day(day + 1).startMs

/** How many days follow one on which nobody works; looks no further than it may. */
function closedAfter(calendar: BusinessCalendar, day: number): number {
  let closed = 0
  while (closed < searchDays && !isOpen(calendar, day + 1 + closed)) closed++
  return closed
}

/** The wall clock of a day, also of one on which clocks are changed. */
function instantOf(calendar: BusinessCalendar, day: number, minute: number): Date {
  const { startMs } = calendar.day(day)
  const { hour, minute: past } = localTimeAt(startMs + minute * 60_000, calendar.definition.timeZone)
  return new Date(startMs + (2 * minute - hour * 60 - past) * 60_000)
}

const isKnown = (calendar: BusinessCalendar, day: number): boolean =>
  calendar.knowsHolidaysAt(new Date(calendar.day(day).startMs))

/** The first day from tomorrow on that is as asked. */
function firstDay(today: number, isAsAsked: (day: number) => boolean): number | null {
  for (let day = today + 1; day <= today + searchDays; day++) if (isAsAsked(day)) return day
  return null
}

function eveOfHoliday(calendar: BusinessCalendar, today: number): number | null {
  const eve = firstDay(today, (day) => isOpen(calendar, day) && closedAfter(calendar, day) > weekendDays)
  if (eve === null) return null
  const last = eve + closedAfter(calendar, eve) + 1
  return isKnown(calendar, eve) && isKnown(calendar, last) ? eve : null
}

/**
 * What a limit means on the calendar of a place: reported now, on an ordinary morning, in an evening, before a
 * plain weekend and before the next days off that are longer. All lie within 400 days; what is not found there is
 * left out, and so are longer days off in a year whose holidays are not known.
 */
export function limitSamples(
  { office, clock }: Calendars,
  { respondMinutes, solveMinutes, warnAtShare }: PreviewedLimit,
  now: Date,
): Sample[] {
  const today = office.dayOf(now.getTime())
  const isOrdinary = (day: number) => isOpen(office, day) && closedAfter(office, day) === 0
  const isBeforeWeekend = (day: number) => {
    const closed = closedAfter(office, day)
    return weekdayOfDay(day) === friday && isOpen(office, day) && closed > 0 && closed <= weekendDays
  }
  const at = (day: number | null, minute: number) => (day === null ? null : instantOf(office, day, minute))
  const ordinary = firstDay(today, isOrdinary)
  const moments: [Sample['key'], Date | null][] = [
    ['now', now],
    ['morning', at(ordinary, minuteOf.morning)],
    ['evening', at(ordinary, minuteOf.evening)],
    ['weekend', at(firstDay(today, isBeforeWeekend), minuteOf.leaving)],
    ['holiday', at(eveOfHoliday(office, today), minuteOf.leaving)],
  ]
  const by = (start: Date, minutes: number) => addWorkingTime(clock, start, minutes).toISOString()
  return moments.flatMap(([key, start]): Sample[] =>
    start === null
      ? []
      : [
          {
            key,
            reportedAt: start.toISOString(),
            respondBy: by(start, respondMinutes),
            warnAt: by(start, solveMinutes * warnAtShare),
            solveBy: by(start, solveMinutes),
          },
        ],
  )
}
