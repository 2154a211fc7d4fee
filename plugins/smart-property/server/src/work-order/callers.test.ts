import type { WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { revealContact } from './reveal-contact.ts'
import { unmergeWorkOrder } from './unmerge-work-order.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

type Who = Estate['resident']
let places = 0
const report = (who: Who, more: object = {}): Promise<WorkOrderRow> =>
  test.run(who, reportWorkOrder, {
    kind: 'repair',
    categoryKey: 'lift-noise',
    description: '电梯异响',
    location: { areaText: `第${++places}部电梯` },
    ...more,
  })
const call = (onBehalf: object): Promise<WorkOrderRow> => report(estate.desk, { onBehalf, channel: 'call' })
const merge = ({ id, version }: WorkOrderRow, target: WorkOrderRow): Promise<WorkOrderRow> =>
  test.run(estate.desk, mergeWorkOrders, { id, version, intoId: target.id })
const see = (who: Who, { id }: WorkOrderRow) => test.run(who, getWorkOrder, { id })
const listed = async (target: WorkOrderRow) => (await see(estate.steward, target)).followedBy
async function register(name: string, phone: string): Promise<string> {
  const path = `/api/t/${estate.tenant.id}/persons`
  const answer = await test.request(estate.manager, 'POST', path, { name, phones: [phone] })
  return ((await answer.json()) as { id: string }).id
}
const askedToCall = async ({ number }: WorkOrderRow) =>
  (
    await test.admin.query<{ account_id: string; body: { params: { people: number } } }>(
      "select account_id, body from kernel.notifications where kind = 'smart-property.work-order.followers-to-call' and body->'params'->>'number' = $1",
      [number],
    )
  ).rows.map(({ account_id, body }) => [account_id, body.params.people])

describe('a caller whose order was merged', () => {
  it('is on the list of whom to call, first, and the number is revealed through their own order', async () => {
    const target = await report(estate.resident)
    await test.run(estate.neighbour, followWorkOrder, { id: target.id, text: '每天早上' })
    const order = await call({ name: '王女士', phone: '19912341108' })
    await merge(order, target)
    expect(await listed(target)).toEqual([
      {
        id: expect.any(String),
        name: '王*士',
        via: 'merged',
        text: '',
        at: expect.stringMatching(/Z$/),
        mustCall: true,
        from: { id: order.id, number: order.number, phone: '199****1108', canReveal: true },
      },
      expect.objectContaining({ name: '张*强', text: '每天早上', mustCall: false, from: null }),
    ])
    expect(await test.run(estate.steward, revealContact, { id: order.id, purpose: '告知结果' })).toEqual({
      name: '王女士',
      phone: '19912341108',
    })
    // Who may not reveal, and who reported the target, learn no number and no names.
    expect((await see(estate.secretary, target)).followedBy[0]?.from?.canReveal).toBe(false)
    expect((await see(estate.resident, target)).followedBy).toEqual([])
  })

  it('stays on it wherever the order goes on to, and leaves it with their order', async () => {
    const [low, middle, top] = [
      await call({ name: '王女士' }),
      await call({ name: '刘先生' }),
      await report(estate.resident),
    ]
    const merged = await merge(low, middle)
    await merge({ ...middle, version: (await see(estate.desk, middle)).version }, top)
    const names = async (order: WorkOrderRow) => (await listed(order)).map(({ name }) => name).sort()
    expect([await names(middle), await names(top)]).toEqual([['王*士'], ['刘*生', '王*士']])
    await test.run(estate.desk, unmergeWorkOrder, { id: low.id, version: merged.version, reason: '分开' })
    expect([await names(middle), await names(top)]).toEqual([[], ['刘*生']])
    expect((await see(estate.steward, top)).followers).toBe(1)
  })

  it('of the register is called as long as no notice reaches them', async () => {
    const person = await register('周秀英', '19912341108')
    const target = await report(estate.resident)
    await merge(await call({ name: '周秀英', personId: person }), target)
    expect(await listed(target)).toMatchObject([{ mustCall: true, from: { phone: '199****1108' } }])
    await test.mintMember(estate.tenant, ['resident'], { personId: person })
    expect(await listed(target)).toMatchObject([{ mustCall: false, from: { phone: '', canReveal: false } }])
  })

  it('who called about the target too follows nothing', async () => {
    const personId = await register('周秀英', '19912341109')
    const [target, again] = [
      await call({ name: '周秀英', personId }),
      await call({ name: '周秀英', personId }),
    ]
    await merge(again, target)
    expect(await listed(target)).toEqual([])
  })
})

describe('those who call back', () => {
  const answer = ({ id }: WorkOrderRow, version: number) =>
    test.run(estate.manager, answerWorkOrder, { id, version, text: '换了导轨', isSolved: true })
  const mergedTwo = async () => {
    const target = await report(estate.resident)
    await merge(await call({ name: '王女士', phone: '19912341108' }), target)
    const personId = await register('周秀英', '19912341108')
    await merge(await call({ name: '周秀英', personId }), target)
    await merge(await report(estate.neighbour), target)
    return target
  }

  it('are asked to call once it is answered, and not again when the reporter confirms', async () => {
    const target = await mergedTwo()
    const { id, version } = await answer(target, target.version)
    const asked = [
      [estate.desk.accountId, 2],
      [estate.otherDesk.accountId, 2],
    ].sort()
    expect((await askedToCall(target)).sort()).toEqual(asked)
    await test.run(estate.resident, confirmWorkOrder, { id, version, isSolved: true, rating: 5 })
    expect((await askedToCall(target)).sort()).toEqual(asked)
  })

  it('are asked when it is closed without an answer, and not while all get notices', async () => {
    const target = await mergedTwo()
    await test.run(estate.manager, closeWorkOrder, { id: target.id, version: target.version, reason: '误报' })
    expect(await askedToCall(target)).toHaveLength(2)
    const other = await report(estate.resident)
    await merge(await report(estate.neighbour), other)
    await answer(other, other.version)
    expect(await askedToCall(other)).toEqual([])
  })
})
