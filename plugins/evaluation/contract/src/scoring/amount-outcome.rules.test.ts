import { describe, expect, it } from 'vitest'

import { inputsOf, partOf, resultOf } from './testing/sample-rubric.ts'

const active = { metric: 'act.count', op: '>=' as const, value: 1 }

describe('amounts', () => {
  const units = (rounding: 'floor' | 'proportional') =>
    partOf(
      'u',
      { kind: 'per_unit', metric: 'act.value', unit: 10_000, pointsPerUnit: 1, cap: 3, rounding },
      { max: 3 },
    )

  it.each([
    ['floor', 9_999, 0],
    ['floor', 25_000, 2],
    ['floor', 900_000, 3],
    ['proportional', 25_000, 2.5],
    ['proportional', 24_999, 2],
    ['proportional', 31_000, 3],
    ['floor', -5, 0],
  ] as const)('%s: %d in units of 10,000 is %d', (rounding, value, points) => {
    expect(resultOf(units(rounding), inputsOf({ 'act.value': value })).points).toBe(points)
  })

  it('stay between nothing and the cap while no record says', () => {
    expect(resultOf(units('floor'), inputsOf({}))).toMatchObject({
      low: 0,
      high: 3,
      missing: ['act.value'],
    })
  })

  const award = (mode: 'all_or_nothing' | 'proportional') =>
    partOf(
      'a',
      { kind: 'ratio_award', mode, metric: 'act.rate', fullAt: 1, points: 5, minimum: active },
      { max: 5 },
    )

  it.each([
    ['all_or_nothing', 1, 5],
    ['all_or_nothing', 0.83, 0],
    ['proportional', 0.83, 4],
    ['proportional', 0.9, 4.5],
    ['proportional', 1.2, 5],
  ] as const)('%s: a share of %d is %d of 5', (mode, rate, points) => {
    expect(resultOf(award(mode), inputsOf({ 'act.rate': rate, 'act.count': 6 })).points).toBe(points)
  })

  it('give nothing below the minimum, whatever the share', () => {
    const result = resultOf(award('all_or_nothing'), inputsOf({ 'act.count': 0 }))
    expect(result).toMatchObject({ state: 'settled', points: 0 })
    expect(result.trace[0]?.code).toBe('below-minimum')
  })

  it('may still be all while the share that the minimum asks for as well is unknown', () => {
    const minimum = { metric: 'act.rate', op: '>=' as const, value: 0.5 }
    const both = partOf(
      'a',
      { kind: 'ratio_award', mode: 'all_or_nothing', metric: 'act.rate', fullAt: 0.9, points: 5, minimum },
      { max: 5 },
    )
    expect(resultOf(both, inputsOf({}))).toMatchObject({ low: 0, high: 5 })
  })

  it('may still be nothing while the minimum is unknown', () => {
    expect(resultOf(award('proportional'), inputsOf({ 'act.rate': 0.9 }))).toMatchObject({
      state: 'open',
      low: 0,
      high: 4.5,
      missing: ['act.count'],
    })
  })
})
