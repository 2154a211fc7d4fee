import type { Page } from '@linli/contract'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'

import { handleListKey, type ListKeyTarget } from './list-keys.ts'
import { useList, type List, type ListOptions } from './use-list.ts'

interface Row {
  id: string
}
const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id }))
const fetchPage = vi.fn<ListOptions<Row>['fetchPage']>()
let router: Router

async function open(path = '/orders', options: Partial<ListOptions<Row>> = {}): Promise<List<Row>> {
  let list!: List<Row>
  const Host = defineComponent({
    setup() {
      list = useList<Row>({ key: 'test', fetchPage, defaults: { view: 'open' }, ...options })
      return () => null
    },
  })
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/orders', component: Host },
      { path: '/elsewhere', component: { render: () => null } },
    ],
  })
  await router.push(path)
  mount(Host, { global: { plugins: [router] } })
  await flushPromises()
  return list
}
const asked = (): Record<string, string> => fetchPage.mock.lastCall![0]

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
  fetchPage.mockReset().mockResolvedValue({ rows: rows('a', 'b'), next: 'c2', total: 3 })
})

describe('pages', () => {
  it('goes on from the cursor until there is no next', async () => {
    const list = await open()
    expect([list.state.value, list.total.value, list.hasMore.value]).toEqual(['ready', 3, true])
    fetchPage.mockResolvedValue({ rows: rows('c') })
    await list.loadMore()
    expect(asked()).toMatchObject({ cursor: 'c2', view: 'open' })
    expect(list.rows.value.map((row) => row.id)).toEqual(['a', 'b', 'c'])
    expect(list.hasMore.value).toBe(false)
    await list.loadMore()
    expect(fetchPage).toHaveBeenCalledTimes(2)
  })

  it('has an empty and an error state, and comes back on retry', async () => {
    fetchPage.mockResolvedValueOnce({ rows: [] })
    expect((await open()).state.value).toBe('empty')
    fetchPage.mockRejectedValueOnce(new Error('down'))
    const list = await open()
    expect(list.state.value).toBe('error')
    await list.reload()
    expect(list.state.value).toBe('ready')
  })

  it('drops a late answer of an older filter', async () => {
    const list = await open()
    let late!: (page: Page<Row>) => void
    fetchPage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)))
    list.setFilter('q', 'li')
    await flushPromises()
    fetchPage.mockResolvedValueOnce({ rows: rows('new') })
    list.setFilter('q', 'lift')
    await flushPromises()
    late({ rows: rows('old') })
    await flushPromises()
    expect(list.rows.value).toEqual(rows('new'))
  })

  it('refreshes as many rows as are shown and keeps what is marked', async () => {
    const list = await open()
    list.toggle('a')
    await list.refresh()
    expect(asked()).toMatchObject({ limit: '30' })
    expect(asked()).not.toHaveProperty('cursor')
    expect([...list.selected.value]).toEqual(['a'])
  })
})

describe('filters', () => {
  it('come from the URL and go into it, defaults stay out', async () => {
    const list = await open('/orders?kind=repair&open=o1')
    expect(asked()).toMatchObject({ kind: 'repair', view: 'open' })
    expect(asked()).not.toHaveProperty('open')
    expect(list.openId.value).toBe('o1')
    list.setFilter('grade', '1')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ kind: 'repair', grade: '1', open: 'o1' })
    expect(asked()).toMatchObject({ kind: 'repair', grade: '1' })
  })

  it('does not ask again when only the open row changed', async () => {
    const list = await open()
    list.open('a')
    await flushPromises()
    expect(list.openId.value).toBe('a')
    expect(fetchPage).toHaveBeenCalledTimes(1)
  })

  it('lifts a default with "any" and goes back on clearing', async () => {
    const list = await open('/orders?view=any')
    expect(asked()).not.toHaveProperty('view')
    expect(list.isFiltered.value).toBe(true)
    list.clearFilters()
    await flushPromises()
    expect(asked()).toMatchObject({ view: 'open' })
  })

  it('keeps its own filters while the next page opens', async () => {
    await open('/orders?kind=repair')
    await router.push('/elsewhere?kind=other')
    await flushPromises()
    expect(fetchPage).toHaveBeenCalledTimes(1)
  })

  it('are kept with the account under a name, applied again, changed and removed', async () => {
    const calls: [method: string, path: string, body: unknown][] = []
    const kept = { id: 'f1', list: 'test.list', name: '维修', isShared: false, isOwn: true, version: 1 }
    let rows: object[] = []
    vi.stubGlobal('fetch', async (request: Request) => {
      const body: unknown = request.method === 'GET' ? null : await request.clone().json()
      calls.push([request.method, new URL(request.url).pathname.split('/saved-filters')[1]!, body])
      if (request.method === 'POST') rows = [{ ...kept, query: (body as { query: object }).query }]
      if (request.method === 'DELETE') rows = []
      return Response.json(request.method === 'GET' ? { rows } : {})
    })
    const list = await open('/orders?kind=repair', { key: 'test.list' })
    await list.save('维修', list.filters.value, true)
    expect(calls[0]).toEqual([
      'POST',
      '',
      { list: 'test.list', name: '维修', query: { view: 'open', kind: 'repair' }, isShared: true },
    ])
    const later = await open('/orders', { key: 'test.list' })
    await later.loadSaved()
    expect(later.saved.value.map((filter) => filter.name)).toEqual(['维修'])
    later.applyFilters(later.saved.value[0]!.query)
    await flushPromises()
    expect(asked()).toMatchObject({ kind: 'repair' })
    await later.save('维修', { kind: 'complaint' })
    expect(calls.find(([method]) => method === 'PATCH')?.slice(1)).toEqual([
      '/f1',
      { version: 1, query: { kind: 'complaint' }, isShared: false },
    ])
    await later.remove(later.saved.value[0]!)
    expect(later.saved.value).toEqual([])
    vi.unstubAllGlobals()
  })
})

describe('selection and keys', () => {
  const press = (key: string, target: ListKeyTarget, init: KeyboardEventInit = {}): boolean =>
    handleListKey(new KeyboardEvent('keydown', { key, ...init }), target)
  const target = (active: number): ListKeyTarget => ({
    count: 3,
    active,
    move: vi.fn(),
    open: vi.fn(),
    toggle: vi.fn(),
    close: vi.fn(),
  })

  it('marks one, all and none', async () => {
    const list = await open()
    list.toggleAll()
    expect(list.selected.value.size).toBe(2)
    list.toggle('a')
    expect([...list.selected.value]).toEqual(['b'])
    list.toggleAll()
    list.toggleAll()
    expect(list.selected.value.size).toBe(0)
  })

  it.each([
    ['j', 0, 1],
    ['ArrowDown', 2, 2],
    ['k', 1, 0],
    ['ArrowUp', 0, 0],
    ['j', -1, 0],
  ])('%s from row %i moves to %i', (key, from, to) => {
    const list = target(from)
    expect(press(key, list)).toBe(true)
    expect(list.move).toHaveBeenCalledWith(to)
  })

  it('opens, marks and closes', () => {
    const list = target(1)
    for (const key of ['Enter', 'x', 'Escape']) press(key, list)
    expect([list.open, list.toggle, list.close].map((called) => vi.mocked(called).mock.calls.length)).toEqual(
      [1, 1, 1],
    )
  })

  it('leaves typing and shortcuts alone', () => {
    const list = target(1)
    const input = document.createElement('input')
    document.body.append(input)
    let used = true
    input.addEventListener('keydown', (event) => (used = handleListKey(event, list)))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
    expect(used).toBe(false)
    expect(press('k', list, { ctrlKey: true })).toBe(false)
    expect(list.move).not.toHaveBeenCalled()
  })
})
