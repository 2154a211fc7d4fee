import { mount } from '@vue/test-utils'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'

import { addCatalogue, i18n } from '../i18n/i18n.ts'
import { kitCatalogue } from '../i18n/kit-catalogue.ts'
import PluginBoundary from './PluginBoundary.vue'

beforeAll(() => addCatalogue('kit', kitCatalogue))
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))

const isBroken = ref(true)
const Fragile = defineComponent({
  setup: () => () => {
    if (isBroken.value) throw new Error('boom')
    return h('p', 'works')
  },
})
const shell = () =>
  mount(
    {
      components: { PluginBoundary, Fragile },
      template: '<nav>menu</nav><PluginBoundary title="巡检"><Fragile /></PluginBoundary>',
    },
    { global: { plugins: [i18n], config: { warnHandler: () => undefined } } },
  )

it('shows a card in words for a component that throws, keeps the rest, and tries again', async () => {
  isBroken.value = true
  const wrapper = shell()
  await nextTick()
  expect(wrapper.text()).toContain('menu')
  expect(wrapper.get('[role="alert"]').text()).toContain('“巡检”出了错')
  isBroken.value = false
  await wrapper.get('button').trigger('click')
  expect(wrapper.text()).toContain('works')
})

it('lets the page stand when only a click failed', async () => {
  const Clumsy = defineComponent({
    setup: () => () =>
      h(
        'button',
        {
          onClick: () => {
            throw new Error('click')
          },
        },
        'press',
      ),
  })
  const wrapper = mount(
    {
      components: { PluginBoundary, Clumsy },
      template: '<PluginBoundary title="x"><Clumsy /></PluginBoundary>',
    },
    { global: { plugins: [i18n] } },
  )
  await wrapper.get('button').trigger('click')
  expect(wrapper.text()).toBe('press')
})
