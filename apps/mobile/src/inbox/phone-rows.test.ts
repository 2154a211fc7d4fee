import { addCatalogue, i18n } from '@linli/web-kit'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, type App } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'

import { catalogue } from '../i18n/catalogue.ts'
import InboxPage from './InboxPage.vue'
import { routes } from '../router/routes.ts'
import TaskList from '../services/TaskList.vue'

const activate = vi.hoisted(() => vi.fn<(plugin: string) => Promise<void>>())
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  usePluginHost: () => ({ activate }),
}))

const page = { render: () => null }
const base = {
  subtitle: '3栋反复漏水',
  body: '',
  dueAt: null,
  createdAt: '2026-11-20T08:00:00Z',
  readAt: null,
}
/** A task of a topic has a page on the phone, the opinion on a review is given at the desk. */
const answers = [
  { ...base, id: '1', title: '换立管', path: '/t/b/p/notes/topics?open=7' },
  { ...base, id: '2', title: '2025年11月评审', path: '/t/b/p/notes/review?month=2025-11' },
]
let router: Router
let app: App
let root: HTMLElement

async function open(component: typeof TaskList | typeof InboxPage): Promise<void> {
  root = document.body.appendChild(document.createElement('main'))
  app = createApp(component).use(createPinia()).use(i18n).use(router)
  app.mount(root)
  await vi.waitUntil(() => root.textContent?.includes('换立管'))
}
const rowOf = (words: string): HTMLElement =>
  [...root.querySelectorAll<HTMLElement>('.lm-row, .mail')].find((row) => row.textContent?.includes(words))!

beforeAll(() => addCatalogue('shell', catalogue))
beforeEach(() => {
  setActivePinia(createPinia())
  vi.stubGlobal(
    'fetch',
    async () =>
      new Response(JSON.stringify({ rows: answers }), { headers: { 'content-type': 'application/json' } }),
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn()
      disconnect = vi.fn()
    },
  )
  router = createRouter({ history: createMemoryHistory(), routes })
  activate.mockReset().mockImplementation(async () => {
    router.addRoute('tenant', {
      path: 'p/notes',
      name: 'plugin:notes',
      component: page,
      children: [
        { path: 'topics', redirect: (to) => `${to.path}/${String(to.query.open)}` },
        { path: 'topics/:id', name: 'topic', component: page, props: true },
      ],
    })
  })
})
afterEach(() => {
  app.unmount()
  root.remove()
  vi.unstubAllGlobals()
})

it('a task leads to the page that its plugin has on the phone, and says so of what is done at the desk', async () => {
  await open(TaskList)
  await vi.waitUntil(() => rowOf('11月评审').textContent?.includes('请在电脑上办'))
  expect(rowOf('11月评审').tagName).toBe('DIV')
  expect(rowOf('换立管').tagName).toBe('BUTTON')
  expect(rowOf('换立管').textContent).toContain('3栋反复漏水')
  rowOf('换立管').click()
  await vi.waitUntil(() => router.currentRoute.value.name === 'topic')
  expect(router.currentRoute.value.params).toEqual({ tenant: 'b', id: '7' })
  expect(activate).toHaveBeenCalledExactlyOnceWith('notes')
})

it('a task of a plugin that cannot be had still leads to its gate, which says why', async () => {
  activate.mockReset().mockRejectedValue(new Error('absent'))
  await open(TaskList)
  await vi.waitUntil(() => activate.mock.calls.length > 0)
  expect(rowOf('11月评审').tagName).toBe('BUTTON')
})

it('a notice without a page on the phone stays readable and leads nowhere', async () => {
  await open(InboxPage)
  await vi.waitUntil(() => rowOf('11月评审').textContent?.includes('请在电脑上查看'))
  expect(rowOf('换立管').textContent).not.toContain('请在电脑上查看')
  rowOf('11月评审').click()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(router.currentRoute.value.fullPath).toBe('/')
  rowOf('换立管').click()
  await vi.waitUntil(() => router.currentRoute.value.name === 'topic')
})
