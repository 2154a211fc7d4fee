import type { FollowerRow } from '@linli/smart-property-contract'
import { addCatalogue, i18n } from '@linli/web-kit'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { createApp, h, nextTick, type App, type Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

import { messages as en } from '../../i18n/en.ts'
import { messages as zh } from '../../i18n/zh-cn.ts'

const revealPhone = vi.hoisted(() => vi.fn(async () => '19912341108'))
vi.mock('../use-order.ts', () => ({ revealPhone }))
const { default: OthersSection } = await import('./OthersSection.vue')
const { default: CallAlso } = await import('./CallAlso.vue')

const row = (name: string, from: Partial<NonNullable<FollowerRow['from']>> | null): FollowerRow => ({
  id: name,
  name,
  via: 'merged',
  text: '',
  at: '2026-11-24T02:00:00Z',
  mustCall: from !== null,
  from: from && { id: 'merged-id', number: 'GD-20261124-0007', phone: '', canReveal: true, ...from },
})
const caller = row('王*士', { phone: '199****1108' })
const order = {
  followedBy: [caller, row('刘*生', {}), row('张*强', null)],
  followers: 3,
  answer: { text: '已修', at: '', byName: '', isSolved: true },
  state: 'answered',
  closeKind: null,
}

let app: App
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/:any(.*)*', component: h('i') }],
})
async function open(component: Component, props: object): Promise<HTMLElement> {
  const page = document.body.appendChild(document.createElement('main'))
  app = createApp({ render: () => h(component, props) })
    .use(i18n)
    .use(router)
  app.mount(page)
  await nextTick()
  return page
}
beforeAll(() =>
  addCatalogue('smart-property', {
    'zh-CN': async () => ({ messages: zh }),
    en: async () => ({ messages: en }),
  }),
)
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.clearAllMocks()
})
async function reveal(page: HTMLElement): Promise<void> {
  page.querySelector<HTMLButtonElement>('.masked button')!.click()
  await nextTick()
  page.querySelector<HTMLButtonElement>('.masked__ask button')!.click()
  await vi.waitFor(() => expect(page.textContent).toContain('19912341108'))
}

it('says who has to be called once there is an outcome, and opens the number through their own order', async () => {
  const page = await open(OthersSection, { order })
  expect(page.textContent).toContain('另有 3 人反映')
  expect(page.textContent).toContain('下面 2 位收不到通知，请致电告知')
  expect(page.querySelectorAll('li')).toHaveLength(2)
  expect(page.querySelector('li')!.textContent).toContain('电话登记，需致电告知')
  expect(page.querySelector('li a')!.getAttribute('href')).toContain('open=merged-id')
  expect(page.querySelectorAll('li')[1]!.textContent).toContain('没有留电话')
  expect(page.textContent).toContain('会收到通知：张*强')
  await reveal(page)
  expect(revealPhone).toHaveBeenCalledWith('merged-id', expect.any(String))
})

it('names them in the call-back too, where nothing leads away from what is being written', async () => {
  const page = await open(CallAlso, { rows: [caller] })
  expect(page.textContent).toContain('还要致电告知 1 位')
  expect(page.textContent).toContain('GD-20261124-0007')
  expect(page.querySelector('a')).toBeNull()
  await reveal(page)
})

it('gives no number to whom the order is not open', async () => {
  const page = await open(CallAlso, { rows: [row('王*士', { phone: '199****1108', canReveal: false })] })
  expect(page.textContent).toContain('199****1108')
  expect(page.querySelector('button')).toBeNull()
})
