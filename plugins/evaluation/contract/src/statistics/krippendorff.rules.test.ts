import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { krippendorffAlpha, type Measurement } from './krippendorff.rules.ts'
import type { Score } from './score.ts'

/** One line a scorer, one column a unit, a dot where a value is missing. */
const scoresOf = (lines: readonly string[]): Score[] =>
  lines.flatMap((line, rater) =>
    line
      .split(' ')
      .flatMap((value, unit) =>
        value === '.' ? [] : [{ unit: `u${unit}`, rater: `r${rater}`, value: Number(value) }],
      ),
  )

/** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections C and D: 12 units, 4 observers, gaps. */
const published = scoresOf([
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
])

const alphaOf = (scores: readonly Score[], measurement: Measurement, more = {}) => {
  const alpha = krippendorffAlpha(scores, { measurement, ...more })
  if (alpha.estimate === null) throw new Error(alpha.reason)
  return alpha
}

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('gives the published %s figure', (measurement, figure) => {
    expect(alphaOf(published, measurement).estimate).toBeCloseTo(figure, 3)
  })

  it('counts only units with two values: the twelfth has one', () => {
    expect(alphaOf(published, 'ordinal')).toMatchObject({ units: 11, raters: 4 })
  })

  it('is 1 when all agree and below 0 when they agree less than by chance', () => {
    expect(alphaOf(scoresOf(['1 2 3', '1 2 3']), 'interval').estimate).toBe(1)
    expect(alphaOf(scoresOf(['1 2 1 2', '2 1 2 1']), 'nominal').estimate).toBeLessThan(0)
  })

  it('says why there is no figure', () => {
    const none = (lines: readonly string[]) => krippendorffAlpha(scoresOf(lines), { measurement: 'interval' })
    expect(none(['1 2 3', '1 . .'])).toEqual({ estimate: null, reason: 'too_few_units' })
    expect(none(['2 2 2', '2 2 2'])).toEqual({ estimate: null, reason: 'no_variation' })
    expect(none(['0.1 0.1 0.1', '0.1 0.1 0.1'])).toEqual({ estimate: null, reason: 'no_variation' })
  })

  it('has an interval around the estimate, the same for a seed', () => {
    const alpha = alphaOf(published, 'ordinal', { seed: 'one' })
    expect(alpha.low).toBeLessThan(alpha.estimate)
    expect(alpha.high).toBeGreaterThan(alpha.estimate)
    expect(alpha.high).toBeLessThanOrEqual(1)
    expect(alphaOf(published, 'ordinal', { seed: 'one' })).toEqual(alpha)
    expect(alphaOf(published, 'ordinal', { seed: 'two' })).not.toEqual(alpha)
  })

  it('leaves resamples without variation out, and gives no interval when they are the most', () => {
    const twoUnits = alphaOf(scoresOf(['1 2', '1 2']), 'nominal')
    expect(twoUnits.resamples).toBeGreaterThan(400)
    expect(twoUnits.resamples).toBeLessThan(600)
    const oneUnlike = alphaOf(scoresOf(['1 2 2', '1 2 2']), 'nominal')
    expect(oneUnlike).toMatchObject({ low: 1, high: 1 })
    const noneDrawn = alphaOf(scoresOf(['1 2', '1 2']), 'nominal', { resamples: 0 })
    expect(noneDrawn).toMatchObject({ estimate: 1, low: null, high: null, resamples: 0 })
  })

  it('ignores the order of rows, and for points their origin and unit', () => {
    const score = fc.record({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      rater: fc.constantFrom('x', 'y', 'z'),
      value: fc.integer({ min: 0, max: 12 }),
    })
    const table = fc.uniqueArray(score, {
      selector: ({ unit, rater }) => unit + rater,
      minLength: 4,
      maxLength: 12,
    })
    fc.assert(
      fc.property(table, (scores) => {
        const alpha = krippendorffAlpha(scores, { measurement: 'interval', resamples: 0 }).estimate
        const moved = scores.toReversed().map((row) => ({ ...row, value: row.value / 2 + 3 }))
        const again = krippendorffAlpha(moved, { measurement: 'interval', resamples: 0 }).estimate
        expect(again === null).toBe(alpha === null)
        expect(again ?? 0).toBeCloseTo(alpha ?? 0, 9)
        expect(alpha ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
