import { describe, expect, it } from 'vitest'

import { plain, testLook } from '../testing/test-look.ts'
import {
  barListLegend,
  barListPlan,
  barListTable,
  rankedRows,
  type BarListInput,
} from './bar-list-option.rules.ts'
import { fitBarRows, lengthAxis, rowsHeightPx } from './bar-rows.rules.ts'

const input: BarListInput = {
  rows: [
    { key: 'a', name: '李梅', value: 3, second: 1 },
    { key: 'b', name: '王小明', value: 12, second: null },
    { key: 'c', name: '赵一', value: 3, second: 0 },
  ],
  valueTitle: '在办',
  secondTitle: '超时',
  rowTitle: '姓名',
}
const look = testLook()
interface Drawn {
  xAxis: { max: number }
  yAxis: { data: string[]; axisLabel: { formatter(name: string, index: number): string } }[]
  series: { data: (number | null)[]; itemStyle: { color: string } }[]
}
const drawn = (given: BarListInput) => barListPlan(given, look, plain).option as unknown as Drawn

describe('ranking', () => {
  it('puts the longest first and leaves equal ones as they came', () =>
    expect(rankedRows(input.rows).map((row) => row.key)).toEqual(['b', 'a', 'c']))
  it('leaves the given rows alone', () => expect(input.rows[0]?.key).toBe('a'))
})

describe('rows', () => {
  const long = ['罗湖区翠竹街道木头龙小区更新项目安置住宅楼']
  it.each([
    [['李梅'], 600, false, '李梅'],
    [long, 600, false, long[0]],
    [long, 360, true, long[0]],
    [long, 200, true, '罗湖区翠竹街道木头龙小区更新项\n目安置住宅楼'],
  ])('%s in %s px stand above their bars: %s', (names, widthPx, stacked, written) => {
    const rows = fitBarRows(names, 60, 0.5, testLook({ widthPx }))
    expect([rows.isStacked, rows.names[0]]).toEqual([stacked, written])
  })

  it('leave the first name room above its bar and grow with the text', () => {
    const narrow = { widthPx: 200 }
    const rows = fitBarRows(long, 60, 0.5, testLook(narrow))
    const middle = rows.topPx + rows.rowPx / 2
    expect(middle - rows.halfPx).toBeGreaterThanOrEqual(2 * 13 * 1.3)
    const large = fitBarRows(long, 60, 0.5, testLook({ ...narrow, textPx: 18 }))
    expect(rowsHeightPx(large)).toBeGreaterThan(rowsHeightPx(rows))
  })

  it.each([
    [[3, null, 7], undefined, 7],
    [[0, null], undefined, 1],
    [[], undefined, 1],
    [[3], 100, 100],
  ])('lengths %s with end %s reach to %s', (values, end, max) =>
    expect(lengthAxis(values, end).max).toBe(max),
  )
})

describe('what is drawn', () => {
  it('draws both values in rank order, as long as the longest', () => {
    const { series, xAxis, yAxis } = drawn(input)
    expect(series.map((each) => each.data)).toEqual([
      [12, 3, 3],
      [null, 1, 0],
    ])
    expect([xAxis.max, yAxis[0]?.data]).toEqual([12, ['王小明', '李梅', '赵一']])
  })

  it('writes the figures on the right; no late one is not red', () => {
    const labels = drawn(input).yAxis[1]?.axisLabel
    expect([0, 1, 2].map((index) => labels?.formatter('', index))).toEqual([
      '{main|12}{side-1|}',
      '{main|3}{side0|1}',
      '{main|3}{side1|0}',
    ])
    expect(labels).toMatchObject({ rich: { side0: { color: look.inks.civic }, side1: { color: look.ink3 } } })
  })

  it('draws one bar where there is no second value', () => {
    const single = { ...input, secondTitle: undefined }
    expect([drawn(single).series.length, barListLegend(single), barListTable(single, plain).columns]).toEqual(
      [1, [], ['在办']],
    )
  })
})

describe('what is said', () => {
  it('gives both values beside the pointer and in the table', () => {
    const tip = barListPlan(input, look, plain).tip(0)
    expect([tip?.title, tip?.lines.map((line) => `${line.name} ${line.value}`)]).toEqual([
      '王小明',
      ['在办 12', '超时 –'],
    ])
    expect(barListTable(input, plain).rows[1]).toEqual({ key: 'a', name: '李梅', cells: ['3', '1'] })
    expect(barListLegend(input).map((item) => item.text)).toEqual(['在办', '超时'])
  })
})
