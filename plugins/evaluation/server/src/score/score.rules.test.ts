import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { differenceIssues } from './opinion.rules.ts'
import { saidOf, sumPoints } from './score-sums.rules.ts'
import { companyIndex } from './company-parts.rules.ts'
import { yearBefore } from './year-frame.ts'
import { sampleRubric } from '../testing/score-bench.ts'
import { indexRubric } from '@linli/evaluation-contract/scoring'

const half = fc.integer({ min: 0, max: 200 }).map((steps) => steps / 2)

describe('sums of points', () => {
  it('do not depend on the order, and tenths do not drift', () => {
    expect(sumPoints(Array.from({ length: 10 }, () => 0.1))).toBe(1)
    fc.assert(
      fc.property(fc.array(half), (points) => {
        expect(sumPoints(points)).toBe(sumPoints(points.toReversed()))
      }),
    )
  })

  it('of what was said count what was said, and are none while nothing was', () => {
    const silent = { declared: null, confirmed: null }
    expect(saidOf([silent, { declared: 1.5, confirmed: null }, { declared: 0, confirmed: null }])).toEqual({
      declared: 1.5,
      confirmed: null,
    })
    expect(saidOf([silent])).toEqual(silent)
  })
})

describe('a difference from the proposal', () => {
  it('is none inside its bounds, whatever they are', () => {
    fc.assert(
      fc.property(half, half, half, (a, b, c) => {
        const [low = 0, points = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y)
        expect(differenceIssues({ state: 'range', low, high }, { points, reason: '' }, 0)).toEqual([])
      }),
    )
  })

  it('outside of them asks for what is lacking and nothing else', () => {
    const rules = (reason: string, pieces: number) =>
      differenceIssues({ state: 'settled', low: 1, high: 1 }, { points: 0.5, reason }, pieces).map(
        ({ rule }) => rule,
      )
    expect(rules('不对', 0)).toEqual(['difference_needs_reason', 'difference_needs_evidence'])
    expect(rules('少记了一次', 0)).toEqual(['difference_needs_evidence'])
    expect(rules('不对', 1)).toEqual(['difference_needs_reason'])
    expect(rules('少记了一次', 1)).toEqual([])
  })

  it('is everything above the least while the records are open, and said in other words', () => {
    const rules = (points: number) =>
      differenceIssues({ state: 'open', low: 0, high: 2 }, { points, reason: '' }, 0).map(({ rule }) => rule)
    expect(rules(2)).toEqual(['open_needs_reason', 'open_needs_evidence'])
    expect(rules(0)).toEqual([])
  })
})

it('a company sees the items it answers for, with their own maximum', () => {
  const index = companyIndex(indexRubric(sampleRubric()))
  expect([index.doc.max, [...index.items.keys()]]).toEqual([2, ['B1']])
})

it('a year before the 29th of February is the 28th', () => {
  expect(['2024-02-29', '2026-03-01'].map(yearBefore)).toEqual(['2023-02-28', '2025-03-01'])
})
