import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { ringAlarm } from './ring-alarm.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const orderOf = async (id: string) =>
  (
    await test.admin.query(
      'select state, version, respond_stage, solve_stage, overdue_count, close_kind, solved from p_smart_property.work_orders where id = $1',
      [id],
    )
  ).rows[0]
const alarmOf = async (id: string) =>
  (await test.admin.query('select due_at, fired_at, cancelled_at from kernel.timers where key = $1', [id]))
    .rows[0]

it('an alarm that was due while nothing ran says everything once, and does not make a clerk’s version stale', async () => {
  test.setNow(daysAgo(30))
  const order = await test.order(estate, 'received', { categoryKey: 'lift-trapped' })
  test.setNow(null)
  expect(await test.fireTimers()).toBe(1)
  expect(await test.fireTimers()).toBe(0)
  expect(await orderOf(order.id)).toMatchObject({
    respond_stage: 2,
    solve_stage: 2,
    overdue_count: 2,
    version: 1,
  })
  expect(
    (await test.timeline(order.id)).map(
      ({ kind, actor_kind, is_public }) => `${kind} ${actor_kind} ${is_public}`,
    ),
  ).toEqual([
    'reported reporter true',
    'respond-overdue system false',
    'solve-overdue system false',
    'escalated system false',
  ])
  expect(await test.events(order.id)).toEqual(['reported@1', 'overdue@1', 'overdue@1', 'escalated@1'])
  const { rows } = await test.admin.query(
    "select kind, account_id from kernel.notifications where path like $1 and kind like '%overdue'",
    [`%${order.id}`],
  )
  expect(rows.filter((row) => row.account_id === estate.manager.accountId)).toHaveLength(2)
  const assigned = await test.run(estate.desk, assignWorkOrder, {
    id: order.id,
    version: 1,
    assigneeAccountId: estate.engineer.accountId,
  })
  expect(assigned.state).toBe('assigned')
})

it('warns first, then moves to the deadline itself', async () => {
  const order = await test.order(estate, 'received', { categoryKey: 'lift-trapped' })
  const system = { ...estate.manager, caller: () => test.asSystem(estate.tenant) }
  test.setNow(new Date(order.respond.warnAt!))
  expect(await test.run(system, ringAlarm, { key: order.id })).toEqual({ marks: ['respond-warned'] })
  expect((await alarmOf(order.id)).due_at).toEqual(new Date(order.respond.dueAt!))
  expect(await test.run(system, ringAlarm, { key: order.id })).toEqual({ marks: [] })
})

it('is nobody’s to ring but the system’s', async () => {
  const order = await test.order(estate, 'received')
  await expect(test.run(estate.manager, ringAlarm, { key: order.id })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('a silent reporter is called back, and in the end the order closes with "solved" left open', async () => {
  test.setNow(daysAgo(40))
  const answered = await test.order(estate, 'answered')
  test.setNow(daysAgo(30))
  expect(await test.fireTimers()).toBe(1)
  expect(await orderOf(answered.id)).toMatchObject({ state: 'confirming', version: answered.version + 1 })
  const tasks = await test.admin.query(
    'select kind, assignee_role from kernel.tasks where subject_id = $1 and done_at is null',
    [answered.id],
  )
  expect(tasks.rows).toEqual([{ kind: 'work-order.call-back', assignee_role: 'front-desk' }])
  test.setNow(null)
  expect(await test.fireTimers()).toBe(1)
  expect(await orderOf(answered.id)).toMatchObject({ state: 'closed', close_kind: 'automatic', solved: null })
  expect(await test.fireTimers()).toBe(0)
})

it('an answer in time leaves nothing to warn of', async () => {
  const then = daysAgo(20)
  test.setNow(then)
  const handling = await test.order(estate, 'handling')
  const answered = await test.run(estate.engineer, answerWorkOrder, {
    id: handling.id,
    version: handling.version,
    text: '好了',
    isSolved: true,
  })
  expect((await alarmOf(answered.id)).due_at).toEqual(new Date(then.getTime() + 48 * 3_600_000))
  test.setNow(null)
  await test.fireTimers()
  expect((await test.timeline(answered.id)).map((step) => step.kind)).not.toContain('solve-overdue')
})
