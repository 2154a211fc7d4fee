import { newId } from '@linli/contract'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { faultWorld, type FaultWorld } from './fault-world.ts'
import { send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let blocker: pg.PoolClient | undefined

beforeAll(async () => {
  world = await faultWorld()
})
afterEach(() => letGo())
afterAll(() => world?.end())

async function hold() {
  blocker = await world.admin.connect()
  await blocker.query('begin')
  await blocker.query('lock table p_tally.marks in share mode')
}
async function letGo() {
  await blocker?.query('rollback')
  blocker?.release()
  blocker = undefined
}
const waiting = () =>
  world.count(
    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )

it('asked to stop: says so first, finishes the request under way, hands its job on, and ends with 0', async () => {
  const api = await world.start('all', { program: 'tally', env: { LINLI_SHUTDOWN_DELAY_MS: '700' } })
  const post = (path: string, body: object) => send(api.url, world.manager, path, { body, key: newId() })
  expect((await post('/p/tally/jobs', { key: 'long', steps: 150 })).status).toBe(200)
  const steps = () =>
    world.rows<{ n: number }>("select n from p_tally.marks where kind = 'step' and key = 'long' order by n")
  await until('the job runs', async () => (await steps()).length > 3)

  await hold()
  const slow = post('/p/tally/marks', { key: 'slow', n: 1 })
  await until('the request waits', async () => (await waiting()) >= 1)
  api.signal('SIGTERM')
  await until('it says no', async () => {
    const ready = await fetch(`${api.url}/readyz`)
    return ready.status === 503 && ((await ready.json()) as { why: string }).why === 'stopping'
  })
  // A balancer that has not seen it yet is still served.
  expect((await send(api.url, world.manager, '/units', { method: 'GET' })).status).toBe(200)
  await until('it takes no new connection', () =>
    fetch(`${api.url}/healthz`).then(
      () => false,
      () => true,
    ),
  )
  expect(api.isAlive()).toBe(true)
  await letGo()
  expect((await slow).status).toBe(200)
  expect(await api.ended).toBe(0)

  const before = (await steps()).length
  expect(before).toBeLessThan(150)
  const next = await world.start('worker', { program: 'tally' })
  await until(
    'the job is done elsewhere',
    async () => (await world.count("select count(*) from kernel.jobs where state = 'done'")) === 1,
  )
  expect((await steps()).map(({ n }) => n)).toEqual(Array.from({ length: 150 }, (_, n) => n))
  next.signal('SIGTERM')
  expect(await next.ended).toBe(0)
  // Nobody was taken for dead while he lived.
  for (const { log } of [api, next]) expect(log.join()).not.toContain('lost worker')
})

it('asked again: ends at once with 1, and nothing of the request is left', async () => {
  const api = await world.start('web', { program: 'tally' })
  await hold()
  const slow = send(api.url, world.manager, '/p/tally/marks', {
    body: { key: 'cut off', n: 1 },
    key: newId(),
  }).catch(() => 'cut off')
  await until('the request waits', async () => (await waiting()) >= 1)
  api.signal('SIGTERM')
  await until('it has heard', () => api.log.some((line) => line.includes('stopping')))
  await until('it is asked again and again', () => {
    api.signal('SIGTERM')
    return !api.isAlive()
  })
  expect(await api.ended).toBe(1)
  expect(await slow).toBe('cut off')
  await letGo()
  await until('its connection is gone', async () => (await waiting()) === 0)
  expect(await world.count("select count(*) from p_tally.marks where key = 'cut off'")).toBe(0)
})
