import type { Channel, CloseKind, Kind, MetricGuard, OrderMetric } from '@linli/smart-property-contract'
import type { MetricWindow } from '@linli/contract'

/** An order as it stood when the window ended, or as it stands now. Days are those of the estate. */
export interface MetricOrder {
  id: string
  kind: Kind
  channel: Channel
  createdDay: string
  solveDueDay: string
  answeredDay: string | null
  closedDay: string | null
  closeKind: CloseKind | null
  /** Past the limit of the response before anybody closed it, answered or not. */
  isRespondOver: boolean
  /** `null` while nobody responded. */
  isRespondedInTime: boolean | null
  isSolveOver: boolean
  isAnsweredInTime: boolean
  reopenCount: number
  isBulkClosed: boolean
}

/** What a row is to a figure: it counts, or a guard leaves it out, with or without leaving the base. */
export interface Verdict {
  eventDate: string
  counted: boolean
  /** Whether it stands in the denominator. */
  isInBase: boolean
  excludedBy?: MetricGuard
}

/** The verdict on one order; `null` where the figure is not about it. */
type Judge = (order: MetricOrder, window: MetricWindow) => Verdict | null

const counts = (eventDate: string): Verdict => ({ eventDate, counted: true, isInBase: true })
const misses = (eventDate: string, excludedBy: MetricGuard): Verdict => ({
  eventDate,
  counted: false,
  isInBase: true,
  excludedBy,
})
const leaves = (eventDate: string, excludedBy: MetricGuard): Verdict => ({
  eventDate,
  counted: false,
  isInBase: false,
  excludedBy,
})

const isWithin = (day: string, { from, to }: MetricWindow): boolean => day >= from && day <= to

/** What was closed but is nobody's work: withdrawn by its reporter, or counted where it was merged into. */
function notWork({ closeKind, closedDay }: MetricOrder): Verdict | null {
  if (closedDay === null) return null
  if (closeKind === 'cancelled') return leaves(closedDay, 'withdrawn')
  if (closeKind === 'merged') return leaves(closedDay, 'merged')
  return null
}

/** A verdict on closed complaints alone, once those outside the window and nobody's work are left out. */
const onClosedComplaint =
  (judge: (order: MetricOrder, closedDay: string) => Verdict): Judge =>
  (order, window) => {
    const { kind, closedDay } = order
    if (kind !== 'complaint' || closedDay === null) return null
    if (!isWithin(closedDay, window)) return leaves(closedDay, 'outside-window')
    return notWork(order) ?? judge(order, closedDay)
  }

const closedOnTime = onClosedComplaint((order, day) => {
  if (order.reopenCount > 0) return misses(day, 'reopened')
  if (order.isBulkClosed) return misses(day, 'bulk-closed')
  if (order.answeredDay === null) return misses(day, 'unanswered')
  return order.isAnsweredInTime ? counts(day) : misses(day, 'late')
})

/** Clause 7.4.3.2: closed on time of what was closed and of what is open past its limit. */
const onTime: Judge = (order, window) => {
  if (order.kind !== 'complaint') return null
  if (order.closedDay !== null) return closedOnTime(order, window)
  const { solveDueDay } = order
  if (order.answeredDay !== null || !order.isSolveOver) return leaves(solveDueDay, 'still-running')
  return isWithin(solveDueDay, window) ? misses(solveDueDay, 'late') : leaves(solveDueDay, 'outside-window')
}

const calledBack = onClosedComplaint(({ closeKind }, day) =>
  closeKind === 'confirmed' || closeKind === 'called-back' ? counts(day) : misses(day, 'not-called-back'),
)

const reopened = onClosedComplaint(({ reopenCount }, day) =>
  reopenCount > 0 ? counts(day) : misses(day, 'not-reopened'),
)

const answeredOnChannel: Judge = (order, window) => {
  if (order.kind !== 'complaint') return null
  const day = order.answeredDay ?? order.createdDay
  if (!isWithin(day, window)) return null
  if (order.answeredDay === null) return notWork(order) ?? leaves(day, 'not-answered')
  return order.isBulkClosed ? leaves(day, 'bulk-closed') : counts(day)
}

/** Clause 7.2.2.2: a first response within its limit; who still has time is left out. */
const repliedInTime: Judge = (order, window) => {
  const { channel, createdDay: day } = order
  if (channel !== 'app' || !isWithin(day, window)) return null
  if (order.isRespondedInTime !== null) return order.isRespondedInTime ? counts(day) : misses(day, 'late')
  if (order.isRespondOver) return misses(day, 'not-answered')
  const verdict = notWork(order)
  if (verdict) return { ...verdict, eventDate: day }
  return order.closedDay === null ? leaves(day, 'still-running') : misses(day, 'unanswered')
}

/** Clause 7.2.2.4: answered with a decision, early or late. */
const responded: Judge = (order, window) => {
  if (order.kind !== 'suggestion') return null
  const day = order.answeredDay ?? order.closedDay ?? order.solveDueDay
  const gone = order.answeredDay === null ? notWork(order) : null
  if (!isWithin(day, window))
    return leaves(day, (order.closedDay ?? order.isSolveOver) ? 'outside-window' : 'still-running')
  if (gone) return gone
  if (order.answeredDay !== null) return order.isBulkClosed ? misses(day, 'bulk-closed') : counts(day)
  if (order.closedDay !== null) return misses(day, 'unanswered')
  return order.isSolveOver ? misses(day, 'not-answered') : leaves(day, 'still-running')
}

/** Clause 6.1.3.b: disputes past their limit with nobody's answer on the window's last day. */
const disputeOverdue: Judge = ({ kind, closedDay, answeredDay, solveDueDay, isSolveOver }) => {
  if (kind !== 'dispute' || closedDay !== null || answeredDay !== null) return null
  return isSolveOver ? counts(solveDueDay) : leaves(solveDueDay, 'still-running')
}

/** The figures that are made of orders; whether there is a rulebook is another matter. */
export const judges = {
  'comp.on_time_rate': onTime,
  'comp.callback_rate': calledBack,
  'comp.reopen_rate': reopened,
  'comp.channels_active': answeredOnChannel,
  'plat.reply_within_sla': repliedInTime,
  'need.responded_rate': responded,
  'joint.disputes_over_sla': disputeOverdue,
} as const satisfies Partial<Record<OrderMetric, Judge>>
export type JudgedMetric = keyof typeof judges

export type Judged = Verdict & { order: MetricOrder }

/** The rows a figure is about, each with its verdict. */
export const judgeAll = (
  metric: JudgedMetric,
  orders: readonly MetricOrder[],
  window: MetricWindow,
): Judged[] =>
  orders.flatMap((order) => {
    const verdict = judges[metric](order, window)
    return verdict ? [{ ...verdict, order }] : []
  })

/** A share of the base, `null` without one; disputes are a number, channels a number of different ones. */
export function valueOf(metric: JudgedMetric, judged: readonly Judged[]): number | null {
  const counted = judged.filter((each) => each.counted)
  if (metric === 'joint.disputes_over_sla') return counted.length
  if (metric === 'comp.channels_active') return new Set(counted.map(({ order }) => order.channel)).size
  const base = judged.filter((each) => each.isInBase).length
  return base === 0 ? null : counted.length / base
}
