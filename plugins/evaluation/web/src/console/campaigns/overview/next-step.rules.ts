import type { AssessmentState, CampaignDetail } from '@linli/evaluation-contract/campaign'

import { daysBetween } from '../dates/days.rules.ts'
import type { CampaignTab } from '../tabs.rules.ts'

/** A sentence below `next`, and the tab in which to do it. */
interface NextStep {
  readonly key: string
  readonly params?: Record<string, number>
  readonly tab?: CampaignTab
  /** Something is late. */
  readonly isLate?: boolean
}

/** How far off a day is, as a sentence about it: `<key>.left`, `<key>.today` or `<key>.over`. */
function until(key: string, today: string, day: string): NextStep {
  const n = daysBetween(today, day)
  if (n === 0) return { key: `${key}.today` }
  return n > 0
    ? { key: `${key}.left`, params: { n } }
    : { key: `${key}.over`, params: { n: -n }, isLate: true }
}

const counted = (key: string, n: number, tab: CampaignTab): NextStep[] =>
  n > 0 ? [{ key, params: { n }, tab }] : []

type Campaign = Pick<CampaignDetail, 'state' | 'dates' | 'counts' | 'invited' | 'invitations'>
const countOf = ({ counts }: Campaign, ...states: AssessmentState[]): number =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

function openSteps(campaign: Campaign, today: string): NextStep[] {
  const { dates, invited, invitations } = campaign
  if (invited === 0) return [{ key: 'invite', tab: 'estates' }, until('apply', today, dates.applyBy)]
  const waiting = (invitations ?? []).filter(({ state }) => state === 'sent').length
  const pending = countOf(campaign, 'applied', 'accepted')
  const [locked, isApplying] = [countOf(campaign, 'locked'), today <= dates.applyBy]
  if (isApplying)
    return [
      until('apply', today, dates.applyBy),
      ...counted('unanswered', waiting, 'estates'),
      ...counted('applied', pending + locked, 'estates'),
    ]
  const isReady = locked > 0 && (pending === 0 || today > dates.lockBy)
  return [
    ...(isReady ? [{ key: 'draw', params: { n: locked }, tab: 'panel' as const }] : []),
    ...(pending > 0 || locked === 0 ? [until('lock', today, dates.lockBy)] : []),
    ...counted('unlocked', pending, 'estates'),
  ]
}

function scoringSteps(campaign: Campaign, today: string): NextStep[] {
  const { dates } = campaign
  const open = countOf(campaign, 'scoring')
  return [
    ...(open > 0 ? [until('score', today, dates.scoreBy)] : []),
    ...counted('unscored', open, 'panel'),
    ...counted('reconciling', countOf(campaign, 'reconciling'), 'discrepancies'),
    ...counted('onSite', countOf(campaign, 'site_check'), 'panel'),
    { ...until('preliminary', today, dates.preliminaryOn), tab: 'results' },
  ]
}

function appealSteps(campaign: Campaign, today: string): NextStep[] {
  const { dates } = campaign
  const appealed = counted('appealed', countOf(campaign, 'appealed'), 'appeals')
  return today <= dates.appealBy
    ? [until('appeal', today, dates.appealBy), ...appealed]
    : [...appealed, { ...until('final', today, dates.finalOn), tab: 'results' }]
}

/** What is to be done in a campaign now, the most pressing first. Stages are the association's own rule. */
export function nextSteps(campaign: Campaign, today: string): NextStep[] {
  switch (campaign.state) {
    case 'draft':
      return today > campaign.dates.applyBy ? [{ key: 'draftLate', isLate: true }] : [{ key: 'draft' }]
    case 'open':
      return openSteps(campaign, today)
    case 'scoring':
    case 'site':
      return scoringSteps(campaign, today)
    case 'preliminary':
      return appealSteps(campaign, today)
    case 'final':
      return [{ key: 'finished', tab: 'results' }]
    case 'closed':
    case 'cancelled':
      return [{ key: campaign.state }]
  }
}
