import { newId } from '@linli/contract'
import { smartProperty } from '@linli/smart-property-server'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { faultWorld, type FaultWorld } from './fault-world.ts'
import { until } from './until.ts'

let world: FaultWorld
beforeAll(async () => {
  world = await faultWorld()
})
afterAll(() => world?.end())

const orders = 500
const report = smartProperty.routes.find(
  ({ operation }) => operation.name === 'smart-property.work-order.report',
)!.operation

const opened = () =>
  world.count(
    'select count(*) from kernel.timers where tenant_id = $1 and fired_at is null and due_at <= now()',
    [world.estate.id],
  )

/** What each alarm was to leave behind, by order: said once means one entry of a kind. */
const said = () =>
  world.rows<{ kind: string; orders: string; entries: string }>(
    `select kind, count(distinct work_order_id) as orders, count(*) as entries from p_smart_property.work_order_steps
     where tenant_id = $1 and actor_kind = 'system' group by kind order by kind`,
    [world.estate.id],
  )

it('500 timers that came due while no worker ran fire once each when two are back and one of them is killed', async () => {
  world.setNow(new Date(Date.now() - 30 * 86_400_000))
  for (let n = 0; n < orders; n++)
    await world.run(world.manager, report, {
      id: newId(),
      kind: 'repair',
      categoryKey: 'lift-trapped',
      description: `第 ${n + 1} 部电梯困人`,
    })
  world.setNow(null)
  expect(await opened()).toBe(orders)

  const [first] = await Promise.all([world.start('worker'), world.start('worker')])
  await until('it is at work', async () => (await opened()) < orders - 60)
  await first.kill()
  await until('every alarm rang', async () => (await opened()) === 0)

  const once = (kind: string) => ({ kind, orders: String(orders), entries: String(orders) })
  expect(await said()).toEqual([once('escalated'), once('respond-overdue'), once('solve-overdue')])
  const twice = await world.count(
    `select count(*) from (select account_id, path, kind from kernel.notifications where tenant_id = $1
       and kind like '%.work-order.overdue' group by 1, 2, 3 having count(*) > 2) again`,
    [world.estate.id],
  )
  expect(twice, 'nobody is told of a missed limit twice').toBe(0)
  expect(
    await world.count(
      "select count(*) from p_smart_property.work_orders where tenant_id = $1 and (overdue_count <> 2 or version <> 1 or escalation is distinct from 'steward')",
      [world.estate.id],
    ),
  ).toBe(0)
})
