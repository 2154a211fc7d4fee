import { newId } from '@linli/contract'
import type { WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { batchWorkOrders } from './batch-work-orders.ts'
import { getWorkOrder } from './get-work-order.ts'
import { noteWorkOrder } from './note-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

const seen = ({ id, version }: WorkOrderRow) => ({ id, version })
const rowOf = async (id: string) =>
  (await test.admin.query('select * from p_smart_property.work_orders where id = $1', [id])).rows[0]
const auditsOf = async (id: string) =>
  (
    await test.admin.query(
      "select 1 from kernel.audit_log where subject_id = $1 and action = 'smart-property.work-order.batch'",
      [id],
    )
  ).rows.length
const many = (count: number, state: Parameters<TestBench['order']>[1] = 'received', input: object = {}) =>
  Promise.all(Array.from({ length: count }, () => test.order(estate, state, input)))

describe('a batch', () => {
  it('does what can be done, says of the rest why not, and leaves those untouched', async () => {
    const free = await test.order(estate, 'received')
    const stale = await test.order(estate, 'received')
    const started = await test.order(estate, 'handling')
    const foreign = await test.order(elsewhere, 'received')
    await test.run(estate.desk, noteWorkOrder, { ...seen(stale), text: '问过了', isPublic: false })
    const before = { stale: await rowOf(stale.id), started: await rowOf(started.id) }
    const orders = [started, stale, free, foreign].map(seen)
    const answer = await test.run(estate.desk, batchWorkOrders, {
      orders: [...orders, orders[2]!],
      operation: 'assign',
      assigneeAccountId: estate.engineer.accountId,
      text: '今天一起去',
    })
    expect(answer).toEqual({
      done: 1,
      refused: 3,
      outcomes: [
        { id: started.id, isDone: false, reason: '工单现在的状态不能做这一步，请刷新看看最新进展' },
        { id: stale.id, isDone: false, reason: '这条记录刚被别人改过，请看一下最新内容再决定' },
        { id: free.id, isDone: true, reason: '' },
        { id: foreign.id, isDone: false, reason: '没有找到这条记录，可能已被删除或不属于本小区' },
      ],
    })
    expect(await rowOf(stale.id)).toEqual(before.stale)
    expect(await rowOf(started.id)).toEqual(before.started)
    expect((await test.timeline(stale.id)).map((step) => step.kind)).toEqual(['reported', 'note'])
    expect(await rowOf(free.id)).toMatchObject({ state: 'assigned', assignee_name: '何强', version: 2 })
    expect((await test.timeline(free.id)).at(-1)).toMatchObject({ kind: 'assign', text: '今天一起去' })
    expect(await test.events(free.id)).toEqual(['reported@1', 'assigned@1'])
    expect(await test.events(stale.id)).toEqual(['reported@1', 'noted@1'])
    expect([await auditsOf(free.id), await auditsOf(stale.id), await auditsOf(foreign.id)]).toEqual([1, 0, 0])
    const summary = await test.admin.query(
      "select after, reason from kernel.audit_log where tenant_id = $1 and subject_id is null and action = 'smart-property.work-order.batch'",
      [estate.tenant.id],
    )
    expect(summary.rows).toEqual([
      { after: { operation: 'assign', done: 1, refused: 3 }, reason: '今天一起去' },
    ])
  })

  it('sent twice with one key answers the same and does it once', async () => {
    const [order] = await many(1)
    const send = () =>
      test.request(
        estate.desk,
        'POST',
        `/api/t/${estate.tenant.id}/p/smart-property/work-orders/batch`,
        { orders: [seen(order!)], operation: 'note', text: '统一说明' },
        { 'idempotency-key': 'batch-note-0001' },
      )
    const [first, second] = [await send(), await send()]
    expect(await first.json()).toMatchObject({ done: 1, refused: 0 })
    expect((await second.json()) as object).toMatchObject({ done: 1, refused: 0 })
    const notes = (await test.timeline(order!.id)).filter(({ kind }) => kind === 'note')
    expect(notes).toMatchObject([{ text: '统一说明', is_public: false }])
  })

  it('closed together is marked, and is solved for no figure; the fixer’s own is refused', async () => {
    const [first, second] = [await test.order(estate, 'received'), await test.order(estate, 'answered')]
    const answer = await test.run(estate.manager, batchWorkOrders, {
      orders: [seen(first), seen(second)],
      operation: 'close',
      text: '停水演练的重复报事',
    })
    expect(answer).toMatchObject({ done: 2, refused: 0 })
    expect(await rowOf(first.id)).toMatchObject({
      state: 'closed',
      close_kind: 'administrative',
      solved: false,
      is_bulk_closed: true,
    })
    expect(await rowOf(second.id)).toMatchObject({ state: 'closed', solved: null, is_bulk_closed: true })
    const days = await test.admin.query(
      'select sum(counted)::int as counted, sum(on_time)::int as on_time from p_smart_property.work_order_days where tenant_id = $1',
      [estate.tenant.id],
    )
    expect(days.rows).toEqual([{ counted: 2, on_time: 0 }])
    const own = await test.order(estate, 'handling')
    const answered = await test.run(estate.manager, answerWorkOrder, {
      ...seen(own),
      text: '修好了',
      isSolved: true,
    })
    const close = (who: Estate['manager']) =>
      test.run(who, batchWorkOrders, { orders: [seen(answered)], operation: 'close', text: '重复' })
    expect((await close(estate.manager)).outcomes[0]!.reason).toBe(
      '办理人不能确认自己办的工单，请换一位同事或由报事人确认',
    )
    expect((await close(estate.steward)).outcomes[0]!.reason).toBe('这张工单不由您办理，您不能做这一步')
  })

  it('gives out by load: each order sees the ones given out before it', async () => {
    const fresh = await test.mintEstate()
    const orders = await Promise.all(Array.from({ length: 4 }, () => test.order(fresh, 'received')))
    await test.run(fresh.desk, batchWorkOrders, { orders: orders.map(seen), operation: 'auto-assign' })
    const { rows } = await test.admin.query(
      'select assignee_name as name, count(*)::int as n from p_smart_property.work_orders where tenant_id = $1 group by 1 order by 1',
      [fresh.tenant.id],
    )
    expect(rows.map(({ n }) => n)).toEqual([2, 2])
    const handed = await test.run(fresh.desk, batchWorkOrders, {
      orders: orders.map(({ id }) => ({ id, version: 2 })),
      operation: 'transfer',
      assigneeAccountId: fresh.steward.accountId,
      text: '师傅请假',
    })
    expect(handed).toMatchObject({ done: 4 })
  })

  it('classes all anew, each keeping what was not said; a category for other kinds is refused one by one', async () => {
    const [repair, complaint] = [
      await test.order(estate, 'received', { description: '灯不亮' }),
      await test.order(estate, 'received', { kind: 'complaint', categoryKey: 'service-slow' }),
    ]
    const answer = await test.run(estate.desk, batchWorkOrders, {
      orders: [repair, complaint].map(seen),
      operation: 'classify',
      categoryKey: 'service-attitude',
    })
    expect(answer.outcomes.map(({ isDone, reason }) => [isDone, reason])).toEqual([
      [false, '这个类别不适用于所选的事项类型'],
      [true, ''],
    ])
    expect(await rowOf(complaint.id)).toMatchObject({ category_key: 'service-attitude', grade: 2 })
    await test.run(estate.desk, batchWorkOrders, {
      orders: [seen(repair)],
      operation: 'classify',
      grade: 4,
    })
    expect(await rowOf(repair.id)).toMatchObject({ category_key: 'water-leak', grade: 4 })
  })

  it('sent to be called back waits for a call and counts as none', async () => {
    const answered = await test.order(estate, 'answered')
    await test.run(estate.desk, batchWorkOrders, { orders: [seen(answered)], operation: 'call-back' })
    expect(await test.run(estate.desk, getWorkOrder, { id: answered.id })).toMatchObject({
      state: 'confirming',
      solved: null,
    })
    expect(await rowOf(answered.id)).toMatchObject({ called_back_at: null })
  })

  it.each([
    ['close without a reason', { operation: 'close' as const }, 'text'],
    ['close with an empty one', { operation: 'close' as const, text: '  ' }, 'text'],
    ['transfer without a reason', { operation: 'transfer' as const, assigneeAccountId: newId() }, 'text'],
    ['assign to nobody', { operation: 'assign' as const }, 'assigneeAccountId'],
    ['classify as nothing', { operation: 'classify' as const }, 'categoryKey'],
    ['note nothing', { operation: 'note' as const }, 'text'],
    [
      'assign to a stranger',
      { operation: 'assign' as const, assigneeAccountId: newId() },
      'assigneeAccountId',
    ],
  ])('is refused as a whole: %s', async (_what, input, path) => {
    const [order] = await many(1)
    await expect(
      test.run(estate.desk, batchWorkOrders, { orders: [seen(order!)], ...input }),
    ).rejects.toMatchObject({ code: 'bad_input', details: { issues: [{ path }] } })
    expect(await rowOf(order!.id)).toMatchObject({ version: 1 })
  })

  it('is for those who give out orders: residents, engineers and the Party branch are refused', async () => {
    const [order] = await many(1)
    for (const who of [estate.resident, estate.engineer, estate.secretary])
      await expect(
        test.run(who, batchWorkOrders, { orders: [seen(order!)], operation: 'note', text: '说明' }),
      ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('takes a hundred and no more', async () => {
    const orders: WorkOrderRow[] = []
    for (let from = 0; from < 100; from += 10) orders.push(...(await many(10)))
    const began = performance.now()
    const answer = await test.run(estate.desk, batchWorkOrders, {
      orders: orders.map(seen),
      operation: 'auto-assign',
    })
    const tookMs = performance.now() - began
    expect(answer).toMatchObject({ done: 100, refused: 0 })
    expect(tookMs).toBeLessThan(20_000)
    const tooMany = [...orders, orders[0]!].map(seen)
    await expect(
      test.run(estate.desk, batchWorkOrders, { orders: tooMany, operation: 'note', text: '说明' }),
    ).rejects.toMatchObject({ code: 'bad_input' })
  }, 60_000)
})
