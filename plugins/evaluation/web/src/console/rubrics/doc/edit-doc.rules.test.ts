import { checkRubric, type RubricDoc } from '@linli/evaluation-contract/scoring'
import { describe, expect, it } from 'vitest'

import { sampleDoc } from '../testing/sample-doc.ts'
import {
  addNode,
  canRename,
  editPart,
  moveNode,
  removeNode,
  renameLevel,
  renameNode,
} from './edit-doc.rules.ts'
import { allPlaces, childrenAt, nodeAt, parentPlace, type Place } from './place.rules.ts'

const idAt = (doc: RubricDoc, place: Place) => nodeAt(doc, place)?.node.id
const codes = (doc: RubricDoc) => checkRubric(doc).map(({ code }) => code)

it('starts from a sample that the check finds sound', () => expect(checkRubric(sampleDoc())).toEqual([]))

describe('adding', () => {
  it.each([
    [[], [1], 'G2'],
    [[0], [0, 2], 'N1'],
    [[0, 1], [0, 1, 2], 'A11.1'],
  ])('below %j puts a node of no points at the end and disturbs no sum', (under, place, id) => {
    const added = addNode(sampleDoc(), under)!
    expect(added.place).toEqual(place)
    expect(idAt(added.doc, place)).toBe(id)
    expect(codes(added.doc)).toEqual([])
  })

  it('brings the question that a new part asks, once', () => {
    const once = addNode(sampleDoc(), [0, 1])!.doc
    const renamed = { ...once, judges: { ...once.judges, is_met: { 'zh-CN': '达标', en: 'Met' } } }
    expect(addNode(renamed, [0, 1])!.doc.judges['is_met']?.en).toBe('Met')
  })

  it('puts nothing below a part', () => expect(addNode(sampleDoc(), [0, 0, 0])).toBeNull())
})

describe('moving', () => {
  it('keeps every sum and every sibling, whatever is moved wherever', () => {
    const doc = sampleDoc()
    for (const place of allPlaces(doc)) {
      for (const by of [-1, 1] as const) {
        const moved = moveNode(doc, place, by)
        if (!moved) continue
        expect(codes(moved.doc)).toEqual([])
        expect(idAt(moved.doc, moved.place)).toBe(idAt(doc, place))
        const siblings = (each: RubricDoc) => childrenAt(each, parentPlace(place)).map(({ id }) => id)
        expect(siblings(moved.doc)).not.toEqual(siblings(doc))
        expect(siblings(moved.doc).toSorted()).toEqual(siblings(doc).toSorted())
      }
    }
  })

  it('and back leaves the document as it was', () => {
    const moved = moveNode(sampleDoc(), [0, 1, 0], 1)!
    expect(moveNode(moved.doc, moved.place, -1)!.doc).toEqual(sampleDoc())
  })

  it('stops at both ends', () => {
    expect(moveNode(sampleDoc(), [0, 0], -1)).toBeNull()
    expect(moveNode(sampleDoc(), [0, 1], 1)).toBeNull()
    expect(moveNode(sampleDoc(), [], 1)).toBeNull()
  })
})

describe('removing', () => {
  it('takes a part with its fixtures and nothing that others may ask for', () => {
    const before = sampleDoc()
    const after = removeNode(before, [0, 1, 0])!
    expect(after.fixtures.map(({ part }) => part)).toEqual(['A07.a'])
    const { metrics, judges, documents, policies, ambiguities, gates } = before
    expect(after).toMatchObject({ metrics, judges, documents, policies, ambiguities, gates })
  })

  it('takes the fixtures of all parts below an item', () => {
    expect(removeNode(sampleDoc(), [0, 1])!.fixtures.map(({ part }) => part)).toEqual(['A07.a'])
  })

  it('leaves a gate of a removed item for the check to name', () => {
    expect(codes(removeNode(sampleDoc(), [0, 0])!)).toContain('unknown_item')
  })

  it('refuses the last of its parent, and the rubric itself', () => {
    expect(removeNode(sampleDoc(), [0, 0, 0])).toBeNull()
    expect(removeNode(sampleDoc(), [0])).toBeNull()
    expect(removeNode(sampleDoc(), [])).toBeNull()
  })
})

describe('renaming', () => {
  it('a part carries its fixtures along', () => {
    const doc = renameNode(sampleDoc(), [0, 1, 0], 'A11.x')!
    expect(doc.fixtures.map(({ part }) => part)).toEqual(['A11.x', 'A07.a'])
    expect(codes(doc)).toEqual([])
  })

  it('an item carries its gate and where ambiguities stand', () => {
    const doc = renameNode(sampleDoc(), [0, 0], 'B07')!
    expect(doc.gates[0]?.item).toBe('B07')
    expect(doc.ambiguities[0]?.where).toEqual(['A11', 'B07'])
    expect(codes(doc)).toEqual([])
  })

  it('refuses an id that is taken anywhere, and one that is none', () => {
    expect(renameNode(sampleDoc(), [0, 0], 'G1')).toBeNull()
    expect(renameNode(sampleDoc(), [0, 0], '甲')).toBeNull()
    expect(canRename(sampleDoc(), '')).toBe(false)
  })

  it('a level carries the fixtures of its own part along', () => {
    const twin = sampleDoc()
    twin.fixtures.push({ ...twin.fixtures[1]!, part: 'A11.b' })
    const doc = renameLevel(twin, [0, 0, 0], { from: 'well', to: 'best' })!
    expect(doc.fixtures.map(({ suggests }) => suggests)).toEqual([undefined, 'best', 'well'])
    expect(renameLevel(doc, [0, 0, 0], { from: 'best', to: 'some' })).toBeNull()
  })
})

it('shares with the former document all that an edit left alone', () => {
  const before = sampleDoc()
  const after = editPart(before, [0, 1, 1], (part) => ({ ...part, onSite: true }))
  expect(after.groups[0]?.items[0]).toBe(before.groups[0]?.items[0])
  expect(after.groups[0]?.items[1]?.parts[1]?.onSite).toBe(true)
  expect(before.groups[0]?.items[1]?.parts[1]?.onSite).toBe(false)
})
