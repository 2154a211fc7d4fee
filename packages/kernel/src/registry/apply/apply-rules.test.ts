import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PersonFact, UnitFact } from '../ledger/ledger-facts.rules.ts'
import { naturalKey, unitCodeOf, unitKeyOf, unitSortKeyOf } from '../place.rules.ts'
import { personWords, unitWords } from '../search-words.rules.ts'
import { foldFacts } from './fold-facts.rules.ts'
import { livesThere } from './household.rules.ts'
import { personFinder, type KnownPerson } from './person-match.rules.ts'
import { planUndo } from './undo-plan.rules.ts'

const building = (key: string) => ({ key, name: `${key}栋`, sortKey: naturalKey(key) })
const entrance = { key: '1', name: '1单元', sortKey: naturalKey('1') }

describe('places', () => {
  it('get the key of the ledger, the code of the people and an order that counts', () => {
    const parts = {
      building: building('3'),
      entrance,
      room: '1204',
      kind: 'residence' as const,
      floorLevel: 12,
    }
    expect([unitKeyOf(parts), unitCodeOf(parts)]).toEqual(['3/1/1204', '3栋1单元1204'])
    const order = ['2', '10', 'A'].map((key) => unitSortKeyOf({ ...parts, building: building(key) }))
    expect([...order].sort()).toEqual(order)
    const floors = [-1, 2, 10].map((floorLevel) => unitSortKeyOf({ ...parts, floorLevel }))
    expect([...floors].sort()).toEqual(floors)
    expect(unitKeyOf({ room: 'B1-017', kind: 'parking' })).toBe('parking/B1-017')
  })

  it('sort by number whatever the digits', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (a, b) => {
        const [left, right] = [naturalKey(String(a)), naturalKey(String(b))]
        return a === b ? left === right : left < right === a < b
      }),
    )
  })
})

describe('words', () => {
  it.each([
    ['张小强', ['zhangxiaoqiang', 'zxq', '张小强', '小强', '强']],
    ['吕静', ['lvjing', 'lujing', 'lj', '吕静', '静']],
  ])('%s is found by %j', (name, words) => expect(personWords(name)).toEqual(expect.arrayContaining(words)))

  it('a parking space is found by its whole and its bare number', () => {
    expect(unitWords({ room: 'B1-017', kind: 'parking' })).toEqual(
      expect.arrayContaining(['b1-017', 'b1-17', '17']),
    )
  })
})

const unit = (key: string, more: Partial<UnitFact> = {}): UnitFact => ({
  fact: 'unit',
  key,
  kind: 'residence',
  building: { key: '3', display: '3栋' },
  entrance: null,
  floor: null,
  room: { key: '101', display: '101', kind: 'residence' },
  ...more,
})
const person = (ref: string, phones: string[]): PersonFact => ({
  fact: 'person',
  ref,
  aliases: [],
  name: '张伟',
  phones,
  identity: null,
})

describe('folding a chunk', () => {
  it('keeps what the first row says and adds what later ones do', () => {
    const folded = foldFacts([
      { row: 5, facts: [unit('a', { areaM2: 80 }), person('p', ['1'])], restricted: [], isCoOwnerRow: false },
      {
        row: 6,
        facts: [unit('a', { areaM2: 90, plan: '两房' }), person('p', ['2'])],
        restricted: [],
        isCoOwnerRow: false,
      },
    ])
    expect(folded.units.get('a')).toMatchObject({
      row: 5,
      isSupplement: false,
      fact: { areaM2: 80, plan: '两房' },
    })
    expect(folded.persons.get('p')!.fact.phones).toEqual(['1', '2'])
  })

  it('lets a unit’s own row overrule a co-owner’s row that came first', () => {
    const folded = foldFacts([
      { row: 5, facts: [unit('a', { areaM2: 80, plan: '一房' })], restricted: [], isCoOwnerRow: true },
      { row: 6, facts: [unit('a', { areaM2: 90 })], restricted: [], isCoOwnerRow: false },
    ])
    expect(folded.units.get('a')).toMatchObject({ isSupplement: false, fact: { areaM2: 90, plan: '一房' } })
  })

  it('takes owner and co-owner of one unit for one tie', () => {
    const tie = (relation: 'owner' | 'co_owner') => ({
      fact: 'relation' as const,
      unit: 'a',
      person: 'p',
      relation,
    })
    const folded = foldFacts([
      { row: 5, facts: [tie('owner'), tie('co_owner')], restricted: [], isCoOwnerRow: false },
    ])
    expect([...folded.relations.values()].map((one) => one.fact.relation)).toEqual(['owner'])
  })
})

const known = (id: string, more: Partial<KnownPerson>): KnownPerson => ({
  id,
  name: '王强',
  nameKey: '王强',
  idIndex: null,
  phoneIndexes: [],
  unitIds: [],
  ...more,
})
const asked = (more: object) => ({ nameKey: '王强', idIndexes: [], phoneIndexes: [], unitIds: [], ...more })

describe('recognising people', () => {
  const father = known('father', { idIndex: 'd1', phoneIndexes: ['f'], unitIds: ['u'] })
  const finder = personFinder([father, known('other', { phoneIndexes: ['g'] })])

  it.each([
    ['by document, whatever the name', { nameKey: '王大强', idIndexes: ['d1'] }, 'father'],
    ['by document under an older key', { idIndexes: ['new', 'd1'] }, 'father'],
    ['by name and phone', { phoneIndexes: ['g'] }, 'other'],
    ['by name within a unit', { unitIds: ['u'] }, 'father'],
    ['not by a phone under another name', { nameKey: '李四', phoneIndexes: ['g'] }, undefined],
    ['not by name alone', {}, undefined],
    [
      'not a son with his own document and his father’s phone',
      { idIndexes: ['d2'], phoneIndexes: ['f'], unitIds: ['u'] },
      undefined,
    ],
  ])('%s', (_what, question, id) => expect(finder.find(asked(question))?.id).toBe(id))
})

describe('households', () => {
  it.each([
    ['owner', 'owner_occupied', true],
    ['family', null, true],
    ['owner', 'rented', false],
    ['tenant', 'rented', true],
    ['owner', 'vacant', false],
    ['emergency_contact', 'owner_occupied', false],
    ['parking_holder', null, false],
  ] as const)('%s of a unit %s lives there: %s', (relation, useState, lives) =>
    expect(livesThere(relation, useState)).toBe(lives),
  )
})

describe('planning an undo', () => {
  it('goes back behind every change of a batch to one row', () => {
    const entry = { rowId: 'r', sourceRow: 4 }
    expect(
      planUndo([
        { ...entry, id: '1', op: 'update', before: { a: 1 }, rowVersion: 2 },
        { ...entry, id: '2', op: 'update', before: { a: 2, b: 3 }, rowVersion: 3 },
      ]),
    ).toEqual([{ rowId: 'r', sourceRow: 4, isNew: false, before: { a: 1, b: 3 }, rowVersion: 3 }])
  })

  it('takes a row away that the batch made and then changed', () => {
    const entry = { rowId: 'r', sourceRow: null }
    expect(
      planUndo([
        { ...entry, id: '1', op: 'insert', before: null, rowVersion: 1 },
        { ...entry, id: '2', op: 'update', before: { a: null }, rowVersion: 2 },
      ]),
    ).toMatchObject([{ isNew: true, rowVersion: 2 }])
  })
})
