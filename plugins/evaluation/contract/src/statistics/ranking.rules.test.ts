import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rankCompanies, rankEntries, tieBreak, type Standing } from './ranking.rules.ts'

const standing = (key: string, total: number, groups = {}, judged = 0): Standing => ({
  key,
  total,
  groups,
  judged,
})
const placesOf = (entries: readonly Standing[], breakers: readonly string[] = []) =>
  rankEntries(entries, [...breakers]).map(({ entry: { key }, rank, isTied }) => [key, rank, isTied])

describe('ranking', () => {
  const entries = [
    standing('d', 80),
    standing('c', 90, { G3: 5, G7: 2 }, 30),
    standing('b', 90, { G3: 5, G7: 2 }, 33),
    standing('e', 90, { G3: 6 }),
    standing('a', 95),
  ]

  it('lets equal totals share a rank and take the places after it', () => {
    expect(placesOf(entries)).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['c', 2, true],
      ['e', 2, true],
      ['d', 5, false],
    ])
  })

  it('breaks ties in the order of the list, higher first', () => {
    expect(placesOf(entries, ['group:G3'])).toEqual([
      ['a', 1, false],
      ['e', 2, false],
      ['b', 3, true],
      ['c', 3, true],
      ['d', 5, false],
    ])
    expect(placesOf(entries, ['group:G3', 'group:G7', 'judged'])[2]).toEqual(['b', 3, false])
    expect(placesOf(entries, ['group:G7', 'group:G3'])[3]).toEqual(['e', 4, false])
  })

  it('takes no tie-break it does not know', () => {
    expect(tieBreak.safeParse(['judged', 'group:G3']).success).toBe(true)
    expect(tieBreak.safeParse(['alphabet']).success).toBe(false)
  })

  it('gives everyone one more than the number of better ones, whatever the order given', () => {
    const list = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 })
    fc.assert(
      fc.property(list, (totals) => {
        const given = totals.map((total, at) => standing(String(at), total))
        const ranked = rankEntries(given)
        for (const { entry, rank } of ranked)
          expect(rank).toBe(1 + totals.filter((total) => total > entry.total).length)
        expect(rankEntries(given.toReversed())).toEqual(ranked)
      }),
    )
  })
})

describe('companies', () => {
  it('rank by the mean of their estates, with how many there are', () => {
    const ranked = rankCompanies([
      { company: 'one', total: 90 },
      { company: 'two', total: 95 },
      { company: 'two', total: 80 },
    ])
    expect(ranked).toEqual([
      { entry: { company: 'one', mean: 90, estates: 1 }, rank: 1, isTied: false },
      { entry: { company: 'two', mean: 87.5, estates: 2 }, rank: 2, isTied: false },
    ])
  })

  it('tie when their means are equal as fractions', () => {
    // 200.1 / 3 and 600.3 / 9 differ in their last bit.
    const estatesOf = (company: string, count: number) =>
      Array.from({ length: count }, () => ({ company, total: 66.7 }))
    const ranked = rankCompanies([...estatesOf('a', 3), ...estatesOf('b', 9)])
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1])
  })
})
