import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'

import { i18n } from '../i18n/i18n.ts'
import PluginGate from './PluginGate.vue'
import { providePluginHost } from './use-plugin-host.ts'

const lost = vi.fn()
let router: Router
const Gate = defineComponent(() => () => h(PluginGate, { plugin: 'notes', onLost: lost }))

/** Opens an address below plugin `notes`, whose pages come with it. */
async function open(path: string) {
  await router.push(`/p/notes/${path}`)
  const wrapper = mount(RouterView, {
    global: {
      plugins: [
        router,
        i18n,
        {
          install: (app) =>
            providePluginHost(app, {
              activate: async () => {
                router.addRoute({ path: '/p/notes/open', component: { render: () => 'the page' } })
                return { routes: [], catalogue: { 'zh-CN': vi.fn(), en: vi.fn() } }
              },
              fill: vi.fn(),
            }),
        },
      ],
    },
  })
  await flushPromises()
  return wrapper
}

beforeEach(() => {
  setActivePinia(createPinia())
  lost.mockReset()
  router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/p/:plugin/:rest(.*)*', component: Gate }],
  })
})

it('hands over to the page of the plugin', async () => {
  expect((await open('open')).text()).toBe('the page')
  expect(lost).not.toHaveBeenCalled()
})
it('says when the plugin has come and has no such page', async () => {
  await open('review?month=2025-11')
  expect(lost).toHaveBeenCalledOnce()
})
