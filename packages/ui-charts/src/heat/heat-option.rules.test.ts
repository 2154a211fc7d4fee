import { describe, expect, it } from 'vitest'

import { plain, testLook } from '../testing/test-look.ts'
import { heatPlan, heatRange, heatStep, heatTable, isHeatEmpty, type HeatInput } from './heat-option.rules.ts'

const input: HeatInput = {
  rows: ['1栋', '地下车库'],
  columns: ['1月', '2月', '3月'],
  values: [
    [0, 5, null],
    [10, 2, 7],
  ],
  valueTitle: '投诉（件）',
  rowTitle: '楼栋',
  note: (row, column) => (row === 1 && column === 0 ? '其中 3 件重复' : undefined),
}
const look = testLook()
interface Drawn {
  series: { data: { value: number[]; label: { color: string } }[]; label: { show: boolean } }[]
  xAxis: { axisLabel: { interval: number } }
  yAxis: { data: string[] }
  visualMap: { pieces: { opacity: number; color: string }[] }
}
const drawn = (given: HeatInput, change = {}) =>
  heatPlan(given, testLook(change), plain).option as unknown as Drawn

describe('steps', () => {
  it.each([
    [0, [0, 10], 0],
    [1.9, [0, 10], 0],
    [2, [0, 10], 1],
    [9.9, [0, 10], 4],
    [10, [0, 10], 4],
    [-3, [0, 10], 0],
    [30, [0, 10], 4],
    [0, [0, 0], 0],
    [5, [0, 0], 4],
    [96, [90, 100], 3],
  ] as const)('%s in %s is step %s', (value, range, step) => expect(heatStep(value, [...range])).toBe(step))

  it.each([
    [input, [0, 10]],
    [{ ...input, values: [[3, 8]] }, [0, 8]],
    [{ ...input, values: [[-2, null]] }, [-2, 0]],
    [{ ...input, range: [80, 100] as [number, number] }, [80, 100]],
  ])('range of case %#', (given, range) => expect(heatRange(given)).toEqual(range))
})

describe('what is drawn', () => {
  it('draws a cell for every number and none where nothing was measured', () =>
    expect(drawn(input).series[0]?.data.map((cell) => cell.value)).toEqual([
      [0, 0, 0],
      [1, 0, 2],
      [0, 1, 4],
      [1, 1, 1],
      [2, 1, 3],
    ]))

  it('writes in the ground’s colour on the darkest step only', () => {
    const colours = drawn(input).series[0]?.data.map((cell) => cell.label.color === look.surface)
    expect(colours).toEqual([false, false, true, false, false])
  })

  it('darkens with every step', () => {
    const shares = drawn(input).visualMap.pieces.map((piece) => piece.opacity)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
    expect(drawn({ ...input, tone: 'civic' }).visualMap.pieces[0]?.color).toBe(look.fills.civic)
  })

  it('leaves figures and names of columns out where they would not fit', () => {
    const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`)
    const year = {
      ...input,
      columns: months,
      values: [months.map(() => 128)],
      rows: ['幼儿园及架空层公共区域'],
    }
    const [wide, narrow] = [drawn(year, { widthPx: 900 }), drawn(year, { widthPx: 320 })]
    expect([wide.series[0]?.label.show, wide.xAxis.axisLabel.interval]).toEqual([true, 0])
    expect([narrow.series[0]?.label.show, narrow.xAxis.axisLabel.interval]).toEqual([false, 1])
    expect([wide.yAxis.data[0], narrow.yAxis.data[0]]).toEqual([
      '幼儿园及架空层公共区域',
      '幼儿园及架空层公\n共区域',
    ])
  })
})

describe('what is said', () => {
  it('names the cell, its number and the note', () => {
    const { tip } = heatPlan(input, look, plain)
    expect([tip(2), tip(0)?.note, tip(99)]).toEqual([
      { title: '地下车库 · 1月', lines: [{ name: '投诉（件）', value: '10' }], note: '其中 3 件重复' },
      undefined,
      null,
    ])
  })

  it('gives every number in the table', () =>
    expect(heatTable(input, plain)).toEqual({
      rowTitle: '楼栋',
      columns: ['1月', '2月', '3月'],
      rows: [
        { key: '0', name: '1栋', cells: ['0', '5', '–'] },
        { key: '1', name: '地下车库', cells: ['10', '2', '7'] },
      ],
    }))

  it('is empty without a single number', () => {
    expect(isHeatEmpty({ ...input, values: [[null], []] })).toBe(true)
    expect(isHeatEmpty(input)).toBe(false)
  })
})
