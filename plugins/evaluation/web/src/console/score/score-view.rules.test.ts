import { describe, expect, it } from 'vitest'

import { gateStateOf, partsOf, saidCount, toTenth, yearChoices, yearIn } from './score-view.rules.ts'
import { partOf, scoreOf } from './testing/sample-score.ts'

const gate = (isPassed: boolean | null) => ({ id: 'g', text: { 'zh-CN': '', en: '' }, isPassed })

describe('the conditions to apply', () => {
  it.each([
    [[], null],
    [[true, true], 'passed'],
    [[true, null], 'open'],
    [[null, false], 'failed'],
  ])('%j stand as %s', (passed, state) => expect(gateStateOf(passed.map(gate))).toBe(state))
})

it('counts the parts somebody spoke of in a layer, a zero included', () => {
  const { groups } = scoreOf([
    partOf({ id: 'a', declared: 0, confirmed: null }),
    partOf({ id: 'b', declared: 2, confirmed: 2 }),
    partOf({ id: 'c' }),
  ])
  expect(saidCount(groups, 'declared')).toEqual({ said: 2, all: 3 })
  expect(saidCount(groups, 'confirmed')).toEqual({ said: 1, all: 3 })
  expect(partsOf(groups).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

describe('years to choose from', () => {
  it('are the running one and two before it', () =>
    expect(yearChoices({ year: 2026, from: '2026-01-01', today: '2026-11-24' })).toEqual([2026, 2025, 2024]))
  it('run by the day on which the year begins', () =>
    expect(yearChoices({ year: 2026, from: '2026-04-01', today: '2027-02-01' })).toEqual([2026, 2025, 2024]))
  it('hold the one on screen, however old', () =>
    expect(yearChoices({ year: 2021, from: '2021-01-01', today: '2026-11-24' })).toEqual([
      2026, 2025, 2024, 2021,
    ]))
  it.each([
    ['2025', 2025],
    ['1999', undefined],
    ['2025.5', undefined],
    ['abc', undefined],
    [undefined, undefined],
  ])('takes %s of the address as %s', (text, year) => expect(yearIn(text)).toBe(year))
})

it('keeps a tenth of points and no more', () => expect(toTenth(0.1 + 0.2)).toBe(0.3))
