import { claimStates } from '@linli/evaluation-contract'
import { describe, expect, it } from 'vitest'

import { claimOf } from '../testing/sample-facts.ts'
import { askedOf, claimActsOf, waitsForAnother } from './claim.rules.ts'

const acts = (change: object, reader: object = {}) =>
  claimActsOf(claimOf(change), { canVerify: true, isProvided: false, ...reader })

describe('a claim', () => {
  it('of a colleague is verified or refused by whoever may', () => {
    expect(acts({})).toEqual(['verify', 'refuse'])
    expect(acts({}, { canVerify: false })).toEqual([])
  })

  it('of one’s own is taken back and never verified, which is said to whoever else could', () => {
    expect(acts({ enteredByMe: true })).toEqual(['withdraw'])
    expect(acts({ enteredByMe: true }, { canVerify: false })).toEqual(['withdraw'])
    expect(waitsForAnother(claimOf({ enteredByMe: true }), true)).toBe(true)
    expect(waitsForAnother(claimOf({ enteredByMe: true }), false)).toBe(false)
    expect(waitsForAnother(claimOf(), true)).toBe(false)
  })

  it('can only be refused once a plugin provides the metric', () =>
    expect(acts({}, { isProvided: true })).toEqual(['refuse']))

  it('that counts is taken back by whoever may verify, also by a colleague', () => {
    expect(acts({ state: 'verified' })).toEqual(['withdraw'])
    expect(acts({ state: 'verified', enteredByMe: true }, { canVerify: false })).toEqual([])
  })

  it.each(claimStates.filter((state) => state !== 'entered' && state !== 'verified'))(
    'that is %s stays as it is',
    (state) => expect(acts({ state, enteredByMe: true })).toEqual([]),
  )
})

describe('the address of the list', () => {
  it.each([
    [{ year: 'abc', state: 'x' }, {}],
    [
      { year: '2026', state: 'verified', q: '台账' },
      { year: 2026, state: 'verified', q: '台账' },
    ],
    [{ year: '1999' }, {}],
  ])('%j asks for %j', (address, asked) =>
    expect(JSON.parse(JSON.stringify(askedOf(address)))).toEqual(asked),
  )
})
