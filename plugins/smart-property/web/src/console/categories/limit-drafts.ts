import type { CategoryRow, Limit, Limits } from '@linli/smart-property-contract'

import { amountOf, minutesOf, type Amount } from './limit-units.rules.ts'

export const gradeKeys = ['1', '2', '3', '4'] as const
export type GradeKey = (typeof gradeKeys)[number]

/** A grade's own limit as it is typed; while it is not own, the standard one shows. */
export interface LimitDraft {
  isOwn: boolean
  respond: Amount
  solve: Amount
  isAroundTheClock: boolean
}
export type LimitDrafts = Record<GradeKey, LimitDraft>

const fallback: Limit = { respondMinutes: 30, solveMinutes: 480, isAroundTheClock: false }
const dayOf = (isAroundTheClock: boolean, dayMinutes: number) => (isAroundTheClock ? 1440 : dayMinutes)

const draftOf = (limit: Limit, isOwn: boolean, dayMinutes: number): LimitDraft => ({
  isOwn,
  respond: amountOf(limit.respondMinutes, dayOf(limit.isAroundTheClock, dayMinutes)),
  solve: amountOf(limit.solveMinutes, dayOf(limit.isAroundTheClock, dayMinutes)),
  isAroundTheClock: limit.isAroundTheClock,
})

export const limitDrafts = (
  own: CategoryRow['limits'],
  standard: Limits | null,
  dayMinutes: number,
): LimitDrafts =>
  Object.fromEntries(
    gradeKeys.map((grade) => [
      grade,
      draftOf(own[grade] ?? standard?.[grade] ?? fallback, own[grade] !== undefined, dayMinutes),
    ]),
  ) as LimitDrafts

/** The limit as typed; `null` while it is none yet, or when solving would come before responding. */
export function limitOf({ respond, solve, isAroundTheClock }: LimitDraft, dayMinutes: number): Limit | null {
  const day = dayOf(isAroundTheClock, dayMinutes)
  const [respondMinutes, solveMinutes] = [minutesOf(respond, day), minutesOf(solve, day)]
  return respondMinutes === null || solveMinutes === null || respondMinutes > solveMinutes
    ? null
    : { respondMinutes, solveMinutes, isAroundTheClock }
}

/** The own limits to be saved; `null` while one of them is none. */
export function ownLimits(drafts: LimitDrafts, dayMinutes: number): CategoryRow['limits'] | null {
  const own = gradeKeys.filter((grade) => drafts[grade].isOwn)
  const limits = own.map((grade) => [grade, limitOf(drafts[grade], dayMinutes)] as const)
  return limits.some(([, limit]) => limit === null) ? null : Object.fromEntries(limits)
}
