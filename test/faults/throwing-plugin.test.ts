import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let api: ApiProcess

beforeAll(async () => {
  world = await faultWorld()
  api = await world.start('all', { program: 'tally', env: { LINLI_HANDLER_TIMEOUT_MS: '1000' } })
})
afterAll(() => world?.end())

const post = async (path: string, body: object) => {
  const answer = await send(api.url, world.manager, path, { body, key: newId() })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
const get = async <T>(path: string) => (await send(api.url, world.manager, path, { method: 'GET' })).body as T
const marks = (kind: string, key: string) =>
  world.count('select count(*) from p_tally.marks where kind = $1 and key = $2', [kind, key])

/** Lets what waits for its next try have it now. */
const hurry = async () => {
  await world.admin.query("update kernel.deliveries set next_at = now() where state = 'pending'")
  await world.admin.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
}

it('in a consumer: others hear on, it becomes a dead letter, and a replay has its effect once', async () => {
  await post('/p/tally/marks', { key: 'poison event', n: 1 })
  for (let n = 0; n < 10; n++) await post('/p/tally/marks', { key: 'healthy', n })
  await until('the others are heard', async () => (await marks('heard', 'healthy')) === 10)

  interface Dead {
    rows: { id: string; attempts: number; lastError: string }[]
  }
  const dead = await until('it is dead', async () => {
    await hurry()
    const { rows } = await get<Dead>('/operations/deliveries')
    return rows[0]
  })
  expect(dead).toMatchObject({ attempts: 8, lastError: 'poison event: this handler throws' })

  await post('/p/tally/antidote', { key: 'poison event' })
  await post('/operations/deliveries/replay', { ids: [dead.id] })
  await until('it is heard', async () => (await marks('heard', 'poison event')) === 1)
  expect((await get<Dead>('/operations/deliveries')).rows).toEqual([])
})

it('in a timer: others ring, and it rings by itself once its cause is gone', async () => {
  await post('/p/tally/alarms', { key: 'poison alarm', inMs: 0 })
  await post('/p/tally/alarms', { key: 'healthy alarm', inMs: 50 })
  await until('the other rings', async () => (await marks('rung', 'healthy alarm')) === 1)
  await post('/p/tally/antidote', { key: 'poison alarm' })
  await until('it rings', async () => {
    await hurry()
    return (await marks('rung', 'poison alarm')) === 1
  })
})

it('in a job: others run, it fails in sight after its tries, and trying again finishes it', async () => {
  const poisoned = await post('/p/tally/jobs', { key: 'poison job', steps: 3 })
  const healthy = await post('/p/tally/jobs', { key: 'healthy job', steps: 3 })
  const job = (id: unknown) => get<{ state: string; error: string | null }>(`/jobs/${String(id)}`)
  await until('the other is done', async () => (await job(healthy.id)).state === 'done')
  const failed = await until('it has failed', async () => {
    await hurry()
    const found = await job(poisoned.id)
    return found.state === 'failed' && found
  })
  expect(failed.error).toBe('poison job: this handler throws')

  await post('/p/tally/antidote', { key: 'poison job' })
  await post(`/jobs/${String(poisoned.id)}/retry`, {})
  await until('it is done', async () => (await job(poisoned.id)).state === 'done')
  expect(await marks('step', 'poison job')).toBe(3)
  const again = await send(api.url, world.manager, `/jobs/${String(poisoned.id)}/retry`, {
    body: {},
    key: newId(),
  })
  expect(again.status).toBe(404)
})

it('hanging: consumers are given up on in time, and the database takes back what they held', async () => {
  for (let n = 0; n < 3; n++) await post('/p/tally/marks', { key: `hang ${n}`, n })
  await post('/p/tally/marks', { key: 'beside', n: 1 })
  await until('the one beside them is heard', async () => (await marks('heard', 'beside')) === 1)
  await until('they are given up on', async () => {
    const [{ n }] = (await world.rows<{ n: number }>(
      "select count(*)::int as n from kernel.deliveries where key like 'hang%' and attempts > 0",
    )) as [{ n: number }]
    return n === 3
  })
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200)
})
