import { describe, expect, it } from 'vitest'

import { addDays, dayByKey, monthOf, monthWeeks, shiftMonth } from './month-grid.rules.ts'

describe('the weeks of a month', () => {
  it.each([
    ['2026-11', '2026-10-26', '2026-12-06', 6],
    ['2026-02', '2026-01-26', '2026-03-01', 5],
    ['2027-02', '2027-02-01', '2027-02-28', 4],
    ['2028-02', '2028-01-31', '2028-03-05', 5],
    ['2026-12', '2026-11-30', '2027-01-03', 5],
  ])('%s runs from %s to %s', (month, first, last, count) => {
    const weeks = monthWeeks(month)
    expect([weeks[0]?.[0], weeks.at(-1)?.[6], weeks.length]).toEqual([first, last, count])
  })
  it('begin on a Monday, leave no day out, and fit what the server answers at once', () => {
    for (let month = '2024-01'; month < '2030-01'; month = shiftMonth(month, 1)) {
      const days = monthWeeks(month).flat()
      expect(new Date(days[0]!).getUTCDay()).toBe(1)
      expect(days.length).toBeLessThanOrEqual(42)
      expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1]!, 1))).toBe(true)
      const own = days.filter((day) => monthOf(day) === month)
      expect(own[0]).toBe(`${month}-01`)
      expect(addDays(own.at(-1)!, 1)).toBe(`${shiftMonth(month, 1)}-01`)
    }
  })
})

it.each([
  ['2026-11-24', 'ArrowLeft', '2026-11-23'],
  ['2026-11-30', 'ArrowRight', '2026-12-01'],
  ['2026-11-24', 'ArrowUp', '2026-11-17'],
  ['2026-11-24', 'ArrowDown', '2026-12-01'],
  ['2026-11-24', 'Home', '2026-11-23'],
  ['2026-11-24', 'End', '2026-11-29'],
  ['2026-03-31', 'PageUp', '2026-02-28'],
  ['2026-01-31', 'PageDown', '2026-02-28'],
  ['2026-12-15', 'PageDown', '2027-01-15'],
  ['2026-11-24', 'Enter', null],
])('from %s %s leads to %s', (day, key, to) => expect(dayByKey(day, key)).toBe(to))
