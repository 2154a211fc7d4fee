import type { WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { assignWorkOrder } from './assign-work-order.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listMyWorkOrders } from './list-my-work-orders.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { reopenWorkOrder } from './reopen-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let personId: string
let zhou: Estate['resident']

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

async function register(by: Estate, name: string): Promise<string> {
  const body = { name, phones: ['19912341108'] }
  const answer = await test.request(by.manager, 'POST', `/api/t/${by.tenant.id}/persons`, body)
  return ((await answer.json()) as { id: string }).id
}
beforeEach(async () => {
  personId = await register(estate, '周秀英')
  zhou = await test.mintMember(estate.tenant, ['resident'], { name: '周秀英', personId })
})

const atDesk = (person = personId): Promise<WorkOrderRow> =>
  test.run(estate.desk, reportWorkOrder, {
    kind: 'repair',
    categoryKey: 'lift-noise',
    description: '电梯异响',
    location: { areaText: '西侧电梯' },
    onBehalf: { name: '周秀英', personId: person },
  })
async function answered({ id, version }: WorkOrderRow): Promise<WorkOrderRow> {
  const assigneeAccountId = estate.engineer.accountId
  const given = await test.run(estate.desk, assignWorkOrder, { id, version, assigneeAccountId })
  const words = { text: '换了导轨', isSolved: true }
  return test.run(estate.engineer, answerWorkOrder, { id, version: given.version, ...words })
}
const reporterOf = async ({ id }: WorkOrderRow) =>
  (
    await test.admin.query<{ account: string | null; person: string | null; by: string | null }>(
      'select reporter_account_id as account, reporter_person_id as person, registered_by_name as by from p_smart_property.work_orders where id = $1',
      [id],
    )
  ).rows[0]
const told = async (who: { accountId: string }) =>
  (
    await test.admin.query<{ kind: string }>(
      'select kind from kernel.notifications where account_id = $1 order by id',
      [who.accountId],
    )
  ).rows.map(({ kind }) => kind.replace('smart-property.work-order.', ''))

describe('an order registered at the desk for somebody with an account', () => {
  it('is theirs to read, confirm, rate and reopen, and nobody else’s', async () => {
    const order = await atDesk()
    expect(await reporterOf(order)).toEqual({ account: zhou.accountId, person: personId, by: '王小丽' })
    const { id, version } = await answered(order)
    expect(await test.run(zhou, getWorkOrder, { id })).toMatchObject({
      isMine: true,
      reporterName: '周秀英',
      registeredBy: '王小丽',
      moves: expect.arrayContaining(['confirm', 'reject']),
      contact: { personId: null, canReveal: false },
    })
    expect((await test.run(zhou, listMyWorkOrders, {})).rows.map((row) => row.id)).toContain(id)
    const confirm = { id, version, isSolved: true, rating: 4 }
    await expect(test.run(estate.neighbour, getWorkOrder, { id })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(test.run(estate.neighbour, confirmWorkOrder, confirm)).rejects.toMatchObject({
      code: 'not_found',
    })
    const closed = await test.run(zhou, confirmWorkOrder, confirm)
    expect(closed).toMatchObject({ state: 'closed', closeKind: 'confirmed', rating: 4 })
    const again = { id, version: closed.version, reason: '又响了' }
    expect(await test.run(zhou, reopenWorkOrder, again)).toMatchObject({ state: 'assigned', reopenCount: 1 })
  })

  it('is told to them once a move, and the confirmation waits in their inbox', async () => {
    const { id } = await answered(await atDesk())
    expect(await told(zhou)).toEqual(['taken', 'answered'])
    const { rows } = await test.admin.query(
      'select kind, assignee_account_id as account from kernel.tasks where subject_id = $1 and done_at is null',
      [id],
    )
    expect(rows).toEqual([{ kind: 'work-order.confirm', account: zhou.accountId }])
  })

  it('stays the clerk’s to work on as before: taken in by them, called back by another than the fixer', async () => {
    const order = await atDesk()
    expect(await test.timeline(order.id)).toMatchObject([{ kind: 'reported', actor_kind: 'staff' }])
    const seen = await test.run(estate.desk, getWorkOrder, { id: order.id })
    expect(seen).toMatchObject({ isMine: false, contact: { phone: '199****1108', canReveal: true } })
    expect(seen.moves).toEqual(expect.arrayContaining(['classify', 'assign', 'claim', 'merge']))
    const { id, version } = await answered(order)
    const solved = { id, version, isReached: true, isSolved: true }
    await expect(test.run(estate.engineer, callBackWorkOrder, solved)).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await test.run(estate.desk, callBackWorkOrder, solved)).toMatchObject({ closeKind: 'called-back' })
  })

  it('follows the order that it is merged into once, by their account', async () => {
    const target = await test.order(estate, 'received', { location: { areaText: '西侧电梯' } })
    await test.run(zhou, followWorkOrder, { id: target.id })
    const order = await atDesk()
    await test.run(estate.desk, mergeWorkOrders, { id: order.id, version: order.version, intoId: target.id })
    const { rows } = await test.admin.query(
      'select account_id, via from p_smart_property.work_order_followers where work_order_id = $1',
      [target.id],
    )
    expect(rows).toEqual([{ account_id: zhou.accountId, via: 'me-too' }])
  })
})

describe('an order registered for a person of the register', () => {
  it('without an account here, or with one that was ended, is nobody’s account’s', async () => {
    const unbound = await register(estate, '吴敏')
    expect(await reporterOf(await atDesk(unbound))).toMatchObject({ account: null, person: unbound })
    await test.admin.query("update kernel.memberships set status = 'suspended' where account_id = $1", [
      zhou.accountId,
    ])
    expect(await reporterOf(await atDesk())).toMatchObject({ account: null, person: personId })
  })

  it('of another estate is refused, whoever is bound to them', async () => {
    const foreign = await register(elsewhere, '周秀英')
    await test.mintMember(elsewhere.tenant, ['resident'], { personId: foreign })
    await expect(atDesk(foreign)).rejects.toMatchObject({ code: 'not_found' })
  })
})
