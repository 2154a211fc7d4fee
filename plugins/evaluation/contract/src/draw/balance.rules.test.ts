import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { balance } from './balance.rules.ts'
import { canJoin, type Loads, type Place } from './places.rules.ts'

const everyone = ['a', 'b', 'c', 'd', 'e', 'f']
const people = fc.subarray(everyone, { minLength: 1 })
const placesFound = fc.array(people, { minLength: 1, maxLength: 15 }).map((list) =>
  list.map((eligible): Place => ({
    task: { estate: 'e', set: 's', needs: 2 },
    eligible: new Set(eligible),
    holders: eligible.slice(0, 2),
  })),
)
const loadsOf = (places: readonly Place[]): Loads =>
  new Map(everyone.map((one) => [one, places.filter(({ holders }) => holders.includes(one)).length]))

describe('balancing', () => {
  it('ends when nobody could hand a place to one with two fewer, and keeps every place rightly held', () => {
    fc.assert(
      fc.property(placesFound, (places) => {
        const before = places.map(({ holders }) => holders.length)
        const loads = loadsOf(places)
        balance(places, loads)
        expect(loads).toEqual(loadsOf(places))
        expect(places.map(({ holders }) => new Set(holders).size)).toEqual(before)
        for (const place of places)
          for (const holder of place.holders) {
            expect(place.eligible.has(holder)).toBe(true)
            for (const other of everyone.filter((one) => canJoin(place, one)))
              expect(loads.get(other) ?? 0).toBeGreaterThanOrEqual((loads.get(holder) ?? 0) - 1)
          }
      }),
    )
  })
})
