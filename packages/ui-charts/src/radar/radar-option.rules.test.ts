import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textWidthPx } from '../look/text-width.rules.ts'
import { plain, testLook } from '../testing/test-look.ts'
import { isRadarEmpty, radarLegend, radarPlan, radarTable, type RadarInput } from './radar-option.rules.ts'

const axis = (key: string, name: string, max: number) => ({ key, name, max })
const input: RadarInput = {
  axes: [
    axis('G1', '融入行业党建', 10),
    axis('G2', '党组织建设及红色阵地规范化建设', 15),
    axis('G3', '党建引领', 17),
  ],
  series: [
    { name: '已确定', values: [9, 12, null] },
    { name: '最多可得', values: [10, 15, 17] },
    { name: '去年', values: [7, 11.5, 8] },
  ],
  rowTitle: '评价内容',
  maxTitle: '满分',
}
interface Drawn {
  radar: { radius: number; indicator: { name: string; max: number }[] }
  series: [{ data: { name: string; value: number[]; lineStyle: { type: string }; areaStyle: object }[] }]
}
const drawn = (given: RadarInput, change = {}) =>
  radarPlan(given, testLook(change), plain).option as unknown as Drawn

describe('what is drawn', () => {
  it('tells the series apart by form and colour, the later ones without a filled area', () => {
    const look = testLook()
    expect(drawn(input).series[0].data).toMatchObject([
      {
        name: '已确定',
        lineStyle: { type: 'solid', color: look.fills.accent },
        areaStyle: { opacity: 0.18 },
      },
      { name: '最多可得', lineStyle: { type: 'solid', color: look.fills.sky }, areaStyle: { opacity: 0 } },
      { name: '去年', lineStyle: { type: 'dashed', color: look.fills.grey }, areaStyle: { opacity: 0 } },
    ])
    expect(radarLegend(input).map(({ text, mark }) => [text, mark])).toEqual([
      ['已确定', 'bar'],
      ['最多可得', 'line'],
      ['去年', 'dash'],
    ])
  })

  it('measures every axis by its own greatest value', () =>
    expect(drawn(input).radar.indicator.map(({ max }) => max)).toEqual([10, 15, 17]))

  it('leaves out a series without a single number', () => {
    const [first, second] = input.series
    const none = { name: '去年', values: [null, null, null] }
    const given = { ...input, series: [first!, second!, none] }
    expect(drawn(given).series[0].data.map(({ name }) => name)).toEqual(['已确定', '最多可得'])
    expect(radarLegend(given)).toHaveLength(2)
    expect(radarTable(given, plain).columns).toEqual(['已确定', '最多可得', '满分'])
  })

  it('writes the number and the most there is below each name', () =>
    expect(drawn(input).radar.indicator.map(({ name }) => name.split('\n').at(-1))).toEqual([
      '9 / 10',
      '12 / 15',
      '– / 17',
    ]))

  it('folds long names rather than run out of the box, down to the width of a phone', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 900 }),
        fc.array(fc.string({ unit: fc.constantFrom('党', '建', 'a'), minLength: 1, maxLength: 24 }), {
          minLength: 3,
          maxLength: 12,
        }),
        (widthPx, names) => {
          const axes = names.map((name, at) => axis(String(at), name, 10))
          const values = names.map(() => 5)
          const { radar } = drawn({ axes, series: [{ name: 'x', values }] }, { widthPx })
          const widest = Math.max(
            ...radar.indicator.flatMap(({ name }) => name.split('\n')).map((line) => textWidthPx(line, 12)),
          )
          expect(2 * (radar.radius + widest)).toBeLessThanOrEqual(widthPx)
        },
      ),
    ))
})

it('keeps every number in the table, and says where nothing was measured', () =>
  expect(radarTable(input, plain)).toEqual({
    rowTitle: '评价内容',
    columns: ['已确定', '最多可得', '去年', '满分'],
    rows: [
      { key: 'G1', name: '融入行业党建', cells: ['9', '10', '7', '10'] },
      { key: 'G2', name: '党组织建设及红色阵地规范化建设', cells: ['12', '15', '11.5', '15'] },
      { key: 'G3', name: '党建引领', cells: ['–', '17', '8', '17'] },
    ],
  }))

it('says in the card what one series is on every axis', () => {
  const plan = radarPlan(input, testLook(), plain)
  expect(plan.tip(0)).toEqual({
    title: '已确定',
    lines: [
      { name: '融入行业党建', value: '9 / 10' },
      { name: '党组织建设及红色阵地规范化建设', value: '12 / 15' },
      { name: '党建引领', value: '– / 17' },
    ],
  })
  expect(plan.tip(3)).toBeNull()
})

it.each([
  [input, false],
  [{ ...input, axes: input.axes.slice(0, 2) }, true],
  [{ ...input, series: [] }, true],
  [{ ...input, series: [{ name: '去年', values: [null, null, null] }] }, true],
])('is empty without a surface or a number', (given, isEmpty) => expect(isRadarEmpty(given)).toBe(isEmpty))
