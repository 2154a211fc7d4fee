import { describe, expect, it } from 'vitest'

import { trendWeeks, yearLater } from './trend-weeks.rules.ts'

const span = { from: '2026-01-01', to: '2026-01-31', today: '2026-01-17' }
const day = (at: string, low: number, high = low + 10) => ({ day: at, low, high })

describe('the weeks of a year', () => {
  it('are every seventh day, today and the last', () =>
    expect(trendWeeks(span, { days: [], lastYear: [] }).map((week) => week.day)).toEqual([
      '2026-01-01',
      '2026-01-08',
      '2026-01-15',
      '2026-01-17',
      '2026-01-22',
      '2026-01-29',
      '2026-01-31',
    ]))

  it('hold the last kept day until the next, begin with the first and end today', () => {
    const days = [day('2026-01-16', 62), day('2026-01-05', 60)]
    expect(trendWeeks(span, { days, lastYear: [] }).map(({ low, high }) => [low, high])).toEqual([
      [null, null],
      [60, 70],
      [60, 70],
      [62, 72],
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  it('put the same days of the year before beside them, to the end of the year', () => {
    const lastYear = [day('2025-01-10', 50), day('2025-01-30', 55)]
    expect(trendWeeks(span, { days: [], lastYear }).map((week) => week.lastYear)).toEqual([
      null,
      null,
      50,
      50,
      50,
      50,
      55,
    ])
  })

  it('leave out a today that is not of the year', () =>
    expect(
      trendWeeks({ ...span, today: '2027-03-01' }, { days: [day('2026-01-02', 60)], lastYear: [] }).at(-1),
    ).toEqual({ day: '2026-01-31', low: 60, high: 70, lastYear: null }))
})

it.each([
  ['2025-03-01', '2026-03-01'],
  ['2024-02-29', '2025-02-28'],
])('%s is a year later %s', (before, after) => expect(yearLater(before)).toBe(after))
