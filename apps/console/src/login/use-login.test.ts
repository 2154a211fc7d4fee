import { expect, it } from 'vitest'

import { fullNumber } from './use-login.ts'

it.each([
  ['13812340001', '+8613812340001'],
  ['138 1234 0001', '+8613812340001'],
  ['+85298765432', '+85298765432'],
])('%s is sent as %s', (typed, sent) => expect(fullNumber(typed)).toBe(sent))
