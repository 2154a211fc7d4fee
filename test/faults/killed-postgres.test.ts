import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startThrowawayPostgres, type ThrowawayPostgres } from '../../infra/bootstrap/postgres.mjs'
import type { ApiProcess } from './api-process.ts'
import { faultWorld, untilReady, type FaultWorld } from './fault-world.ts'
import { followStream, type Follower } from './follow-stream.ts'
import { insist, send, type Answer } from './stubborn-client.ts'
import { until } from './until.ts'

let postgres: ThrowawayPostgres
let world: FaultWorld
let web: ApiProcess
let worker: ApiProcess
let stream: Follower

beforeAll(async () => {
  // Durable, unlike the one that other suites share: an answered write has to be on disk.
  postgres = await startThrowawayPostgres({ durable: true })
  process.env['TEST_DATABASE_ADMIN_URL'] = postgres.url
  world = await faultWorld()
  ;[web, worker] = await Promise.all([
    world.start('web', { program: 'tally' }),
    world.start('worker', { program: 'tally' }),
  ])
  stream = followStream(() => web.url, world.manager)
})
afterAll(async () => {
  stream?.stop()
  await world?.end().catch(() => undefined)
  await postgres?.destroy()
})

const clients = 12
const writesEach = 20

it('killed during writes: 503 with Retry-After meanwhile, ready again by itself, nothing lost or doubled', async () => {
  const refused: Answer[] = []
  const acknowledged: Answer[] = []
  const client = async (number: number) => {
    for (let n = 0; n < writesEach; n++) {
      const write = { body: { key: `${number}`, n }, key: newId() }
      acknowledged.push(
        await insist(
          () => web.url,
          world.manager,
          '/p/tally/marks',
          write,
          (answer) => refused.push(answer),
        ),
      )
    }
  }
  const killer = async () => {
    for (const after of [40, 120]) {
      await until(`${after} writes`, () => acknowledged.length >= after)
      await postgres.kill()
      const [ready, alive] = await Promise.all([fetch(`${web.url}/readyz`), fetch(`${web.url}/healthz`)])
      expect(ready.status).toBe(503)
      expect(alive.status).toBe(200)
      const refusal = await send(web.url, world.manager, '/units', { method: 'GET' })
      expect(refusal.status).toBe(503)
      refused.push(refusal)
      await postgres.restart()
      await Promise.all([untilReady(web), untilReady(worker)])
    }
  }
  await Promise.all([killer(), ...Array.from({ length: clients }, (_, number) => client(number))])

  expect(web.isAlive() && worker.isAlive()).toBe(true)
  const total = clients * writesEach
  expect(acknowledged.map(({ status }) => status)).toEqual(Array(total).fill(200))
  expect(refused.length).toBeGreaterThan(2)
  for (const { status, headers, body } of refused) {
    expect(status, JSON.stringify(body)).toBe(503)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(body).toMatchObject({ code: 'unavailable', status: 503 })
    expect(JSON.stringify(body)).not.toMatch(/at .*:\d+|ECONN|postgres|select |pg_/i)
  }
  const written = (kind: string) =>
    world.rows(
      'select count(*)::int as n, count(distinct (key, n))::int as different from p_tally.marks where tenant_id = $1 and kind = $2',
      [world.estate.id, kind],
    )
  expect(await written('made')).toEqual([{ n: total, different: total }])
  expect(await world.count("select count(*) from kernel.audit_log where action = 'tally.mark.make'")).toBe(
    total,
  )
  await until(
    'the worker has heard all',
    async () => (await world.count("select count(*) from p_tally.marks where kind = 'heard'")) >= total,
  )
  expect(await written('heard')).toEqual([{ n: total, different: total }])
})

it('its streams come back, and hear again what another process does', async () => {
  await until('the stream has come back', () => stream.isOpen() && stream.openings() > 1)
  const heard = stream.events.length
  // What the consumer writes in the worker process is told to the stream of the web process.
  await insist(() => web.url, world.manager, '/p/tally/marks', { body: { key: 'after', n: 1 }, key: newId() })
  const [mark] = await until('the event is handled', async () => {
    const rows = await world.rows<{ id: string }>(
      "select id from p_tally.marks where kind = 'heard' and key = 'after'",
    )
    return rows.length > 0 && rows
  })
  await until('the stream says so', () => stream.events.slice(heard).some((text) => text.includes(mark!.id)))
})

it('its jobs and timers go on', async () => {
  const post = (path: string, body: object) =>
    insist(() => web.url, world.manager, `/p/tally${path}`, { body, key: newId() })
  await post('/jobs', { key: 'cut', steps: 80 })
  await post('/alarms', { key: 'cut', inMs: 1_500 })
  await until(
    'the job runs',
    async () => (await world.count("select count(*) from p_tally.marks where kind = 'step'")) > 10,
  )
  await postgres.kill()
  await postgres.restart()
  await until('both are done', async () => {
    const open = await world
      .count(
        "select (select count(*) from kernel.jobs where state <> 'done') + (select count(*) from kernel.timers where fired_at is null)",
      )
      .catch(() => 1)
    return open === 0
  })
  expect(await world.rows("select n from p_tally.marks where kind = 'step' order by n")).toEqual(
    Array.from({ length: 80 }, (_, n) => ({ n })),
  )
  expect(await world.count("select count(*) from p_tally.marks where kind = 'rung'")).toBe(1)
})
