import { campaignPolicies } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../../rubrics/testing/sample-doc.ts'
import { campaignOf, rubricId } from '../testing/sample-campaign.ts'
import { blankAward, blankForm, formOf, type CampaignForm } from './campaign-form.rules.ts'
import { checkForm } from './check-form.rules.ts'

const today = '2026-11-29'
const doc = sampleDoc()
const filled = (change: Partial<CampaignForm> = {}): CampaignForm => ({
  ...blankForm(today),
  title: '年度评价',
  rubricId,
  ...change,
})
const ruled = (change: Partial<CampaignForm['policies']>): CampaignForm =>
  filled({ policies: { ...filled().policies, ...change } })
const problemsOf = (form: CampaignForm) =>
  checkForm(form, doc, today).problems.map(({ path, rule }) => `${path} ${rule}`)

describe('a new form', () => {
  it('lacks only what nobody can guess', () =>
    expect(checkForm(blankForm(today), null, today)).toMatchObject({
      fields: null,
      missing: ['title', 'rubric'],
      problems: [],
      warnings: [],
    }))

  it('is ready once it has these', () =>
    expect(checkForm(filled(), doc, today).fields).toMatchObject({
      title: '年度评价',
      year: 2026,
      windowFrom: '2026-01-01',
      windowTo: '2026-12-31',
      policies: { calibrationBound: null, secondLookShare: 0.1 },
    }))

  it('fills in no rule that older hashes do not know', () =>
    expect(checkForm(filled(), doc, today).fields?.policies).not.toHaveProperty('driftEvery'))
})

describe('a form', () => {
  it('of a draft gives back the draft', () => {
    const campaign = campaignOf({
      policies: campaignPolicies.parse({
        discrepancy: { total: 4 },
        secondLookShare: 0,
        calibrationBound: 1,
        driftEvery: 5,
        tieBreak: ['judged', 'group:G1'],
        awards: [
          { key: '示范', kind: 'quota', quota: 2, tieBreak: ['judged', 'group:G1'] },
          { key: '优秀', kind: 'share', share: 0.3, minTotal: 80, minGroup: [{ group: 'G1', share: 0.5 }] },
          { key: '达标', kind: 'threshold', minTotal: 60, tieBreak: ['judged'], isCumulative: true },
        ],
        rubricPolicies: { few: 3 },
      }),
    })
    const { title, intro, year, windowFrom, windowTo, dates, policies } = campaign
    expect(checkForm(formOf(campaign), doc, today).fields).toEqual({
      title,
      intro,
      year,
      windowFrom,
      windowTo,
      rubricId,
      dates,
      policies,
    })
  })

  it('gives an award the name that people read, in one language where the other is empty, else none', () => {
    const titled = (zh: string, en: string) => ({ ...blankAward(0), key: 'A', title: { 'zh-CN': zh, en } })
    const titleOf = (zh: string, en: string) =>
      checkForm(ruled({ awards: [titled(zh, en)] }), doc, today).fields?.policies.awards[0]?.title
    expect(titleOf('示范小区', 'Model estate')).toEqual({ 'zh-CN': '示范小区', en: 'Model estate' })
    expect(titleOf(' 示范小区 ', '')).toEqual({ 'zh-CN': '示范小区', en: '示范小区' })
    expect(titleOf(' ', '')).toBeUndefined()
  })

  it('takes the order of the ranking into its awards, also a later one', () => {
    const awards = [{ ...blankAward(0), key: '示范' }]
    const { fields } = checkForm(ruled({ tieBreak: ['judged'], awards }), doc, today)
    expect(fields?.policies.awards).toMatchObject([{ tieBreak: ['judged'] }])
  })

  it.each<[string, CampaignForm, string[]]>([
    ['a number that is none', ruled({ secondLookShare: null }), ['policies']],
    ['a calibration without its bound', ruled({ isCalibrated: true, calibrationBound: null }), ['policies']],
    ['an award without a name', ruled({ awards: [blankAward(0)] }), ['awards']],
    [
      'an award without its total',
      ruled({ awards: [{ ...blankAward(0), key: '达标', kind: 'threshold' }] }),
      ['awards'],
    ],
    ['a day that is none', filled({ dates: { ...filled().dates, siteBy: '' } }), ['dates']],
    ['no year', filled({ year: null }), ['year']],
  ])('is not complete with %s', (_, form, missing) =>
    expect(checkForm(form, doc, today)).toMatchObject({ fields: null, missing }),
  )

  it.each<[string, CampaignForm, string]>([
    [
      'a period that ends before it begins',
      filled({ windowFrom: '2026-12-31', windowTo: '2026-01-01' }),
      'windowTo campaign_window_reversed',
    ],
    [
      'a policy that the rubric lacks',
      ruled({ rubricPolicies: { none: 1 } }),
      'policies.rubricPolicies.none campaign_no_such_policy',
    ],
    [
      'a value that the rubric cannot use',
      ruled({ rubricPolicies: { few: null } }),
      'policies.rubricPolicies.few campaign_policy_unfit',
    ],
    [
      'a group that the rubric lacks',
      ruled({ tieBreak: ['group:G9'] }),
      'policies.tieBreak.0 campaign_no_such_group',
    ],
    [
      'two awards of one name',
      ruled({ awards: [0, 1].map((id) => ({ ...blankAward(id), key: '示范' })) }),
      'policies.awards.1.key campaign_award_twice',
    ],
  ])('cannot be kept with %s', (_, form, problem) => {
    expect(problemsOf(form)).toEqual([problem])
    expect(checkForm(form, doc, today).fields).toBeNull()
  })

  it('shows its problems before all of it is filled in', () =>
    expect(problemsOf({ ...ruled({ tieBreak: ['group:G9'] }), title: '' })).toHaveLength(1))

  it('may be kept with days that would not open it', () => {
    const check = checkForm(filled(), doc, '2027-01-31')
    expect(check.warnings).toEqual([{ path: 'dates.applyBy', rule: 'campaign_date_is_over' }])
    expect(check.fields).not.toBeNull()
  })
})
