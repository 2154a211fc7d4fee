import { addCatalogue, i18n } from '@linli/web-kit'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createApp, h, type App } from 'vue'

import { messages } from '../i18n/zh-cn-link.ts'
import PublicRows from './PublicRows.vue'
import { pauseMs } from './use-public-rows.ts'

const estates = ['云栖里', '松涛苑', '望海台']
const rowOf = (estate: string) => ({
  cells: { rank: String(estates.indexOf(estate) + 1), estate, company: '示例物业', total: '90.5' },
  tags: estate === '云栖里' ? ['示范小区'] : [],
  details: [{ label: '党建引领', value: '20' }],
})
const columns = [
  { key: 'rank', title: '名次', isNumber: true, isMain: false },
  { key: 'estate', title: '小区', isNumber: false, isMain: true },
  { key: 'company', title: '公司', isNumber: false, isMain: false },
  { key: 'total', title: '总分', isNumber: true, isMain: false },
]
/** Two estates a page, searched as the server does. */
function answerTo(asked: string): Response {
  const { pathname, searchParams } = new URL(asked, 'http://phone')
  expect(pathname).toBe('/api/public/links/abc/rows')
  const from = Number(searchParams.get('cursor') ?? 0)
  const found = estates.filter((name) => name.includes(searchParams.get('q') ?? ''))
  return Response.json({
    title: '排名',
    searches: '小区',
    columns,
    rows: found.slice(from, from + 2).map(rowOf),
    ...(from + 2 < found.length ? { next: String(from + 2) } : {}),
  })
}

let root: HTMLElement
let app: App
let isDown = false
const asked: string[] = []

beforeAll(() => addCatalogue('link', { 'zh-CN': async () => ({ messages }), en: async () => ({ messages }) }))
beforeEach(async () => {
  isDown = false
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string | URL | Request) => {
    const text = url instanceof Request ? url.url : String(url)
    asked.push(text)
    return isDown ? Response.json({ code: 'rate_limited', status: 429 }, { status: 429 }) : answerTo(text)
  })
  root = document.body.appendChild(document.createElement('main'))
  app = createApp(() => h(PublicRows, { code: 'abc' })).use(i18n)
  app.mount(root)
  await vi.waitUntil(() => names().length === 2)
})
afterEach(() => {
  app.unmount()
  root.remove()
  vi.unstubAllGlobals()
})

const names = () =>
  [...root.querySelectorAll('tbody th')].map((cell) => cell.firstChild?.textContent?.trim() ?? '')
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(text))
const type = (text: string) => {
  const field = root.querySelector('input')!
  field.value = text
  field.dispatchEvent(new Event('input'))
}

it('shows rank, name, distinction and figures, and what may be unfolded', () => {
  const [first] = root.querySelectorAll('tbody tr')
  expect([...first!.querySelectorAll('td, th')].map((cell) => cell.firstChild?.textContent?.trim())).toEqual([
    '1',
    '云栖里',
    '示例物业',
    '90.5',
  ])
  expect(first!.querySelector('.tag')?.textContent).toBe('示范小区')
  expect(first!.querySelector('details')?.textContent).toContain('党建引领')
})

it('goes on where it stopped, until there is no more', async () => {
  button('再看一些')!.click()
  await vi.waitUntil(() => names().length === 3)
  expect(names()).toEqual(estates)
  expect(button('再看一些')).toBeUndefined()
})

it('searches once for what was typed, and says when nothing was found', async () => {
  asked.length = 0
  type('望')
  type('望海')
  await vi.waitUntil(() => names().join() === '望海台')
  expect(asked).toHaveLength(1)
  type('别处')
  await vi.waitUntil(() => root.textContent?.includes('没有找到'), { timeout: pauseMs * 10 })
})

it('keeps what it shows when the next page does not come, and asks again', async () => {
  isDown = true
  button('再看一些')!.click()
  await vi.waitUntil(() => root.querySelector('[role="alert"]') !== null)
  expect(names()).toEqual(['云栖里', '松涛苑'])
  isDown = false
  root.querySelector<HTMLElement>('[role="alert"] button')!.click()
  await vi.waitUntil(() => names().length === 3)
  expect(names()).toEqual(estates)
})
