import { describe, expect, it } from 'vitest'

import { awardRule, giveAwards, type AwardRule } from './awards.rules.ts'
import type { Standing } from './ranking.rules.ts'

const standing = (key: string, total: number, G3 = 10): Standing => ({ key, total, groups: { G3 } })
const rule = (input: unknown): AwardRule => awardRule.parse(input)
const maxima = { G3: 15 }
const field = [standing('a', 95), standing('b', 90), standing('c', 90, 7), standing('d', 70, 3)]

const outcome = (rules: readonly AwardRule[], standings: readonly Standing[] = field) =>
  giveAwards(standings, rules, maxima).map(({ key, rank, reason, isAwarded }) => [
    key,
    rank,
    reason,
    isAwarded,
  ])

describe('awards', () => {
  it('go to as many as there are places', () => {
    expect(outcome([rule({ key: 'best', kind: 'quota', quota: 1 })])).toEqual([
      ['a', 1, 'has_place', true],
      ['b', 2, 'beyond_places', false],
      ['c', 2, 'beyond_places', false],
      ['d', 4, 'beyond_places', false],
    ])
  })

  it('include all who tie at the border, or none of them, as the policy says', () => {
    const tied = (borderTies: string) =>
      outcome([rule({ key: 'best', kind: 'quota', quota: 2, borderTies })]).slice(1, 3)
    expect(tied('include')).toEqual([
      ['b', 2, 'border_tie_included', true],
      ['c', 2, 'border_tie_included', true],
    ])
    expect(tied('exclude')).toEqual([
      ['b', 2, 'border_tie_excluded', false],
      ['c', 2, 'border_tie_excluded', false],
    ])
  })

  it('have no border tie where a tie-break tells them apart or all have a place', () => {
    const broken = rule({ key: 'best', kind: 'quota', quota: 2, tieBreak: ['group:G3'] })
    expect(outcome([broken]).slice(1, 3)).toEqual([
      ['b', 2, 'has_place', true],
      ['c', 3, 'beyond_places', false],
    ])
    expect(outcome([rule({ key: 'best', kind: 'quota', quota: 3 })])[2]).toEqual(['c', 2, 'has_place', true])
  })

  it('by share count all estates and round down', () => {
    const ten = Array.from({ length: 10 }, (_, at) => standing(String(at), 90 - at))
    const winners = (share: number) =>
      giveAwards(ten, [rule({ key: 'tenth', kind: 'share', share, minTotal: 82 })], maxima).filter(
        ({ isAwarded }) => isAwarded,
      ).length
    expect(winners(0.3)).toBe(3)
    expect(winners(0.29)).toBe(2)
    expect(winners(0.9)).toBe(9)
    expect(winners(0.05)).toBe(0)
  })

  it('from a total on go to everyone who reaches it', () => {
    expect(outcome([rule({ key: 'good', kind: 'threshold', minTotal: 90 })])).toEqual([
      ['a', 1, 'has_place', true],
      ['b', 2, 'has_place', true],
      ['c', 2, 'has_place', true],
      ['d', null, 'below_min_total', false],
    ])
  })

  it('ask for a share of a group as well, and the place goes to the next', () => {
    const minGroup = [{ group: 'G3', share: 0.6 }]
    const rows = outcome(
      [rule({ key: 'best', kind: 'quota', quota: 2, minGroup })],
      [standing('a', 95, 8.5), standing('b', 90, 9), standing('c', 85, 10)],
    )
    expect(rows).toEqual([
      ['b', 1, 'has_place', true],
      ['c', 2, 'has_place', true],
      ['a', null, 'below_min_group', false],
    ])
  })

  it('are applied in order: a winner makes room, unless awards may be held together', () => {
    const first = rule({ key: 'best', kind: 'quota', quota: 1 })
    const second = (isCumulative: boolean) => rule({ key: 'good', kind: 'quota', quota: 1, isCumulative })
    const next = giveAwards([standing('a', 95), standing('b', 90)], [first, second(false)], maxima).slice(2)
    expect(next).toEqual([
      { award: 'good', key: 'b', isAwarded: true, rank: 1, reason: 'has_place' },
      { award: 'good', key: 'a', isAwarded: false, rank: null, reason: 'has_other_award' },
    ])
    expect(outcome([first, second(true)]).slice(4)[0]).toEqual(['a', 1, 'has_place', true])
  })
})
