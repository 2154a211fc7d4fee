import { fileURLToPath } from 'node:url'

import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { send } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await faultWorld()
})
afterAll(() => world?.end())

const preload = [fileURLToPath(new URL('./shifted-clock.mjs', import.meta.url))]

describe.each([
  ['five hours ahead', '5'],
  ['five hours behind', '-5'],
])('a process whose clock is %s', (_what, hours) => {
  let api: ApiProcess
  beforeAll(async () => {
    api = await world.start('all', { program: 'tally', preload, env: { SHIFT_HOURS: hours } })
  })
  afterAll(() => api?.kill())
  const post = async (path: string, body: object) => {
    const answer = await send(api.url, world.manager, path, { body, key: newId() })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body
  }

  it('says so, and writes the database’s time', async () => {
    expect(api.log.join()).toContain('the clock of this machine is not the database')
    await post('/p/tally/marks', { key: `time ${hours}`, n: 1 })
    const [mark] = await world.rows<{ apart: number }>(
      'select abs(extract(epoch from said_at - created_at))::float8 as apart from p_tally.marks where kind = $1 and key = $2',
      ['made', `time ${hours}`],
    )
    // A busy machine may take a while; the clock was hours off.
    expect(mark!.apart).toBeLessThan(60)
  })

  it('rings a timer when it is due, once', async () => {
    const key = `alarm ${hours}`
    await post('/p/tally/alarms', { key, inMs: 500 })
    const rung = () =>
      world.count("select count(*) from p_tally.marks where kind = 'rung' and key = $1", [key])
    await until('it rings', async () => (await rung()) > 0)
    expect(await rung()).toBe(1)
  })

  it('counts the deadlines of a work order from the database’s time, and rings its alarm without end only once', async () => {
    const order = await post('/p/smart-property/work-orders', {
      kind: 'repair',
      description: `有人困在电梯里 ${hours}`,
      categoryKey: 'lift-trapped',
      location: { areaText: '大堂' },
    })
    const id = String(order.id)
    const [row] = await world.rows<{ late: boolean; apart: number }>(
      'select respond_due_at <= created_at as late, abs(extract(epoch from created_at - now()))::float8 as apart from p_smart_property.work_orders where id = $1',
      [id],
    )
    expect(row!.late).toBe(false)
    expect(row!.apart).toBeLessThan(60)
    // It was reported an hour ago, and this limit knows no night. The deadlines come: had the handler a clock of its
    // own, it would find nothing due and be woken again at once.
    await world.admin.query(
      `update p_smart_property.work_orders set created_at = created_at - interval '1 hour',
         respond_warn_at = respond_warn_at - interval '1 hour', respond_due_at = respond_due_at - interval '1 hour'
       where id = $1`,
      [id],
    )
    await world.admin.query('update kernel.timers set due_at = now() where key = $1', [id])
    await world.admin.query(
      "update graphile_worker._private_jobs set run_at = now() where key like '%timer:' || (select id from kernel.timers where key = $1)",
      [id],
    )
    const rings = () =>
      world.count(
        "select count(*) from kernel.audit_log where action = 'smart-property.work-order.ring-alarm' and subject_id = $1",
        [id],
      )
    await until(
      'it is said to be overdue',
      async () =>
        (await world.count('select respond_stage from p_smart_property.work_orders where id = $1', [id])) ===
        2,
    )
    await until(
      'the queue is quiet',
      async () =>
        (await world.count(
          'select count(*) from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
        )) === 0,
    )
    expect(await rings()).toBe(1)
  })
})
