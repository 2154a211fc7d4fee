import { i18n, setLocale } from '@linli/web-kit'
import { describe, expect, it } from 'vitest'

import { mountChart, tableOf } from '../testing/mount-chart.ts'
import BarList from './BarList.vue'

const rows = [
  { key: 'a', name: '李梅', value: 3, second: 1 },
  { key: 'b', name: '王小明', value: 1200, second: null },
]
const props = { label: '每人手上的工单', empty: '还没有', rows, valueTitle: '在办', secondTitle: '超时' }

describe('a list of bars', () => {
  it('draws under its label, figures in the language of the page', async () => {
    const chart = await mountChart(BarList, props)
    const picture = chart.get('[role=img]')
    expect(picture.attributes('aria-label')).toBe('每人手上的工单')
    expect(picture.findAll('svg text').map((text) => text.text())).toEqual(
      expect.arrayContaining(['李梅', '王小明', '1,200', '3', '1']),
    )
  })

  it('shows the same numbers as a table and goes back', async () => {
    const chart = await mountChart(BarList, { ...props, rowTitle: '姓名' })
    const table = chart.get('[role=region]')
    expect(table.isVisible()).toBe(false)
    await chart.get('.chart__toggle').trigger('click')
    expect([table.isVisible(), chart.get('[role=img]').isVisible()]).toEqual([true, false])
    expect(tableOf(chart)).toEqual([
      ['姓名', '在办', '超时'],
      ['王小明', '1,200', '–'],
      ['李梅', '3', '1'],
    ])
    expect(chart.get('.chart__toggle').text()).toContain('看图')
    await chart.get('.chart__toggle').trigger('click')
    expect(table.isVisible()).toBe(false)
  })

  it('says its own words in the language of the page', async () => {
    await setLocale('en')
    const chart = await mountChart(BarList, props)
    expect(chart.get('.chart__toggle').text()).toBe('Show numbers 每人手上的工单')
    await setLocale('zh-CN')
  })

  it('is a button for every bar, in drawing and table, where bars can be opened', async () => {
    i18n.global.mergeLocaleMessage('zh-CN', { kit: { listSeparator: '，' } })
    const chart = await mountChart(BarList, { ...props, pickable: true })
    const bars = chart.findAll('.chart__plot button')
    expect(bars.map((bar) => bar.attributes('aria-label'))).toEqual([
      '王小明，在办 1,200，超时 –',
      '李梅，在办 3，超时 1',
    ])
    await bars[1]?.trigger('click')
    await chart.get('.chart__table button').trigger('click')
    expect(chart.emitted('pick')).toEqual([['a'], ['b']])
  })

  it('has no buttons where they cannot', async () => {
    const chart = await mountChart(BarList, props)
    expect(chart.findAll('.chart__plot button, .chart__table button')).toEqual([])
  })
})
