import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { getReview } from '../review/get-review.ts'
import { closedAt, insertOrders, type OrderColumns } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { workOrderStats } from './work-order-stats.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

/** What the days say and what the orders say, day by day. */
const saidAndTrue = async () => {
  const { rows: said } = await test.admin.query(
    'select day::text, carried, late_before, counted, on_time, reopened, rating_sum, ratings from p_smart_property.work_order_days where tenant_id = $1 and (counted, carried, ratings) <> (0, 0, 0) order by day',
    [estate.tenant.id],
  )
  const { rows: held } = await test.admin.query(
    `select day::text, (count(*) filter (where created_day < day))::int as carried, (count(*) filter (where is_counted))::int as counted,
        (count(*) filter (where solve_due_at <= month and (answered_at is null or answered_at > month) and closed_at > month))::int as late_before,
        (count(*) filter (where is_counted and answered_at <= solve_due_at and reopen_count = 0 and not is_bulk_closed))::int as on_time,
        (count(*) filter (where is_counted and reopen_count > 0))::int as reopened, coalesce(sum(rating), 0)::int as rating_sum, count(rating)::int as ratings
      from (select *, close_kind not in ('cancelled', 'merged') as is_counted, (closed_at at time zone 'Asia/Shanghai')::date as day,
          (created_at at time zone 'Asia/Shanghai')::date as created_day, date_trunc('month', closed_at, 'Asia/Shanghai') as month
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
    `${many} rating = null, reopen_count = 0, is_bulk_closed = true ${whose}`,
    `${many} is_bulk_closed = false, solve_due_at = '2026-02-28T15:59:59Z', answered_at = '2026-03-01T00:00:00Z' ${whose}`,
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

describe('the home page and the review of a month', () => {
  const none = { answered_at: null, answered_by: null, answered_by_name: null, answer_text: null }
  const unanswered = { ...none, close_kind: 'administrative', solved: false }
  const october = (columns: OrderColumns, closed = '2026-10-10T12:00:00Z') => ({
    created_at: '2026-10-10T02:00:00Z',
    ...closedAt(closed, columns),
  })
  /** The rate of October as the home page says it in October's last second and in November, and as the review does. */
  const octoberOf = async ({ manager }: Estate) => {
    test.setNow(new Date('2026-10-31T15:59:59.999Z'))
    const then = (await test.run(manager, workOrderStats, {})).onTimeRate
    test.setNow(new Date('2026-11-20T02:00:00Z'))
    const since = (await test.run(manager, workOrderStats, {})).onTimeRate.before
    const { figures } = await test.run(manager, getReview, { month: '2026-10' })
    return { atEnd: then.value, base: then.base, since, review: figures.onTimeRate }
  }

  it.each<[string, { created_at: string }[], number | null, number]>([
    ['answered in time', [october({})], 1, 1],
    ['answered late', [october({}, '2026-10-20T02:00:00Z')], 0, 1],
    ['answered in time, and reopened', [october({ reopen_count: 1 })], 0, 1],
    ['closed in bulk', [october({ is_bulk_closed: true, close_kind: 'administrative' })], 0, 1],
    ['closed without an answer', [october(unanswered)], 0, 1],
    ['withdrawn', [october({ ...unanswered, close_kind: 'cancelled' })], null, 0],
    [
      'merged',
      [
        october({
          ...unanswered,
          close_kind: 'merged',
          merged_into_id: '00000000-0000-7000-8000-0000000000c1',
        }),
      ],
      null,
      0,
    ],
    ['open past its limit', [{ created_at: '2026-10-10T02:00:00Z' }], 0, 1],
    ['open within its limit', [{ created_at: '2026-10-31T00:00:00Z' }], null, 0],
  ])('say the same of what was %s', async (_what, orders, rate, base) => {
    const here = await test.mintEstate()
    await insertOrders(test, here.tenant.id, orders)
    expect(await octoberOf(here)).toEqual({ atEnd: rate, base, since: rate, review: rate })
  })

  it('count against October what was late when it ended, whatever became of it in November', async () => {
    const here = await test.mintEstate()
    const late = { created_at: '2026-10-29T02:00:00Z' }
    await insertOrders(test, here.tenant.id, [
      october({}),
      october({ rating: 5 }),
      { ...late, ...closedAt('2026-11-03T02:00:00Z') },
      { ...late, ...closedAt('2026-11-05T02:00:00Z', { ...unanswered, close_kind: 'cancelled' }) },
      // Answered in the first second of November, closed since; answered as October ended; still open.
      { ...late, ...closedAt('2026-11-08T02:00:00Z', { answered_at: '2026-10-31T16:00:01Z' }) },
      { ...late, ...closedAt('2026-11-08T02:00:00Z', { answered_at: '2026-10-31T16:00:00Z' }) },
      late,
    ])
    test.setNow(new Date('2026-11-20T02:00:00Z'))
    const { onTimeRate } = await test.run(here.manager, workOrderStats, {})
    const review = async (month: string) =>
      (await test.run(here.manager, getReview, { month })).figures.onTimeRate
    expect(onTimeRate.before).toBe(2 / 6)
    expect(onTimeRate.before).toBe(await review('2026-10'))
    expect([onTimeRate.value, onTimeRate.base]).toEqual([await review('2026-11'), 4])
  })
})
