import { addCatalogue, i18n } from '@linli/web-kit'
import { createPinia } from 'pinia'
import { createApp, type App, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'

import { messages as en } from '../../i18n/en.ts'
import { messages as zh } from '../../i18n/zh-cn.ts'

const kit = { close: '关闭', cancel: '取消', listSeparator: '、', form: {}, timeline: { label: '时间线' } }

/** A component in a page with an address, the words and a store; the caller unmounts it. */
export async function openPage(
  page: Component,
  props: Record<string, unknown>,
  address = '/score',
): Promise<{ app: App; root: HTMLElement; router: Router }> {
  await addCatalogue('evaluation', {
    'zh-CN': async () => ({ messages: { ...zh, kit } }),
    en: async () => ({ messages: en }),
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
  })
  await router.push(address)
  const app = createApp(page, props).use(i18n).use(createPinia()).use(router)
  const root = document.body.appendChild(document.createElement('main'))
  app.mount(root)
  return { app, root, router }
}

/** The words of an element as they are read, without the spaces of its template. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
