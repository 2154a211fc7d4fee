import { isProblem } from '@linli/web-kit'
import { afterEach, expect, it, vi } from 'vitest'

import type { OutboxEntry } from './outbox-entry.ts'
import { postEntry } from './send-entry.ts'

const entry = { tenantId: 't1', path: '/p/smart-property/work-orders', key: 'key-1' } as OutboxEntry
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('posts to the estate of the entry under its own key', async () => {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    return new Response('{"version":2}', { headers: { 'content-type': 'application/json' } })
  })
  expect(await postEntry(entry, { version: 1 })).toEqual({ version: 2 })
  expect([
    asked[0]!.method,
    new URL(asked[0]!.url).pathname,
    asked[0]!.headers.get('idempotency-key'),
  ]).toEqual(['POST', '/api/t/t1/p/smart-property/work-orders', 'key-1'])
})

it('gives up on a network that swallows the request, as on no network', async () => {
  const swallowing = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(swallowing.signal)
  vi.stubGlobal(
    'fetch',
    (request: Request) =>
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(new DOMException('timed out', 'TimeoutError'))),
      ),
  )
  const sent = postEntry(entry, {}).catch((error: unknown) => error)
  setTimeout(() => swallowing.abort(), 20)
  expect(isProblem(await sent, 'offline')).toBe(true)
})
