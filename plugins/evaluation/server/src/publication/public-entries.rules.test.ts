import { campaignPolicies } from '@linli/evaluation-contract/campaign'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { panelRubric } from '../testing/panel-bench.ts'
import { rankEstates, type Counted } from './public-entries.rules.ts'

const index = indexRubric(panelRubric())
const counted = (id: string, g1: number, g2: number, judged = 0): Counted => ({
  assessmentId: id,
  estate: `小区${id}`,
  company: '示例物业',
  sums: { total: g1 + g2, groups: { G1: g1, G2: g2 }, judged },
})
const policies = (change: object) =>
  campaignPolicies.parse({
    discrepancy: {},
    secondLookShare: 0,
    calibrationBound: null,
    tieBreak: [],
    awards: [],
    ...change,
  })
const ranksOf = (rules: object, ...all: Counted[]) =>
  rankEstates(all, { index, policies: policies(rules), givesAwards: true }).entries.map(
    ({ assessmentId, payload }) => [assessmentId, payload.rank],
  )

describe('ranks', () => {
  it('are shared by equal estates, and who follows is counted on', () => {
    expect(
      ranksOf({}, counted('a', 8, 4), counted('b', 9, 4), counted('c', 7, 5), counted('d', 1, 1)),
    ).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ])
  })

  it('go by the campaign’s tie-break, and are shared where that is equal as well', () => {
    const all = [counted('a', 8, 4, 5), counted('b', 7, 5, 6), counted('c', 7, 5, 6)]
    expect(ranksOf({ tieBreak: ['judged'] }, ...all)).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
    ])
    expect(ranksOf({ tieBreak: ['group:G1'] }, ...all)[0]).toEqual(['a', 1])
  })
})

describe('awards', () => {
  const quota = { key: '示范小区', kind: 'quota', quota: 1 } as const
  const all = [counted('a', 8, 4), counted('b', 8, 4), counted('c', 1, 1)]
  const given = (awards: object[], givesAwards = true) =>
    rankEstates(all, { index, policies: policies({ awards }), givesAwards }).awards.map(({ award, key }) => [
      award,
      key,
    ])

  it('go to all that are equal at the border, or to none of them, as the campaign says', () => {
    expect(given([quota])).toEqual([
      ['示范小区', 'a'],
      ['示范小区', 'b'],
    ])
    expect(given([{ ...quota, borderTies: 'exclude' }])).toEqual([])
  })

  it('are none before the final result, and stand in the public entry after it', () => {
    expect(given([quota], false)).toEqual([])
    const { entries } = rankEstates(all, {
      index,
      policies: policies({ awards: [quota] }),
      givesAwards: true,
    })
    expect(entries[0]?.payload.awards).toEqual([{ key: '示范小区', rank: 1 }])
  })
})

it('the public entry holds name, company, points, rank and awards, and nothing else', () => {
  const [entry] = rankEstates([counted('a', 8, 4, 7)], {
    index,
    policies: policies({}),
    givesAwards: false,
  }).entries
  expect(entry?.payload).toEqual({
    estate: '小区a',
    company: '示例物业',
    total: 12,
    groups: { G1: 8, G2: 4 },
    rank: 1,
    awards: [],
  })
})
