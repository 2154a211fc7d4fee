import { describe, expect, it } from 'vitest'

import { connect, isConnected } from './connect.rules.ts'
import type { Loads, Place } from './places.rules.ts'

const everyone = ['a', 'b', 'c', 'd']
const place = (holders: string[], eligible = everyone): Place => ({
  task: { estate: 'e', set: 's', needs: 2 },
  eligible: new Set(eligible),
  holders,
})
const linked = (places: readonly Place[]): Loads => {
  const loads: Loads = new Map()
  for (const scorer of places.flatMap(({ holders }) => holders))
    loads.set(scorer, (loads.get(scorer) ?? 0) + 1)
  connect(places, loads)
  return loads
}
const loadsOf = (places: readonly Place[]): string =>
  places
    .flatMap(({ holders }) => holders)
    .sort()
    .join('')

describe('linking scorers', () => {
  it('exchanges scorers of two fixed panels and leaves loads as they were', () => {
    const places = [place(['a', 'b']), place(['a', 'b']), place(['c', 'd']), place(['c', 'd'])]
    linked(places)
    expect(isConnected(places)).toBe(true)
    expect(loadsOf(places)).toBe('aabbccdd')
  })

  it('brings in a scorer who works alone', () => {
    const places = [place(['a', 'b']), place(['a', 'b']), place(['c'])]
    linked(places)
    expect(isConnected(places)).toBe(true)
    expect(loadsOf(places)).toBe('aabbc')
  })

  it('takes only those who may', () => {
    const places = [
      place(['a', 'b'], ['a', 'b']),
      place(['a', 'b']),
      place(['c', 'd'], ['c', 'd', 'b']),
      place(['c', 'd'], ['c', 'd']),
    ]
    linked(places)
    expect(isConnected(places)).toBe(true)
    for (const { eligible, holders } of places)
      expect(holders.every((scorer) => eligible.has(scorer))).toBe(true)
  })

  it('hands over a place where conflicts forbid every exchange, from the busiest to the least busy', () => {
    const firm = () => [place(['a', 'b'], ['a', 'b']), place(['a', 'b'], ['a', 'b'])]
    const other = () => place(['c', 'd'], everyone)
    const places = [...firm(), other(), other(), place(['c'], ['c']), place(['b'], ['b'])]
    const loads = linked(places)
    expect(isConnected(places)).toBe(true)
    expect(loadsOf(places)).toBe('aaabbbccdd')
    expect([...loads]).toEqual([
      ['a', 3],
      ['b', 3],
      ['c', 2],
      ['d', 2],
    ])
  })

  it('leaves two pairs with one estate each: no exchange could link four with two', () => {
    const places = [place(['a', 'b']), place(['c', 'd'])]
    linked(places)
    expect(isConnected(places)).toBe(false)
    expect(places.map(({ holders }) => holders)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})
