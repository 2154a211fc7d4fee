import type { CampaignPolicies } from '@linli/evaluation-contract/campaign'
import type { AwardRule } from '@linli/evaluation-contract/statistics'

/** One rule of a campaign as a sentence: a key below `rule`, and what stands in it. */
export interface PolicyLine {
  readonly key: string
  readonly params?: Record<string, string | number>
}

/** How a reader's language says what the rules name. */
export interface PolicySaying {
  number(value: number): string
  percent(share: number): string
  list(texts: readonly string[]): string
  /** `judged`, or `group:` and its id. */
  breaker(of: string): string
  group(id: string): string
}

/** A campaign's own rules, each a sentence that a property manager can read. None of them is in the standard. */
export function policyLines(policies: CampaignPolicies, saying: PolicySaying): PolicyLine[] {
  const { discrepancy: limits, secondLookShare, calibrationBound, driftEvery = 0, tieBreak } = policies
  const { number, percent } = saying
  return [
    {
      key: 'parts',
      params: {
        max: number(limits.smallPartMax),
        small: number(limits.smallPart),
        share: percent(limits.largePartShare),
      },
    },
    { key: 'sums', params: { group: number(limits.group), total: number(limits.total) } },
    secondLookShare > 0
      ? { key: 'secondLook', params: { share: percent(secondLookShare) } }
      : { key: 'noSecondLook' },
    calibrationBound === null
      ? { key: 'noCalibration' }
      : { key: 'calibration', params: { bound: number(calibrationBound) } },
    ...(driftEvery > 0 ? [{ key: 'drift', params: { n: driftEvery } }] : []),
    tieBreak.length > 0
      ? { key: 'tieBreak', params: { order: saying.list(tieBreak.map((each) => saying.breaker(each))) } }
      : { key: 'noTieBreak' },
    { key: policies.hidesEstates ? 'hidesEstates' : 'showsEstates' },
    { key: policies.checksOnSite ? 'checksOnSite' : 'noSiteCheck' },
  ]
}

/** Who gets an award: how many, under which conditions, and what happens to equals at the border. */
export function awardLines(award: AwardRule, saying: PolicySaying): PolicyLine[] {
  const { number, percent, list } = saying
  return [
    placesLine(award, saying),
    ...(award.kind !== 'threshold' && award.minTotal !== undefined
      ? [{ key: 'minTotal', params: { total: number(award.minTotal) } }]
      : []),
    ...award.minGroup.map(({ group, share }) => ({
      key: 'minGroup',
      params: { group: saying.group(group), share: percent(share) },
    })),
    ...(award.tieBreak.length > 0
      ? [{ key: 'tieBreak', params: { order: list(award.tieBreak.map((each) => saying.breaker(each))) } }]
      : []),
    ...(award.kind === 'threshold' ? [] : [{ key: `border.${award.borderTies}` }]),
    { key: award.isCumulative ? 'cumulative' : 'alone' },
  ]
}

function placesLine(award: AwardRule, { number, percent }: PolicySaying): PolicyLine {
  switch (award.kind) {
    case 'quota':
      return { key: 'quota', params: { n: award.quota } }
    case 'share':
      return { key: 'share', params: { share: percent(award.share) } }
    case 'threshold':
      return { key: 'threshold', params: { total: number(award.minTotal) } }
  }
}
