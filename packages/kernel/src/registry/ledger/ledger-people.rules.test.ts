import { describe, expect, it } from 'vitest'
import { newLedgerMemory } from './ledger.rules.ts'
import { factsOf, parseSheet, records } from './testing/ledger-case.ts'
import { head, id, parse, reasons, row } from './testing/plain-ledger.ts'

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
