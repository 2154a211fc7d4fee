import { describe, expect, it } from 'vitest'

import { mapScores, type MappingRow } from './mapping.rules.ts'

const row = (from: string, to: string, relation: MappingRow['relation'], factor = 1): MappingRow => ({
  from,
  to,
  relation,
  factor,
})

const to = [
  { id: 'n1', max: 3 },
  { id: 'n2', max: 1 },
  { id: 'n3', max: 4 },
  { id: 'n4', max: 2 },
]

describe('points in the terms of another rubric', () => {
  const rows = [
    row('a', 'n1', 'same'),
    row('b', 'n2', 'split', 0.1),
    row('c', 'n3', 'merged', 1),
    row('d', 'n3', 'merged', 0.5),
    row('e', 'n4', 'none'),
  ]

  it('carry over by factor, merged ones together, without drift', () => {
    const mapped = mapScores({ a: 2.5, b: 3, c: 1, d: 2, e: 2 }, rows, to)
    expect(mapped.parts.map(({ points }) => points)).toEqual([2.5, 0.3, 2, null])
    expect(mapped.points).toBe(4.8)
    expect(mapped.covered).toBe(0.8)
  })

  it('say nothing of a part while one of its sources has no points', () => {
    const mapped = mapScores({ a: 2, b: 1, c: 1, d: null }, rows, to)
    expect(mapped.parts[2]?.points).toBeNull()
    expect(mapped.covered).toBe(0.4)
  })

  it('never pass the new maximum, and mark what is only alike', () => {
    const [part] = mapScores({ a: 5 }, [row('a', 'n1', 'similar')], to).parts
    expect(part).toEqual({ partId: 'n1', max: 3, points: 3, isOnlySimilar: true })
  })

  it('cover nothing of an empty rubric', () => {
    expect(mapScores({}, [], []).covered).toBe(0)
  })
})
