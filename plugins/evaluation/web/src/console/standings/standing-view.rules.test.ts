import { describe, expect, it } from 'vitest'

import { rankingOf, sortIn, standingYears, weakestItems } from './standing-view.rules.ts'
import { standingOf } from './testing/sample-standings.ts'

describe('the order of the list', () => {
  it('is the most points first where the address says nothing, or something unheard of', () => {
    expect([undefined, 'change', '-name', 'secret'].map(sortIn)).toEqual(['-low', 'change', '-name', '-low'])
  })
})

describe('places', () => {
  const rows = [9, 9, 7, 3].map((low, index) => standingOf('abcd'.charAt(index), { low }))

  it('are shared by equal points, and the next is left out', () => {
    const ranking = rankingOf(rows, '-low', false)
    expect(ranking?.from).toBe('best')
    expect([...(ranking?.places ?? [])]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 4],
    ])
  })

  it('are counted from the last where the list begins there', () => {
    const ranking = rankingOf(rows.toReversed(), 'low', false)
    expect(ranking?.from).toBe('last')
    expect([...(ranking?.places.values() ?? [])]).toEqual([1, 2, 3, 3])
  })

  it('are not given to an estate without the figure', () => {
    const changes = [standingOf('new'), standingOf('up', { change: 2 }), standingOf('same', { change: 0 })]
    expect([...(rankingOf(changes, '-change', false)?.places ?? [])]).toEqual([
      ['up', 1],
      ['same', 2],
    ])
  })

  it('are none by name, nor among what a search found', () => {
    expect(rankingOf(rows, 'name', false)).toBeNull()
    expect(rankingOf(rows, '-low', true)).toBeNull()
  })
})

describe('years to choose from', () => {
  it('are the running one and two before it, and the one on screen wherever it lies', () => {
    expect(standingYears(2026, 2026)).toEqual([2026, 2025, 2024])
    expect(standingYears(2026, 2022)).toEqual([2026, 2025, 2024, 2022])
    expect(standingYears(2026, 2027)).toEqual([2027, 2026, 2025, 2024])
  })
})

describe('the weakest items', () => {
  const items = [
    { id: 'full', title: '满', max: 2 },
    { id: 'most', title: '多', max: 6 },
    { id: 'little', title: '少', max: 3 },
    { id: 'unknown', title: '无', max: 9 },
  ]
  const averages = { full: 2, most: 1.7, little: 2.3 }

  it('are those that lose most points, to a tenth, without items in full or without an average', () => {
    expect(weakestItems(items, averages, 5).map(({ id, lost }) => [id, lost])).toEqual([
      ['most', 4.3],
      ['little', 0.7],
    ])
  })

  it('are no more than wanted', () => {
    expect(weakestItems(items, averages, 1).map(({ id }) => id)).toEqual(['most'])
  })
})
