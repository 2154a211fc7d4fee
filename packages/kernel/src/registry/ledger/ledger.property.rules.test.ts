import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messyCell } from './testing/messy-cell.ts'
import { cellText, type CellValue } from '../../import/cell.rules.ts'
import { newLedgerMemory, parseLedger } from './ledger.rules.ts'
import { parseSheet, records, settle, sheetRows } from './testing/ledger-case.ts'

const headings = [
  '序号',
  '楼栋',
  '单元',
  '房号',
  '建筑面积',
  '使用状态',
  '业主姓名',
  '业主电话',
  '业主身份证号',
  '入伙日期',
  '租户姓名',
  '租户电话',
  '车位',
  '政治面貌',
  '备注',
]
const pick = (...values: CellValue[]) => fc.constantFrom(...values)
const dataRow = fc.tuple(
  pick(1, 2),
  pick('1栋', '2#', '３栋', '一栋'),
  pick('1单元', 2, ''),
  pick('101', 102, '商铺103', ''),
  pick(80.5, '75平', -1),
  pick('自住', '出租', ''),
  pick('张三', '李四', '王五、赵六'),
  pick('19900001000', '19900001001/19900001002', '123', ''),
  pick('99000019980705721X', '990000198509129431', ''),
  pick('2023.7.15', { date: '2020-01-02' }, '2023-02-30', ''),
  pick('租客甲', ''),
  pick('19900001009', ''),
  pick('B1-1', 'B1-2、B1-3', '无'),
  pick('党员', '群众', ''),
  pick('共有人', ''),
)
const sheet = fc.array(dataRow, { minLength: 3, maxLength: 12 })
const factsWithoutColumns = (rows: CellValue[][]) =>
  records(parseSheet(rows)).map((one) => ({
    facts: one.facts,
    restricted: one.restricted,
    errors: one.errors
      .map(({ label, reason, params, original }) => ({ label, reason, params, original }))
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  }))

describe('a ledger', () => {
  it('says the same whatever the order of its columns', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
        (rows, order) => {
          const turned = [headings, ...rows].map((row) => order.map((i) => row[i] ?? null))
          expect(factsWithoutColumns(turned)).toEqual(factsWithoutColumns([headings, ...rows]))
        },
      ),
      { numRuns: 60 },
    )
  })

  const noise: CellValue[][] = [
    [],
    headings,
    ['1栋小计', null, null, '共2户'],
    ['合计', 5],
    ['制表人：王小丽', null, null, '审核：'],
    ['注：空置房除外'],
    [null, null, ' '],
    ['', '', '', '/', '-'],
  ]
  it('says the same with any noise between its rows', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...noise)), { maxLength: 6 }),
        (rows, extra) => {
          const noisy = rows.map((row): CellValue[] => [...row])
          for (const [at, line] of extra) noisy.splice(at % (noisy.length + 1), 0, line)
          const plan = settle(sheetRows([headings, ...rows]), '台账', { hasPoliticalConsent: true })
          const read = (all: CellValue[][]) =>
            records([...parseLedger(sheetRows([headings, ...all]), plan)]).map(
              ({ facts, restricted, errors }) => ({
                facts,
                restricted,
                reasons: errors.map((one) => one.reason),
              }),
            )
          expect(read(noisy)).toEqual(read(rows))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('stopped anywhere and parsed again gives the same rest', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), (rows, stop) => {
        const all = sheetRows([headings, ...rows])
        const plan = settle(all)
        const first = [...parseLedger(all, plan)]
        const memory = newLedgerMemory()
        const at = 2 + (stop % rows.length)
        const chunks = [
          ...parseLedger(
            all.filter((row) => row.row <= at),
            plan,
            memory,
          ),
          ...parseLedger(
            all.filter((row) => row.row > at),
            plan,
            memory,
          ),
        ]
        expect(chunks).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('of any cells whatever is parsed without an exception, a wrong row giving nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(messyCell, { maxLength: headings.length + 2 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const all = sheetRows([headings, ...rows])
          for (const one of records([...parseLedger(all, settle(all))])) {
            if (one.errors.length > 0) expect(one.facts).toEqual([])
            for (const fact of one.facts) if (fact.fact === 'person') expect(cellText(fact.name)).not.toBe('')
            expect(JSON.parse(JSON.stringify(one))).toEqual(one)
          }
        },
      ),
      { numRuns: 300, examples: [[[['0', false, 0, '0', -0]]]] },
    )
  })
})
