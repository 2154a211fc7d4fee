import { addCatalogue, i18n } from '@linli/web-kit'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { computed, createApp, h, nextTick, ref, shallowRef, type App } from 'vue'

import { messages } from '../i18n/zh-cn.ts'
import RecordsCard from './RecordsCard.vue'
import type { KeptRecord } from './store/site-database.ts'

const hash = 'a'.repeat(64)
const unsent: KeptRecord = {
  id: 'r',
  visitKey: 'v',
  seq: 1,
  hash,
  isTried: false,
  receipt: null,
  capture: {
    id: 'r',
    visitId: 'v',
    deviceKey: hash,
    seq: 1,
    prev: hash,
    kind: 'part',
    part: 'J1',
    points: 3,
    levelId: null,
    judges: {},
    note: '',
    media: [],
    place: null,
    capturedAt: '2026-09-08T03:00:00Z',
    clockOffsetMs: null,
    signature: 'b'.repeat(128),
  },
}
const deliver = vi.fn(async () => {})
const isSending = ref(false)
let isOnline = true
let app: App
beforeEach(async () => {
  await addCatalogue('evaluation', { 'zh-CN': async () => ({ messages }), en: async () => ({ messages }) })
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
  isSending.value = false
  deliver.mockClear()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

function show(records: KeptRecord[]) {
  const site = {
    visit: shallowRef(null),
    records: shallowRef(records),
    parts: computed(() => []),
    isSending,
    held: ref(''),
    keyOfAccount: async () => null,
    mediaOf: async () => [],
    deliver,
  }
  app = createApp({ render: () => h(RecordsCard, { site }) })
    .use(i18n)
    .use(createPinia())
  const root = document.body.appendChild(document.createElement('main'))
  app.mount(root)
  return {
    said: () => root.querySelector('[role=status]')?.textContent?.trim(),
    send: [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === '现在上传'),
  }
}
async function goes(on: boolean): Promise<void> {
  isOnline = on
  window.dispatchEvent(new Event(on ? 'online' : 'offline'))
  await nextTick()
}

it('says without a network that records go by themselves later, and not that they are on their way', async () => {
  isOnline = false
  isSending.value = true
  const { said, send } = show([unsent])
  expect(said()).toBe('没有网络，联网后自动上传')
  expect(send?.disabled).toBe(true)
  await goes(true)
  expect(said()).toBe('正在上传…')
  isSending.value = false
  await nextTick()
  expect(said()).toBeUndefined()
  send?.click()
  expect(deliver).toHaveBeenCalledOnce()
  await goes(false)
  expect(said()).toBe('没有网络，联网后自动上传')
})

it('says nothing of the network where nothing waits', () => {
  isOnline = false
  expect(show([]).said()).toBeUndefined()
})
