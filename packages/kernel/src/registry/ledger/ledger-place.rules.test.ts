import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../import/cell.rules.ts'
import { checkLedgerMapping } from './ledger-plan.rules.ts'
import { parseLedger } from './ledger.rules.ts'
import { factsOf, records, settle, sheetRows } from './testing/ledger-case.ts'
import { type Cells, parse, reasons } from './testing/plain-ledger.ts'

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
