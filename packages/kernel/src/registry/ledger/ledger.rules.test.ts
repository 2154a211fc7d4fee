import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../import/cell.rules.ts'
import { identityCheck } from '../../import/values/identity.rules.ts'
import { checkLedgerMapping } from './ledger-plan.rules.ts'
import { newLedgerMemory, parseLedger } from './ledger.rules.ts'
import { factsOf, parseSheet, records, settle, sheetRows } from './testing/ledger-case.ts'

const head = [
  '楼栋',
  '单元',
  '房号',
  '建筑面积',
  '使用状态',
  '业主姓名',
  '联系电话',
  '证件号码',
  '产权份额',
  '租户姓名',
  '租户电话',
  '车位',
  '政治面貌',
  '备注',
]
type Cells = Partial<
  Record<
    | 'building'
    | 'entrance'
    | 'room'
    | 'area'
    | 'use'
    | 'name'
    | 'phone'
    | 'id'
    | 'share'
    | 'tenant'
    | 'tenantPhone'
    | 'parking'
    | 'political'
    | 'note',
    CellValue
  >
>
const row = (cells: Cells): CellValue[] => {
  const all = {
    building: '1栋',
    entrance: '1',
    room: '101',
    area: 80,
    use: '自住',
    name: '张三',
    phone: '19900001000',
    id: '',
    share: '',
    tenant: '',
    tenantPhone: '',
    parking: '',
    political: '',
    note: '',
    ...cells,
  }
  return Object.values(all)
}
const parse = (...rows: Cells[]) => parseSheet([head, ...rows.map(row)])
const id = (serial: number) => {
  const first = `99000019900101${String(serial).padStart(3, '0')}`
  return first + identityCheck(first)
}
const reasons = (parsed: ReturnType<typeof parse>) =>
  records(parsed).map((one) => [...one.errors, ...one.warnings].map((issue) => issue.reason).join())

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

describe('several owners', () => {
  it('in one cell are paired with phones, documents and shares in their order', () => {
    const parsed = parse({
      name: '张三、李四',
      phone: '19900001000、19900001001',
      id: `${id(1)}、${id(2)}`,
      share: '1/3、2/3',
      political: '党员、群众',
    })
    expect(factsOf(parsed, 'person').map((one) => [one.name, one.phones, one.identity?.number])).toEqual([
      ['张三', ['19900001000'], id(1)],
      ['李四', ['19900001001'], id(2)],
    ])
    expect(factsOf(parsed, 'relation').map((one) => [one.relation, one.share])).toEqual([
      ['owner', { kind: 'fraction', numerator: 1, denominator: 3 }],
      ['co_owner', { kind: 'fraction', numerator: 2, denominator: 3 }],
    ])
    expect(records(parsed)[0]!.restricted.map((one) => one.status)).toEqual(['party_member', 'masses'])
  })
  it('may each have several phones', () => {
    const parsed = parse({ name: '张三、李四', phone: '19900001000/19900001002、19900001001' })
    expect(factsOf(parsed, 'person').map((one) => one.phones)).toEqual([
      ['19900001000', '19900001002'],
      ['19900001001'],
    ])
  })
  it('with another number of phones keep them at the first and say so', () => {
    const parsed = parse({ name: '张三、李四、王五', phone: '19900001000、19900001001' })
    expect(reasons(parsed)).toEqual(['phones_not_matched'])
    expect(factsOf(parsed, 'person').map((one) => one.phones.length)).toEqual([2, 0, 0])
  })
  it('with another number of documents are refused rather than guessed', () =>
    expect(reasons(parse({ name: '张三、李四、王五', id: `${id(1)}、${id(2)}` }))[0]).toContain(
      'ids_not_matched',
    ))
  it('in rows of their own are co-owners, marked or not', () => {
    const parsed = parse(
      { id: id(1) },
      { name: '李四', id: id(2), phone: '19900001001', note: '共有人' },
      { name: '王五', id: id(3), phone: '19900001002' },
    )
    expect(factsOf(parsed, 'relation').map((one) => one.relation)).toEqual(['owner', 'co_owner', 'co_owner'])
    expect(records(parsed).map((one) => one.isCoOwnerRow)).toEqual([false, true, true])
  })
  it('whose shares pass the whole are warned about, 1/3 three times is not', () => {
    const shares = (...all: string[]) =>
      parse(
        ...all.map((share, i) => ({
          name: `张${'一二三四'[i]}`,
          id: id(i + 1),
          phone: `1990000100${i}`,
          share,
        })),
      )
    expect(reasons(shares('1/3', '1/3', '1/3'))).toEqual(['', '', ''])
    expect(reasons(shares('33.34%', '33.33%', '33.33%'))).toEqual(['', '', ''])
    expect(reasons(shares('1/2', '1/2', '1/2'))).toEqual(['', '', 'share_sum_over'])
    expect(reasons(parse({ name: '张三、李四', phone: '', share: '各60%' }))).toEqual(['share_sum_over'])
  })
})

describe('the same person', () => {
  const refs = (parsed: ReturnType<typeof parse>) => factsOf(parsed, 'person').map((one) => one.ref)
  it('is known by the document, whatever the phone', () => {
    const [a, b] = refs(parse({ id: id(1) }, { room: '102', id: id(1).toLowerCase(), phone: '19900009999' }))
    expect(a).toBe(b)
  })
  it('is known by name and phone where a document is missing, before and after', () => {
    const [a, b, c] = refs(parse({ id: '' }, { room: '102', id: id(1) }, { room: '103', id: '' }))
    expect([b, c]).toEqual([a, a])
  })
  it('is two people where the documents differ, with a warning', () => {
    const parsed = parse({ id: id(1) }, { room: '102', id: id(2) })
    expect(new Set(refs(parsed)).size).toBe(2)
    expect(reasons(parsed)).toEqual(['', 'name_phone_two_ids'])
  })
  it('cannot have two names: the later row is wrong', () => {
    const parsed = parse({ id: id(1) }, { room: '102', name: '李四', id: id(1) })
    expect(reasons(parsed)).toEqual(['', 'id_two_names'])
    expect(records(parsed)[1]!.errors[0]!.params).toMatchObject({ other: '张三', otherRow: 2 })
  })
  it('is not known from a wrong row', () =>
    expect(reasons(parse({ id: id(1), area: -1 }, { room: '102', name: '李四', id: id(1) }))).toEqual([
      'area_negative',
      '',
    ]))
  it('is not known by a common name alone', () =>
    expect(new Set(refs(parse({ phone: '' }, { room: '102', phone: '' }))).size).toBe(2))
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

describe('places left out', () => {
  it('are filled from above where the ledger writes a building once', () => {
    const parsed = parse(
      { building: '1栋', entrance: '2' },
      { building: null, entrance: null, room: '102', name: '李四' },
      { building: null, entrance: null, room: '103', name: '王五' },
      { building: '2栋', entrance: null, room: '101', name: '赵六' },
      { building: null, entrance: null, room: '102', name: '孙七' },
    )
    expect(factsOf(parsed, 'unit').map((one) => one.key)).toEqual([
      '1/2/101',
      '1/2/102',
      '1/2/103',
      '2//101',
      '2//102',
    ])
  })
  it('are an error where every other row has its building', () => {
    const rows = Array.from({ length: 10 }, (_, i): Cells => ({
      room: `10${i}`,
      phone: `1990000100${i}`,
      building: i === 5 ? '' : '1栋',
    }))
    expect(reasons(parse(...rows))[5]).toBe('building_missing')
  })
  it('make a line of the unit above where nothing of the place stands', () => {
    const parsed = parse(
      {},
      { building: '', entrance: '', room: '', area: '', name: '李四', phone: '19900001001' },
    )
    expect(factsOf(parsed, 'relation').map((one) => [one.unit, one.relation])).toEqual([
      ['1/1/101', 'owner'],
      ['1/1/101', 'co_owner'],
    ])
    expect(reasons(parsed)).toEqual(['', 'continued_from_above'])
  })
  it('come from the name of the sheet where each building has its own', () => {
    const rows = sheetRows([
      ['房号', '业主姓名', '联系电话'],
      ['101', '张三', '19900001000'],
    ])
    const plan = settle(rows, '十二栋')
    expect(checkLedgerMapping('ledger', plan.mapping, '十二栋')).toEqual([])
    expect(checkLedgerMapping('ledger', plan.mapping, '台账')).toEqual([
      { reason: 'mapping_missing', params: { field: 'building' } },
    ])
    expect(factsOf([...parseLedger(rows, plan)], 'unit')[0]).toMatchObject({
      key: '12//101',
      building: { display: '12栋' },
    })
  })
  it.each<[string, CellValue[], string]>([
    ['a whole address in the room column', ['', '', '3-1-1204'], '3/1/1204'],
    ['the entrance in the building column', ['3栋1单元', '', '1204'], '3/1/1204'],
    ['the entrance in the room column', ['3栋', '', '1单元1204'], '3/1/1204'],
  ])('are found in %s', (_, [building, entrance, room], key) =>
    expect(records(parse({ building, entrance, room }))[0]!.unit).toBe(key),
  )
})

describe('people of other kinds', () => {
  it('come from a column of relationships', () => {
    const parsed = parseSheet([
      ['楼栋', '房号', '姓名', '电话', '与业主关系'],
      ['1栋', '101', '张三', '19900001000', '本人'],
      ['1栋', '101', '李四', '19900001001', '妻子'],
      ['1栋', '101', '王五', '19900001002', '租客'],
      ['1栋', '101', '赵六', '19900001003', '共有人'],
    ])
    expect(factsOf(parsed, 'relation').map((one) => [one.relation, one.kinship])).toEqual([
      ['owner', undefined],
      ['family', '妻子'],
      ['tenant', undefined],
      ['co_owner', undefined],
    ])
  })
  it('come from family and emergency cells, phone and all', () => {
    const parsed = parseSheet([
      ['楼栋', '房号', '业主', '家庭成员', '紧急联系人'],
      ['1栋', '101', '张三', '妻子：李四、儿子张五 19900001005；张六', '王五 19900001001'],
    ])
    expect(factsOf(parsed, 'person').map((one) => [one.name, one.phones])).toEqual([
      ['张三', []],
      ['李四', []],
      ['张五', ['19900001005']],
      ['张六', []],
      ['王五', ['19900001001']],
    ])
    expect(factsOf(parsed, 'relation').map((one) => [one.relation, one.kinship])).toEqual([
      ['owner', undefined],
      ['family', '妻子'],
      ['family', '儿子'],
      ['family', undefined],
      ['emergency_contact', undefined],
    ])
  })
  it('share one memory across the sheets of a workbook', () => {
    const memory = newLedgerMemory()
    const first = parseSheet([head, row({ id: id(1) })], memory)
    const second = parseSheet([head, row({ id: id(1), room: '205' })], memory)
    expect(factsOf(second, 'person')[0]!.ref).toBe(factsOf(first, 'person')[0]!.ref)
  })
})
