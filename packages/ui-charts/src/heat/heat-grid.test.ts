import { expect, it } from 'vitest'

import { mountChart, tableOf } from '../testing/mount-chart.ts'
import HeatGrid from './HeatGrid.vue'

it('draws its cells below a scale and keeps the numbers', async () => {
  const chart = await mountChart(HeatGrid, {
    label: '各楼栋每月投诉',
    empty: '还没有',
    rows: ['1栋', '2栋'],
    columns: ['1月', '2月'],
    values: [
      [0, 8],
      [null, 4],
    ],
    valueTitle: '投诉（件）',
  })
  expect(chart.get('[role=img]').attributes('aria-label')).toBe('各楼栋每月投诉')
  expect(chart.findAll('.scale span').map((part) => part.text())).toEqual(['投诉（件）', '0', '8'])
  expect(chart.findAll('.scale i')).toHaveLength(5)
  expect(chart.findAll('svg text').map((text) => text.text())).toEqual(
    expect.arrayContaining(['1栋', '2月', '0', '8', '4']),
  )
  expect(tableOf(chart)).toEqual([
    ['', '1月', '2月'],
    ['1栋', '0', '8'],
    ['2栋', '–', '4'],
  ])
})
