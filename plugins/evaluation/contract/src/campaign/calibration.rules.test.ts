import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  distanceOver,
  fewestCases,
  gateOf,
  maxRounds,
  meanDistance,
  pickCases,
  roundSize,
  type Sat,
} from './calibration.rules.ts'

const sat = (round: number, answered: number | null, distance: number | null): Sat => ({
  round,
  answered,
  distance,
})
const rule = { bound: 0.5, isAdmitted: false }

describe('a scorer’s gate', () => {
  it.each([
    ['is open until every case of the try is in', [sat(1, 4, 0), sat(1, null, null)], 'open'],
    ['opens at the bound itself', [sat(1, 4, 2), sat(1, 4, 2)], 'passed'],
    ['counts over all parts, not case by case', [sat(1, 1, 1), sat(1, 9, 0)], 'passed'],
    ['stays shut half a step beyond the bound', [sat(1, 4, 2.5), sat(1, 4, 2)], 'failed'],
    ['opens with a later try', [sat(1, 4, 8), sat(2, 4, 1)], 'passed'],
    ['waits for the later try', [sat(1, 4, 8), sat(2, null, null)], 'open'],
    ['stays open once passed', [sat(1, 4, 0), sat(2, 4, 9)], 'passed'],
    ['is the secretary’s where there were no cases', [], 'failed'],
    ['is not passed by cases that ask for nothing', [sat(1, 0, 0)], 'failed'],
  ] as const)('%s', (_what, cases, state) => {
    expect(gateOf(cases, rule).state).toBe(state)
  })

  it('is open by the secretary’s word whatever was answered', () => {
    for (const distance of [9, 0])
      expect(gateOf([sat(1, 4, distance)], { bound: 0.5, isAdmitted: true }).state).toBe('admitted')
  })

  it('takes a printed bound exactly: ten parts at 0.3 are three points', () => {
    expect(gateOf([sat(1, 10, 3)], { bound: 0.3, isAdmitted: false }).state).toBe('passed')
    expect(gateOf([sat(1, 3, 0.3)], { bound: 0.1, isAdmitted: false }).state).toBe('passed')
  })

  it('tells the last try and its mean distance', () => {
    expect(gateOf([sat(1, 4, 8), sat(2, 3, 1), sat(2, null, null)], rule)).toEqual({
      state: 'open',
      round: 2,
      distance: 0.33,
    })
    expect(meanDistance([sat(1, null, null)])).toBeNull()
  })
})

describe('the cases of a try', () => {
  const drawing = { campaignId: 'c', scorerId: 's', use: 'gate/1' }
  const ids = Array.from({ length: 12 }, (_, n) => `case${n}`)

  it('are three to five as long as there are so many, and leave cases for the tries after it', () => {
    expect([3, 6, 9, 12, 15, 40].map((unseen) => roundSize(unseen, 1))).toEqual([3, 3, 3, 4, 5, 5])
    expect(roundSize(2, 2)).toBe(2)
    expect(roundSize(0, 2)).toBe(0)
    fc.assert(
      fc.property(
        fc.integer({ min: fewestCases, max: 60 }),
        fc.integer({ min: 1, max: maxRounds }),
        (n, round) => {
          expect(roundSize(n, round)).toBeGreaterThanOrEqual(3)
          expect(roundSize(n, round)).toBeLessThanOrEqual(5)
        },
      ),
    )
  })

  it('are the same whatever the order they are listed in, and others for another scorer, try or campaign', () => {
    const picked = pickCases(ids, drawing, 5)
    expect(new Set(picked).size).toBe(5)
    expect(pickCases(ids.toReversed(), drawing, 5)).toEqual(picked)
    for (const change of [{ scorerId: 't' }, { campaignId: 'd' }, { use: 'gate/2' }])
      expect(pickCases(ids, { ...drawing, ...change }, 5)).not.toEqual(picked)
  })
})

it('measures distance in either direction without drift', () => {
  const pair = (given: number, reference: number) => ({ given, reference })
  expect(distanceOver([pair(1.5, 3), pair(3, 1.5), pair(0.3, 0.1)])).toBe(3.2)
  expect(distanceOver([])).toBe(0)
})
