import type { AssessmentState, CampaignDates, ReceivedCampaign } from '@linli/evaluation-contract/campaign'

/** The way of an application as people are told it; the association's rule, not the standard's (AMB-38). */
const steps = ['apply', 'accept', 'lock', 'score', 'preliminary', 'final'] as const
export type Step = (typeof steps)[number]

/** Last days of the steps, where a step has one. */
export const dayOfStep = {
  apply: 'applyBy',
  accept: null,
  lock: 'lockBy',
  score: 'scoreBy',
  preliminary: 'preliminaryOn',
  final: 'finalOn',
} as const satisfies Record<Step, keyof CampaignDates | null>

/** The step that an application waits at; the number of steps once all are done. */
const waitsAt: Record<AssessmentState, number> = {
  applied: 1,
  gate_failed: 1,
  accepted: 2,
  locked: 3,
  scoring: 3,
  reconciling: 3,
  site_check: 3,
  preliminary: 4,
  appealed: 4,
  final: 5,
  published: steps.length,
  withdrawn: 1,
  disqualified: 2,
}
const ended: readonly AssessmentState[] = ['gate_failed', 'withdrawn', 'disqualified']
export const hasEnded = (state: AssessmentState): boolean => ended.includes(state)

interface Standing {
  state: AssessmentState
  lockedAt: string | null
  result: object | null
}

/** Each step with whether it is done, runs, lies ahead, or is where it all ended. */
export function stepsOf({ state, lockedAt, result }: Standing) {
  const known = result ? 4 : lockedAt ? 3 : 0
  const at = hasEnded(state) ? Math.max(waitsAt[state], known) : waitsAt[state]
  return steps.map((step, place) => {
    if (place < at) return { step, state: 'done' as const }
    if (place > at) return { step, state: 'ahead' as const }
    return { step, state: hasEnded(state) ? ('ended' as const) : ('now' as const) }
  })
}

/** The one next step in a campaign that an estate has no application in. */
export function beforeApplying(
  { state, response, dates }: Pick<ReceivedCampaign, 'state' | 'response' | 'dates'>,
  { today, mayApply }: { today: string; mayApply: boolean },
) {
  if (state === 'cancelled') return 'cancelled'
  if (response === 'declined') return 'companyDeclined'
  if (state !== 'open') return 'closed'
  if (dates.applyBy < today) return 'late'
  if (response === 'open') return 'companyOpen'
  return mayApply ? 'apply' : 'others'
}

/** A company may think again until applications close. */
export const mayAnswer = (
  { state, dates }: Pick<ReceivedCampaign, 'state' | 'dates'>,
  today: string,
): boolean => state === 'open' && dates.applyBy >= today

interface Waiting {
  state: AssessmentState
  undeclared: number | null
  lockBy: string | null
}
interface Rights {
  today: string
  mayLock: boolean
}

/** What comes next for an application; those who do not read the campaign are told no more than where it stands. */
export function nextOf(
  { state, undeclared, lockBy }: Waiting,
  campaign: Pick<ReceivedCampaign, 'state' | 'dates'> | null,
  { today, mayLock }: Rights,
) {
  if (campaign?.state === 'cancelled' && !hasEnded(state)) return 'cancelled'
  switch (state) {
    case 'accepted':
      if (isLockOver({ lockBy }, campaign, today)) return 'lockOver'
      if (undeclared) return 'declare'
      return mayLock ? 'lock' : 'waitLock'
    case 'locked':
    case 'scoring':
    case 'reconciling':
    case 'site_check':
      return 'waitScore'
    case 'preliminary':
    case 'appealed':
      if (!campaign) return 'preliminary'
      return campaign.dates.appealBy >= today ? 'mayAppeal' : 'waitFinal'
    default:
      return state
  }
}

/** Nothing can be handed over any more: the last day is past, or the association has gone on. */
export const isLockOver = (
  { lockBy }: { lockBy: string | null },
  campaign: Pick<ReceivedCampaign, 'state'> | null,
  today: string,
): boolean => (lockBy !== null && lockBy < today) || (campaign !== null && campaign.state !== 'open')

/** An objection is possible against a preliminary result, until the end of its last day. */
export const mayAppeal = (state: AssessmentState, dates: CampaignDates, today: string): boolean =>
  (state === 'preliminary' || state === 'appealed') && dates.appealBy >= today

/** The last day a grant may have: the same day a year later, the last of February for the 29th. */
export function latestGrant(today: string): string {
  const rest = today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)
  return `${Number(today.slice(0, 4)) + 1}${rest}`
}

/** How a grant stands; none before anything was handed over. */
export function grantStateOf(
  { lockedAt, grantUntil, grantEndedAt }: GrantDays,
  today: string,
): 'none' | 'runs' | 'ended' | 'expired' {
  if (lockedAt === null || grantUntil === null) return 'none'
  if (grantEndedAt !== null) return 'ended'
  return grantUntil < today ? 'expired' : 'runs'
}
interface GrantDays {
  lockedAt: string | null
  grantUntil: string | null
  grantEndedAt: string | null
}
