import { campaignPolicies } from '@linli/evaluation-contract/campaign'
import { awardRule } from '@linli/evaluation-contract/statistics'
import { describe, expect, it } from 'vitest'

import { campaignOf } from '../testing/sample-campaign.ts'
import { awardLines, policyLines, type PolicySaying } from './policy-lines.rules.ts'

const saying: PolicySaying = {
  number: String,
  percent: (share) => `${share * 100}%`,
  list: (texts) => texts.join('、'),
  breaker: (of) => (of === 'judged' ? 'people' : `group ${of.slice(6)}`),
  group: (id) => `group ${id}`,
}
const { policies } = campaignOf()
const keysOf = (change: object) =>
  policyLines(campaignPolicies.parse({ ...policies, ...change }), saying).map(({ key }) => key)

describe('rules as sentences', () => {
  it('name every limit in the words of the reader', () => {
    expect(policyLines(policies, saying).slice(0, 3)).toEqual([
      { key: 'parts', params: { max: '2', small: '1', share: '25%' } },
      { key: 'sums', params: { group: '3', total: '5' } },
      { key: 'secondLook', params: { share: '10%' } },
    ])
  })

  it('say of each rule whether it holds', () => {
    expect(keysOf({}).slice(3)).toEqual(['noCalibration', 'noTieBreak', 'showsEstates', 'noSiteCheck'])
    const all = {
      secondLookShare: 0,
      calibrationBound: 0,
      driftEvery: 5,
      tieBreak: ['judged'],
      hidesEstates: true,
      checksOnSite: true,
    }
    expect(keysOf(all).slice(2)).toEqual([
      'noSecondLook',
      'calibration',
      'drift',
      'tieBreak',
      'hidesEstates',
      'checksOnSite',
    ])
  })

  it('say who gets an award, and what becomes of equals', () => {
    const best = awardRule.parse({
      key: '示范小区',
      kind: 'quota',
      quota: 3,
      minTotal: 80,
      minGroup: [{ group: 'G1', share: 0.5 }],
      tieBreak: ['group:G1', 'judged'],
      borderTies: 'exclude',
    })
    expect(awardLines(best, saying)).toEqual([
      { key: 'quota', params: { n: 3 } },
      { key: 'minTotal', params: { total: '80' } },
      { key: 'minGroup', params: { group: 'group G1', share: '50%' } },
      { key: 'tieBreak', params: { order: 'group G1、people' } },
      { key: 'border.exclude' },
      { key: 'alone' },
    ])
    const all = awardRule.parse({ key: '达标', kind: 'threshold', minTotal: 60, isCumulative: true })
    expect(awardLines(all, saying)).toEqual([
      { key: 'threshold', params: { total: '60' } },
      { key: 'cumulative' },
    ])
  })
})
