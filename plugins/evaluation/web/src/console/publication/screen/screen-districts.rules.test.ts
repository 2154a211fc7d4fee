import { expect, it } from 'vitest'

import { districtTiles } from './screen-districts.rules.ts'

const of = (...averages: (number | null)[]) => ({
  districts: averages.map((average, n) => ({
    name: `区${n}`,
    estates: average === null ? null : 6,
    average,
  })),
})

it.each([
  ['lowest and highest are the ends', of(70, 80, 75), [0.15, 1, 0.575]],
  ['equal ones are all full', of(80, 80), [1, 1]],
  ['a withheld one has none and moves no other', of(70, null, 80), [0.15, null, 1]],
  ['all may be withheld', of(null, null), [null, null]],
  ['there may be none', of(), []],
])('%s', (_name, published, shares) => {
  expect(districtTiles(published).map(({ share }) => share)).toEqual(shares)
})
