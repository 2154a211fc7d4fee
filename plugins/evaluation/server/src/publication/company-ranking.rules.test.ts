import { expect, it } from 'vitest'

import { companiesOf } from './company-ranking.rules.ts'

const entries = (company: string, ...totals: number[]) => totals.map((total) => ({ company, total }))

it('ranks companies by the mean of their estates with the number of them, equal ones alike', () => {
  const { rows, fewer } = companiesOf([
    ...entries('甲物业', 80, 81, 81),
    ...entries('乙物业', 90, 90, 90, 90),
    ...entries('丙物业', 81, 80, 81),
  ])
  expect(rows).toEqual([
    { rank: 1, company: '乙物业', mean: 90, estates: 4 },
    { rank: 2, company: '丙物业', mean: 80.67, estates: 3 },
    { rank: 2, company: '甲物业', mean: 80.67, estates: 3 },
  ])
  expect(fewer).toBe(0)
})

it('leaves out companies that fewer than three estates stand for, and says how many', () => {
  const { rows, fewer } = companiesOf([...entries('甲物业', 60, 61, 62), ...entries('乙物业', 99, 99)])
  expect(rows).toEqual([{ rank: 1, company: '甲物业', mean: 61, estates: 3 }])
  expect(fewer).toBe(1)
})
