import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { mediateWorkOrder } from './mediate-work-order.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { referWorkOrder, settleWorkOrder } from './settle-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const parties = [
  { name: '李秀英', side: '楼下住户' },
  { name: '张小强', side: '楼上住户' },
]
const session = {
  heldAt: '2026-11-20T10:00:00+08:00',
  place: '党群服务站',
  parties,
  text: '双方各自说了情况',
}
const dispute = () => test.order(estate, 'assigned', { kind: 'dispute', categoryKey: 'neighbour-leak' })

describe('a dispute', () => {
  it('is mediated as often as it takes, settled with its terms, and called back like any order', async () => {
    const order = await dispute()
    const first = await test.run(estate.steward, mediateWorkOrder, { ...seen(order), ...session })
    expect(first).toMatchObject({ state: 'handling', respond: { doneAt: expect.any(String) } })
    const second = await test.run(estate.secretary, mediateWorkOrder, { ...seen(first), ...session })
    const settled = await test.run(estate.secretary, settleWorkOrder, {
      ...seen(second),
      terms: '楼上承担楼下天花板修复费用，一周内完工',
      parties,
      signedOn: '2026-11-21',
    })
    expect(settled).toMatchObject({ state: 'answered', disputeOutcome: 'settled', solved: null })
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.settlement).toMatchObject({
      outcome: 'settled',
      terms: '楼上承担楼下天花板修复费用，一周内完工',
      parties,
      signedOn: '2026-11-21',
      byName: '陈志远',
    })
    const closed = await test.run(estate.desk, callBackWorkOrder, {
      ...seen(settled),
      isReached: true,
      isSolved: true,
      rating: 5,
    })
    expect(closed).toMatchObject({ state: 'closed', solved: true, closeKind: 'called-back' })
    expect(await test.events(order.id)).toEqual([
      'reported@1',
      'assigned@1',
      'mediated@1',
      'mediated@1',
      'settled@1',
      'answered@1',
      'called-back@1',
      'closed@1',
    ])
  })

  it('may be referred to a body that is competent, which claims no solution', async () => {
    const order = await dispute()
    const referred = await test.run(estate.steward, referWorkOrder, {
      ...seen(order),
      body: 'mediation-committee',
      reason: '双方不愿再谈，申请人民调解',
    })
    expect(referred).toMatchObject({ state: 'answered', disputeOutcome: 'referred' })
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.answer).toMatchObject({ isSolved: false })
    expect(shown.settlement).toMatchObject({ referredTo: 'mediation-committee', parties: [], signedOn: null })
    expect(await test.events(order.id)).toContain('referred@1')
  })

  it('that breaks out again forgets its outcome and keeps its record', async () => {
    const order = await dispute()
    const settled = await test.run(estate.steward, settleWorkOrder, {
      ...seen(order),
      terms: '各退一步',
      parties,
      signedOn: '2026-11-21',
    })
    const closed = await test.run(estate.desk, callBackWorkOrder, {
      ...seen(settled),
      isReached: true,
      isSolved: true,
    })
    const again = await test.run(estate.manager, reopenWorkOrder, { ...seen(closed), reason: '又吵起来了' })
    expect(again).toMatchObject({ state: 'assigned', disputeOutcome: null, reopenCount: 1 })
    expect((await test.run(estate.manager, getWorkOrder, { id: order.id })).settlement?.terms).toBe(
      '各退一步',
    )
  })

  it('is for mediators, was held already, is no repair, and does not exist elsewhere', async () => {
    const order = await dispute()
    const mediation = { ...seen(order), ...session }
    await expect(test.run(estate.engineer, mediateWorkOrder, mediation)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(test.run(elsewhere.manager, mediateWorkOrder, mediation)).rejects.toMatchObject({
      code: 'not_found',
    })
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    await expect(
      test.run(estate.steward, mediateWorkOrder, { ...mediation, heldAt: tomorrow }),
    ).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [{ path: 'heldAt', rule: 'in_the_future' }] },
    })
    const repair = await test.order(estate, 'assigned')
    await expect(
      test.run(estate.steward, mediateWorkOrder, { ...seen(repair), ...session }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'disputes_only' } })
  })
})
