import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import {
  allPlaces,
  formatPlace,
  isWithin,
  nearestPlace,
  nodeAt,
  parsePlace,
  placeOfPart,
  placeOfPath,
  spotOfPath,
} from './place.rules.ts'

it('finds every place again from its address', () => {
  for (const place of allPlaces(sampleDoc())) expect(parsePlace(formatPlace(place))).toEqual(place)
})

it.each(['x', '1.2.3.4', '-1', '1..2', undefined, ['0']])('takes %j as the rubric itself', (text) =>
  expect(parsePlace(text)).toEqual([]),
)

it('says what stands at a place, and nothing where nothing does', () => {
  expect(nodeAt(sampleDoc(), [0, 1, 0])).toMatchObject({ kind: 'part', node: { id: 'A11.a' } })
  expect(nodeAt(sampleDoc(), [])).toMatchObject({ kind: 'rubric' })
  expect(nodeAt(sampleDoc(), [0, 5])).toBeNull()
  expect(nodeAt(sampleDoc(), [7, 0, 0])).toBeNull()
})

it.each([
  [
    [0, 1, 9],
    [0, 1, 1],
  ],
  [
    [0, 9, 2],
    [0, 1],
  ],
  [[9], [0]],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
])('takes %j for %j, the nearest that is there', (place, nearest) =>
  expect(nearestPlace(sampleDoc(), place)).toEqual(nearest),
)

it('knows what lies in what', () => {
  expect(isWithin([0, 1, 0], [0, 1])).toBe(true)
  expect(isWithin([0, 1], [0, 1, 0])).toBe(false)
  expect(placeOfPart(sampleDoc(), 'A11.b')).toEqual([0, 1, 1])
  expect(placeOfPart(sampleDoc(), 'A99')).toBeNull()
})

describe('a path of the check', () => {
  it.each([
    ['groups.2.items.0.parts.1.logic.when.all.3', [2, 0, 1]],
    ['groups.2.items.10', [2, 10]],
    ['groups.2.max', [2]],
    ['max', []],
  ])('%s lies in the node %j', (path, place) => expect(placeOfPath(path)).toEqual(place))

  it.each([
    ['groups.0.items.1.parts.0', { tab: 'structure', place: [0, 1, 0], entry: null }],
    ['gates.0.when', { tab: 'structure', place: [], entry: null }],
    ['fixtures.1.part', { tab: 'fixtures', place: [], entry: '1' }],
    ['policies.few.ambiguity', { tab: 'policies', place: [], entry: 'few' }],
    ['ambiguities.0.policies', { tab: 'ambiguities', place: [], entry: 'AMB-1' }],
  ])('%s is put right at %j', (path, spot) => expect(spotOfPath(sampleDoc(), path)).toEqual(spot))

  it('finds a policy whose key has dots in it, and not a shorter one that begins alike', () => {
    const doc = sampleDoc()
    const few = doc.policies['few']!
    const dotted = { ...doc, policies: { A01: few, 'A01.max': few } }
    expect(spotOfPath(dotted, 'policies.A01.max.ambiguity').entry).toBe('A01.max')
    expect(spotOfPath(dotted, 'policies.A01.ambiguity').entry).toBe('A01')
  })
})
