import { expect, it } from 'vitest'

import { placeTable } from './progress.rules.ts'

it('puts places in the order of the work and leaves out what nobody has', () =>
  expect(
    placeTable([
      { role: 'second', state: 'submitted', count: 2 },
      { role: 'first', state: 'submitted', count: 3 },
      { role: 'first', state: 'offered', count: 1 },
    ]),
  ).toEqual({
    states: ['offered', 'submitted'],
    rows: [
      { role: 'first', counts: [1, 3], total: 4 },
      { role: 'second', counts: [0, 2], total: 2 },
    ],
  }))
