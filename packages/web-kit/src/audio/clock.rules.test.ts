import fc from 'fast-check'
import { expect, it } from 'vitest'

import { clockOf, lengthOf } from './clock.rules.ts'

it.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [59.99, '0:59'],
  [60, '1:00'],
  [605, '10:05'],
  [-1, '0:00'],
  [Number.NaN, '0:00'],
  [Number.POSITIVE_INFINITY, '0:00'],
])('%d s reads %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock))

it('reads back as the whole seconds it was made of', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (seconds) => {
      const [minutes, rest] = clockOf(seconds).split(':').map(Number)
      expect(minutes! * 60 + rest!).toBe(seconds)
    }),
  ))

it.each([
  [12.4, 12, 12.4],
  [Number.POSITIVE_INFINITY, 12, 12],
  [Number.NaN, undefined, 0],
  [0, 3, 3],
])('a file that says %d and a form that says %s are %d long', (duration, told, length) =>
  expect(lengthOf(duration, told)).toBe(length),
)
