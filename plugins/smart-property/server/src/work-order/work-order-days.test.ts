import { afterAll, beforeAll, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

/** What the days say and what the orders say, day by day. */
const saidAndTrue = async () => {
  const { rows: said } = await test.admin.query(
    'select day::text, carried, counted, on_time, reopened, rating_sum, ratings from p_smart_property.work_order_days where tenant_id = $1 and (counted, carried, ratings) <> (0, 0, 0) order by day',
    [estate.tenant.id],
  )
  const { rows: held } = await test.admin.query(
    `select day::text, (count(*) filter (where created_day < day))::int as carried, (count(*) filter (where close_kind <> 'cancelled'))::int as counted,
        (count(*) filter (where close_kind <> 'cancelled' and answered_at <= solve_due_at))::int as on_time, (count(*) filter (where close_kind <> 'cancelled' and reopen_count > 0))::int as reopened,
        coalesce(sum(rating), 0)::int as rating_sum, count(rating)::int as ratings
      from (select *, (closed_at at time zone 'Asia/Shanghai')::date as day, (created_at at time zone 'Asia/Shanghai')::date as created_day
        from p_smart_property.work_orders where tenant_id = $1 and closed_at is not null) closed
      group by day order by day`,
    [estate.tenant.id],
  )
  return { said, held }
}

const close = async (rating: number) => {
  const { id, version } = await test.order(estate, 'answered')
  return test.run(estate.resident, confirmWorkOrder, { id, version, isSolved: true, rating })
}

it('say what the orders say, whatever was done to these', async () => {
  const first = await close(5)
  await close(3)
  expect((await saidAndTrue()).said).toMatchObject([{ counted: 2, rating_sum: 8, ratings: 2, reopened: 0 }])
  await test.run(estate.manager, reopenWorkOrder, {
    id: first.id,
    version: first.version,
    reason: '又漏了',
  })
  expect((await saidAndTrue()).said).toMatchObject([{ counted: 1, rating_sum: 3, ratings: 1 }])
  const many = 'update p_smart_property.work_orders set'
  const whose = 'where tenant_id = $1 and closed_at is not null'
  for (const change of [
    `${many} closed_at = '2026-03-01T15:59:59Z', created_at = '2026-02-01' ${whose}`,
    `${many} closed_at = '2026-03-01T16:00:00Z' ${whose}`,
    `${many} rating = null, reopen_count = 2 ${whose}`,
    `${many} close_kind = 'cancelled' ${whose}`,
  ]) {
    await test.admin.query(change, [estate.tenant.id])
    const { said, held } = await saidAndTrue()
    expect(said).toEqual(held)
  }
  await close(1)
  const { said, held } = await saidAndTrue()
  expect(said).toEqual(held)
})

it('forget an order that is deleted, and a change that was rolled back', async () => {
  const client = await test.admin.connect()
  const before = await saidAndTrue()
  await client.query('begin')
  await client.query(
    'update p_smart_property.work_orders set rating = 4 where tenant_id = $1 and closed_at is not null',
    [estate.tenant.id],
  )
  await client.query('rollback')
  client.release()
  expect(await saidAndTrue()).toEqual(before)
  const gone = `(select id from p_smart_property.work_orders where tenant_id = '${estate.tenant.id}' and closed_at is not null)`
  for (const part of ['work_order_photos', 'work_order_steps'])
    await test.admin.query(`delete from p_smart_property.${part} where work_order_id in ${gone}`)
  await test.admin.query(`delete from p_smart_property.work_orders where id in ${gone}`)
  const { said, held } = await saidAndTrue()
  expect([said, held]).toEqual([[], []])
})
