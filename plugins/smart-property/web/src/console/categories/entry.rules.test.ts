import { savePriceInput } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { isPosition, keyOf, seenVersion } from './entry.rules.ts'

const own = { key: 'tap', isInherited: false, version: 3 }
const inherited = { ...own, isInherited: true }

it('keeps the key of an entry, and finds a new one beside all others', () => {
  expect(keyOf(own, [own])).toBe('tap')
  expect(keyOf(null, [own, { ...own, key: 'own-1' }])).toBe('own-2')
  expect(keyOf(null, [own], 'Tap')).toBe('tap-1')
})
it('sends the version of its own only', () => {
  expect(seenVersion(own)).toEqual({ version: 3 })
  expect(seenVersion(inherited)).toEqual({})
  expect(seenVersion(null)).toEqual({})
})
it.each([
  ['0', true],
  ['9999', true],
  ['10000', false],
  ['-1', false],
  ['1.5', false],
  ['', false],
])('place %j: %s', (text, isOne) => {
  expect(isPosition(text)).toBe(isOne)
  if (text !== '') expect(savePriceInput.shape.position.safeParse(Number(text)).success).toBe(isOne)
})
