import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { at, calendarDays, closedDays } from '../testing/calendar-days.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { unmergeWorkOrder } from './unmerge-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
})
beforeEach(async () => {
  estate = await test.mintEstate()
  test.setNow(at('2025-11-25T09:00'))
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const { put, settle, row } = calendarDays(() => test)
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const close = (...dates: string[]) => put(estate.manager, closedDays(...dates))

it('what was said to be late stays late when it is answered, whatever days are closed meanwhile', async () => {
  const order = await test.order(estate, 'handling')
  test.setNow(at('2025-11-26T15:00'))
  await test.fireTimers()
  expect(await row(order.id)).toMatchObject({ solve_stage: 2, solve_due_at: at('2025-11-26T10:00') })
  await close('2025-11-26')
  await settle()
  const { version } = await row(order.id)
  const input = { id: order.id, version, text: '好了', isSolved: true }
  const answered = await test.run(estate.engineer, answerWorkOrder, input)
  expect(Date.parse(answered.solve.dueAt!)).toBe(at('2025-11-26T10:00').getTime())
  expect(await row(order.id)).toMatchObject({
    solve_due_at: at('2025-11-26T10:00'),
    answered_at: at('2025-11-26T15:00'),
  })
})

it('an order whose report was under way is met by the second round', async () => {
  await close('2025-11-26')
  await test.drain()
  // As one that read the calendar before the change and was committed after the round: with the old times.
  const order = await test.order(estate, 'handling')
  await test.admin.query('update p_smart_property.work_orders set solve_due_at = $2 where id = $1', [
    order.id,
    at('2025-11-26T10:00'),
  ])
  await settle()
  expect(await row(order.id)).toMatchObject({ solve_due_at: at('2025-11-27T10:00') })
  const { rows } = await test.admin.query(
    "select count(*)::int as n from kernel.timers where tenant_id = $1 and name = 'follow-calendar' and fired_at is null",
    [estate.tenant.id],
  )
  expect(rows, 'there is no third one').toEqual([{ n: 0 }])
})

it('an order that was merged meanwhile comes back with the times of the calendar as it is', async () => {
  const order = await test.order(estate, 'handling')
  const target = await test.order(estate, 'received')
  const merged = await test.run(estate.desk, mergeWorkOrders, { ...seen(order), intoId: target.id })
  await close('2025-11-26')
  await settle()
  const back = await test.run(estate.desk, unmergeWorkOrder, { ...seen(merged), reason: '不是一回事' })
  expect(Date.parse(back.solve.dueAt!)).toBe(at('2025-11-27T10:00').getTime())
  expect(await row(order.id)).toMatchObject({ due_at: at('2025-11-27T10:00') })
})

it('an alarm that finds other days than it was set by moves the task too, and says what was due before', async () => {
  const order = await test.order(estate, 'handling')
  await close('2025-11-26')
  // Nothing says so: as holiday data that come with a version.
  test.setNow(at('2025-11-26T10:00'))
  await test.fireTimers()
  expect(await row(order.id)).toMatchObject({
    solve_stage: 1,
    due_at: at('2025-11-27T10:00'),
    task_due_at: at('2025-11-27T10:00'),
  })
  const { rows } = await test.admin.query(
    "select before, after from kernel.audit_log where subject_id = $1 and action like '%ring-alarm' and before ? 'solveDueAt'",
    [order.id],
  )
  expect(rows).toEqual([
    {
      before: expect.objectContaining({ solveDueAt: '2025-11-26T02:00:00Z' }),
      after: expect.objectContaining({ solveDueAt: '2025-11-27T02:00:00Z' }),
    },
  ])
})

it('a round waits for who has an order in hand, and leaves it when it was answered meanwhile', async () => {
  const order = await test.order(estate, 'handling')
  const client = await test.admin.connect()
  try {
    await client.query('begin')
    await client.query('update p_smart_property.work_orders set answered_at = now() where id = $1', [
      order.id,
    ])
    await close('2025-11-26')
    let isOver = false
    const round = test.drain().then(() => (isOver = true))
    await expect
      .poll(async () => (await test.admin.query('select 1 from pg_locks where not granted')).rowCount)
      .toBeGreaterThan(0)
    expect(isOver).toBe(false)
    await client.query('commit')
    await round
  } finally {
    client.release()
  }
  expect(await row(order.id)).toMatchObject({ solve_due_at: at('2025-11-26T10:00') })
})
