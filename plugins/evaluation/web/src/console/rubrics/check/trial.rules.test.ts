import { expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import { askedOf, fixtureOf, nothingAssumed, tryPart } from './trial.rules.ts'

const doc = sampleDoc()
const part = doc.groups[0]!.items[1]!.parts[0]!
const four = { ...nothingAssumed(), facts: { 'act.count': 4 }, judges: { good: true } }

it('says what a part comes to, and leaves open what is unknown', () => {
  expect(tryPart(doc, part, four)).toMatchObject({ points: 3, state: 'settled' })
  expect(tryPart(doc, part, nothingAssumed())).toMatchObject({ points: null, low: 0, high: 3 })
})

it('asks only what the part asks', () => {
  const more = { ...four, facts: { ...four.facts, 'act.ready': true }, documents: { plan: true } }
  expect(askedOf(doc, part, more)).toEqual(four)
})

it('tries nothing while a policy that rules rest on is gone', () => {
  expect(tryPart({ ...doc, policies: {} }, part, four)).toBeNull()
})

it('becomes a fixture that expects what came out, and none while nothing is settled', () => {
  expect(fixtureOf(doc, part, four)).toEqual({ part: 'A11.a', ...four, policies: {}, points: 3 })
  expect(fixtureOf(doc, part, nothingAssumed())).toBeNull()
})
