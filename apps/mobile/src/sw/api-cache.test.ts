import { beforeEach, describe, expect, it } from 'vitest'

import { createApiCache } from './api-cache.ts'
import { isKept } from './api-cache.rules.ts'

/** The part of the Cache API that is used, in memory. */
function memoryCaches(): CacheStorage & { dump(): string[] } {
  const stores = new Map<string, Map<string, Response>>()
  const storage = {
    async open(name: string) {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        match: async (url: string) => store.get(url)?.clone(),
        put: async (url: string, response: Response) => void store.set(url, response),
      }
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    dump: () =>
      [...stores]
        .filter(([name]) => name.startsWith('linli-api'))
        .flatMap(([name, store]) => [...store.keys()].map((url) => `${name} ${url}`)),
  }
  return storage as unknown as CacheStorage & { dump(): string[] }
}

const origin = 'http://localhost'
const estate = '/api/t/t1'
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

describe('what a phone keeps', () => {
  let caches: ReturnType<typeof memoryCaches>
  let who: string | null
  let isUp: boolean
  let api: ReturnType<typeof createApiCache>
  const server = async (input: RequestInfo | URL): Promise<Response> => {
    const { pathname } = new URL((input as Request).url)
    if (!isUp) throw new TypeError('failed to fetch')
    if (pathname === '/api/auth/sign-out') {
      who = null
      return json({})
    }
    if (!who) return json({}, 401)
    return pathname === '/api/me' ? json({ account: { id: who } }) : json({ path: pathname, who })
  }
  const get = async (path: string, method = 'GET'): Promise<unknown> => {
    const answer = api.answer(new Request(origin + path, { method }))
    return answer ? (await answer).json() : 'left to the browser'
  }
  const openEstate = async (id = 't1') => {
    await get('/api/me')
    await get(`/api/t/${id}/ui/plugins?surface=mobile`)
  }

  beforeEach(() => {
    caches = memoryCaches()
    who = 'zhou'
    isUp = true
    api = createApiCache(caches, server)
  })

  it('answers from what it kept when the network is gone', async () => {
    await openEstate()
    await get(`${estate}/inbox`)
    isUp = false
    expect(await get('/api/me')).toEqual({ account: { id: 'zhou' } })
    expect(await get(`${estate}/inbox`)).toEqual({ path: `${estate}/inbox`, who: 'zhou' })
    await expect(get(`${estate}/tasks`)).rejects.toThrow('failed to fetch')
  })

  it('remembers for whom after the worker was restarted', async () => {
    await openEstate()
    await get(`${estate}/inbox`)
    isUp = false
    api = createApiCache(caches, server)
    expect(await get(`${estate}/inbox`)).toMatchObject({ who: 'zhou' })
  })

  it('keeps nothing after a log-out', async () => {
    await openEstate()
    await get(`${estate}/inbox`)
    await get('/api/auth/sign-out', 'POST')
    expect(caches.dump()).toEqual([])
    isUp = false
    await expect(get(`${estate}/inbox`)).rejects.toThrow('failed to fetch')
  })

  it('keeps nothing once the session is over', async () => {
    await openEstate()
    who = null
    await get(`${estate}/inbox`)
    expect(caches.dump()).toEqual([])
  })

  it('never answers one account with what it kept for another', async () => {
    await openEstate()
    await get(`${estate}/inbox`)
    who = 'lin'
    await openEstate()
    isUp = false
    await expect(get(`${estate}/inbox`)).rejects.toThrow('failed to fetch')
    expect(caches.dump().filter((line) => line.includes('zhou'))).toEqual([])
  })

  it('drops what it kept of one estate when another is entered', async () => {
    await openEstate('t1')
    await get('/api/t/t1/inbox')
    await openEstate('t2')
    expect(caches.dump().filter((line) => line.includes('/t1/'))).toEqual([])
    isUp = false
    expect(await get('/api/me')).toEqual({ account: { id: 'zhou' } })
  })

  it('does not keep an answer that arrives after its owner has left', async () => {
    await openEstate()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow = createApiCache(caches, async (input) => {
      const { pathname } = new URL((input as Request).url)
      if (pathname.endsWith('/inbox')) await held
      return server(input)
    })
    const late = slow.answer(new Request(`${origin}${estate}/inbox`))
    await slow.answer(new Request(`${origin}/api/auth/sign-out`, { method: 'POST' }))
    who = 'zhou'
    release()
    await late
    expect(caches.dump()).toEqual([])
  })
})

it.each([
  ['GET', '/api/me', true],
  ['GET', '/api/t/t1/p/smart-property/work-orders/mine', true],
  ['GET', '/api/t/t1/files/f1/thumb', true],
  ['GET', '/api/t/t1/files/f1', false],
  ['GET', '/api/t/t1/stream', false],
  ['GET', '/api/t/t1/p/smart-property/work-orders/export', false],
  ['GET', '/api/me/sessions', false],
  ['GET', '/api/public/estates', false],
  ['POST', '/api/t/t1/p/smart-property/work-orders', false],
])('%s %s is kept: %s', (method, path, kept) => expect(isKept(method, path)).toBe(kept))
