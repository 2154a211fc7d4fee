import { expect, it } from 'vitest'

import { askedOf, gapOf } from './discrepancy-query.rules.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d31'

it.each([
  [
    { state: 'open', assessment: id },
    { state: 'open', assessmentId: id },
  ],
  [{ state: 'any', assessment: 'x' }, {}],
  [
    { state: 'locked', q: '景田', limit: '30' },
    { q: '景田', limit: '30' },
  ],
  [{ states: 'of another tab', limit: '30' }, { limit: '30' }],
])('asks by %o for %o', (address, asked) => expect(askedOf(address)).toEqual(asked))

it.each([
  [2.5, 4, 1.5],
  [0.3, 0.1, 0.2],
])('says that %d and %d lie %d apart', (first, second, gap) => expect(gapOf({ first, second })).toBe(gap))
