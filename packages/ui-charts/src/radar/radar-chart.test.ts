import { expect, it } from 'vitest'

import { mountChart, tableOf } from '../testing/mount-chart.ts'
import RadarChart from './RadarChart.vue'

it('draws axes with their names, explains the marks, and keeps the numbers', async () => {
  const chart = await mountChart(RadarChart, {
    label: '九个方面的得分',
    empty: '还没有得分',
    axes: [
      { key: 'a', name: '融入行业党建', max: 10 },
      { key: 'b', name: '服务质量', max: 12 },
      { key: 'c', name: '民主监督', max: 10 },
    ],
    series: [
      { name: '已确定', values: [9, 10, 7.5] },
      { name: '去年', values: [8, null, 7], form: 'dash', tone: 'grey' },
    ],
    maxTitle: '满分',
  })
  expect(chart.get('[role=img]').attributes('aria-label')).toBe('九个方面的得分')
  expect(chart.findAll('svg text').map((text) => text.text())).toEqual(
    expect.arrayContaining(['融入行业党建', '9 / 10', '服务质量', '7.5 / 10']),
  )
  expect(chart.findAll('svg path[stroke-dasharray]').length).toBeGreaterThan(0)
  expect(chart.findAll('.legend li').map((item) => item.text())).toEqual(['已确定', '去年'])
  expect(tableOf(chart)).toEqual([
    ['', '已确定', '去年', '满分'],
    ['融入行业党建', '9', '8', '10'],
    ['服务质量', '10', '–', '12'],
    ['民主监督', '7.5', '7', '10'],
  ])
})
