import { i18n } from '@linli/web-kit'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Component } from 'vue'

/** A chart in a box of 600 px, with ECharts and the words there. */
export async function mountChart(chart: Component, props: Record<string, unknown>): Promise<VueWrapper> {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(240)
  const wrapper = mount(chart, { props, global: { plugins: [i18n] }, attachTo: document.body })
  await vi.waitUntil(() => wrapper.find('.chart__toggle').exists(), { timeout: 20_000 })
  await flushPromises()
  return wrapper
}

/** The table of numbers, heads first. */
export const tableOf = (chart: VueWrapper): string[][] =>
  chart.findAll('tr').map((row) => row.findAll('th, td').map((cell) => cell.text()))
