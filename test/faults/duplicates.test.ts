import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { insist, send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let api: ApiProcess

beforeAll(async () => {
  world = await faultWorld()
  api = await world.start('all', { program: 'tally' })
})
afterAll(() => world?.end())

const madeOf = (key: string) =>
  world.count("select count(*) from p_tally.marks where kind = 'made' and key = $1", [key])

it('the same request 64 times at once has one effect, and all get the same answer', async () => {
  const write = { body: { key: 'at once', n: 1 }, key: newId() }
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => insist(() => api.url, world.manager, '/p/tally/marks', write)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect(await madeOf('at once')).toBe(1)
  expect(
    await world.count('select count(*) from kernel.audit_log where subject_id = $1', [answers[0]!.body.id]),
  ).toBe(1)
})

it('a work order sent 64 times at once is one order with one number', async () => {
  const write = {
    body: { kind: 'repair', description: '水管爆裂', location: { areaText: '三栋大堂' } },
    key: newId(),
  }
  const answers = await Promise.all(
    Array.from({ length: 64 }, () =>
      insist(() => api.url, world.manager, '/p/smart-property/work-orders', write),
    ),
  )
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect(
    await world.count("select count(*) from p_smart_property.work_orders where description = '水管爆裂'"),
  ).toBe(1)
})

it('the same key for another body, or for another action, is refused', async () => {
  const key = newId()
  const first = await send(api.url, world.manager, '/p/tally/marks', { body: { key: 'first', n: 1 }, key })
  expect(first.status).toBe(200)
  for (const [path, body] of [
    ['/p/tally/marks', { key: 'first', n: 2 }],
    ['/p/tally/antidote', { key: 'first', n: 1 }],
  ] as const) {
    const second = await send(api.url, world.manager, path, { body, key })
    expect(second.status).toBe(422)
    expect(second.body).toMatchObject({ code: 'idempotency_mismatch' })
  }
  expect(await madeOf('first')).toBe(1)
})

it('keys are an account’s own: another account’s same key is another write', async () => {
  const key = newId()
  const other = await world.mintMember(world.estate, ['estate-manager'])
  for (const member of [world.manager, other])
    expect((await send(api.url, member, '/p/tally/marks', { body: { key: 'own', n: 1 }, key })).status).toBe(
      200,
    )
  expect(await madeOf('own')).toBe(2)
})

it('an event that is routed and delivered again has its effect once', async () => {
  const write = { body: { key: 'again', n: 1 }, key: newId() }
  await insist(() => api.url, world.manager, '/p/tally/marks', write)
  const heard = () => world.count("select count(*) from p_tally.marks where kind = 'heard' and key = 'again'")
  await until('it is heard', async () => (await heard()) === 1)
  // As after a crash between the routing and its mark.
  await world.admin.query("update kernel.outbox set routed_at = null where key = 'again'")
  await until(
    'it is routed again',
    async () => (await world.count('select count(*) from kernel.outbox where routed_at is null')) === 0,
  )
  await insist(() => api.url, world.manager, '/p/tally/marks', { body: { key: 'again', n: 2 }, key: newId() })
  await until('the next one is heard', async () => (await heard()) === 2)
  expect(
    await world.rows("select n from p_tally.marks where kind = 'heard' and key = 'again' order by n"),
  ).toEqual([{ n: 1 }, { n: 2 }])
})

it('a timer that is woken again has rung once', async () => {
  await insist(() => api.url, world.manager, '/p/tally/alarms', {
    body: { key: 'woken', inMs: 0 },
    key: newId(),
  })
  const rung = () => world.count("select count(*) from p_tally.marks where kind = 'rung' and key = 'woken'")
  await until('it rings', async () => (await rung()) === 1)
  const [timer] = await world.rows<{ tenant_id: string; id: string }>(
    "select tenant_id, id from kernel.timers where key = 'woken'",
  )
  for (let i = 0; i < 3; i++)
    await world.admin.query("select graphile_worker.add_job('timer', $1::json)", [
      JSON.stringify({ tenantId: timer!.tenant_id, input: { timerId: timer!.id } }),
    ])
  await until(
    'the queue is empty',
    async () =>
      (await world.count(
        'select count(*) from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
      )) === 0,
  )
  expect(await rung()).toBe(1)
})
