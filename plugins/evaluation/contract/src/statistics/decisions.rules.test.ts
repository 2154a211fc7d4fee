import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { discrepancyPolicy, findDiscrepancy, medianOfThree, reconciledOfTwo } from './discrepancy.rules.ts'
import { mayShow } from './may-show.rules.ts'

const policy = discrepancyPolicy.parse({})

describe('which figures may be shown', () => {
  it.each([
    ['part', 59, 60],
    ['group', 9, 10],
    ['total', 9, 10],
  ] as const)('of a %s not over %i units but over %i', (scope, few, enough) => {
    expect(mayShow(scope, few)).toEqual({
      isShown: false,
      reason: 'too_few_units',
      units: few,
      needed: enough,
    })
    expect(mayShow(scope, enough)).toEqual({ isShown: true })
  })
})

describe('a discrepancy', () => {
  it.each([
    ['part', 2, [0, 1], null],
    ['part', 2, [0, 1.5], { difference: 1.5, limit: 1 }],
    ['part', 1, [0, 1], null],
    ['part', 3, [1, 1.5], null],
    ['part', 3, [2.5, 1.5], { difference: 1, limit: 0.75 }],
    ['part', 4, [3, 2], null],
    ['group', 20, [12, 15], null],
    ['group', 20, [12, 15.5], { difference: 3.5, limit: 3 }],
    ['total', 100, [80, 75], null],
    ['total', 100, [80, 74.5], { difference: 5.5, limit: 5 }],
  ] as const)('of a %s of %d points with %j is %j', (scope, max, scores, expected) => {
    expect(findDiscrepancy({ scope, max, scores }, policy)).toEqual(expected)
  })

  it('follows the policy of the campaign', () => {
    const strict = discrepancyPolicy.parse({ total: 2, smallPartMax: 5, smallPart: 0.5 })
    expect(findDiscrepancy({ scope: 'total', max: 100, scores: [80, 83] }, strict)).not.toBeNull()
    expect(findDiscrepancy({ scope: 'part', max: 5, scores: [4, 5] }, strict)).toEqual({
      difference: 1,
      limit: 0.5,
    })
  })

  it('is exact where binary fractions are not: 0.3 of 1 is 0.3, and 0.8 - 0.5 is no more', () => {
    const tenths = discrepancyPolicy.parse({ smallPartMax: 0, largePartShare: 0.3 })
    expect(findDiscrepancy({ scope: 'part', max: 1, scores: [0.8, 0.5] }, tenths)).toBeNull()
  })
})

describe('the reconciled score', () => {
  it('is the mean of two close scores at the step below', () => {
    const of = (scores: readonly [number, number], max = 4) =>
      reconciledOfTwo({ scope: 'part', max, scores, step: 0.5 }, policy)
    expect(of([2, 3])).toBe(2.5)
    expect(of([2.5, 3])).toBe(2.5)
    expect(of([3, 3])).toBe(3)
    expect(of([1, 3])).toBeNull()
  })

  it('lies between the two, on a step, and is the same for either order', () => {
    const score = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(score, score, fc.constantFrom(0.1, 0.5, 1), (a, b, step) => {
        const round = (count: number) => Math.round(count * step * 10) / 10
        const two = { scope: 'total', max: 40, step } as const
        const value = reconciledOfTwo({ ...two, scores: [round(a), round(b)] }, policy)
        expect(value).toBe(reconciledOfTwo({ ...two, scores: [round(b), round(a)] }, policy))
        if (value === null) return
        expect(value).toBe(round(Math.floor((a + b) / 2)))
      }),
    )
  })

  it('of three is the middle one', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer(), fc.integer(), fc.integer()), (scores) => {
        expect(medianOfThree(scores)).toBe(scores.toSorted((a, b) => a - b)[1])
      }),
    )
  })
})
