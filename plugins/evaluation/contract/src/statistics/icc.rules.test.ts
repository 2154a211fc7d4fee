import { describe, expect, it } from 'vitest'

import { fQuantile } from './f-distribution.rules.ts'
import { iccOfPanels, iccOfTable, type Icc, type NoIcc } from './icc.rules.ts'
import type { Score } from './score.ts'

const tableOf = (rows: readonly (readonly number[])[]): Score[] =>
  rows.flatMap((row, unit) => row.map((value, rater) => ({ unit: `t${unit}`, rater: `j${rater}`, value })))

/** P. Shrout and J. Fleiss, "Intraclass correlations", Psychological Bulletin 86 (1979), table 2: 6 targets, 4 judges. */
const published = tableOf([
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
])

const found = (icc: Icc | NoIcc): Icc => {
  if (icc.single === null) throw new Error(icc.reason)
  return icc
}

describe('the intraclass correlation of a full table', () => {
  const icc = found(iccOfTable(published))

  it('gives the published figures for one judge and for the mean of four', () => {
    expect(icc.single.estimate).toBeCloseTo(0.29, 2)
    expect(icc.average.estimate).toBeCloseTo(0.62, 2)
    expect(icc).toMatchObject({ units: 6, raters: 4, perUnit: 4 })
  })

  it('gives the bounds that the R package psych prints for the same table', () => {
    expect(icc.single.low).toBeCloseTo(0.019, 3)
    expect(icc.single.high).toBeCloseTo(0.76, 2)
    expect(icc.average.low).toBeCloseTo(0.071, 3)
    expect(icc.average.high).toBeCloseTo(0.93, 2)
  })

  it('says why there is no figure', () => {
    expect(iccOfTable(published.slice(1))).toEqual({ single: null, reason: 'incomplete' })
    expect(iccOfTable([...published.slice(1), ...published.slice(1, 2)])).toMatchObject({
      reason: 'incomplete',
    })
    expect(iccOfTable([...published, ...published.slice(0, 1)])).toMatchObject({ reason: 'incomplete' })
    expect(iccOfTable(tableOf([[1, 2]]))).toEqual({ single: null, reason: 'too_few_units' })
    const same = tableOf([
      [2, 2],
      [2, 2],
    ])
    expect(iccOfTable(same)).toEqual({ single: null, reason: 'no_variation' })
  })

  it('is 1 without width when judges agree to the point, and never below -1', () => {
    const agreed = found(
      iccOfTable(
        tableOf([
          [1, 1],
          [2, 2],
          [4, 4],
        ]),
      ),
    )
    expect(agreed.single).toEqual({ estimate: 1, low: 1, high: 1 })
    const opposed = found(
      iccOfTable(
        tableOf([
          [1, 4],
          [4, 1],
          [2, 3],
        ]),
      ),
    )
    expect(opposed.single.low).toBeGreaterThanOrEqual(-1)
    expect(opposed.average.low).toBeGreaterThanOrEqual(-1)
    expect(opposed.single.estimate).toBeLessThan(0)
  })
})

describe('the intraclass correlation of panels', () => {
  it('gives the published one-way figures with the bounds psych prints', () => {
    const icc = found(iccOfPanels(published))
    expect(icc.single.estimate).toBeCloseTo(0.17, 2)
    expect(icc.single.low).toBeCloseTo(-0.133, 3)
    expect(icc.single.high).toBeCloseTo(0.72, 2)
    expect(icc.average.estimate).toBeCloseTo(0.44, 2)
    expect(icc.average.low).toBeCloseTo(-0.884, 3)
    expect(icc.average.high).toBeCloseTo(0.91, 2)
  })

  it('takes panels of unequal size by their effective size and leaves single values out', () => {
    const scores = [
      ...tableOf([
        [1, 2],
        [5, 5, 6],
        [9, 8],
      ]),
      { unit: 'alone', rater: 'j0', value: 90 },
    ]
    const icc = found(iccOfPanels(scores))
    expect(icc.units).toBe(3)
    expect(icc.perUnit).toBeCloseTo((7 - 17 / 7) / 2, 12)
    expect(icc.average.estimate).toBeGreaterThan(icc.single.estimate)
  })

  it('says why there is no figure', () => {
    expect(iccOfPanels(tableOf([[1, 2], [3]]))).toEqual({ single: null, reason: 'too_few_units' })
    expect(
      iccOfPanels(
        tableOf([
          [3, 3],
          [3, 3],
        ]),
      ),
    ).toEqual({ single: null, reason: 'no_variation' })
  })

  it('is 1 when every panel is of one mind', () => {
    expect(
      found(
        iccOfPanels(
          tableOf([
            [1, 1],
            [2, 2],
          ]),
        ),
      ).single,
    ).toEqual({ estimate: 1, low: 1, high: 1 })
  })
})

describe('quantiles of F', () => {
  it.each([
    [0.95, 1, 1, 161.4476],
    [0.95, 5, 18, 2.7729],
    [0.975, 5, 15, 3.5764],
    [0.975, 10, 2, 39.398],
    [0.95, 120, 120, 1.3519],
  ])('agree with printed tables at %d for %d and %d degrees', (probability, top, bottom, value) => {
    expect(fQuantile(probability, { top, bottom })).toBeCloseTo(value, 3)
  })
})
