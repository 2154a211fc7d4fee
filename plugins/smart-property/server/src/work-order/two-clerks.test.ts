import { AppError } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { pauseWorkOrder } from './pause-work-order.ts'
import { transferWorkOrder } from './transfer-work-order.ts'

let test: TestBench
let estate: Estate
beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

const rounds = 12
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** Both at once, as often as it takes to meet: one wins, and the other is told what the order is now. */
async function expectOneWins(
  begin: () => Promise<{ id: string; version: number }>,
  one: (order: { id: string; version: number }) => Promise<unknown>,
  other: (order: { id: string; version: number }) => Promise<unknown>,
) {
  for (let round = 0; round < rounds; round++) {
    const order = await begin()
    const [first, second] = await Promise.allSettled(
      round % 2 ? [one(order), other(order)] : [other(order), one(order)].toReversed(),
    )
    const settled = [first!, second!]
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = settled.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toBeInstanceOf(AppError)
    const { code, details } = lost.reason as AppError
    expect(code).toBe('stale_version')
    expect(details.current).toMatchObject({ id: order.id, version: order.version + 1 })
    const { rows } = await test.admin.query(
      'select version, (select count(*)::int from p_smart_property.work_order_steps s where s.work_order_id = o.id) as steps from p_smart_property.work_orders o where id = $1',
      [order.id],
    )
    expect(rows[0].version).toBe(order.version + 1)
  }
}

describe('two clerks on one order', () => {
  it('two engineers grab it: one holds it, the other sees who', async () => {
    await expectOneWins(
      () => test.order(estate, 'received'),
      (order) => test.run(estate.engineer, claimWorkOrder, seen(order)),
      (order) => test.run(estate.otherEngineer, claimWorkOrder, seen(order)),
    )
  })
  it('two desks assign it to two people', async () => {
    await expectOneWins(
      () => test.order(estate, 'received'),
      (order) =>
        test.run(estate.desk, assignWorkOrder, {
          ...seen(order),
          assigneeAccountId: estate.engineer.accountId,
        }),
      (order) =>
        test.run(estate.otherDesk, assignWorkOrder, {
          ...seen(order),
          assigneeAccountId: estate.otherEngineer.accountId,
        }),
    )
  })
  it('the fixer answers while the desk passes it on', async () => {
    await expectOneWins(
      () => test.order(estate, 'handling'),
      (order) => test.run(estate.engineer, answerWorkOrder, { ...seen(order), text: '好了', isSolved: true }),
      (order) =>
        test.run(estate.desk, transferWorkOrder, {
          ...seen(order),
          assigneeAccountId: estate.otherEngineer.accountId,
          reason: '换班',
        }),
    )
  })
  it('the fixer pauses it while the manager does', async () => {
    const pause = (minutes: number) => ({
      reason: 'parts' as const,
      resumeAt: new Date(Date.now() + minutes * 60_000).toISOString(),
    })
    await expectOneWins(
      () => test.order(estate, 'handling'),
      (order) => test.run(estate.engineer, pauseWorkOrder, { ...seen(order), ...pause(60) }),
      (order) => test.run(estate.manager, pauseWorkOrder, { ...seen(order), ...pause(120) }),
    )
  })
})
