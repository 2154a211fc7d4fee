import { indexRubric } from '@linli/evaluation-contract/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { panelRubric } from '../testing/panel-bench.ts'
import { finalPoints, sumsOf, type LayerPoints } from './final-points.rules.ts'

const index = indexRubric(panelRubric())
const row = (part: string, layer: LayerPoints['layer'], points: number): LayerPoints => ({
  part,
  layer,
  points,
  reason: '',
})
const noSite = { checksOnSite: false }

describe('what a part comes to', () => {
  it.each([
    ['reconciled scores alone', ['reconciled'], 'reconciled'],
    ['a site check before scores', ['reconciled', 'site'], 'site'],
    ['a decided appeal before both', ['appeal', 'reconciled', 'site'], 'appeal'],
    ['an appeal before scores', ['appeal', 'reconciled'], 'appeal'],
    ['nothing that the company or a scorer says of a judged part', ['confirmed', 'scorer', 'declared'], null],
  ] as const)('is decided by %s', (_what, layers, by) => {
    const { parts, missing } = finalPoints(
      index,
      layers.map((layer, at) => row('J1', layer, at)),
      noSite,
    )
    expect(parts.get('J1')?.layer ?? null).toBe(by)
    expect(missing.includes('J1')).toBe(by === null)
  })

  it('is the company’s word where records propose it and nobody looked', () => {
    const confirmed = row('M1', 'confirmed', 2)
    expect(finalPoints(index, [confirmed], noSite).parts.get('M1')).toMatchObject({ layer: 'confirmed' })
    expect(finalPoints(index, [confirmed, row('M1', 'reconciled', 0)], noSite).parts.get('M1')).toMatchObject(
      { layer: 'reconciled', points: 0 },
    )
  })

  it('waits for the site where the campaign looks there', () => {
    const scored = [row('J3', 'reconciled', 3), row('J1', 'reconciled', 3)]
    const { parts, missing } = finalPoints(index, scored, { checksOnSite: true })
    expect(missing).toContain('J3')
    expect(parts.get('J1')).toMatchObject({ points: 3 })
    const visited = finalPoints(index, [...scored, row('J3', 'site', 2)], { checksOnSite: true })
    expect(visited.parts.get('J3')).toMatchObject({ points: 2, layer: 'site' })
  })

  it('names what is missing in the order of the rubric', () => {
    expect(finalPoints(index, [row('J2', 'reconciled', 1)], noSite).missing).toEqual(['J1', 'M1', 'J3', 'M2'])
  })
})

it('sums are those of the parts, by group, altogether and of judged ones, whatever the points', () => {
  const half = fc.integer({ min: 0, max: 8 }).map((steps) => steps / 2)
  fc.assert(
    fc.property(fc.record({ J1: half, J2: half, J3: half, M1: half, M2: half }), (points) => {
      const rows = Object.entries(points).map(([part, value]) => row(part, 'reconciled', value))
      const sums = sumsOf(index, finalPoints(index, rows, noSite).parts)
      const { J1, J2, J3, M1, M2 } = points
      expect(sums).toEqual({
        total: J1 + J2 + J3 + M1 + M2,
        groups: { G1: J1 + J2 + M1, G2: J3 + M2 },
        judged: J1 + J2 + J3,
      })
    }),
  )
})
