import { expect, it } from 'vitest'

import { screenOf } from '../testing/sample-publication.ts'
import { binsOf, groupsOf, maxOf, progressOf } from './screen-view.rules.ts'

const { progress, published } = screenOf()

it('shows where estates stand in the order of their way, states without any left out', () =>
  expect(progressOf(progress)).toEqual([
    { state: 'scoring', count: 12 },
    { state: 'withdrawn', count: 1 },
  ]))

it('keeps a withheld bin between the others, and no height for it', () =>
  expect(binsOf(published?.bins ?? [], 25)).toEqual([
    { from: 5, to: 10, count: 8, share: 1 },
    { from: 10, to: 15, count: null, share: null },
    { from: 15, to: 20, count: 6, share: 0.75 },
  ]))

it('keeps withheld bins at the ends, and ends the last at the most there is', () => {
  const bins = [
    { from: 0, count: null },
    { from: 5, count: 9 },
    { from: 10, count: null },
  ]
  expect(binsOf(bins, 12).map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [5, 10],
    [10, 12],
  ])
  expect(binsOf([{ from: 0, count: 0 }], 12)).toEqual([])
})

it('holds averages against their maxima, a withheld one against nothing', () => {
  const groups = published?.groups ?? []
  expect(groupsOf({ groups }).map(({ share }) => share)).toEqual([0.5, null])
  expect(maxOf({ groups })).toBe(25)
})
