import { newId } from '@linli/contract'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, untilReady, type FaultWorld } from './fault-world.ts'
import { send, type Answer } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let api: ApiProcess
let blocker: pg.PoolClient | undefined

const pool = 6

beforeAll(async () => {
  world = await faultWorld()
  api = await world.start('web', { program: 'tally', env: { DATABASE_POOL: String(pool) } })
})
afterEach(() => letGo())
afterAll(() => world?.end())

/** Somebody holds the table, as a migration or a careless statement would. */
async function hold() {
  blocker = await world.admin.connect()
  await blocker.query('begin')
  await blocker.query('lock table p_tally.marks in access exclusive mode')
}
async function letGo() {
  await blocker?.query('rollback')
  blocker?.release()
  blocker = undefined
}
const make = (n: number) =>
  send(api.url, world.manager, '/p/tally/marks', { body: { key: 'slow', n }, key: newId() })
const waiting = () =>
  world.count(
    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )

function expectBusy({ status, headers, body }: Answer) {
  expect(status, JSON.stringify(body)).toBe(503)
  expect(body).toMatchObject({ code: 'unavailable' })
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
}

it('a table that is locked: its requests get 503 by the lock’s time limit, others are served meanwhile', async () => {
  await hold()
  const blocked = Array.from({ length: pool - 2 }, (_, n) => make(n))
  await until('they wait for the lock', async () => (await waiting()) === pool - 2)
  for (const path of ['/units', '/me/inbox', '/p/smart-property/work-orders']) {
    const other = await send(api.url, world.manager, path, { method: 'GET' })
    expect([200, 404], path).toContain(other.status)
  }
  expect(await waiting()).toBe(pool - 2)
  for (const answer of await Promise.all(blocked)) expectBusy(answer)
  await letGo()
  expect((await make(1)).status).toBe(200)
})

it('more requests than connections: some are refused in time, none hangs, and the pool is whole afterwards', async () => {
  await hold()
  const answers = await Promise.all(Array.from({ length: pool * 4 }, (_, n) => make(n)))
  answers.forEach(expectBusy)
  await letGo()
  await untilReady(api)
  const after = await Promise.all(Array.from({ length: pool * 4 }, (_, n) => make(1_000 + n)))
  expect(after.map(({ status }) => status)).toEqual(Array(pool * 4).fill(200))
  expect(await world.count("select count(*) from p_tally.marks where key = 'slow' and n < 1000")).toBe(1)
})

it('connections that are cut in the middle of requests: 503 or an answer, and the pool is whole afterwards', async () => {
  let isCutting = true
  const cutter = (async () => {
    while (isCutting) {
      await world.admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'linli-web' order by random() limit 2",
      )
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })()
  const answers: Answer[] = []
  await Promise.all(
    Array.from({ length: 8 }, async (_, client) => {
      for (let i = 0; i < 25; i++) answers.push(await make(10_000 + client * 100 + i))
    }),
  )
  isCutting = false
  await cutter
  expect(api.log.filter((line) => line.includes('"code":"internal"'))).toEqual([])
  for (const answer of answers) if (answer.status !== 200) expectBusy(answer)
  const made = await world.count(
    "select count(distinct n) from p_tally.marks where key = 'slow' and n >= 10000",
  )
  // One that was committed but not answered is there too: its client would ask again with its key.
  expect(made).toBeGreaterThanOrEqual(answers.filter(({ status }) => status === 200).length)
  expect((await make(1)).status).toBe(200)
  expect(api.isAlive()).toBe(true)
})
