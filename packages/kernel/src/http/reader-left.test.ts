import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'

import { serve, type ServerType } from '@hono/node-server'
import { AppError } from '@linli/contract'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { testKernel, type TestKernel, type TestMember } from '../testing/index.ts'
import { createApp, type Extension } from './app.ts'

let test: TestKernel
let manager: TestMember
let server: ServerType
let port: number
/** Fails once its reader has gone. */
const failing: Extension = (_kernel, app) => {
  app.get('/api/failing/:how', async (c) => {
    const { signal } = c.req.raw
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
    throw c.req.param('how') === 'busy' ? new AppError('unavailable') : new TypeError('a fault of ours')
  })
}

beforeAll(async () => {
  test = await testKernel()
  manager = await test.mintMember(await test.mintTenant(), ['estate-manager'])
  const { fetch } = createApp(test.kernel, [failing])
  port = await new Promise((resolve) => {
    server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port))
  })
})
afterAll(async () => {
  server.close()
  await test.close()
})
beforeEach(() => void vi.restoreAllMocks())

/** What the log says of a request whose sender hangs up after `ms`. */
async function logged(head: string, ms: number) {
  const said: [level: string, words: unknown][] = []
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(test.kernel.log, level).mockImplementation((_fields: unknown, words?: unknown) => {
      said.push([level, words])
    })
  const begun = new Promise((resolve) => server.once('request', resolve))
  const socket = connect(port, '127.0.0.1', () => socket.write(head))
  await begun
  await setTimeout(ms)
  socket.destroy()
  await vi.waitFor(() => expect(said).not.toEqual([]))
  return said
}
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`

it('is no error when what they waited for was given up', async () => {
  expect(await logged(get('/api/failing/busy'), 0)).toEqual([['info', 'reader left']])
})

it.each([0, 100])('is none either when they broke off within what they sent, %i ms later', async (ms) => {
  const head = `POST /api/t/${manager.tenantId}/persons HTTP/1.1\r\nHost: a\r\nCookie: ${manager.cookie}\r\n`
  const half = 'Idempotency-Key: 12345678\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"na'
  expect(await logged(head + half, ms)).toEqual([['info', 'reader left']])
})

it('leaves a fault of ours the error that it is', async () => {
  expect(await logged(get('/api/failing/fault'), 0)).toEqual([['error', 'request failed']])
})
