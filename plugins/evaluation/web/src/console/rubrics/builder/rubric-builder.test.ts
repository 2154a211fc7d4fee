import { i18n } from '@linli/web-kit'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick, shallowRef, type App } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'

const may = vi.hoisted(() => ({ can: vi.fn<() => boolean>() }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useCan: () => may.can,
}))

const { messages } = await import('../../i18n/zh-cn.ts')
const { default: RubricBuilder } = await import('./RubricBuilder.vue')
const { sampleDoc } = await import('../testing/sample-doc.ts')
import { builderTabs } from '../doc/place.rules.ts'
import type { Rubric, RubricInHand } from './use-rubric.ts'

const card: Rubric = {
  id: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11',
  key: 'sample',
  label: '2026-r1',
  title: { 'zh-CN': '示例', en: 'Sample' },
  purpose: 'evaluation',
  origin: 'own',
  state: 'draft',
  maxTotal: 6,
  groups: 1,
  items: 2,
  parts: 3,
  contentHash: null,
  structureHash: '',
  effectiveFrom: null,
  effectiveTo: null,
  supersedesId: null,
  approvedByName: null,
  approvedAt: null,
  isInherited: false,
  version: 1,
  updatedAt: '2026-01-01T00:00:00Z',
  doc: sampleDoc(),
  issues: [],
  fixtures: [],
  mappings: [],
  reason: null,
}
const save = vi.fn<RubricInHand['save']>(() => Promise.resolve())
const never = () => Promise.reject(new Error('nobody asked for it'))
const said = vi.spyOn(console, 'warn')

let app: App
let router: Router

async function open(query: string, rubric: Rubric = card): Promise<void> {
  const inHand: RubricInHand = {
    rubric: shallowRef(rubric),
    error: shallowRef(null),
    load: never,
    save,
    submit: never,
    giveBack: never,
    freeze: never,
    retire: never,
    discard: never,
    saveMapping: never,
  }
  const Page = defineComponent(() => () => h(RubricBuilder, { rubric, inHand }))
  const Nothing = defineComponent(() => () => null)
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/rubrics', name: 'evaluation.rubrics', component: Nothing },
      { path: '/rubrics/:id', name: 'evaluation.rubric', component: Page },
    ],
  })
  await router.push(`/rubrics/x${query}`)
  app = createApp(RouterView).use(i18n).use(createPinia()).use(router)
  app.mount(document.body.appendChild(document.createElement('main')))
  await nextTick()
}
const page = () => document.body.textContent
const button = (text: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === text)
const press = async (text: string) => {
  button(text)?.click()
  await vi.advanceTimersByTimeAsync(400)
}
const key = async (init: KeyboardEventInit) => {
  document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
  await vi.advanceTimersByTimeAsync(400)
}

beforeEach(() => {
  vi.useFakeTimers()
  i18n.global.mergeLocaleMessage('zh-CN', messages)
  may.can.mockReset().mockReturnValue(true)
  save.mockClear()
  said.mockClear()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.useRealTimers()
})
const warnings = () => said.mock.calls.map(([text]) => String(text)).filter((text) => text.includes('[Vue'))

describe('a draft', () => {
  it.each(builderTabs.filter((tab) => tab !== 'versions'))('draws its tab %s', async (tab) => {
    await open(`?tab=${tab}`)
    expect(page()).toContain('示例')
    expect(page()).not.toMatch(/evaluation\.rubrics|undefined|NaN/)
    expect(warnings()).toEqual([])
  })

  it.each(['', '?node=0', '?node=0.0', '?node=0.0.0', '?node=0.1.0', '?node=0.1.1', '?node=9.9'])(
    'draws the editor of the node in the address: %s',
    async (query) => {
      await open(query)
      expect(page()).not.toMatch(/evaluation\.rubrics|undefined|NaN/)
      expect(warnings()).toEqual([])
    },
  )

  it.each([
    ['metrics', 'act.count'],
    ['policies', 'range'],
    ['judges', 'good'],
    ['fixtures', '1'],
    ['ambiguities', 'AMB-1'],
  ])('draws the form of the entry in the address: %s %s', async (tab, entry) => {
    await open(`?tab=${tab}&entry=${entry}`)
    expect(document.querySelector('[aria-expanded="true"]')).not.toBeNull()
    expect(button('删除')).toBeDefined()
    expect(warnings()).toEqual([])
  })

  it('says what adding broke, and lets it be undone', async () => {
    await open('?node=0.1.1')
    expect(page()).toContain('没有问题')
    await press('删除')
    expect(page()).toContain('各评分点满分之和为 3，与该评价项的 4 分不一致')
    await key({ key: 'z', ctrlKey: true })
    expect(page()).toContain('没有问题')
  })

  it('moves the chosen node by Alt and an arrow, and follows it in the address', async () => {
    await open('?node=0.1.0')
    await key({ key: 'ArrowDown', altKey: true })
    expect(router.currentRoute.value.query['node']).toBe('0.1.1')
  })

  it('is saved by Ctrl and S once there is something to save', async () => {
    await open('?node=0.1.0')
    await key({ key: 's', ctrlKey: true })
    expect(save).not.toHaveBeenCalled()
    await key({ key: 'ArrowDown', altKey: true })
    await key({ key: 's', ctrlKey: true })
    expect(save).toHaveBeenCalledOnce()
  })

  it('asks before unsaved edits are left', async () => {
    await open('?node=0.1.0')
    await key({ key: 'ArrowDown', altKey: true })
    void router.push('/rubrics')
    await vi.advanceTimersByTimeAsync(400)
    expect(router.currentRoute.value.path).toBe('/rubrics/x')
    expect(page()).toContain('还没有保存')
    await press('不保存，离开')
    expect(router.currentRoute.value.path).toBe('/rubrics')
  })
})

describe('a frozen version', () => {
  const frozen: Rubric = { ...card, state: 'frozen', contentHash: 'a'.repeat(64) }

  it('is read in the same page, with its hash, and offers no edit', async () => {
    await open('?node=0.1.0', frozen)
    expect(page()).toContain('第 1 档：活动次数达到 4')
    expect(page()).toContain('aaaaaaaaaaaa')
    expect(button('保存')).toBeUndefined()
    expect(button('下移')).toBeUndefined()
    expect(button('停用')).toBeDefined()
    await key({ key: 'ArrowDown', altKey: true })
    expect(router.currentRoute.value.query['node']).toBe('0.1.0')
    expect(warnings()).toEqual([])
  })

  it('shows its entries as text', async () => {
    await open('?tab=policies&entry=few', frozen)
    expect(page()).toContain('现为：2')
    expect(document.querySelector('input:not([type=search])')).toBeNull()
  })
})
