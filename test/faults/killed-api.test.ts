import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { ApiProcess } from './api-process.ts'
import { faultWorld, type FaultWorld } from './fault-world.ts'
import { insist, type Answer } from './stubborn-client.ts'
import { until } from './until.ts'

let world: FaultWorld
let api: ApiProcess
let colleague: TestMember

beforeAll(async () => {
  world = await faultWorld()
  colleague = await world.mintMember(world.estate, ['estate-manager'])
  api = await world.start('all', { program: 'tally' })
})
afterAll(() => world?.end())

const clients = 16
const writesEach = 14
const killsAfter = [40, 140]

it('killed in the middle of writes: each acknowledged one is there once, with its audit row, event and effect', async () => {
  const acknowledged: Answer[] = []
  const client = async (number: number) => {
    for (let i = 0; i < writesEach; i++) {
      const key = newId()
      const body =
        i % 2 === 0
          ? { path: '/p/tally/marks', body: { key: `${number}`, n: i } }
          : {
              path: '/p/smart-property/work-orders',
              body: {
                kind: 'repair',
                grade: 1,
                description: `漏电 ${number}/${i}`,
                location: { areaText: '大堂' },
              },
            }
      acknowledged.push(await insist(() => api.url, world.manager, body.path, { body: body.body, key }))
    }
  }
  const killer = async () => {
    for (const after of killsAfter) {
      await until(`${after} writes`, () => acknowledged.length >= after)
      await api.kill()
      api = await world.start('all', { program: 'tally' })
    }
  }
  await Promise.all([killer(), ...Array.from({ length: clients }, (_, number) => client(number))])

  const total = clients * writesEach
  expect(acknowledged.map(({ status }) => status)).toEqual(Array(total).fill(200))
  expect(new Set(acknowledged.map(({ body }) => body.id)).size).toBe(total)
  expect(acknowledged.filter(({ tries }) => tries > 1).length).toBeGreaterThan(0)

  const id = [world.estate.id]
  const half = total / 2
  expect(
    await world.rows(
      "select count(*)::int as n, count(distinct (key, n))::int as different from p_tally.marks where tenant_id = $1 and kind = 'made'",
      id,
    ),
  ).toEqual([{ n: half, different: half }])
  expect(
    await world.rows(
      'select count(*)::int as n, count(distinct description)::int as different, count(distinct number)::int as numbers from p_smart_property.work_orders where tenant_id = $1',
      id,
    ),
  ).toEqual([{ n: half, different: half, numbers: half }])
  // Those of the thing made; many orders alike in one hall are put before the branch by the very reports, audited too.
  for (const [action, told, event] of [
    ['tally.mark.make', 'key', 'tally.mark.made@1'],
    ['smart-property.work-order.report', 'number', 'smart-property.work-order.reported@1'],
  ]) {
    expect(
      await world.rows(
        'select count(*)::int as n, count(distinct subject_id)::int as different from kernel.audit_log where tenant_id = $1 and action = $2 and after ? $3',
        [...id, action, told],
      ),
    ).toEqual([{ n: half, different: half }])
    expect(
      await world.count('select count(*) from kernel.outbox where tenant_id = $1 and name = $2', [
        ...id,
        event,
      ]),
    ).toBe(half)
  }
  // One notice an order, since each is urgent, in the inbox of who decides.
  expect(
    await world.rows(
      'select count(*)::int as n, count(distinct path)::int as different from kernel.notifications where tenant_id = $1 and account_id = $2',
      [...id, colleague.accountId],
    ),
  ).toEqual([{ n: half, different: half }])

  await until(
    'every event is delivered',
    async () =>
      (await world.count(
        "select count(*) from kernel.outbox o where o.routed_at is null or exists (select 1 from kernel.deliveries d where d.event_id = o.id and d.state = 'pending')",
      )) === 0,
  )
  expect(
    await world.rows(
      "select count(*)::int as n, count(distinct (key, n))::int as different from p_tally.marks where tenant_id = $1 and kind = 'heard'",
      id,
    ),
  ).toEqual([{ n: half, different: half }])
})
