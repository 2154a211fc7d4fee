import { saveCategoryInput } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { newKey } from './new-key.rules.ts'

const keySchema = saveCategoryInput.shape.key

it.each([
  ['Water meter', [], 'water-meter'],
  ['Water meter', ['water-meter'], 'water-meter-1'],
  ['', [], 'own-1'],
  ['x', ['own-1', 'own-2'], 'own-3'],
  ['  --Lift & escalator!  ', [], 'lift-escalator'],
  ['A name that is much longer than any key may be by far', [], 'a-name-that-is-much-longer-than'],
])('%s beside %j is %s', (name, taken, key) => {
  expect(newKey(name, taken)).toBe(key)
  expect(keySchema.safeParse(newKey(name, taken)).success).toBe(true)
})
