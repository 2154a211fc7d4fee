import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let web: ApiProcess
let worker: ApiProcess

beforeAll(async () => {
  world = await faultWorld()
  ;[web, worker] = await Promise.all([
    world.start('web', { program: 'tally' }),
    world.start('worker', { program: 'tally' }),
  ])
})
afterAll(() => world?.end())

const keys = 10
const eventsEach = 30
const alarms = 20
const steps = 120

const write = async (path: string, body: object) => {
  const answer = await send(web.url, world.manager, `/p/tally${path}`, { body, key: newId() })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const marks = (kind: string) =>
  world.rows<{ key: string; n: number }>(
    'select key, n from p_tally.marks where tenant_id = $1 and kind = $2 order by created_at, id',
    [world.estate.id, kind],
  )

it('killed while it relays events, rings timers and runs jobs: each has its effect once, in order per key', async () => {
  const numbers = Array.from({ length: eventsEach }, (_, n) => n)
  const writing = Promise.all([
    ...Array.from({ length: keys }, async (_, key) => {
      for (const n of numbers) await write('/marks', { key: `key-${key}`, n })
    }),
    ...Array.from({ length: alarms }, (_, i) => write('/alarms', { key: `alarm-${i}`, inMs: i * 150 })),
    ...['a', 'b', 'c'].map((key) => write('/jobs', { key, steps })),
  ])
  for (const heard of [30, 150]) {
    await until('it is at work', async () => {
      const [events, taken] = [await marks('heard'), await marks('step')]
      return events.length >= heard && taken.length >= heard / 2
    })
    await worker.kill()
    worker = await world.start('worker', { program: 'tally' })
  }
  await writing

  await until('all is done', async () => {
    const open = await world.count(
      `select (select count(*) from kernel.outbox where routed_at is null)
        + (select count(*) from kernel.deliveries where state = 'pending')
        + (select count(*) from kernel.timers where fired_at is null)
        + (select count(*) from kernel.jobs where state <> 'done')`,
    )
    return open === 0
  })
  const heard = Map.groupBy(await marks('heard'), ({ key }) => key)
  expect(heard.size).toBe(keys)
  for (const [key, inOrder] of heard)
    expect(
      inOrder.map(({ n }) => n),
      key,
    ).toEqual(numbers)
  expect((await marks('rung')).map(({ key }) => key).sort()).toEqual(
    Array.from({ length: alarms }, (_, i) => `alarm-${i}`).sort(),
  )
  const taken = Map.groupBy(await marks('step'), ({ key }) => key)
  for (const key of ['a', 'b', 'c'])
    expect(taken.get(key)!.map(({ n }) => n)).toEqual(Array.from({ length: steps }, (_, n) => n))
  expect(worker.log.join()).toContain('jobs of a lost worker go on elsewhere')
})

it('two at once: events stay in order per key, and each has its effect once', async () => {
  const second = await world.start('worker', { program: 'tally' })
  const numbers = Array.from({ length: 40 }, (_, n) => n)
  await Promise.all(
    Array.from({ length: 8 }, async (_, key) => {
      for (const n of numbers) await write('/marks', { key: `pair-${key}`, n })
    }),
  )
  const heard = await until('all is heard', async () => {
    const found = (await marks('heard')).filter(({ key }) => key.startsWith('pair-'))
    return found.length >= 8 * numbers.length && found
  })
  for (const [key, inOrder] of Map.groupBy(heard, (each) => each.key))
    expect(
      inOrder.map(({ n }) => n),
      key,
    ).toEqual(numbers)
  await second.kill()
})
