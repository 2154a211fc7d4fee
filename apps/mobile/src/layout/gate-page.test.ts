import { addCatalogue, i18n, useTenant } from '@linli/web-kit'
import { createPinia, setActivePinia } from 'pinia'
import { beforeAll, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

import { catalogue } from '../i18n/catalogue.ts'
import { routes } from '../router/routes.ts'
import GatePage from './GatePage.vue'

vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  PluginGate: {
    emits: ['lost'],
    setup:
      (_: object, { emit }: { emit: (name: 'lost') => void }) =>
      () =>
        h('button', { class: 'gate', onClick: () => emit('lost') }, 'waits'),
  },
}))

beforeAll(() => addCatalogue('shell', catalogue))

it('says that the phone has no such page once the plugin knows none, and waits anew for another plugin', async () => {
  const pinia = createPinia()
  setActivePinia(pinia)
  useTenant().tenant = { id: 'b', kind: 'estate', name: '翠湖花园' }
  const plugin = ref('notes')
  const root = document.body.appendChild(document.createElement('main'))
  createApp(() => h(GatePage, { plugin: plugin.value }))
    .use(pinia)
    .use(i18n)
    .use(createRouter({ history: createMemoryHistory(), routes }))
    .mount(root)
  await vi.waitUntil(() => root.textContent?.includes('waits'))
  root.querySelector<HTMLElement>('.gate')!.click()
  await nextTick()
  expect(root.textContent).toContain('手机上没有这一页')
  plugin.value = 'tally'
  await nextTick()
  expect(root.textContent).toContain('waits')
})
