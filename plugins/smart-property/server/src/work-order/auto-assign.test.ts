import { AppError } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { closedAt, insertOrders } from '../testing/insert-orders.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { autoAssignWorkOrder } from './auto-assign-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'

let test: TestBench
let estate: Estate
beforeAll(async () => {
  test = await testBench()
})
afterAll(() => test.close())

it('gives orders in turn to whoever holds the fewest of the category’s role', async () => {
  estate = await test.mintEstate()
  const holders: string[] = []
  for (let n = 0; n < 4; n++) {
    const order = await test.order(estate, 'received')
    const assigned = await test.run(estate.desk, autoAssignWorkOrder, {
      id: order.id,
      version: order.version,
    })
    holders.push(assigned.assignee!.name)
  }
  expect(holders.slice(0, 2).toSorted()).toEqual(['何强', '欧阳明浩'].toSorted())
  expect(holders.filter((name) => name === '何强')).toHaveLength(2)
})

it('takes turns when nobody holds anything', async () => {
  estate = await test.mintEstate()
  const holders: string[] = []
  for (let n = 0; n < 4; n++) {
    const order = await test.order(estate, 'received')
    const { assignee, version } = await test.run(estate.desk, autoAssignWorkOrder, {
      id: order.id,
      version: order.version,
    })
    holders.push(assignee!.name)
    const answered = await test.run(estate.manager, answerWorkOrder, {
      id: order.id,
      version,
      text: '已修好',
      isSolved: true,
    })
    await test.run(estate.resident, confirmWorkOrder, {
      id: order.id,
      version: answered.version,
      isSolved: true,
    })
  }
  expect(new Set(holders.slice(0, 2)).size).toBe(2)
  expect(holders.slice(2)).toEqual(holders.slice(0, 2))
})

it.each([
  ['.1', '.115'],
  ['.000', '.2'],
  ['.084', '.1'],
])('knows who was given one the longest ago to the millisecond: %s before %s', async (earlier, later) => {
  const second = new Date(Date.now() - 3_600_000).toISOString().slice(0, 19)
  for (const isOther of [false, true]) {
    estate = await test.mintEstate()
    const pair = [estate.engineer, estate.otherEngineer]
    const [first, last] = isOther ? pair.toReversed() : pair
    const given = (of: typeof first, fraction: string) => ({
      created_at: `${second}${fraction}Z`,
      ...closedAt(`${second}${fraction}Z`, { assignee_account_id: of!.accountId }),
    })
    await insertOrders(test, estate.tenant.id, [given(first, earlier), given(last, later)])
    const order = await test.order(estate, 'received')
    const { assignee } = await test.run(estate.desk, autoAssignWorkOrder, {
      id: order.id,
      version: order.version,
    })
    expect(assignee!.accountId).toBe(first!.accountId)
  }
})

it('weighs an emergency more than what can wait', async () => {
  estate = await test.mintEstate()
  const give = async (input: object) => {
    const order = await test.order(estate, 'received', input)
    return (await test.run(estate.desk, autoAssignWorkOrder, { id: order.id, version: order.version }))
      .assignee!.name
  }
  const first = await give({ categoryKey: 'lift-trapped' })
  const second = await give({ categoryKey: 'power-lighting' })
  expect(second).not.toBe(first)
  expect(await give({ categoryKey: 'power-lighting' })).toBe(second)
})

it('goes by the category: complaints about the service to the manager, cleaning to a steward', async () => {
  estate = await test.mintEstate()
  const order = await test.order(estate, 'received', { kind: 'complaint', categoryKey: 'service-slow' })
  const assigned = await test.run(estate.desk, autoAssignWorkOrder, { id: order.id, version: order.version })
  expect(assigned.assignee?.accountId).toBe(estate.manager.accountId)
})

it('is refused with the way out when nobody holds the role', async () => {
  const tenant = await test.mintTenant()
  const desk = await test.mintMember(tenant, ['front-desk'])
  const resident = await test.mintMember(tenant, ['resident'])
  const lonely = { ...estate, tenant, desk, resident }
  const order = await test.order(lonely, 'received')
  await expect(
    test.run(desk, autoAssignWorkOrder, { id: order.id, version: order.version }),
  ).rejects.toSatisfy((error) => error instanceof AppError && error.details.reason === 'nobody_of_role')
})

it('by setting, a new order is given out by the system as soon as it is in', async () => {
  estate = await test.mintEstate()
  const set = await test.request(
    estate.manager,
    'PUT',
    `/api/t/${estate.tenant.id}/settings/smart-property`,
    {
      values: { assignment: 'by-load' },
    },
  )
  expect(set.status).toBe(200)
  const order = await test.order(estate, 'received')
  expect(order.state).toBe('received')
  expect(await test.fireTimers()).toBeGreaterThan(0)
  const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
  expect(shown).toMatchObject({ state: 'assigned', assignee: { name: expect.any(String) } })
  expect(shown.steps.at(-1)).toMatchObject({ kind: 'assign', actor: { kind: 'system' } })
})
