import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { sampleOutline, sampleSummary, standingOf } from './testing/sample-standings.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), kinds: { kind: 'group' } }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('./StandingCards.vue', () => ({ __esModule: true, default: { render: () => null } }))
vi.mock('@linli/web-kit', async (original) => {
  const kit = await original<object>()
  return {
    ...kit,
    useChanged: () => {},
    useTenant: () => ({ tenant: { id: 'group', kind: calls.kinds.kind } }),
  }
})
const { default: StandingsPage } = await import('./StandingsPage.vue')

let rows = [standingOf('甲')]
let app: App
/** Saved filters: there are none. */
const noRows = async () => Response.json({ rows: [] })
beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(noRows))
  calls.kinds.kind = 'group'
  rows = [
    standingOf('甲', { low: 9, declared: 7, confirmed: 6.5, change: 2.5 }),
    standingOf('乙', { low: 9, parentId: 'group', change: -1 }),
    standingOf('丙', { low: 3, change: 0, rubricId: 'other' }),
  ]
  calls.get.mockReset().mockImplementation(async (path: string) => {
    if (path === '/standings/outline') return sampleOutline
    return { ...sampleSummary, estates: rows.length, rows }
  })
})
afterEach(() => {
  app.unmount()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

async function open(address = '/standings') {
  const page = await openPage(StandingsPage, {}, address)
  app = page.app
  await vi.waitUntil(() => page.root.querySelector('tbody tr, .empty'))
  await vi.waitUntil(() => page.root.querySelector('select.year')?.children.length === 3)
  const lines = () =>
    [...page.root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td.lk-cell')].map(textOf),
    )
  return { ...page, lines }
}

describe('the standings of a company', () => {
  it('are listed with places, branches and what people said, and a change with its sign', async () => {
    const { lines } = await open()
    expect(lines()).toEqual([
      ['1', '甲小区', '福田分公司', '9', '12', '7', '6.5', '+2.5'],
      ['1', '乙小区', '公司直管', '9', '12', '–', '–', '−1'],
      ['3', '丙小区另一版细则', '福田分公司', '3', '12', '–', '–', '持平'],
    ])
  })

  it('name no branches in a branch, and give no places among what a search found', async () => {
    calls.kinds.kind = 'branch'
    const { lines } = await open('/standings?q=小区')
    expect(lines()[0]).toEqual(['甲小区', '9', '12', '7', '6.5', '+2.5'])
  })

  it('lead from a row into the estate’s own score of that year', async () => {
    const { root, router } = await open()
    root.querySelector<HTMLButtonElement>('tbody tr:nth-child(2) button.open')?.click()
    await vi.waitUntil(() => router.currentRoute.value.path !== '/standings')
    expect(router.currentRoute.value.fullPath).toBe('/t/乙/p/evaluation/score?year=2026')
  })

  it('are taken out of the page as they are filtered and ordered', async () => {
    const { root } = await open('/standings?q=小区&sort=low&tab=list')
    expect(root.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/standings/export?{"q":"小区","sort":"low","format":"xlsx"}',
    )
  })

  it('show the same estates as a heat map where the address says so', async () => {
    const { root } = await open('/standings?tab=heat')
    await vi.waitUntil(() => root.querySelector('[role=grid]'))
    expect(root.querySelectorAll('[role=grid] tbody:last-of-type tr')).toHaveLength(3)
    expect(calls.get.mock.calls.filter(([path]) => path === '/standings')).toHaveLength(1)
  })

  it('teach where no estate has a score yet, with the rubrics as the first thing to see', async () => {
    rows = []
    const { root } = await open()
    expect(textOf(root.querySelector('.empty h3'))).toBe('2026 年度还没有小区得分')
    expect(textOf(root.querySelector('.empty__clause'))).toContain('9.2.1')
    expect(root.querySelector('.empty a')?.getAttribute('href')).toBe('/t/group/p/evaluation/rubrics')
    expect(root.querySelector('a[download]')).toBeNull()
  })

  it('are listed also without a rubric in force, which is said once above them', async () => {
    const { ProblemError } = await import('@linli/web-kit')
    calls.get.mockImplementation(async (path: string) => {
      if (path !== '/standings/outline') return { ...sampleSummary, estates: rows.length, rows }
      throw new ProblemError({
        type: 'about:blank',
        title: '',
        detail: '',
        status: 404,
        code: 'not_found',
        requestId: '',
      })
    })
    const { root, router, lines } = await open()
    await vi.waitUntil(() => root.querySelector('.empty'))
    expect([...root.querySelectorAll('.empty h3')].map(textOf)).toEqual(['公司还没有生效的评价细则'])
    expect(lines().map(([place, name]) => [place, name])).toEqual([
      ['1', '甲小区'],
      ['1', '乙小区'],
      ['3', '丙小区'],
    ])
    await router.push('/standings?tab=heat')
    await vi.waitUntil(() => !root.querySelector('tbody'))
    expect([...root.querySelectorAll('.empty h3')].map(textOf)).toEqual(['公司还没有生效的评价细则'])
  })
})
