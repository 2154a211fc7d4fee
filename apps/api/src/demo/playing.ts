import type { EscalationLevel } from '@linli/smart-property-contract'

import { minutesAfter, nextDeskTime, nextWakingTime } from './demo-time.ts'
import type { Member } from './demo.ts'
import type { OrderState } from './order-actions.ts'
import type { DueTimer } from './ring-timer.ts'
import type { OrderPlan } from './order-plan.ts'
import type { Step, StepName } from './order-step.ts'

/** An order that is being played. */
export interface Playing {
  plan: OrderPlan
  order: OrderState | null
  reporter: Member | null
  /** Steps still to come, and when the first of them is made. */
  steps: Step[]
  stepAt: Date
  alarm: DueTimer | null
  /** Somebody is about to answer for a level that was told. */
  answering: { level: EscalationLevel; at: Date } | null
  /** Something changed without us: read it before the next move. */
  isStale: boolean
}

export const toPlaying = (plan: OrderPlan): Playing => ({
  plan,
  order: null,
  reporter: null,
  steps: [...plan.steps],
  stepAt: plan.reportedAt,
  alarm: null,
  answering: null,
  isStale: false,
})

const reportersSteps: readonly StepName[] = ['confirm', 'reject', 'reopen', 'reporter-note']

/** When the step is made, counted from the one before. */
export function whenMade(step: Step, after: Date, { solve }: OrderState): Date {
  const due = step.afterDue !== undefined && solve.dueAt ? new Date(solve.dueAt) : null
  const planned = due ? minutesAfter(due, step.afterDue!) : minutesAfter(after, step.afterMinutes)
  const time = planned > after ? planned : minutesAfter(after, 1)
  if (step.isAtWork) return nextDeskTime(time)
  return reportersSteps.includes(step.do) ? nextWakingTime(time) : time
}

export const stepTime = ({ order, steps, stepAt }: Playing): number =>
  !order || steps.length > 0 ? stepAt.getTime() : Infinity

/** The next thing that happens to an order: a step, or before that its alarm or somebody who answers for it. */
export const nextTime = (playing: Playing): number =>
  Math.min(
    stepTime(playing),
    playing.alarm?.dueAt.getTime() ?? Infinity,
    playing.answering?.at.getTime() ?? Infinity,
  )

/** Whether a limit has passed that nobody kept. */
export const isMissed = ({ respond, solve }: Pick<OrderState, 'respond' | 'solve'>, now: Date): boolean =>
  [solve.doneAt ? null : solve.dueAt, respond.doneAt ? null : respond.dueAt].some(
    (at) => at !== null && Date.parse(at) <= now.getTime(),
  )

const hour = 3_600_000

/** No alarm rings before this; asking the database for every move would cost as much as some moves. */
export function earliestAlarm({ state, respond, solve, pause, closedAt }: OrderState, now: Date): number {
  if (closedAt) return Infinity
  // What the settings allow at least for a confirmation is an hour; the demo's estates give two days.
  if (state === 'answered' || state === 'confirming') return now.getTime() + 40 * hour
  const dues = [
    ...(respond.doneAt ? [] : [respond.warnAt, respond.dueAt]),
    solve.warnAt,
    solve.dueAt,
    pause?.resumeAt ?? null,
  ].flatMap((at) => (at ? [Date.parse(at)] : []))
  // Past a limit the next level may be told at any time.
  return isMissed({ respond, solve }, now)
    ? now.getTime()
    : Math.min(...dues.filter((at) => at > now.getTime()))
}
