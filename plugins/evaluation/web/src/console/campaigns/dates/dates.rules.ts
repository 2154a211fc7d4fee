import {
  dateOrder,
  dateProblems,
  type CampaignCard,
  type CampaignDates,
  type CampaignProblem,
  type CampaignState,
} from '@linli/evaluation-contract/campaign'

import { addDays, daysBetween } from './days.rules.ts'

export type Stage = (typeof dateOrder)[number]

/** Days after the first on which the stages of a new campaign end: time to apply, declare, score, object. */
const plan: Record<Stage, number> = {
  applyBy: 21,
  lockBy: 42,
  scoreBy: 70,
  siteBy: 77,
  preliminaryOn: 84,
  appealBy: 94,
  finalOn: 105,
}

const eachStage = (of: (stage: Stage) => string): CampaignDates => ({
  applyBy: of('applyBy'),
  lockBy: of('lockBy'),
  scoreBy: of('scoreBy'),
  siteBy: of('siteBy'),
  preliminaryOn: of('preliminaryOn'),
  appealBy: of('appealBy'),
  finalOn: of('finalOn'),
})

/** A round of fifteen weeks from today, to be changed. */
export const plannedDates = (today: string): CampaignDates =>
  eachStage((stage) => addDays(today, plan[stage]))

/** All stages together, earlier or later. */
export const shiftDates = (dates: CampaignDates, days: number): CampaignDates =>
  eachStage((stage) => addDays(dates[stage], days))

/** One stage on another day; `isFollowed` takes those after it along by as many days. */
export function moveStage(
  dates: CampaignDates,
  { stage, day, isFollowed }: { stage: Stage; day: string; isFollowed: boolean },
): CampaignDates {
  const by = daysBetween(dates[stage], day)
  const from = dateOrder.indexOf(stage)
  return eachStage((each) => {
    if (each === stage) return day
    const moves = isFollowed && dateOrder.indexOf(each) > from && !Number.isNaN(by)
    return moves ? addDays(dates[each], by) : dates[each]
  })
}

const stagesIn: Record<CampaignState, readonly Stage[]> = {
  draft: ['applyBy'],
  open: ['applyBy', 'lockBy'],
  scoring: ['scoreBy', 'preliminaryOn'],
  site: ['siteBy', 'preliminaryOn'],
  preliminary: ['appealBy', 'finalOn'],
  final: [],
  closed: [],
  cancelled: [],
}

export interface Due {
  readonly stage: Stage
  readonly day: string
  /** Days from today; negative once it is over. */
  readonly left: number
}

/** The day a campaign works towards now: the first that is not over, else the last one missed. */
export function nextDue({ state, dates }: Pick<CampaignCard, 'state' | 'dates'>, today: string): Due | null {
  const stages = stagesIn[state]
  const stage = stages.find((each) => dates[each] >= today) ?? stages.at(-1)
  return stage ? { stage, day: dates[stage], left: daysBetween(today, dates[stage]) } : null
}

/** Days before a deadline from which it asks for attention. */
const soonDays = 7

/** The tag of a deadline so many days off: nothing to note, soon, or over. */
export function dueTone(left: number): '' | 'lk-tag--soon' | 'lk-tag--late' {
  if (left < 0) return 'lk-tag--late'
  return left <= soonDays ? 'lk-tag--soon' : ''
}

/** What keeps a campaign with these dates from opening today. */
export const openingProblems = (dates: CampaignDates, today: string): CampaignProblem[] => [
  ...(dates.applyBy < today ? [{ path: 'dates.applyBy', rule: 'campaign_date_is_over' }] : []),
  ...dateProblems(dates),
]
