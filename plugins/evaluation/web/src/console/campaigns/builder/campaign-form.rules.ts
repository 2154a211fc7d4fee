import { windowOf, type Words } from '@linli/evaluation-contract'
import type { CampaignDates, CampaignDetail, CampaignPolicies } from '@linli/evaluation-contract/campaign'
import {
  discrepancyPolicy,
  type AwardRule,
  type DiscrepancyPolicy,
} from '@linli/evaluation-contract/statistics'

import { plannedDates } from '../dates/dates.rules.ts'

/** A number as typed: null while there is none, NaN while it is wrong. */
type Typed = number | null

export interface AwardForm {
  /** Of this row, in this form only. */
  id: number
  key: string
  /** What people read; empty where the key says it. */
  title: Words
  kind: AwardRule['kind']
  quota: Typed
  share: Typed
  minTotal: Typed
  minGroup: { group: string; share: Typed }[]
  tieBreak: string[]
  /** Equals are told apart as in the ranking itself. */
  isRanked: boolean
  borderTies: AwardRule['borderTies']
  isCumulative: boolean
}

export interface PoliciesForm {
  discrepancy: Record<keyof DiscrepancyPolicy, Typed>
  secondLookShare: Typed
  isCalibrated: boolean
  calibrationBound: Typed
  /** After so many places one more case; empty: none. */
  driftEvery: Typed
  tieBreak: string[]
  awards: AwardForm[]
  hidesEstates: boolean
  checksOnSite: boolean
  rubricPolicies: Record<string, unknown>
}

export interface CampaignForm {
  title: string
  intro: string
  year: Typed
  windowFrom: string
  windowTo: string
  rubricId: string
  dates: CampaignDates
  policies: PoliciesForm
}

/** Within how many points of the reference a scorer may begin, where an association calibrates. */
const usualBound = 0.5

export const blankAward = (id: number): AwardForm => ({
  id,
  key: '',
  title: { 'zh-CN': '', en: '' },
  kind: 'quota',
  quota: 10,
  share: 0.1,
  minTotal: null,
  minGroup: [],
  tieBreak: [],
  isRanked: true,
  borderTies: 'include',
  isCumulative: false,
})

/** A new campaign as most begin: this year, fifteen weeks from today, the usual limits. */
export function blankForm(today: string): CampaignForm {
  const year = Number(today.slice(0, 4))
  const { from, to } = windowOf(year, '01-01')
  return {
    title: '',
    intro: '',
    year,
    windowFrom: from,
    windowTo: to,
    rubricId: '',
    dates: plannedDates(today),
    policies: {
      discrepancy: discrepancyPolicy.parse({}),
      secondLookShare: 0.1,
      isCalibrated: false,
      calibrationBound: usualBound,
      driftEvery: null,
      tieBreak: [],
      awards: [],
      hidesEstates: false,
      checksOnSite: false,
      rubricPolicies: {},
    },
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

const awardForm = (award: AwardRule, id: number, tieBreak: readonly string[]): AwardForm => ({
  ...blankAward(id),
  key: award.key,
  ...(award.title ? { title: award.title } : {}),
  kind: award.kind,
  ...(award.kind === 'quota' ? { quota: award.quota } : {}),
  ...(award.kind === 'share' ? { share: award.share } : {}),
  minTotal: award.minTotal ?? null,
  minGroup: award.minGroup,
  tieBreak: award.tieBreak,
  isRanked: isSame(award.tieBreak, tieBreak),
  borderTies: award.borderTies,
  isCumulative: award.isCumulative,
})

const policiesForm = ({ calibrationBound, driftEvery, awards, ...same }: CampaignPolicies): PoliciesForm => ({
  ...same,
  isCalibrated: calibrationBound !== null,
  calibrationBound: calibrationBound ?? usualBound,
  driftEvery: driftEvery || null,
  awards: awards.map((award, at) => awardForm(award, at, same.tieBreak)),
})

/** A draft as it is edited. */
export const formOf = (campaign: CampaignDetail): CampaignForm => ({
  title: campaign.title,
  intro: campaign.intro,
  year: campaign.year,
  windowFrom: campaign.windowFrom,
  windowTo: campaign.windowTo,
  rubricId: campaign.rubricId,
  dates: campaign.dates,
  policies: policiesForm(campaign.policies),
})

/** In the one language it was written in, where the other was left empty; none at all where both were. */
function titleInput(title: Words): { title?: Words } {
  const [zh, en] = [title['zh-CN'].trim(), title.en.trim()]
  return zh || en ? { title: { 'zh-CN': zh || en, en: en || zh } } : {}
}

/** What an award says, without what its kind does not ask for. */
function awardInput(award: AwardForm, ranking: readonly string[]): unknown {
  const { id: _, title, kind, quota, share, minTotal, isRanked, tieBreak, ...same } = award
  return {
    ...same,
    ...titleInput(title),
    kind,
    tieBreak: isRanked ? ranking : tieBreak,
    ...(kind === 'quota' ? { quota } : {}),
    ...(kind === 'share' ? { share } : {}),
    ...(kind === 'threshold' || minTotal !== null ? { minTotal } : {}),
  }
}

/** The rules as they are sent; a calibration without its bound is for the check to find. */
export const policiesInput = ({
  isCalibrated,
  calibrationBound,
  driftEvery,
  awards,
  ...same
}: PoliciesForm): unknown => ({
  ...same,
  calibrationBound: isCalibrated ? calibrationBound : null,
  ...(driftEvery === null || driftEvery === 0 ? {} : { driftEvery }),
  awards: awards.map((award) => awardInput(award, same.tieBreak)),
})
