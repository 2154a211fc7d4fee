import { describe, expect, it } from 'vitest'

import { findPlaces, isToScore, sideOf, sortPlaces } from './places.rules.ts'
import { rowOf } from './testing/sample-place.ts'

describe('a place', () => {
  it.each([
    ['first', 'offered', 'scoring', true],
    ['first', 'in_progress', 'scoring', true],
    ['first', 'in_progress', 'withdrawn', false],
    ['first', 'submitted', 'scoring', false],
    ['confirm', 'recused', 'scoring', false],
    ['arbiter', 'offered', 'reconciling', true],
    ['arbiter', 'offered', 'scoring', false],
  ] as const)('of %s, %s, with its estate %s, is open: %s', (role, state, assessmentState, open) =>
    expect(isToScore(rowOf({ role, state, assessmentState }))).toBe(open),
  )
  it('stands by what waits for a word: discrepancies, begun, to begin by date, handed in, given up', () => {
    const rows = [
      rowOf({ code: 'given', state: 'recused' }),
      rowOf({ code: 'handed', state: 'submitted' }),
      rowOf({ code: 'later', scoreBy: '2026-12-20' }),
      rowOf({ code: 'soon' }),
      rowOf({ code: 'begun', state: 'in_progress' }),
      rowOf({ code: 'apart', state: 'submitted', open: 2 }),
    ]
    expect(sortPlaces(rows).map(({ code }) => code)).toEqual([
      'apart',
      'begun',
      'soon',
      'later',
      'handed',
      'given',
    ])
  })
  it.each([
    ['b02', ['B02']],
    ['景田', ['B01']],
    ['年度', ['B01', 'B02']],
    [' ', ['B01', 'B02']],
    [undefined, ['B01', 'B02']],
    ['没有', []],
  ])('is found by its code, its estate and its campaign: %s', (q, codes) => {
    const rows = [
      rowOf({ code: 'B01', estateName: '景田花园', campaignTitle: '2026 年度评价' }),
      rowOf({ code: 'B02', estateName: null, campaignTitle: '2026 年度评价' }),
    ]
    expect(findPlaces(rows, q).map(({ code }) => code)).toEqual(codes)
  })
  it('is a side of a discrepancy: who confirms stands where the first would', () =>
    expect((['first', 'second', 'confirm'] as const).map(sideOf)).toEqual(['first', 'second', 'first']))
})
