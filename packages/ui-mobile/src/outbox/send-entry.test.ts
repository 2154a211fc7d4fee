import { isProblem } from '@linli/web-kit'
import { afterEach, expect, it, vi } from 'vitest'

import type { OutboxEntry } from './outbox-entry.ts'
import { postEntry, uploadFile } from './send-entry.ts'

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

it('uploads a file to the estate of its entry under its own key, with its name and type', async () => {
  const asked: unknown[] = []
  class FakeRequest extends EventTarget {
    upload = new EventTarget()
    status = 201
    responseText = '{"id":"file-1"}'
    open = (...where: string[]) => asked.push(where)
    setRequestHeader = (name: string, value: string) => name === 'idempotency-key' && asked.push(value)
    send = () => this.dispatchEvent(new Event('load'))
  }
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
  const append = vi.spyOn(FormData.prototype, 'append')
  const note = { id: 'v1', name: 'note.mp4', type: 'audio/mp4', bytes: new ArrayBuffer(5), fileId: null }
  expect(await uploadFile('t1', note, () => undefined)).toBe('file-1')
  expect(asked).toEqual([['POST', '/api/t/t1/files'], 'v1'])
  const [field, file, name] = append.mock.calls[0] as [string, Blob, string]
  expect([field, file.type, file.size, name]).toEqual(['file', 'audio/mp4', 5, 'note.mp4'])
})
