import { expect, it } from 'vitest'

import { stepsOf } from './rubric-steps.rules.ts'

const all = { edit: true, freeze: true }
const own = { isInherited: false }

it.each([
  ['draft', all, ['submit', 'discard']],
  ['review', all, ['freeze', 'return']],
  ['frozen', all, ['retire']],
  ['retired', all, []],
  ['review', { edit: true, freeze: false }, ['return']],
  ['frozen', { edit: true, freeze: false }, []],
  ['draft', { edit: false, freeze: true }, []],
] as const)('with a %s version and %j one may %j', (state, may, steps) =>
  expect(stepsOf({ ...own, state }, may)).toEqual(steps),
)

it('leaves what a company sent down to the company', () => {
  expect(stepsOf({ state: 'frozen', isInherited: true }, all)).toEqual([])
})
