import { i18n } from '@linli/web-kit'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'

import { mountChart, tableOf } from '../testing/mount-chart.ts'
import TrendChart from './TrendChart.vue'

const props = {
  label: '每月工单与满意度',
  empty: '这个月还没有工单',
  labels: ['1月', '2月'],
  series: [
    { name: '报修', kind: 'bar', values: [12, 30] },
    { name: '满意度', axis: 'second', values: [96.5, null] },
  ],
  firstAxis: { title: '件' },
  secondAxis: { title: '分' },
  target: { name: '目标', value: 20 },
}
const fills = (chart: Awaited<ReturnType<typeof mountChart>>) =>
  chart.findAll('svg path').map((path) => path.attributes('fill'))

describe('a trend', () => {
  it('draws, explains its marks and axes, and keeps the numbers', async () => {
    const chart = await mountChart(TrendChart, props)
    expect(chart.get('[role=img]').attributes('aria-label')).toBe('每月工单与满意度')
    expect(chart.findAll('.legend li').map((item) => item.text())).toEqual(['报修', '满意度', '目标'])
    expect(chart.get('.chart__axes').text()).toBe('件分')
    expect(tableOf(chart)).toEqual([
      ['', '报修', '满意度', '目标'],
      ['1月', '12', '96.5', '20'],
      ['2月', '30', '–', '20'],
    ])
  })

  it('follows theme and text size of the page', async () => {
    const chart = await mountChart(TrendChart, props)
    const box = chart.get<HTMLElement>('.chart').element
    // The DOM of the tests inherits no custom properties: the box carries the tokens itself.
    box.style.setProperty('--accent', '#4cb8a2')
    document.documentElement.dataset.theme = 'dark'
    await vi.waitUntil(() => fills(chart).includes('#4cb8a2'), { timeout: 5000 })
    expect(chart.get('svg').html()).not.toContain('font-size: 16px')
    box.style.setProperty('--t-xs', '16px')
    document.documentElement.dataset.text = 'large'
    await vi.waitUntil(() => chart.get('svg').html().includes('font-size: 16px'), { timeout: 5000 })
  })

  it('says that there is nothing yet, in the page’s words or markup', async () => {
    const empty = { ...props, series: [] }
    const options = { props: empty, global: { plugins: [i18n] } }
    const chart = mount(TrendChart, options)
    expect(chart.text()).toBe('这个月还没有工单')
    const own = mount(TrendChart, { ...options, slots: { empty: '<a>登记第一件</a>' } })
    expect([own.find('a').exists(), own.text()]).toEqual([true, '登记第一件'])
    await flushPromises()
  })
})
