import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const store = new Map<string, unknown>()
const problem = (code: string) => Object.assign(new Error(code), { code })
const answers = vi.hoisted(() => ({ get: vi.fn<(path: string) => Promise<unknown>>() }))

vi.mock('@linli/ui-mobile', () => ({
  drafts: {
    load: async (name: string) => structuredClone(store.get(name) ?? null),
    save: async (name: string, values: unknown) => void store.set(name, structuredClone(values)),
  },
}))
vi.mock('@linli/web-kit', () => ({
  isProblem: (error: { code: string }, code?: string) => code === undefined || error.code === code,
  streamConnected: { value: true },
}))
vi.mock('../order/orders-http.ts', () => ({ ordersHttp: answers }))

const { useKeptRead } = await import('./use-kept-read.ts')
const { keepOrders, keptOrder } = await import('./kept-orders.ts')

const network = (isOnline: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
const reading = (read: () => Promise<string>) => {
  const kept = useKeptRead('prices', read)
  return async () => {
    await kept.load()
    return {
      value: kept.value.value,
      keptAt: kept.keptAt.value,
      error: (kept.error.value as { code: string } | null)?.code,
    }
  }
}
const fails = (code: string) => () => Promise.reject(problem(code))

beforeEach(() => {
  store.clear()
  vi.useFakeTimers({ now: 1_000 })
  network(true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('shows what the server says, and puts it by', async () => {
  expect(await reading(async () => 'new')()).toEqual({ value: 'new', keptAt: null, error: undefined })
  expect(store.get('prices')).toEqual({ at: 1_000, value: 'new' })
})
it('shows what was put by, with its time, while the server cannot be asked', async () => {
  await reading(async () => 'old')()
  vi.setSystemTime(9_000)
  for (const code of ['offline', 'unavailable'])
    expect(await reading(fails(code))()).toEqual({ value: 'old', keptAt: 1_000, error: undefined })
})
it('knows an answer without a network as one of earlier, and does not put it by as new', async () => {
  await reading(async () => 'old')()
  vi.setSystemTime(9_000)
  network(false)
  expect(await reading(async () => 'from the phone')()).toMatchObject({
    value: 'from the phone',
    keptAt: 1_000,
  })
  expect(store.get('prices')).toEqual({ at: 1_000, value: 'old' })
})
it('shows at once what was put by when there is no network to wait for', async () => {
  await reading(async () => 'old')()
  network(false)
  const kept = useKeptRead('prices', () => new Promise<string>(() => {}))
  void kept.load()
  await vi.waitFor(() => expect(kept.value.value).toBe('old'))
})
it('says what is wrong when nothing was put by, and when the server refuses', async () => {
  expect(await reading(fails('offline'))()).toEqual({ value: null, keptAt: null, error: 'offline' })
  await reading(async () => 'old')()
  expect(await reading(fails('forbidden'))()).toEqual({ value: null, keptAt: null, error: 'forbidden' })
})

const row = (id: string, version: number) => ({ id, version, updatedAt: `t${version}` }) as never
const asked = () => answers.get.mock.calls.map(([path]) => path)
const serve = (version: number) =>
  answers.get.mockImplementation(async (path) => ({
    id: path.split('/').at(-1),
    version,
    updatedAt: `t${version}`,
  }))

it('puts orders by whole, and reads again only what has changed', async () => {
  serve(1)
  await keepOrders([row('a', 1), row('b', 1)])
  expect(asked()).toEqual(['/work-orders/a', '/work-orders/b'])
  answers.get.mockClear()
  serve(2)
  await keepOrders([row('a', 1), row('b', 2)])
  expect(asked()).toEqual(['/work-orders/b'])
  expect((await keptOrder('b'))?.order.version).toBe(2)
  await keepOrders([row('b', 2)])
  expect(await keptOrder('a')).toBeNull()
})
it('keeps an older order when the new one cannot be read', async () => {
  serve(1)
  await keepOrders([row('a', 1)])
  answers.get.mockRejectedValue(problem('offline'))
  await keepOrders([row('a', 2), row('c', 1)])
  expect((await keptOrder('a'))?.order.version).toBe(1)
  expect(await keptOrder('c')).toBeNull()
})
