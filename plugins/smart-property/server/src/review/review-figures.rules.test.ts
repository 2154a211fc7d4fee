import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { heatMap, noCounts, rankEstates, toFigures } from './review-figures.rules.ts'
import { phaseOf } from './review-month.rules.ts'

const amount = fc.integer({ min: 0, max: 50 })
/** Parts of what they are parts of, as SQL counts them. */
const counts = fc
  .record({
    closed: amount,
    overdue: amount,
    respondDue: amount,
    parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ parts, ...whole }) => {
    const of = (at: number, all: number) => Math.floor(parts[at]! * all)
    return {
      ...noCounts,
      ...whole,
      onTime: of(0, whole.closed),
      reopened: of(1, whole.closed),
      calledBack: of(2, whole.closed),
      responded: of(3, whole.respondDue),
    }
  })

describe('figures of a month', () => {
  it('are shares, or nothing where there is nothing to share', () => {
    fc.assert(
      fc.property(counts, (month) => {
        const { onTimeRate, respondOnTimeRate, reopenRate, callBackRate } = toFigures(month)
        for (const rate of [onTimeRate, respondOnTimeRate, reopenRate, callBackRate])
          expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
        expect(onTimeRate === null).toBe(month.closed + month.overdue === 0)
      }),
    )
  })

  it('get no better by what is open past its limit, and no worse by what was closed on time', () => {
    fc.assert(
      fc.property(counts, (month) => {
        const rate = toFigures(month).onTimeRate
        const later = toFigures({ ...month, overdue: month.overdue + 1 }).onTimeRate!
        const better = toFigures({ ...month, closed: month.closed + 1, onTime: month.onTime + 1 }).onTimeRate!
        expect(later).toBeLessThanOrEqual(rate ?? 1)
        expect(better).toBeGreaterThanOrEqual(rate ?? 0)
      }),
    )
  })
})

it('the weakest estate comes first, and one without anything to judge last', () => {
  const of = (id: string, change: object) => ({ ...noCounts, id, ...change })
  const names = new Map(['a', 'b', 'c', 'd'].map((id) => [id, id]))
  const ranked = rankEstates(
    [
      of('a', { closed: 4, onTime: 4 }),
      of('b', {}),
      of('c', { closed: 2, onTime: 1 }),
      of('d', { closed: 3, onTime: 2, overdue: 1 }),
    ],
    names,
  )
  expect(ranked.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
})

describe('the heat map', () => {
  const tree = [
    { key: 'pool', parentKey: null, name: '泳池' },
    { key: 'pool-filter', parentKey: 'pool', name: '过滤' },
    { key: 'ring-a', parentKey: 'ring-b', name: '甲' },
    { key: 'ring-b', parentKey: 'ring-a', name: '乙' },
  ]
  const cell = (id: string | null, categoryKey: string, orders: number) => ({
    id,
    categoryKey,
    categoryName: `名${categoryKey}`,
    orders,
  })
  const names = new Map([
    ['x', { name: '10栋' }],
    ['y', { name: '2栋' }],
  ])

  it('adds leaves to the category above them, buildings in the order of their numbers', () => {
    expect(
      heatMap(
        [
          cell('x', 'pool-filter', 2),
          cell(null, 'pool', 1),
          cell('x', 'pool', 3),
          cell('y', 'water-leak', 1),
        ],
        tree,
        names,
      ),
    ).toEqual([
      { id: 'y', name: '2栋', categoryKey: 'water', categoryName: '给排水', orders: 1 },
      { id: 'x', name: '10栋', categoryKey: 'pool', categoryName: '泳池', orders: 5 },
      { id: null, name: '', categoryKey: 'pool', categoryName: '泳池', orders: 1 },
    ])
  })

  it('leaves a category that nobody knows as it is, and does not hang on a ring', () => {
    const shown = heatMap([cell('x', 'gone', 1), cell('x', 'ring-a', 1)], tree, names)
    expect(shown.map(({ categoryKey }) => categoryKey)).toContain('gone')
    expect(shown.find(({ categoryKey }) => categoryKey === 'gone')!.categoryName).toBe('名gone')
    expect(shown).toHaveLength(2)
  })
})

it.each([
  ['2026-10', '2026-10-31T15:59:59Z', 'going-on'],
  ['2026-10', '2026-10-31T16:00:00Z', 'over'],
  ['2026-11', '2026-10-31T15:59:59Z', 'ahead'],
  ['2026-11', '2026-10-31T16:00:00Z', 'going-on'],
  ['2025-12', '2026-01-01T00:00:00Z', 'over'],
])('%s at %s is %s', (month, at, phase) => {
  expect(phaseOf(month, 'Asia/Shanghai', new Date(at))).toBe(phase)
})
