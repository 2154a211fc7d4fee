import { describe, expect, it } from 'vitest'

import { plain, testLook } from '../testing/test-look.ts'
import { isTrendEmpty, trendLegend, trendPlan, trendTable, type TrendInput } from './trend-option.rules.ts'

const input: TrendInput = {
  labels: ['1月', '2月'],
  rowTitle: '月份',
  series: [
    { name: '报修', kind: 'bar', values: [12, 30] },
    { name: '投诉', kind: 'bar', values: [3, 4] },
    { name: '满意度', axis: 'second', values: [96.5, null] },
  ],
  secondAxis: { title: '分', format: (value) => `${value} 分`, isZoomed: true },
  target: { name: '目标', value: 20 },
}
const look = testLook()
const optionOf = (given: TrendInput, change = {}) =>
  trendPlan(given, testLook(change), plain).option as unknown as {
    series: Record<string, never>[]
    yAxis: { show: boolean; scale: boolean; minInterval: number }[]
    animation: boolean
    tooltip: { axisPointer: { type: string } }
    grid: { right: number }
  }

describe('what is drawn', () => {
  it('puts every series on its axis in its own colour and form', () => {
    const drawn = optionOf(input).series.map(({ type, yAxisIndex, itemStyle }) => [
      type,
      yAxisIndex,
      itemStyle,
    ])
    expect(drawn).toMatchObject([
      ['bar', 0, { color: look.fills.accent }],
      ['bar', 0, { color: look.surface, borderColor: look.fills.sky }],
      ['line', 1, { color: look.fills.amber }],
      ['line', undefined, undefined],
    ])
  })

  it('lets the axis reach a target above every value', () => {
    const target = optionOf(input).series.at(-1)
    expect(target).toMatchObject({
      data: [20, 20],
      lineStyle: { opacity: 0 },
      markLine: { data: [{ yAxis: 20 }] },
    })
  })

  it('counts in whole steps, begins bars at nothing and zooms only lines', () => {
    expect(optionOf(input).yAxis).toMatchObject([
      { show: true, scale: false, minInterval: 1 },
      { show: true, scale: true, minInterval: 0 },
    ])
    const bars = { ...input, firstAxis: { isZoomed: true } }
    expect(optionOf(bars).yAxis[0]?.scale).toBe(false)
  })

  it('hides an axis that nothing is measured on', () =>
    expect(optionOf({ ...input, series: input.series.slice(0, 2) }).yAxis[1]?.show).toBe(false))

  it('stands still for who asked for it', () => {
    expect(optionOf(input).animation).toBe(true)
    expect(optionOf(input, { isStill: true }).animation).toBe(false)
  })

  it.each([
    [31, 900, true],
    [31, 324, false],
  ])('%s points in %s px carry marks: %s', (count, widthPx, marks) => {
    const labels = Array.from({ length: count }, (_, day) => `3月${day + 1}日`)
    const line = { labels, series: [{ name: '按时率', values: labels.map(() => 1) }] }
    expect(optionOf(line, { widthPx }).series[0]).toMatchObject({ showSymbol: marks })
    expect(optionOf(line, { widthPx }).grid.right).toBeGreaterThanOrEqual(4)
  })
})

describe('what is said', () => {
  it('names the marks, and nothing for a single series', () => {
    expect(trendLegend(input)).toEqual([
      { text: '报修', tone: 'accent', mark: 'bar' },
      { text: '投诉', tone: 'sky', mark: 'hollow' },
      { text: '满意度', tone: 'amber', mark: 'line' },
      { text: '目标', tone: 'grey', mark: 'target' },
    ])
    expect(trendLegend({ labels: ['1月'], series: input.series.slice(0, 1) })).toEqual([])
  })

  it('gives the same numbers beside the pointer and in the table', () => {
    const tip = trendPlan(input, look, plain).tip(0)
    expect([tip?.title, tip?.lines.map((line) => line.value)]).toEqual(['1月', ['12', '3', '96.5 分', '20']])
    expect(trendTable(input, plain)).toEqual({
      rowTitle: '月份',
      columns: ['报修', '投诉', '满意度', '目标'],
      rows: [
        { key: '0', name: '1月', cells: ['12', '3', '96.5 分', '20'] },
        { key: '1', name: '2月', cells: ['30', '4', '–', '20'] },
      ],
    })
  })

  it.each([
    [{ labels: [], series: input.series }, true],
    [{ labels: ['1月'], series: [] }, true],
    [{ labels: ['1月'], series: [{ name: 'x', values: [null] }] }, true],
    [{ labels: ['1月'], series: [{ name: 'x', values: [0] }] }, false],
  ])('case %# is empty: %s', (given, empty) => expect(isTrendEmpty(given)).toBe(empty))
})
