import { weekdayOfDay } from '@linli/contract'
import { describe, expect, test } from 'vitest'

import { cnHolidayYears, holidayDaysOf } from './holiday-year.rules.ts'
import { dayNumberOfDate } from './zone.rules.ts'

describe.each(cnHolidayYears.map((year) => [year.year, year] as const))(
  'the notice for %i',
  (number, year) => {
    const { closed, makeUp } = holidayDaysOf([year])
    const weekdaysOff = [...closed].filter((day) => weekdayOfDay(day) < 6)

    test('names its source', () => {
      expect(year.source.title).toContain(`${number}年部分节假日安排的通知`)
      expect(Number(year.source.published.slice(0, 4))).toBe(number - 1)
    })

    test('has the length that the notice states for each holiday', () => {
      const lengths = year.holidays.map(({ from, to }) => dayNumberOfDate(to) - dayNumberOfDate(from) + 1)
      expect(lengths).toEqual(number === 2025 ? [1, 8, 3, 5, 3, 8] : [3, 9, 3, 5, 3, 3, 7])
    })

    test('works on Saturdays and Sundays only to make up, and never on a day off', () => {
      for (const day of makeUp) {
        expect(weekdayOfDay(day)).toBeGreaterThan(5)
        expect(closed.has(day)).toBe(false)
      }
    })

    test('takes off the 13 working days that the law grants, once those made up are counted back', () => {
      expect(weekdaysOff.length - makeUp.size).toBe(13)
    })
  },
)
