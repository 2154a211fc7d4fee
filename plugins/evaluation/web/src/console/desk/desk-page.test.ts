import { useTenant } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, type App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { gateFor, sittingOf } from '../calibration/testing/sample-calibration.ts'
import { placeId, rowOf } from './testing/sample-place.ts'

const [get, getMine] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: (path: string, options: object) => (path === '/desk/calibration' ? getMine : get)(path, options),
  },
}))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { default: DeskPage } = await import('./DeskPage.vue')

let app: App
beforeEach(() => {
  localStorage.clear()
  get.mockReset()
  getMine.mockReset().mockResolvedValue({ gates: [], rows: [] })
  const association = { tenant: { id: 'x', kind: 'association' }, roles: [], rules: [], plugins: [] }
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json(url.includes('/ui/plugins') ? association : { rows: [] }),
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => undefined
  vi.useFakeTimers({ now: new Date('2026-11-29T02:00:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const settled = async () => (await new Promise((done) => setTimeout(done, 30)), nextTick())
async function open(address = '/desk') {
  const page = await openPage(DeskPage, {}, address)
  app = page.app
  await useTenant().enter('x')
  await settled()
  return { ...page, lines: () => [...page.root.querySelectorAll('tbody tr')].map(textOf) }
}

describe('my places', () => {
  it('stand with what waits first, however many pages they come in, and say how late they are', async () => {
    const apart = rowOf({ id: 'c', code: 'B03', state: 'submitted', open: 2, parts: 40, scored: 40 })
    get.mockImplementation(async (_: string, { query }: { query: { cursor?: string } }) =>
      query.cursor
        ? { rows: [apart] }
        : {
            rows: [
              rowOf({ id: 'a', code: 'B01', estateName: '景田花园', scored: 12, parts: 40 }),
              rowOf({ id: 'b', code: 'B02', scoreBy: '2026-11-27' }),
            ],
            next: '2',
          },
    )
    const { lines } = await open()
    expect(lines().map((line) => line.slice(0, 3))).toEqual(['B03', 'B02', 'B01'])
    expect(lines()[0]).toContain('2 处分歧待复核')
    expect(lines()[1]).toContain('已逾期 2 天')
    expect(lines()[2]).toContain('景田花园')
    expect(lines()[2]).toContain('12 / 40')
    expect(lines()[2]).toContain('还剩 11 天')
  })

  it('say what still lies on this device', async () => {
    localStorage.setItem(`linli.draft.evaluation.desk.${placeId}.unsent`, `{"at":${Date.now()},"values":3}`)
    get.mockResolvedValue({ rows: [rowOf()] })
    expect((await open()).lines()[0]).toContain('3 个分数还没送出')
  })

  it('are opened from the keyboard, and narrowed by state', async () => {
    get.mockResolvedValue({ rows: [rowOf({ id: 'a' }), rowOf({ id: 'b', code: 'B09' })] })
    const { router } = await open('/desk?state=offered')
    expect(get.mock.lastCall?.[1].query).toMatchObject({ state: 'offered' })
    for (const key of ['ArrowDown', 'Enter'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await settled()
    expect(router.currentRoute.value.path).toMatch(/\/p\/evaluation\/desk\/[ab]$/)
  })

  it('are searched in what is on screen', async () => {
    get.mockResolvedValue({ rows: [rowOf({ id: 'a', code: 'B01' }), rowOf({ id: 'b', code: 'B09' })] })
    const { root, lines } = await open('/desk?q=b09')
    expect(root.querySelector('input[type=search]')).not.toBeNull()
    expect(lines().map((line) => line.slice(0, 3))).toEqual(['B09'])
  })

  it('stand below the cases that come first, and one in between is a case there as well', async () => {
    get.mockResolvedValue({ rows: [rowOf()] })
    getMine.mockResolvedValue({
      gates: [gateFor({ bound: 0.5 })],
      rows: [
        sittingOf('a'),
        sittingOf('b', { answered: 2 }),
        sittingOf('c'),
        sittingOf('d', { kind: 'drift' }),
      ],
    })
    const { root } = await open()
    const text = textOf(root.querySelector('section'))
    expect(text).toContain('先完成 3 个试评案例，平均差距在 0.5 分以内即可开始正式评分')
    expect(text).toContain('第 1 次，共 3 次机会')
    expect(text).toContain('抽查 1 个案例')
    const links = [...root.querySelectorAll('section a')].map((each) => each.getAttribute('href'))
    expect(links).toEqual(['a', 'b', 'c', 'd'].map((id) => `/t/x/p/evaluation/desk/calibration/${id}`))
  })

  it('stand alone where no case waits', async () => {
    get.mockResolvedValue({ rows: [rowOf()] })
    getMine.mockResolvedValue({ gates: [gateFor({ state: 'passed' })], rows: [] })
    expect(textOf((await open()).root)).not.toContain('试评案例')
  })

  it('teach what a desk is while there are none', async () => {
    get.mockResolvedValue({ rows: [] })
    expect(textOf((await open()).root)).toContain('每个小区由两位评委互不知情地各自评分')
  })
})
