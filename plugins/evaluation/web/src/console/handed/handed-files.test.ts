import { addCatalogue, i18n, ProblemError } from '@linli/web-kit'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'

import { messages } from '../i18n/zh-cn.ts'
import HandedFiles from './HandedFiles.vue'

const files = [
  { id: 'a', name: '合影.jpg', type: 'image/jpeg' },
  { id: 'b', name: '纪要.pdf', type: 'application/pdf' },
]
const ticketOf = (id: string, thumb = true) => ({
  url: `/shared/${id}?ticket=t`,
  thumbUrl: thumb ? `/shared/${id}/thumb?ticket=t` : null,
})
const ask = vi.fn()
const beside = { opener: {} as object | null, location: { replace: vi.fn() }, close: vi.fn() }
let root: HTMLElement
let app: App

beforeAll(() =>
  addCatalogue('evaluation', { 'zh-CN': async () => ({ messages }), en: async () => ({ messages }) }),
)
beforeEach(() => {
  ask.mockReset().mockImplementation(async (id: string) => ticketOf(id))
  beside.close.mockReset()
  beside.location.replace.mockReset()
  vi.stubGlobal('open', () => beside)
  root = document.body.appendChild(document.createElement('main'))
  app = createApp(() => h(HandedFiles, { files, ask })).use(i18n)
  app.mount(root)
})
afterEach(() => {
  app.unmount()
  root.remove()
  vi.unstubAllGlobals()
})
const press = async (name: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(name))
  found!.click()
  await new Promise((done) => setTimeout(done, 5))
}
const gone = (code: 'not_found' | 'unavailable') =>
  new ProblemError({ type: 'about:blank', title: '', status: 0, code, requestId: '' })

it('asks for nothing before somebody wants to look, since each opening is told', () => {
  expect(ask).not.toHaveBeenCalled()
  expect(root.querySelector('img')).toBeNull()
})

it('shows a picture in its place, small enough, and puts it away again', async () => {
  await press('合影.jpg')
  expect(root.querySelector('img')?.getAttribute('src')).toBe('/shared/a/thumb?ticket=t&w=800')
  expect(root.querySelector('figure a')?.getAttribute('href')).toBe('/shared/a?ticket=t')
  await press('合影.jpg')
  expect(root.querySelector('img')).toBeNull()
  expect(ask).toHaveBeenCalledTimes(1)
})

it('opens anything else in a window of its own, which knows nothing of this one', async () => {
  await press('纪要.pdf')
  expect(beside.location.replace).toHaveBeenCalledWith('/shared/b?ticket=t')
  expect(beside.opener).toBeNull()
})

it.each([
  ['not_found', '小区的资料授权已经结束'],
  ['unavailable', '没有打开，请再试一次'],
] as const)('says what %s means, and leaves no empty window', async (code, said) => {
  ask.mockRejectedValue(gone(code))
  await press('纪要.pdf')
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(said)
  expect(beside.close).toHaveBeenCalled()
  ask.mockImplementation(async (id: string) => ticketOf(id, false))
  await press('合影.jpg')
  expect(root.querySelector('[role="alert"]')).toBeNull()
  expect(root.querySelector('img')?.getAttribute('src')).toBe('/shared/a?ticket=t')
})
