import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { press } from './testing/dom.ts'
import { screenOf } from './testing/sample-publication.ts'

const get = vi.hoisted(() => vi.fn())
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get } }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { default: ScreenPage } = await import('./ScreenPage.vue')

let app: App
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-15T02:00:00Z') })
  get.mockReset().mockResolvedValue(screenOf())
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.useRealTimers()
})
const drawn = async () => {
  await vi.advanceTimersByTimeAsync(10)
  await nextTick()
}
async function open() {
  const page = await openPage(ScreenPage, { id: 'c' }, '/campaigns/c/screen')
  app = page.app
  await drawn()
  return page
}
const part = (root: Element, label: string) => textOf(root.querySelector(`section[aria-label="${label}"]`))

it('shows progress, spread, averages and companies, and says of what is withheld that it is', async () => {
  const { root } = await open()
  expect(part(root, '进度')).toBe('进度12评审中1已撤回')
  const bins = [...root.querySelectorAll('.bins li')].map(textOf)
  expect(bins).toEqual(['85–10', '*少于 5 个小区，不显示10–15', '615–20'])
  expect(root.querySelectorAll('.bins .withheld')).toHaveLength(1)
  expect(part(root, '各类平均分')).toContain('党建引领7.5 / 15')
  expect(part(root, '各类平均分')).toContain('服务队伍少于 5 个小区，不显示')
  expect(part(root, '参评公司')).toContain('示例物业 9 个小区第 1 名，平均 81.5 分')
  const tiles = [...root.querySelectorAll('.tiles li')]
  expect(textOf(tiles[0] ?? null)).toBe('南山区81.5 分9 个小区')
  expect(textOf(tiles[2] ?? null)).toContain('未填所在区')
  expect(part(root, '各区平均分')).toContain('不是行政区划图')
  const places = [...root.querySelectorAll<HTMLElement>('.map li')].map(({ style }) => [
    style.getPropertyValue('--column'),
    style.getPropertyValue('--row'),
  ])
  expect(places).toEqual([
    ['2', '2'],
    ['4', '2'],
  ])
  expect(tiles.filter((tile) => tile.querySelector('.level') === null)).toHaveLength(2)
})

it('is dark until somebody asks otherwise', async () => {
  const { root } = await open()
  const screen = root.querySelector('.screen')
  expect(screen?.getAttribute('data-theme')).toBe('dark')
  press('跟随系统配色')
  await nextTick()
  expect(screen?.hasAttribute('data-theme')).toBe(false)
})

it('is read again every minute, and keeps its figures when that fails', async () => {
  const { root } = await open()
  get.mockResolvedValue(screenOf({ progress: { scoring: 13 } }))
  await vi.advanceTimersByTimeAsync(60_000)
  await drawn()
  expect(part(root, '进度')).toBe('进度13评审中')
  get.mockRejectedValue(new Error('gone'))
  await vi.advanceTimersByTimeAsync(60_000)
  await drawn()
  expect(part(root, '进度')).toBe('进度13评审中')
  expect(textOf(root.querySelector('header'))).toContain('暂时连不上')
})

it('shows progress alone before anything is published', async () => {
  get.mockResolvedValue(screenOf({ published: null }))
  const { root } = await open()
  expect(textOf(root)).toContain('结果还没有公布')
  expect(root.querySelector('.bins')).toBeNull()
})

it('lays districts of another city one after the other', async () => {
  const { published } = screenOf()
  const districts = [{ name: '天河区', estates: 9, average: 81.5 }]
  get.mockResolvedValue(screenOf({ published: published && { ...published, districts } }))
  const { root } = await open()
  expect(root.querySelector('.map')).toBeNull()
  expect(textOf(root.querySelector('.tiles li'))).toBe('天河区81.5 分9 个小区')
  expect(textOf(root)).not.toContain('不是行政区划图')
})
