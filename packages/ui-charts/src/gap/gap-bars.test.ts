import { expect, it } from 'vitest'

import { mountChart, tableOf } from '../testing/mount-chart.ts'
import GapBars from './GapBars.vue'

it('draws value, gap and target, and keeps the numbers', async () => {
  const chart = await mountChart(GapBars, {
    label: '各小区及时率与目标',
    empty: '还没有',
    rows: [
      { key: 'a', name: '邻里花园', value: 95, target: 90 },
      { key: 'b', name: '香蜜湖', value: 70.25, target: 90 },
    ],
    titles: { value: '及时率', target: '目标', gap: '差', met: '达标', missed: '未达标' },
    format: (value: number) => `${value}%`,
  })
  expect(chart.get('[role=img]').attributes('aria-label')).toBe('各小区及时率与目标')
  expect(chart.findAll('svg text').map((text) => text.text())).toEqual(
    expect.arrayContaining(['香蜜湖', '70.25%', '−19.75%', '95%', '+5%']),
  )
  expect(chart.findAll('.legend li').map((item) => item.text())).toEqual(['达标', '未达标', '目标'])
  expect(tableOf(chart)).toEqual([
    ['', '及时率', '目标', '差'],
    ['香蜜湖', '70.25%', '90%', '−19.75%'],
    ['邻里花园', '95%', '90%', '+5%'],
  ])
})
