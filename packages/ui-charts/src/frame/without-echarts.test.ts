import { i18n } from '@linli/web-kit'
import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'

import BarList from '../bars/BarList.vue'

vi.mock('../plot/EchartsPlot.vue', () => {
  throw new Error('not delivered')
})

it('stands as a table where ECharts does not arrive', async () => {
  const heard = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const rows = [{ key: 'a', name: '李梅', value: 3 }]
  const props = { label: '每人手上的工单', empty: '还没有', rows, valueTitle: '在办' }
  const chart = mount(BarList, { props, global: { plugins: [i18n] }, attachTo: document.body })
  expect(chart.get('[role=region]').isVisible()).toBe(false)
  await vi.waitUntil(() => chart.get('[role=region]').isVisible(), { timeout: 5000 })
  expect(chart.get('tbody').text()).toBe('李梅3')
  expect(chart.get('[role=img]').isVisible()).toBe(false)
  expect(heard).toHaveBeenCalledTimes(1)
})
