import {
  addWorkingTime,
  consumedMinutesAt,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
  workingMinutesBetween,
  type BusinessCalendar,
  type Clock,
} from '@linli/kernel'
import type { Limit, PauseReason, Settings } from '@linli/smart-property-contract'

import type { ClockTerms, OrderChanges, OrderRecord } from './order-record.ts'

type ClockColumns = Pick<
  OrderRecord,
  | 'clockCalendar'
  | 'terms'
  | 'solveStartedAt'
  | 'solveMinutes'
  | 'solveWarnAt'
  | 'solveDueAt'
  | 'solveSpans'
  | 'pauseReason'
  | 'answeredAt'
>

const usualWarnShare = 0.75

/** The calendar that a limit runs on. */
export const calendarOf = ({ isAroundTheClock }: Limit): OrderRecord['clockCalendar'] =>
  isAroundTheClock ? 'always' : 'office'

/** The limit of a grade under the terms an order was classed by; orders from before terms were kept have none. */
export const termLimit = (terms: ClockTerms | null, grade: number): Limit | null =>
  terms?.limits[String(grade) as keyof ClockTerms['limits']] ?? null

/** The solution clock as the kernel's rules compute with it. */
const clockOf = (order: ClockColumns): Clock => ({
  calendarId: order.clockCalendar,
  startedAt: order.solveStartedAt,
  limitMinutes: order.solveMinutes,
  warnAtShare: order.terms?.warnAtShare ?? usualWarnShare,
  pausedSpans: order.solveSpans,
  stoppedAt: order.answeredAt,
  dueAt: order.solveDueAt,
  warnAt: order.solveWarnAt,
  state: order.answeredAt ? 'stopped' : order.pauseReason ? 'paused' : 'running',
})

/** A pause always has an end, so a running clock always has its due times. */
const dueColumns = ({ dueAt, warnAt, pausedSpans }: Clock, order: ClockColumns): OrderChanges => ({
  solveDueAt: dueAt ?? order.solveDueAt,
  solveWarnAt: warnAt ?? order.solveWarnAt,
  solveSpans: pausedSpans,
})

const respondTimes = (
  calendar: BusinessCalendar,
  reportedAt: Date,
  { respondMinutes, warnAtShare }: { respondMinutes: number; warnAtShare: number },
) => ({
  respondWarnAt: addWorkingTime(calendar, reportedAt, respondMinutes * warnAtShare).toISOString(),
  respondDueAt: addWorkingTime(calendar, reportedAt, respondMinutes).toISOString(),
})

/** Columns of both clocks of a new or newly classed order; they start where its clocks began. */
export function startColumns(
  calendar: BusinessCalendar,
  { limit, warnAtShare }: { limit: Limit; warnAtShare: number },
  { reportedAt, solveFrom }: { reportedAt: Date; solveFrom: Date },
) {
  const { respondMinutes, solveMinutes } = limit
  const solve = startClock(calendar, solveFrom, { limitMinutes: solveMinutes, warnAtShare })
  return {
    clockCalendar: calendarOf(limit),
    respondMinutes,
    ...respondTimes(calendar, reportedAt, { respondMinutes, warnAtShare }),
    solveStartedAt: solveFrom.toISOString(),
    solveMinutes,
    solveWarnAt: solve.warnAt!,
    solveDueAt: solve.dueAt!,
  }
}

/** The solution clock from the beginning, as when work is reopened. */
export function restartColumns(
  calendar: BusinessCalendar,
  order: ClockColumns,
  { limit, now }: { limit: Limit; now: Date },
): OrderChanges {
  const clock = startClock(calendar, now, {
    limitMinutes: limit.solveMinutes,
    warnAtShare: order.terms?.warnAtShare ?? usualWarnShare,
  })
  return {
    clockCalendar: calendarOf(limit),
    solveStartedAt: now.toISOString(),
    solveMinutes: limit.solveMinutes,
    solveWarnAt: clock.warnAt!,
    solveDueAt: clock.dueAt!,
    solveSpans: [],
  }
}

/** Stops the clock until `resumeAt`; throws `illegal_move` when that does not lie ahead. */
export function pauseColumns(
  calendar: BusinessCalendar,
  order: ClockColumns,
  { now, reason, resumeAt }: { now: Date; reason: PauseReason; resumeAt: Date },
): OrderChanges {
  const clock = pauseClock(calendar, clockOf(order), now, reason, resumeAt)
  return { ...dueColumns(clock, order), pauseReason: reason, resumeAt: resumeAt.toISOString() }
}

/** Lets the clock go on now, or when the pause's own end came. */
export function resumeColumns(
  calendar: BusinessCalendar,
  order: ClockColumns & Pick<OrderRecord, 'resumeAt'>,
  now: Date,
): OrderChanges {
  const ended = order.resumeAt ? new Date(Math.min(now.getTime(), Date.parse(order.resumeAt))) : now
  const isOver = order.resumeAt !== null && Date.parse(order.resumeAt) <= now.getTime()
  const clock = isOver
    ? recomputeClock(calendar, { ...clockOf(order), state: 'running', pausedSpans: closed(order, ended) })
    : resumeClock(calendar, clockOf(order), now)
  return { ...dueColumns(clock, order), pauseReason: null, resumeAt: null }
}

const closed = ({ solveSpans }: ClockColumns, at: Date): OrderRecord['solveSpans'] =>
  solveSpans.map((span) => (span.to ? span : { ...span, to: at.toISOString() }))

/** Due times anew from what happened, after the calendar changed; a stopped clock keeps what it was judged by. */
export function recomputedColumns(calendar: BusinessCalendar, order: ClockColumns): OrderChanges {
  const clock = recomputeClock(calendar, clockOf(order))
  return { solveDueAt: clock.dueAt ?? order.solveDueAt, solveWarnAt: clock.warnAt ?? order.solveWarnAt }
}

/** The same of the first response, which has run since the report and knows no pause. */
export const respondColumns = (
  calendar: BusinessCalendar,
  { createdAt, respondMinutes, terms }: Pick<OrderRecord, 'createdAt' | 'respondMinutes' | 'terms'>,
) =>
  respondTimes(calendar, new Date(createdAt), {
    respondMinutes,
    warnAtShare: terms?.warnAtShare ?? usualWarnShare,
  })

/** Whole working minutes that the solution took, pauses left out. */
export const minutesSpent = (calendar: BusinessCalendar, order: ClockColumns, now: Date): number =>
  Math.round(consumedMinutesAt(calendar, clockOf(order), now))

/** Whole working minutes from the report to the first response. */
export const minutesToRespond = (calendar: BusinessCalendar, reportedAt: string, now: Date): number =>
  Math.round(workingMinutesBetween(calendar, new Date(reportedAt), now))

/** Refuses a pause that ends too far ahead. Whole days. */
export const isPauseTooLong = (
  now: Date,
  resumeAt: Date,
  { pauseMaxDays }: Pick<Settings, 'pauseMaxDays'>,
): boolean => resumeAt.getTime() - now.getTime() > pauseMaxDays * 86_400_000
