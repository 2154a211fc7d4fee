import type { OrderRecord } from './order-record.ts'

/** The part of an order that says what time has to do with it. */
export type ClockFacts = Pick<
  OrderRecord,
  | 'respondWarnAt'
  | 'respondDueAt'
  | 'respondedAt'
  | 'respondStage'
  | 'solveWarnAt'
  | 'solveDueAt'
  | 'answeredAt'
  | 'solveStage'
  | 'waitUntil'
  | 'closedAt'
  | 'resumeAt'
  | 'escalateAt'
>

/** How an order stands that nobody has touched: what its first alarm is worked out from. */
export const untouched = {
  respondedAt: null,
  respondStage: 0,
  answeredAt: null,
  solveStage: 0,
  waitUntil: null,
  closedAt: null,
  resumeAt: null,
  escalateAt: null,
} satisfies Partial<ClockFacts>

export type Mark = 'respond-warned' | 'respond-overdue' | 'solve-warned' | 'solve-overdue'

const isPast = (instant: string, now: Date) => Date.parse(instant) <= now.getTime()
const earliest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce<string | null>(
    (first, each) =>
      each !== null && (first === null || Date.parse(each) < Date.parse(first)) ? each : first,
    null,
  )

const respondsNext = (order: ClockFacts) =>
  order.respondedAt || order.answeredAt
    ? []
    : [order.respondWarnAt, order.respondDueAt].slice(order.respondStage)
const solvesNext = (order: ClockFacts) =>
  order.answeredAt ? [] : [order.solveWarnAt, order.solveDueAt].slice(order.solveStage)

/** The next deadline that somebody has to keep. */
export const dueAtOf = (order: ClockFacts): string | null =>
  order.closedAt || order.answeredAt
    ? null
    : order.respondedAt
      ? order.solveDueAt
      : earliest([order.respondDueAt, order.solveDueAt])

/**
 * When to look at the order again: one alarm an order, moved as it goes on, so that five deadlines cost
 * one row and nothing is said twice.
 */
export const alarmAtOf = (order: ClockFacts): string | null =>
  order.closedAt
    ? null
    : earliest([
        ...respondsNext(order),
        ...solvesNext(order),
        order.waitUntil,
        order.resumeAt,
        order.escalateAt,
      ])

/** What has to be said at an instant and was not yet. A warning that the overdue overtook is left out. */
export function marksDue(order: ClockFacts, now: Date): Mark[] {
  if (order.closedAt) return []
  const lastPast = (instants: string[]) => instants.findLastIndex((instant) => isPast(instant, now))
  const respond = respondsNext(order)
  const solve = solvesNext(order)
  const names = {
    respond: ['respond-warned', 'respond-overdue'],
    solve: ['solve-warned', 'solve-overdue'],
  } as const
  const said = (which: 'respond' | 'solve', left: string[]): Mark[] => {
    const at = lastPast(left)
    return at < 0 ? [] : [names[which].slice(-left.length)[at]!]
  }
  return [...said('respond', respond), ...said('solve', solve)]
}

/** The stages after these marks. */
export function stagesAfter(
  order: Pick<ClockFacts, 'respondStage' | 'solveStage'>,
  marks: readonly Mark[],
): { respondStage: number; solveStage: number } {
  const stage = (which: 'respond' | 'solve', before: number) =>
    marks.includes(`${which}-overdue`) ? 2 : marks.includes(`${which}-warned`) ? 1 : before
  return { respondStage: stage('respond', order.respondStage), solveStage: stage('solve', order.solveStage) }
}

/** Whether the wait for the reporter or for call-backs is over. */
export const isWaitOver = (order: ClockFacts, now: Date): boolean =>
  order.closedAt === null && order.waitUntil !== null && isPast(order.waitUntil, now)

/** Whether a pause is over by itself. */
export const isPauseOver = (order: Pick<ClockFacts, 'resumeAt'>, now: Date): boolean =>
  order.resumeAt !== null && isPast(order.resumeAt, now)

/** Answered within the limit; what was closed without an answer was not. */
export const isOnTime = (order: Pick<OrderRecord, 'answeredAt' | 'solveDueAt'>): boolean =>
  order.answeredAt !== null && Date.parse(order.answeredAt) <= Date.parse(order.solveDueAt)
