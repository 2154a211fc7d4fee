import { connect } from 'node:net'

import { serve, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { newId } from '@linli/contract'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { AppEnv } from '../http/context.ts'
import { createApp } from '../http/app.ts'
import { createKernel } from '../kernel/create-kernel.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { createLive, type ConnectedLive } from './create-live.ts'
import { streamHttp } from './stream.http.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let resident: TestMember
let stranger: TestMember

interface Process {
  kernel: Kernel
  live: ConnectedLive
  app: Hono<AppEnv>
  server: ServerType
  port: number
}
const processes: Process[] = []

/** Another web process on the same database, serving streams on a real socket. */
async function startProcess(limits: Parameters<typeof streamHttp>[0] = {}): Promise<Process> {
  const { config, log } = test.kernel
  const live = createLive({ connectionString: config.appUrl, log, batchMs: 5 })
  await live.ready
  const kernel = createKernel({ config, plugins: [], live, log })
  const app = createApp(kernel, [streamHttp(limits)])
  const started = await new Promise<Process>((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ kernel, live, app, server, port }),
    )
  })
  processes.push(started)
  return started
}

interface Listener {
  status: number
  events: { event: string; data: Record<string, unknown> }[]
  ended: Promise<void>
  stop(): void
}
const listeners: Listener[] = []

async function listen({ port }: Process, member: TestMember, tenantId = member.tenantId): Promise<Listener> {
  const abort = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/t/${tenantId}/stream`, {
    headers: { cookie: member.cookie },
    signal: abort.signal,
  })
  const events: Listener['events'] = []
  const read = async () => {
    let text = ''
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk).toString()
      const blocks = text.split('\n\n')
      text = blocks.pop()!
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1]
        if (event)
          events.push({
            event,
            data: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as Record<string, unknown>,
          })
      }
    }
  }
  const listener = {
    status: response.status,
    events,
    ended: response.ok ? read().catch(() => undefined) : Promise.resolve(),
    stop: () => abort.abort(),
  }
  listeners.push(listener)
  return listener
}

const until = async (isTrue: () => boolean, ms = 3_000) => {
  const end = performance.now() + ms
  while (!isTrue() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10))
}

const tell = defineAction({
  name: 'kernel.test.tell',
  can: 'member',
  input: z.object({ accountId: z.guid(), fail: z.boolean().default(false) }),
  output: z.object({}),
  async run(ctx, { accountId, fail }) {
    await ctx.notify.send({
      to: { accountIds: [accountId] },
      kind: 'test',
      title: 't',
      body: 'b',
      path: '/m/',
    })
    ctx.audit({ subject: 'kernel.test', id: null })
    if (fail) throw new Error('after the notice')
    return {}
  },
})

beforeAll(async () => {
  test = await testKernel()
  estate = await test.mintTenant()
  manager = await test.mintMember(estate, ['estate-manager'])
  resident = await test.mintMember(estate, ['resident'])
  stranger = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterEach(async () => {
  for (const each of listeners.splice(0)) each.stop()
  for (const { live, server, kernel } of processes.splice(0)) {
    await live.close()
    await kernel.database.close()
    server.close()
  }
})
afterAll(() => test.close())

describe('a stream', () => {
  it('of one tenant never carries another’s messages, in this process or through the database', async () => {
    const [one, two] = [await startProcess(), await startProcess()]
    const mine = [await listen(one, manager), await listen(two, manager)]
    const theirs = [await listen(one, stranger), await listen(two, stranger)]
    for (let i = 0; i < 200; i++) {
      const publisher = i % 2 ? one : two
      const [tenantId, canary] = i % 3 ? [manager.tenantId, 'mine'] : [stranger.tenantId, 'theirs']
      publisher.live.publish({ tenantId, event: 'job', data: { canary, i } })
    }
    await until(() => [...mine, ...theirs].every((each) => each.events.length >= 66))
    for (const each of mine) {
      expect(each.events.length).toBe(133)
      expect(new Set(each.events.map(({ data }) => data.canary))).toEqual(new Set(['mine']))
    }
    for (const each of theirs) {
      expect(each.events.length).toBe(67)
      expect(new Set(each.events.map(({ data }) => data.canary))).toEqual(new Set(['theirs']))
    }
  })

  it('is refused without a membership or a login', async () => {
    const process_ = await startProcess()
    expect((await listen(process_, stranger, estate.id)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${process_.port}/api/t/${estate.id}/stream`)).status).toBe(401)
  })

  it('carries what is for one account to that account alone', async () => {
    const process_ = await startProcess()
    const [his, hers] = [await listen(process_, manager), await listen(process_, resident)]
    process_.live.publish({ tenantId: estate.id, accountId: resident.accountId, event: 'inbox', data: {} })
    process_.live.publish({ tenantId: estate.id, event: 'plugins', data: {} })
    await until(() => his.events.length >= 1 && hers.events.length >= 2)
    expect(his.events.map(({ event }) => event)).toEqual(['plugins'])
    expect(hers.events.map(({ event }) => event)).toEqual(['inbox', 'plugins'])
  })

  it('tells of a changed record only whoever may read such records', async () => {
    const process_ = await startProcess()
    const [his, hers] = [await listen(process_, manager), await listen(process_, resident)]
    process_.live.publish({
      tenantId: estate.id,
      event: 'changed',
      data: { subject: 'kernel.setting', id: newId() },
    })
    process_.live.publish({ tenantId: estate.id, event: 'plugins', data: {} })
    await until(() => his.events.length >= 2 && hers.events.length >= 1)
    expect(his.events.map(({ event }) => event)).toEqual(['changed', 'plugins'])
    expect(hers.events.map(({ event }) => event)).toEqual(['plugins'])
  })

  it('tells of a notice once its action commits, and not when it fails', async () => {
    const process_ = await startProcess()
    const hers = await listen(process_, resident)
    await expect(test.run(manager, tell, { accountId: resident.accountId, fail: true })).rejects.toThrow()
    await test.run(manager, tell, { accountId: resident.accountId })
    await until(() => hers.events.length >= 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(hers.events).toEqual([{ event: 'inbox', data: {} }])
  })

  it('ends when its session is revoked', async () => {
    const process_ = await startProcess({ recheckMs: 40 })
    const member = await test.mintMember(estate, ['resident'])
    const hers = await listen(process_, member)
    const still = await listen(process_, manager)
    await test.admin.query('delete from auth.sessions where user_id = $1', [member.accountId])
    await hers.ended
    process_.live.publish({ tenantId: estate.id, event: 'plugins', data: {} })
    await until(() => still.events.length >= 1)
    expect(still.events.length).toBe(1)
    expect(hers.events).toEqual([])
  })

  it('ends when the membership ends', async () => {
    const process_ = await startProcess({ recheckMs: 40 })
    const member = await test.mintMember(estate, ['resident'])
    const hers = await listen(process_, member)
    await test.admin.query("update kernel.memberships set status = 'left' where account_id = $1", [
      member.accountId,
    ])
    await expect(hers.ended.then(() => 'ended')).resolves.toBe('ended')
  })

  it('beats, so that a proxy does not close it', async () => {
    const process_ = await startProcess({ heartbeatMs: 20 })
    const socket = connect(process_.port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.write(`GET /api/t/${estate.id}/stream HTTP/1.1\r\nHost: x\r\nCookie: ${manager.cookie}\r\n\r\n`)
    await until(() => text.includes(': here'))
    socket.destroy()
    expect(text).toContain(': here')
    expect(text).toMatch(/content-type: text\/event-stream/i)
  })

  it('is limited in number for one account, and a closed one makes room', async () => {
    const process_ = await startProcess({ perAccount: 2 })
    const first = await listen(process_, manager)
    await listen(process_, manager)
    expect((await listen(process_, manager)).status).toBe(429)
    first.stop()
    let status = 429
    for (let tries = 0; status === 429 && tries < 50; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      status = (await listen(process_, manager)).status
    }
    expect(status).toBe(200)
  })

  it('lets a client go that does not read, and goes on for the others', async () => {
    const process_ = await startProcess({ maxLagBytes: 64 * 1024 })
    const quick = await listen(process_, manager)
    const socket = connect(process_.port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write(
      `GET /api/t/${estate.id}/stream HTTP/1.1\r\nHost: x\r\nCookie: ${resident.cookie}\r\nConnection: close\r\n\r\n`,
    )
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    const padding = 'x'.repeat(20_000)
    const sent = 800
    for (let i = 0; i < sent; i++) {
      process_.live.publish({ tenantId: estate.id, event: 'job', data: { padding, i } })
      if (i % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await until(() => quick.events.length === sent, 8_000)
    expect(quick.events.length).toBe(sent)
    let bytes = 0
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    socket.on('data', (chunk) => (bytes += chunk.length))
    socket.resume()
    await closed
    expect(bytes).toBeLessThan(sent * 20_000)
  })

  it('ends cleanly when the process stops', async () => {
    const process_ = await startProcess()
    const his = await listen(process_, manager)
    await process_.live.close()
    await expect(his.ended.then(() => 'ended')).resolves.toBe('ended')
  })

  it('comes back after the database cut the connection between processes, and lets its streams ask anew', async () => {
    const [one, two] = [await startProcess(), await startProcess()]
    const cut = await listen(two, manager)
    await test.admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'linli-live' and datname = current_database()",
    )
    // What was said meanwhile is lost, so the stream ends and its client comes back.
    await cut.ended
    const again = await listen(two, manager)
    let n = 0
    await until(() => {
      one.live.publish({ tenantId: estate.id, event: 'job', data: { n: n++ } })
      return again.events.length > 0
    }, 5_000)
    expect(again.events.length).toBeGreaterThan(0)
  })
})
