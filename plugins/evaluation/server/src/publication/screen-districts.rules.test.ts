import { leastCell } from '@linli/evaluation-contract/campaign'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { districtsOf } from './screen-districts.rules.ts'

const of = (counts: Record<string, number>, total = 80) =>
  Object.entries(counts).flatMap(([district, count]) =>
    Array.from({ length: count }, (_, n) => ({ district, total: total + n })),
  )
const countsOf = (counts: Record<string, number>) =>
  districtsOf(of(counts)).map(({ name, estates }) => [name, estates])

it('counts estates by district, the largest first, with what they came to on average', () =>
  expect(districtsOf(of({ 南山: 5, 福田: 6 }))).toEqual([
    { name: '福田', estates: 6, average: 82.5 },
    { name: '南山', estates: 5, average: 82 },
  ]))

it.each([
  [
    'one of few takes the smallest other with it',
    { 南山: 2, 福田: 6, 罗湖: 9 },
    [
      ['罗湖', 9],
      ['南山', null],
      ['福田', null],
    ],
  ],
  [
    'two of few that are enough together stand alone',
    { 南山: 2, 福田: 3, 罗湖: 5 },
    [
      ['罗湖', 5],
      ['南山', null],
      ['福田', null],
    ],
  ],
  [
    'two that are too few together take a third',
    { 南山: 1, 福田: 2, 罗湖: 5, 宝安: 8 },
    [
      ['宝安', 8],
      ['南山', null],
      ['福田', null],
      ['罗湖', null],
    ],
  ],
  ['a district alone and of few is withheld', { 南山: 4 }, [['南山', null]]],
  ['who said none is a district like others', { '': 5 }, [['', 5]]],
  ['without estates there is none', {}, []],
])('%s', (_name, counts, expected) => {
  expect(countsOf(counts)).toEqual(expected)
})

it('never lets the rest be worked out for fewer than five estates or for one district, unless all are withheld', () => {
  const districts = fc.dictionary(
    fc.string({ maxLength: 3 }).filter((key) => key !== '__proto__'),
    fc.integer({ min: 1, max: 12 }),
    { maxKeys: 8 },
  )
  fc.assert(
    fc.property(districts, (counts) => {
      const shown = districtsOf(of(counts))
      const hidden = shown.filter(({ estates }) => estates === null)
      const rest = hidden.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0)
      for (const { estates } of shown) expect(estates === null || estates >= leastCell).toBe(true)
      if (hidden.length > 0 && hidden.length < shown.length) {
        expect(hidden.length).toBeGreaterThan(1)
        expect(rest).toBeGreaterThanOrEqual(leastCell)
      }
    }),
  )
})
