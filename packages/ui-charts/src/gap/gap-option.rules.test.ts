import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { plain, testLook } from '../testing/test-look.ts'
import {
  gapLegend,
  gapOf,
  gapPlan,
  gapRows,
  gapTable,
  gapText,
  isGapEmpty,
  type GapInput,
} from './gap-option.rules.ts'

const input: GapInput = {
  rows: [
    { key: 'a', name: '邻里花园', value: 95, target: 90 },
    { key: 'b', name: '香蜜湖', value: 70, target: 90 },
    { key: 'c', name: '未评', value: null, target: 90 },
    { key: 'd', name: '福海苑', value: 88, target: 90 },
  ],
  titles: { value: '及时率', target: '目标', gap: '差', met: '达标', missed: '未达标' },
  rowTitle: '小区',
}
const look = testLook()
interface Drawn {
  xAxis: { max: number }
  series: [{ data: { value: number | null; itemStyle: { color: string } }[] }, { data: (number | null)[][] }]
}
const drawn = (given: GapInput) => gapPlan(given, look, plain).option as unknown as Drawn

describe('gaps', () => {
  it.each([
    [95, 90, 5, '+5'],
    [70, 90, -20, '−20'],
    [90, 90, 0, '0'],
    [null, 90, null, '–'],
    [90, null, null, '–'],
  ])('%s against %s is %s, written %s', (value, target, gap, text) => {
    expect(gapOf({ key: '', name: '', value, target })).toBe(gap)
    expect(gapText(gap, plain)).toBe(text)
  })

  it('puts the widest miss first and what cannot be compared last', () => {
    expect(gapRows(input).map((row) => row.key)).toEqual(['b', 'd', 'a', 'c'])
    expect(gapRows({ ...input, isSmallBetter: true }).map((row) => row.key)).toEqual(['a', 'd', 'b', 'c'])
  })

  it('keeps every row', () => {
    const maybe = fc.option(fc.integer({ min: 0, max: 100 }))
    const rows = fc.array(fc.record({ key: fc.uuid(), name: fc.string(), value: maybe, target: maybe }))
    fc.assert(
      fc.property(rows, fc.boolean(), (given, isSmallBetter) => {
        const sorted = gapRows({ ...input, rows: given, isSmallBetter })
        expect(sorted.map((row) => row.key).toSorted()).toEqual(given.map((row) => row.key).toSorted())
      }),
    )
  })
})

describe('what is drawn', () => {
  it('colours misses, marks every target and ends where the page says', () => {
    const [bars, ticks] = drawn(input).series
    expect(bars.data.map((bar) => bar.itemStyle.color)).toEqual([
      look.fills.amber,
      look.fills.amber,
      look.fills.accent,
      look.fills.accent,
    ])
    expect(ticks.data).toEqual([
      [90, 0],
      [90, 1],
      [90, 2],
      [90, 3],
    ])
    expect([drawn(input).xAxis.max, drawn({ ...input, max: 100 }).xAxis.max]).toEqual([95, 100])
  })

  it('takes less for better where that is so', () => {
    const [bars] = drawn({ ...input, isSmallBetter: true }).series
    expect(bars.data.map((bar) => bar.itemStyle.color === look.fills.amber)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what is said', () => {
  it('gives value, target and gap beside the pointer and in the table', () => {
    expect(
      gapPlan(input, look, plain)
        .tip(0)
        ?.lines.map((line) => line.value),
    ).toEqual(['70', '90', '−20'])
    expect(gapTable(input, plain)).toMatchObject({
      rowTitle: '小区',
      columns: ['及时率', '目标', '差'],
      rows: [{ cells: ['70', '90', '−20'] }, {}, {}, { name: '未评', cells: ['–', '90', '–'] }],
    })
    expect(gapLegend(input).map((item) => item.text)).toEqual(['达标', '未达标', '目标'])
  })

  it('is empty when nothing was measured', () => {
    expect(isGapEmpty({ ...input, rows: input.rows.slice(2, 3) })).toBe(true)
    expect(isGapEmpty({ ...input, rows: [] })).toBe(true)
    expect(isGapEmpty(input)).toBe(false)
  })
})
