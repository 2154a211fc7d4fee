import { newId } from '@linli/contract'
import type { TestMember } from '@linli/kernel/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerWorkOrder } from './answer-work-order.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { cancelWorkOrder } from './cancel-work-order.ts'
import { claimWorkOrder } from './claim-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

describe('closing, withdrawing and reopening', () => {
  it('reopens when the reporter says no: same holder, one grade up, the clock anew', async () => {
    const answered = await test.order(estate, 'answered')
    const order = await test.run(estate.resident, confirmWorkOrder, {
      id: answered.id,
      version: answered.version,
      isSolved: false,
      text: '还在滴水',
    })
    expect(order).toMatchObject({
      state: 'assigned',
      grade: 1,
      reopenCount: 1,
      solved: null,
      assignee: { accountId: estate.engineer.accountId },
      solve: { doneAt: null, limitMinutes: 240 },
    })
    expect(Date.parse(order.solve.dueAt!)).toBeGreaterThan(Date.now())
    expect(await test.events(order.id)).toContain('reopened@1')
    expect((await test.run(estate.manager, getWorkOrder, { id: order.id })).answer).toBeNull()
  })

  it('closes by a call-back of somebody else, never of the fixer', async () => {
    const answered = await test.order(estate, 'received')
    const fixed = await test.run(estate.desk, answerWorkOrder, {
      id: answered.id,
      version: answered.version,
      text: '已电话解释',
      isSolved: true,
    })
    expect(fixed.assignee?.name).toBe('王小丽')
    const own = { id: fixed.id, version: fixed.version, isReached: true, isSolved: true, rating: 4 }
    await expect(test.run(estate.desk, callBackWorkOrder, own)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'move_by_fixer' },
    })
    const missed = await test.run(estate.otherDesk, callBackWorkOrder, {
      id: fixed.id,
      version: fixed.version,
      isReached: false,
    })
    expect(missed.state).toBe('confirming')
    const closed = await test.run(estate.otherDesk, callBackWorkOrder, { ...own, version: missed.version })
    expect(closed).toMatchObject({ state: 'closed', closeKind: 'called-back', solved: true, rating: 4 })
  })

  it('closing for a reason never makes it solved', async () => {
    const received = await test.order(estate, 'received')
    expect(
      await test.run(estate.manager, closeWorkOrder, {
        id: received.id,
        version: received.version,
        reason: '不属于本小区',
      }),
    ).toMatchObject({ state: 'closed', solved: false, closeKind: 'administrative' })
    const answered = await test.order(estate, 'answered')
    const closed = await test.run(estate.manager, closeWorkOrder, {
      id: answered.id,
      version: answered.version,
      reason: '三次联系不上',
    })
    expect(closed.solved).toBeNull()
    const reopened = await test.run(estate.resident, reopenWorkOrder, {
      id: closed.id,
      version: closed.version,
      reason: '又漏了',
    })
    expect(reopened).toMatchObject({ state: 'assigned', reopenCount: 1, closeKind: null, closedAt: null })
  })

  it('is called back by nobody who did the work, whoever wrote the answer', async () => {
    const handled = await test.order(estate, 'received')
    const claimed = await test.run(estate.steward, claimWorkOrder, {
      id: handled.id,
      version: handled.version,
    })
    const answered = await test.run(estate.manager, answerWorkOrder, {
      id: claimed.id,
      version: claimed.version,
      text: '管家已处理',
      isSolved: true,
    })
    const call = { id: answered.id, version: answered.version, isReached: true, isSolved: true }
    for (const own of [estate.steward, estate.manager])
      await expect(test.run(own, callBackWorkOrder, call)).rejects.toMatchObject({
        details: { reason: 'move_by_fixer' },
      })
    expect(await test.run(estate.desk, callBackWorkOrder, call)).toMatchObject({ solved: true })
  })

  it.each(['steward', 'engineer'] as const)(
    '%s may reopen what they reported, and no other’s',
    async (who) => {
      const closed = async (reporter: TestMember) => {
        const { id, version } = await test.run(reporter, reportWorkOrder, {
          id: newId(),
          kind: 'grid-finding',
          description: '楼道堆放杂物',
          location: { areaText: '3栋' },
        })
        return test.run(estate.manager, closeWorkOrder, { id, version, reason: '已清理' })
      }
      const own = await closed(estate[who])
      const reopen = { id: own.id, version: own.version, reason: '又堆上了' }
      expect(await test.run(estate[who], reopenWorkOrder, reopen)).toMatchObject({ reopenCount: 1 })
      const other = await closed(estate.otherEngineer)
      await expect(
        test.run(estate[who], reopenWorkOrder, { ...reopen, id: other.id, version: other.version }),
      ).rejects.toMatchObject({ code: 'forbidden' })
    },
  )

  it('reporters reopen within the days set, managers later too', async () => {
    const answered = await test.order(estate, 'answered')
    const closed = await test.run(estate.resident, confirmWorkOrder, {
      id: answered.id,
      version: answered.version,
      isSolved: true,
    })
    test.setNow(new Date(Date.now() + 16 * 86_400_000))
    const late = { id: closed.id, version: closed.version, reason: '又坏了' }
    await expect(test.run(estate.resident, reopenWorkOrder, late)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'reopen_too_late' },
    })
    expect((await test.run(estate.manager, reopenWorkOrder, late)).state).toBe('assigned')
    test.setNow(null)
  })

  it('withdraws only while nobody has taken it up', async () => {
    const received = await test.order(estate, 'received')
    expect(
      await test.run(estate.resident, cancelWorkOrder, { id: received.id, version: received.version }),
    ).toMatchObject({ state: 'closed', closeKind: 'cancelled', solved: false })
    const assigned = await test.order(estate, 'assigned')
    await expect(
      test.run(estate.resident, cancelWorkOrder, { id: assigned.id, version: assigned.version }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'move_not_from_state' } })
  })
})
