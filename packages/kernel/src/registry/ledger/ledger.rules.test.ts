import { describe, expect, it } from 'vitest'
import { factsOf, records } from './testing/ledger-case.ts'
import { id, parse, reasons } from './testing/plain-ledger.ts'

describe('a row', () => {
  it('gives unit, person, relation, parking in the order in which they can be stored', () => {
    const parsed = parse({
      id: id(1),
      tenant: '李四',
      tenantPhone: '19900001001',
      parking: 'B1-017、B1-018',
      share: '100%',
    })
    const [one] = records(parsed)
    expect(
      one!.facts.map((fact) => (fact.fact === 'relation' ? `${fact.relation} ${fact.unit}` : fact.fact)),
    ).toEqual([
      'unit',
      'person',
      'person',
      'owner 1/1/101',
      'tenant 1/1/101',
      'parking',
      'parking',
      'parking_holder parking/B1-017',
      'parking_holder parking/B1-018',
    ])
    expect(factsOf(parsed, 'unit')[0]).toMatchObject({
      key: '1/1/101',
      areaM2: 80,
      useState: 'owner_occupied',
      floor: { level: 1 },
      building: { display: '1栋' },
    })
    expect(factsOf(parsed, 'relation')[0]!.share).toEqual({ kind: 'fraction', numerator: 1, denominator: 1 })
  })
  it('lists every wrong cell with its column and what stood there, and gives nothing else', () => {
    const [one] = records(parse({ area: -12, phone: '19900001', id: '123', room: '' }))
    expect(
      one!.errors.map(({ column, label, reason, original }) => [column, label, reason, original]),
    ).toEqual([
      [2, '房号', 'room_missing', ''],
      [3, '建筑面积', 'area_negative', -12],
      [6, '联系电话', 'phone_digits', '19900001'],
      [7, '证件号码', 'id_length', '123'],
    ])
    expect([one!.facts, one!.restricted, one!.unit]).toEqual([[], [], null])
  })
  it('is refused for a formula error in any field it needs', () =>
    expect(reasons(parse({ area: '#REF!' }))).toEqual(['cell_formula_error']))
  it('goes in with a warning where only a lesser field is not understood', () => {
    const parsed = parse({ use: '养猫', political: '保密' })
    expect(reasons(parsed)).toEqual(['use_state_unknown,political_unknown'])
    expect(factsOf(parsed, 'unit')).toHaveLength(1)
  })
  it('without an owner brings in the unit', () => {
    expect(reasons(parse({ name: '', phone: '', use: '空置' }))).toEqual(['owner_missing'])
    expect(reasons(parse({ name: '', phone: '', use: '未售' }))).toEqual([''])
  })
  it('with a phone or document but no name is wrong', () =>
    expect(reasons(parse({ name: '' }))).toEqual(['name_missing']))
})

describe('rows that speak of the same', () => {
  it('unit with two areas: the first stays, the second is warned about', () =>
    expect(reasons(parse({ id: id(1) }, { name: '李四', phone: '19900001001', area: 90 }))).toEqual([
      '',
      'unit_area_conflict',
    ]))
  it('space with two holders are warned about, with one holder not', () => {
    expect(
      reasons(
        parse(
          { parking: 'B1-1', id: id(1) },
          { room: '102', name: '李四', id: id(2), phone: '', parking: 'B1-1' },
          { room: '103', id: id(1), parking: 'B1-1' },
        ),
      ),
    ).toEqual(['', 'parking_shared', ''])
  })
  it('unit and owner twice are warned about', () =>
    expect(reasons(parse({ id: id(1) }, { id: id(1) }))).toEqual(['', 'owner_again']))
})
