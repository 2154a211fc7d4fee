import { leastCell, type PublicEntry } from '@linli/evaluation-contract/campaign'
import { indexRubric } from '@linli/evaluation-contract/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { panelRubric } from '../testing/panel-bench.ts'
import { hideSmall, screenOf } from './screen.rules.ts'

const index = indexRubric(panelRubric())
const entries = (count: number, total: number, company = '甲物业'): PublicEntry[] =>
  Array.from({ length: count }, () => ({
    estate: '小区',
    company,
    total,
    groups: { G1: total - 4, G2: 4 },
    rank: 1,
    awards: [],
  }))

describe('a screen', () => {
  it('shows totals by five points, with the maximum in the last bin', () => {
    const { bins } = screenOf(index, [...entries(6, 4.5), ...entries(7, 5), ...entries(8, 16)])
    expect(bins).toEqual([
      { from: 0, count: 6 },
      { from: 5, count: 7 },
      { from: 10, count: 0 },
      { from: 15, count: 8 },
    ])
  })

  it('shows no average and no company that fewer than five estates stand behind', () => {
    expect(screenOf(index, entries(4, 10)).groups).toMatchObject([{ average: null }, { average: null }])
    const shown = screenOf(index, [...entries(5, 10), ...entries(4, 12, '乙物业')])
    expect(shown.companies).toEqual([{ rank: 1, name: '甲物业', estates: 5, mean: 10 }])
    expect(shown.groups).toMatchObject([
      { id: 'G1', average: 6.9 },
      { id: 'G2', average: 4 },
    ])
  })
})

it('counts that are shown never let a small one be worked out from the sum of all', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(counts, (all) => {
      const shown = hideSmall(all.map((count, n) => ({ from: n * 5, count })))
      const hidden = all.filter((_, n) => shown[n]?.count === null)
      for (const [n, bin] of shown.entries())
        if (bin.count !== null) expect(bin.count === 0 || bin.count >= leastCell).toBe(all[n] === bin.count)
      const hasOther = all.some((count) => count >= leastCell)
      if (hidden.length === 0 || !hasOther) return
      // There is more than one way to fill the hidden bins with what is missing from the sum.
      const sum = hidden.reduce((total, count) => total + count, 0)
      expect(hidden.length).toBeGreaterThan(1)
      if (hidden.every((count) => count < leastCell))
        expect([hidden.length, hidden.length * (leastCell - 1)]).not.toContain(sum)
    }),
  )
})
