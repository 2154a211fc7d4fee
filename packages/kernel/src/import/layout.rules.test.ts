import { describe, expect, it } from 'vitest'
import { ledgerFields } from '../registry/ledger/ledger-fields.rules.ts'
import { sheetRows } from '../registry/ledger/testing/ledger-case.ts'
import type { CellValue } from './cell.rules.ts'
import { correctMapping, suggestMapping } from './header-match.rules.ts'
import { headerFingerprint, rememberMapping } from './header-memory.rules.ts'
import { detectLayout } from './layout.rules.ts'
import { mergeFiller, parseRange } from './merge.rules.ts'
import { type NoiseKind, noiseOf } from './noise.rules.ts'

const layoutOf = (rows: CellValue[][]) => detectLayout(sheetRows(rows), ledgerFields)
const fieldsOf = (rows: CellValue[][]) => {
  const layout = layoutOf(rows)!
  return suggestMapping(
    layout,
    sheetRows(rows).filter((row) => row.row >= layout.firstDataRow),
    ledgerFields,
  )
}
const data: CellValue[] = ['1栋', '1单元', '101', '张三', '19900001000', '99000019980705721X']

describe('finding the headings', () => {
  it('passes titles and notes and keeps them', () => {
    const layout = layoutOf([
      ['台账', '台账', '台账', '台账'],
      ['填表说明：一户一行'],
      ['更新：2026年9月', null, '单位：元'],
      ['楼栋', '单元', '房号', '业主姓名', '电话', '身份证'],
      data,
    ])
    expect(layout).toMatchObject({
      headerRows: [4],
      firstDataRow: 5,
      titles: ['台账', '更新：2026年9月', '单位：元'],
      notes: ['填表说明：一户一行'],
    })
  })
  it('joins two rows with group headings, merged or not', () => {
    const lower = [null, null, '姓名', '电话', '姓名', '电话']
    for (const upper of [
      ['楼栋', '房号', '业主', null, '租户', null],
      ['楼栋', '房号', '业主', '业主', '租户', '租户'],
    ]) {
      const rows = [upper, lower, ['1栋', '101', '张三', '19900001000', '李四', '19900001001']]
      expect(layoutOf(rows)!.headerRows).toEqual([1, 2])
      expect(fieldsOf(rows).map((one) => one.field)).toEqual([
        'building',
        'room',
        'ownerName',
        'ownerPhone',
        'tenantName',
        'tenantPhone',
      ])
    }
  })
  it('keeps one heading row where the row below is data', () =>
    expect(
      layoutOf([
        ['楼栋', '房号', '业主', '状态'],
        ['一栋', '商铺', '业主', '自住'],
      ])!.headerRows,
    ).toEqual([1]))
  it('finds none on a cover, in a summary or in an empty sheet', () => {
    expect([
      layoutOf([['金沙湾花园'], ['台账']]),
      layoutOf([]),
      layoutOf([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      layoutOf([
        ['指标', '数值'],
        ['收缴率', '98%'],
      ]),
    ]).toEqual([null, null, null, null])
  })
})

describe('headings by meaning', () => {
  it.each<[string, string]>([
    ['栋号', 'building'],
    ['座', 'building'],
    ['幢', 'building'],
    ['Building', 'building'],
    ['梯', 'entrance'],
    ['层', 'floor'],
    ['室号', 'room'],
    ['门牌', 'room'],
    ['房屋地址', 'address'],
    ['建筑面积（㎡）', 'area'],
    ['产权面积*', 'area'],
    ['套内面积', 'innerArea'],
    ['入住状态', 'useState'],
    ['产 权 人', 'ownerName'],
    ['户主', 'ownerName'],
    ['手机', 'ownerPhone'],
    ['电话2', 'ownerPhone'],
    ['身份证号码', 'ownerDocument'],
    ['收楼日期', 'handedOver'],
    ['交付', 'handedOver'],
    ['占比', 'share'],
    ['租客', 'tenantName'],
    ['承租人电话', 'tenantPhone'],
    ['车位号', 'parking'],
    ['是否党员', 'political'],
    ['党员', 'political'],
    ['紧急联系人', 'emergencyName'],
    ['紧急联系人电话', 'emergencyPhone'],
    ['与业主关系', 'relationship'],
    ['家庭成员', 'family'],
    ['备注', 'note'],
    ['业主联系电话（必填）', 'ownerPhone'],
    ['楼栋编号', 'building'],
    ['房屋建筑面积', 'area'],
    ['业主的姓名', 'ownerName'],
    ['入伙的日期', 'handedOver'],
  ])('%s is %s', (heading, field) => {
    expect(fieldsOf([['序号', heading, '户型'], [1]])[1]).toMatchObject({ label: heading, field })
  })
  it('leaves out what it does not know, the columns of a corrected file included', () => {
    const found = fieldsOf([
      ['楼栋', '房号', '业主姓名', '车牌颜色', '错误原因', '原行号'],
      ['1栋', '101', '张三', '蓝', '缺少房号', 12],
    ])
    expect(found.slice(3).map((one) => [one.field, one.reason.kind])).toEqual([
      [null, 'none'],
      [null, 'none'],
      ['serial', 'synonym'],
    ])
  })
  it('suggests by the values under a heading that says nothing', () => {
    const rows: CellValue[][] = [
      ['楼栋', '房号', '业主', '甲', '乙'],
      ...Array.from({ length: 5 }, (_, i) => [
        '1栋',
        `10${i}`,
        '张三',
        `1990000100${i}`,
        '99000019980705721X',
      ]),
    ]
    const found = fieldsOf(rows)
    expect(found.slice(3).map((one) => [one.field, one.reason.kind])).toEqual([
      ['ownerPhone', 'content'],
      ['ownerDocument', 'content'],
    ])
    for (const one of found.slice(3)) expect(one.confidence).toBeLessThan(0.7)
  })
  it('gives a bare 电话 to the person whose name stands before it', () => {
    expect(
      fieldsOf([['房号', '姓名', '电话', '租户', '电话', '紧急联系人', '电话'], ['101']]).map(
        (one) => one.field,
      ),
    ).toEqual([
      'room',
      'ownerName',
      'ownerPhone',
      'tenantName',
      'tenantPhone',
      'emergencyName',
      'emergencyPhone',
    ])
  })
  it('trusts a heading less where its values contradict it', () => {
    const rows: CellValue[][] = [
      ['楼栋', '房号', '业主姓名'],
      ...Array.from({ length: 6 }, (_, i) => ['1栋', `10${i}`, `1990000100${i}`]),
    ]
    expect(fieldsOf(rows)[2]!.confidence).toBeLessThan(0.65)
  })
})

describe('a corrected mapping', () => {
  const rows: CellValue[][] = [
    ['楼栋', '房号', '客户', '联系', '备注一'],
    ['1栋', '101', '张三', '19900001000', '张三太太'],
  ]
  it('wins, leaves one column a field and is remembered whatever the order', () => {
    const layout = layoutOf(rows)!
    const corrected = correctMapping(
      correctMapping(fieldsOf(rows), 2, 'ownerName', ledgerFields),
      4,
      null,
      ledgerFields,
    )
    expect(corrected[2]).toMatchObject({ field: 'ownerName', confidence: 1, reason: { kind: 'user' } })
    const memory = rememberMapping(layout.columns, corrected)
    const turned = rows.map((row) => row.toReversed())
    const later = layoutOf(turned)!
    expect(headerFingerprint(later.columns)).toBe(memory.fingerprint)
    const again = suggestMapping(later, [], ledgerFields, memory)
    expect(again.toReversed().map((one) => one.field)).toEqual(corrected.map((one) => one.field))
    expect(again.every((one) => one.reason.kind === 'remembered')).toBe(true)
  })
  it('moves a field that allows one column and adds one that allows several', () => {
    const mapping = fieldsOf([['楼栋', '房号', '业主姓名', '电话', '其他号码栏'], ['1栋']])
    expect(correctMapping(mapping, 4, 'ownerName', ledgerFields)[2]!.field).toBeNull()
    expect(
      correctMapping(mapping, 4, 'ownerPhone', ledgerFields).filter((one) => one.field === 'ownerPhone'),
    ).toHaveLength(2)
  })
  it('is not shared by files with other headings', () => {
    const prints = [[['楼栋', '房号']], [['楼栋', '室号']], [['楼栋', '房号', '备注']]].map((one) =>
      headerFingerprint(layoutOf([...one, ['1栋']])!.columns),
    )
    expect(new Set(prints).size).toBe(3)
  })
})

describe('noise', () => {
  const head = ['序号', '楼栋', '房号', '业主姓名', '电话', '面积', '备注']
  const layout = layoutOf([head, [1, '1栋', '101', '张三', '19900001000', 80, '']])!
  const mapping = suggestMapping(layout, [], ledgerFields)
  it.each<[CellValue[], NoiseKind | null]>([
    [[], 'blank'],
    [['', null, ' ', '/', '-'], 'blank'],
    [[7], 'blank'],
    [head, 'repeated_header'],
    [['1栋小计', '', '', '', '共144户'], 'subtotal'],
    [[null, '合计', null, null, null, 12_345.6], 'subtotal'],
    [['Total', null, null, 98], 'subtotal'],
    [['制表人：王小丽', null, null, '审核：'], 'signature'],
    [['审核人：'], 'signature'],
    [['注：空置房不填电话'], 'note'],
    [['说明：', '必填', '必填', '必填', '可不填', '数字', ''], 'note'],
    [['示例1', '1栋', '101', '张三', '19900001000', 80], 'example'],
    [[12, '1栋', '102', '张三', '19900001000', 80, ''], null],
    [[12, '1栋', '102', null, null, null, '合计两户'], null],
    [[12, null, null, '李四', null, null, '共有人'], null],
    [[null, '1栋', '103', '小计算'], null],
  ])('%j is %s', (cells, kind) => expect(noiseOf({ row: 9, cells }, layout, mapping)).toBe(kind))
})

describe('merged ranges', () => {
  it('are read from their reference', () =>
    expect([parseRange('A1:R1'), parseRange('AA10:AB12'), parseRange('A1'), parseRange('x')]).toEqual([
      { startRow: 0, startCol: 0, endRow: 0, endCol: 17 },
      { startRow: 9, startCol: 26, endRow: 11, endCol: 27 },
      null,
      null,
    ]))
  it('never write over a value and never widen a row beyond the bound', () => {
    const fill = mergeFiller([{ startRow: 0, startCol: 0, endRow: 1, endCol: 9_999 }], 4)
    expect(fill({ row: 1, cells: ['x', 'own'] }).cells).toEqual(['x', 'own', 'x', 'x'])
    expect(fill({ row: 2, cells: [] }).cells).toEqual(['x', 'x', 'x', 'x'])
    expect(fill({ row: 3, cells: [] }).cells).toEqual([])
  })
})
