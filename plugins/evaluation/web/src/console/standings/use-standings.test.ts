import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, watch, type App } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'

import { sampleOutline, sampleSummary, standingOf } from './testing/sample-standings.ts'

const calls = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('../evaluation-api.ts', () => ({ evaluationApi: { get: calls.get } }))
vi.mock('@linli/web-kit', async (original) => ({ ...(await original<object>()), useChanged: () => {} }))
const { useStandings } = await import('./use-standings.ts')

let app: App
async function open(address: string) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: { render: () => null } }],
  })
  await router.push(address)
  let page: ReturnType<typeof useStandings> | undefined
  app = createApp({
    setup() {
      page = useStandings()
      return () => null
    },
  }).use(router)
  app.mount(document.createElement('div'))
  if (!page) throw new Error('the page was not set up')
  return { ...page, router }
}
const asked = () =>
  calls.get.mock.calls.filter(([path]) => path === '/standings').map(([, { query }]) => query)
const problem = new ProblemError({
  type: 'about:blank',
  title: '没有生效的细则',
  detail: '',
  status: 404,
  code: 'not_found',
  requestId: '',
})

beforeEach(() => {
  calls.get.mockReset().mockImplementation(async (path: string, { query }) => {
    if (path === '/standings/outline') return sampleOutline
    const year = query.year ?? 2026
    return query.cursor
      ? { ...sampleSummary, year, rows: [standingOf('b')] }
      : { ...sampleSummary, year, rows: [standingOf('a')], next: 'cursor' }
  })
})
afterEach(() => app.unmount())

describe('the standings', () => {
  it('are read a hundred at a time, the most points first, with the averages of all', async () => {
    const { list, summary, outline } = await open('/standings')
    await vi.waitUntil(() => list.state.value === 'ready' && outline.value)
    expect(asked()).toEqual([expect.objectContaining({ limit: '100', sort: '-low', year: undefined })])
    expect(summary.value).toEqual(sampleSummary)
    await list.loadMore()
    expect(list.rows.value.map(({ estateId }) => estateId)).toEqual(['a', 'b'])
    expect(list.hasMore.value).toBe(false)
  })

  it('ask for what the address says, and for nothing that the server would refuse', async () => {
    const { list } = await open('/standings?q=兰亭&sort=-change&year=2025&tab=heat')
    await vi.waitUntil(() => list.state.value === 'ready')
    expect(asked()[0]).toMatchObject({ q: '兰亭', sort: '-change', year: 2025 })
    expect(asked()[0]).not.toHaveProperty('tab')
    app.unmount()
    const second = await open('/standings?sort=secret&year=last')
    await vi.waitUntil(() => second.list.state.value === 'ready')
    expect(asked()[1]).toMatchObject({ sort: '-low', year: undefined })
  })

  it('of another year leave nothing of the former on screen, and the year is no filter to clear', async () => {
    const { list, summary, router } = await open('/standings?q=兰亭')
    await vi.waitUntil(() => list.state.value === 'ready')
    const years: unknown[] = []
    const stop = watch(summary, (now) => years.push(now?.year), { flush: 'sync' })
    list.setFilter('year', '2025')
    await vi.waitUntil(() => years.length === 2)
    stop()
    expect(years).toEqual([undefined, 2025])
    expect(list.isFiltered.value).toBe(true)
    list.clearFilters()
    await vi.waitUntil(() => router.currentRoute.value.query['q'] === undefined)
    expect(router.currentRoute.value.query).toEqual({ year: '2025' })
    expect(list.isFiltered.value).toBe(false)
  })

  it('of a former year that answers late change nothing any more', async () => {
    let answerLate = (_: unknown) => {}
    calls.get.mockImplementationOnce(() => new Promise((done) => (answerLate = done)))
    const { list, summary } = await open('/standings?year=2024')
    list.setFilter('year', '2025')
    await vi.waitUntil(() => list.state.value === 'ready')
    answerLate({ ...sampleSummary, year: 2024, rows: [standingOf('late')] })
    await new Promise((done) => setTimeout(done, 0))
    expect(summary.value?.year).toBe(2025)
    expect(list.rows.value.map(({ estateId }) => estateId)).toEqual(['a'])
  })

  it('are there without a rubric in force, whose absence is kept until it is read', async () => {
    calls.get.mockImplementation(async (path: string) => {
      if (path === '/standings/outline') throw problem
      return { ...sampleSummary, rows: [standingOf('a')] }
    })
    const { list, outline, outlineError, loadOutline } = await open('/standings')
    await vi.waitUntil(() => list.state.value === 'ready' && outlineError.value)
    expect([outline.value, outlineError.value]).toEqual([null, problem])
    calls.get.mockResolvedValue(sampleOutline)
    await loadOutline()
    expect([outline.value?.year, outlineError.value]).toEqual([2026, null])
  })
})
