import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { standardRubric } from '../standard/index.ts'
import { rubricDoc } from '../scoring/rubric-doc.ts'
import {
  campaignDoc,
  dateProblems,
  movedDateProblems,
  policiesHash,
  policyProblems,
} from './check-campaign.rules.ts'
import { campaignPolicies, dateOrder, type CampaignDates } from './campaign.ts'

const doc = rubricDoc.parse(standardRubric)
const policies = (change: object = {}) =>
  campaignPolicies.parse({
    discrepancy: {},
    secondLookShare: 0,
    calibrationBound: null,
    tieBreak: [],
    awards: [],
    ...change,
  })
const [policy = '', held] =
  Object.entries(doc.policies).find(([, { value }]) => typeof value === 'number') ?? []
const rules = (change: object) => policyProblems(doc, policies(change)).map(({ rule }) => rule)

const dates: CampaignDates = {
  applyBy: '2026-07-10',
  lockBy: '2026-07-31',
  scoreBy: '2026-08-31',
  siteBy: '2026-08-31',
  preliminaryOn: '2026-09-20',
  appealBy: '2026-09-30',
  finalOn: '2026-10-15',
}

describe('policies of a campaign', () => {
  it('take the place of the rubric’s own values, and of nothing else', () => {
    const other = campaignDoc(doc, policies({ rubricPolicies: { [policy]: 7 } }))
    expect(other.policies[policy]).toEqual({ ...held, value: 7 })
    expect({ ...other, policies: {} }).toEqual({ ...doc, policies: {} })
    expect(campaignDoc(doc, policies())).toEqual(doc)
  })

  it('have a hash that changes with every rule, also with one the rubric alone holds', () => {
    const hash = policiesHash(doc, policies())
    expect(policiesHash(doc, policies())).toBe(hash)
    expect(policiesHash(doc, policies({ secondLookShare: 0.2 }))).not.toBe(hash)
    expect(policiesHash(doc, policies({ rubricPolicies: { [policy]: 7 } }))).not.toBe(hash)
    const changed = {
      ...doc,
      policies: { ...doc.policies, [policy]: { ...doc.policies[policy]!, value: 7 } },
    }
    expect(policiesHash(changed, policies())).not.toBe(hash)
  })

  it.each([
    ['nothing wrong', {}, []],
    ['a policy that is not there', { rubricPolicies: { 'no.such': 1 } }, ['campaign_no_such_policy']],
    ['a value of another shape', { rubricPolicies: { [policy]: 'many' } }, ['campaign_policy_unfit']],
    ['no value at all', { rubricPolicies: { [policy]: { a: 1 } } }, ['campaign_policy_unfit']],
    ['a tie-break by a missing group', { tieBreak: ['judged', 'group:G99'] }, ['campaign_no_such_group']],
    [
      'two awards of one key',
      {
        awards: [
          { kind: 'quota', key: 'gold', quota: 3 },
          { kind: 'quota', key: 'gold', quota: 5 },
        ],
      },
      ['campaign_award_twice'],
    ],
    [
      'an award for a missing group',
      { awards: [{ kind: 'quota', key: 'gold', quota: 3, minGroup: [{ group: 'G99', share: 0.5 }] }] },
      ['campaign_no_such_group'],
    ],
  ])('are checked: %s', (_what, change, expected) => {
    expect(rules(change)).toEqual(expected)
  })
})

describe('the days of a campaign', () => {
  it('may fall together, but leave a day for objections', () => {
    expect(dateProblems(dates)).toEqual([])
    expect(dateProblems({ ...dates, appealBy: dates.preliminaryOn })).toEqual([
      { path: 'dates.appealBy', rule: 'campaign_date_before_former' },
    ])
  })

  it('move forward only, and not once their stage is over', () => {
    const rulesOf = (change: Partial<CampaignDates>, today: string) =>
      movedDateProblems(dates, { ...dates, ...change }, today).map(({ rule }) => rule)
    expect(rulesOf({ applyBy: '2026-07-20' }, '2026-07-10')).toEqual([])
    expect(rulesOf({ applyBy: '2026-07-20' }, '2026-07-11')).toEqual(['campaign_stage_is_over'])
    expect(rulesOf({ lockBy: '2026-07-30' }, '2026-07-01')).toEqual(['campaign_date_only_later'])
  })

  it('never gives anybody less time, whatever is moved', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-08-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.constantFrom(...dateOrder), day, day, (stage, to, today) => {
        const after = { ...dates, [stage]: to }
        if (movedDateProblems(dates, after, today).length === 0)
          expect(after[stage] >= dates[stage]).toBe(true)
      }),
    )
  })
})
