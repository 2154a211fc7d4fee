import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { acknowledgeWorkOrder } from './acknowledge-work-order.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listWorkOrders } from './list-work-orders.ts'
import { planRisk, raiseRisk, standDownRisk } from './stability-risk.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let community: Estate['manager']

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  community = await test.mintMember(estate.tenant, ['community-worker'], { name: '社区小孙' })
})
afterEach(() => test.setNow(null))
afterAll(() => test.close())

const at = (time: string) => new Date(`${time}:00+08:00`)
const tasksOf = async (id: string, kind: string) =>
  (
    await test.admin.query(
      'select assignee_role from kernel.tasks where subject_id = $1 and kind = $2 and done_at is null order by id',
      [id, kind],
    )
  ).rows.map((task) => task.assignee_role)
const toldOf = async (id: string, kind: string) =>
  (
    await test.admin.query(
      'select account_id from kernel.notifications where kind = $1 and path like $2 order by id',
      [`smart-property.${kind}`, `%${id}`],
    )
  ).rows.map((told) => told.account_id)

/** Under work, and past its limit since Tuesday 10:00 of a plain week. */
async function late() {
  test.setNow(at('2025-11-24T09:00'))
  const order = await test.order(estate, 'handling', { categoryKey: 'water-leak' })
  expect(order.solve.dueAt).toBe('2025-11-25T02:00:00Z')
  return order
}
const ringAt = async (time: string) => {
  test.setNow(at(time))
  await test.fireTimers()
}

describe('what is overdue', () => {
  it('goes from steward to manager to Party branch while nobody answers, each told once', async () => {
    const order = await late()
    await ringAt('2025-11-24T16:00')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    await ringAt('2025-11-25T10:00')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual(['steward'])
    expect(await toldOf(order.id, 'work-order.escalated')).toEqual([estate.steward.accountId])
    await ringAt('2025-11-25T11:00')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual(['steward', 'estate-manager'])
    await ringAt('2025-11-25T12:00')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([
      'steward',
      'estate-manager',
      'party-secretary',
    ])
    await ringAt('2025-11-26T12:00')
    expect(await toldOf(order.id, 'work-order.escalated')).toEqual([
      estate.steward.accountId,
      estate.manager.accountId,
      estate.secretary.accountId,
    ])
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.escalations.map(({ level, cause }) => [level, cause])).toEqual([
      ['steward', 'overdue'],
      ['manager', 'unacknowledged'],
      ['party-branch', 'unacknowledged'],
    ])
    expect(shown).toMatchObject({ escalation: 'party-branch', isLate: true })
    const listed = await test.run(estate.manager, listWorkOrders, { view: 'escalated' })
    expect(listed.rows.map(({ id }) => id)).toContain(order.id)
  })

  it('waits when somebody says what they will do, and the order keeps its version', async () => {
    const order = await late()
    await ringAt('2025-11-25T10:00')
    test.setNow(at('2025-11-25T10:30'))
    expect(
      await test.run(estate.steward, acknowledgeWorkOrder, { id: order.id, text: '下午两点师傅上门' }),
    ).toEqual({ id: order.id, level: 'steward' })
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    await ringAt('2025-11-25T12:00')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    await ringAt('2025-11-25T16:30')
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual(['estate-manager'])
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.version).toBe(order.version)
    expect(shown.acts).toContain('acknowledge')
    expect(shown.escalations[0]!.acknowledged).toMatchObject({ byName: '林晓', text: '下午两点师傅上门' })
    expect(await test.events(order.id)).toContain('acknowledged@1')
  })

  it('answered by a higher level needs no answer of those below', async () => {
    const order = await late()
    for (const time of ['10:00', '11:00']) await ringAt(`2025-11-25T${time}`)
    await test.run(estate.manager, acknowledgeWorkOrder, { id: order.id, text: '我来协调' })
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    const shown = await test.run(estate.steward, getWorkOrder, { id: order.id })
    expect(shown.acts).not.toContain('acknowledge')
    expect(shown.escalations).toMatchObject([
      { level: 'steward', endedAt: expect.any(String), acknowledged: null },
      { level: 'manager', endedAt: null, acknowledged: { byName: '周经理' } },
    ])
    await expect(
      test.run(estate.steward, acknowledgeWorkOrder, { id: order.id, text: '我也在' }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'not_escalated' } })
  })

  it('ends for everybody once it is answered', async () => {
    const order = await late()
    await ringAt('2025-11-25T11:00')
    await test.run(estate.engineer, answerWorkOrder, {
      id: order.id,
      version: order.version,
      text: '修好了',
      isSolved: true,
    })
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.escalation).toBeNull()
    expect(shown.escalations.every(({ endedAt }) => endedAt !== null)).toBe(true)
  })

  it('is answered by its own level only, and exists in its estate only', async () => {
    const order = await late()
    await ringAt('2025-11-25T10:00')
    const answer = { id: order.id, text: '我来跟' }
    await expect(test.run(estate.manager, acknowledgeWorkOrder, answer)).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'escalated_to_others' },
    })
    await expect(test.run(estate.engineer, acknowledgeWorkOrder, answer)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(test.run(elsewhere.steward, acknowledgeWorkOrder, answer)).rejects.toMatchObject({
      code: 'not_found',
    })
    await test.run(estate.steward, acknowledgeWorkOrder, answer)
    await expect(test.run(estate.steward, acknowledgeWorkOrder, answer)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'not_escalated' },
    })
  })

  it('is no secret of the reporter’s page: nothing of it is shown there', async () => {
    const order = await late()
    await ringAt('2025-11-25T11:00')
    const own = await test.run(estate.resident, getWorkOrder, { id: order.id })
    expect(own).toMatchObject({ escalations: [], escalation: null, acts: ['share'] })
    expect(own.steps.map(({ kind }) => kind)).not.toContain('escalated')
  })
})

describe('a risk to stability (7.4.3.5)', () => {
  it('goes to Party branch and community at once, is planned together and stood down', async () => {
    test.setNow(at('2025-11-23T23:30'))
    const order = await test.order(estate, 'received', { kind: 'dispute', categoryKey: 'neighbour' })
    await test.run(estate.steward, raiseRisk, { id: order.id, text: '两户各聚了十多人' })
    expect(await tasksOf(order.id, 'work-order.risk')).toEqual(['party-secretary', 'community-worker'])
    expect(await toldOf(order.id, 'work-order.risk')).toEqual(
      expect.arrayContaining([estate.secretary.accountId, community.accountId]),
    )
    await test.run(community, planRisk, { id: order.id, text: '明早九点联合调解' })
    await test.run(estate.secretary, standDownRisk, { id: order.id, text: '双方已散去并签了协议' })
    expect(await tasksOf(order.id, 'work-order.risk')).toEqual([])
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown).toMatchObject({
      risk: 'stood-down',
      version: order.version,
      riskRecord: {
        facts: '两户各聚了十多人',
        plan: { text: '明早九点联合调解', byName: '社区小孙' },
        standDown: { byName: '陈志远' },
      },
    })
    const { rows } = await test.admin.query('select name from kernel.outbox where key = $1 order by seq', [
      order.id,
    ])
    expect(rows.map(({ name }) => name)).toEqual([
      'smart-property.work-order.reported@1',
      'smart-property.risk.reported@1',
      'smart-property.work-order.escalated@1',
      'smart-property.work-order.escalated@1',
      'smart-property.risk.planned@1',
      'smart-property.risk.stood-down@1',
    ])
  })

  it('is told to a Party branch that was told of the delay already, and outlives the answer', async () => {
    const order = await late()
    for (const time of ['10:00', '11:00', '12:00']) await ringAt(`2025-11-25T${time}`)
    expect(await tasksOf(order.id, 'work-order.escalation')).toContain('party-secretary')
    await test.run(estate.steward, raiseRisk, { id: order.id, text: '业主要上街' })
    expect(await tasksOf(order.id, 'work-order.risk')).toEqual(['party-secretary', 'community-worker'])
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual(['steward', 'estate-manager'])
    expect(await toldOf(order.id, 'work-order.risk')).toHaveLength(2)
    await test.run(estate.engineer, answerWorkOrder, {
      id: order.id,
      version: order.version,
      text: '修好了',
      isSolved: true,
    })
    expect(await tasksOf(order.id, 'work-order.escalation')).toEqual([])
    expect(await tasksOf(order.id, 'work-order.risk')).toEqual(['party-secretary', 'community-worker'])
    await test.run(community, acknowledgeWorkOrder, { id: order.id, text: '社区派人到场' })
    expect(await tasksOf(order.id, 'work-order.risk')).toEqual([])
  })

  it.each([
    ['planned before it was reported', 'secretary', planRisk, 'illegal_move'],
    ['stood down before it was reported', 'secretary', standDownRisk, 'illegal_move'],
    ['reported by a resident', 'resident', raiseRisk, 'forbidden'],
    ['planned by a steward', 'steward', planRisk, 'forbidden'],
  ] as const)('is not %s', async (_what, who, operation, code) => {
    const order = await test.order(estate, 'received')
    await expect(test.run(estate[who], operation, { id: order.id, text: '情况' })).rejects.toMatchObject({
      code,
    })
  })

  it('is reported once while it stands, and does not exist elsewhere', async () => {
    const order = await test.order(estate, 'received')
    const input = { id: order.id, text: '情况' }
    await test.run(estate.steward, raiseRisk, input)
    await expect(test.run(estate.manager, raiseRisk, input)).rejects.toMatchObject({ code: 'illegal_move' })
    await expect(test.run(elsewhere.manager, raiseRisk, input)).rejects.toMatchObject({ code: 'not_found' })
  })
})
