import { expect, it } from 'vitest'

import { arePointsProven } from './proven-points.rules.ts'

it.each([
  ['settled, the same', { state: 'settled', low: 3, high: 3 }, 3, true],
  ['settled, less', { state: 'settled', low: 3, high: 3 }, 2, false],
  ['inside a range', { state: 'range', low: 1, high: 2 }, 2, true],
  ['above a range', { state: 'range', low: 1, high: 2 }, 3, false],
  ['open, the least', { state: 'open', low: 1, high: 5 }, 1, true],
  ['open, what is merely possible', { state: 'open', low: 1, high: 5 }, 5, false],
  ['open, less than is certain', { state: 'open', low: 1, high: 5 }, 0, false],
] as const)('records carry points that are %s: %o %d %s', (_what, proposal, points, expected) =>
  expect(arePointsProven(proposal, points)).toBe(expected),
)
