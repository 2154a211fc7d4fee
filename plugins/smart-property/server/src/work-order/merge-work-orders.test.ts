import { newId } from '@linli/contract'
import type { WorkOrderRow } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listFollowed } from './list-followed.ts'
import { mergeWorkOrders } from './merge-work-orders.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { unfollowWorkOrder } from './unfollow-work-order.ts'
import { unmergeWorkOrder } from './unmerge-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let third: Estate['resident']

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  third = await test.mintMember(estate.tenant, ['resident'], { name: '孙芳' })
})
afterAll(() => test.close())

let places = 0
const report = (who: Estate['resident'], more: object = {}): Promise<WorkOrderRow> =>
  test.run(who, reportWorkOrder, {
    kind: 'repair',
    categoryKey: 'lift-noise',
    description: '电梯异响',
    location: { areaText: `第${++places}部电梯` },
    ...more,
  })
const into = (order: WorkOrderRow, target: WorkOrderRow) => ({
  id: order.id,
  version: order.version,
  intoId: target.id,
})
const followersOf = async (id: string) =>
  (
    await test.admin.query(
      'select name, via, from_order_id from p_smart_property.work_order_followers where work_order_id = $1 order by name',
      [id],
    )
  ).rows
const orderOf = async (id: string) =>
  (
    await test.admin.query(
      'select state, close_kind, solved, merged_into_id, followers, version from p_smart_property.work_orders where id = $1',
      [id],
    )
  ).rows[0]
const kindsTold = async (who: { accountId: string }, number: string) =>
  (
    await test.admin.query<{ kind: string }>(
      "select kind from kernel.notifications where account_id = $1 and body->'params'->>'number' = $2 order by id",
      [who.accountId, number],
    )
  ).rows.map(({ kind }) => kind.replace('smart-property.work-order.', ''))

describe('a merge', () => {
  it('closes the one without solving it; its reporter and followers follow the other to the end', async () => {
    const order = await report(estate.neighbour)
    const target = await report(estate.resident)
    await test.run(third, followWorkOrder, { id: order.id })
    const merged = await test.run(estate.desk, mergeWorkOrders, { ...into(order, target), reason: '同一部' })
    expect(merged).toMatchObject({
      state: 'closed',
      closeKind: 'merged',
      solved: null,
      mergedIntoId: target.id,
    })
    expect(await followersOf(target.id)).toEqual([
      { name: '孙芳', via: 'merged', from_order_id: order.id },
      { name: '张小强', via: 'merged', from_order_id: order.id },
    ])
    expect(await orderOf(target.id)).toMatchObject({ followers: 2, version: target.version })
    expect((await test.timeline(order.id)).at(-1)).toMatchObject({ kind: 'merge', text: '同一部' })
    const shown = await test.run(estate.desk, getWorkOrder, { id: target.id })
    expect(shown.steps.at(-1)).toMatchObject({ kind: 'merged-in', detail: { merged: order.number } })
    expect((await test.run(estate.neighbour, getWorkOrder, { id: order.id })).mergedInto).toEqual({
      id: target.id,
      number: target.number,
    })
    expect(await kindsTold(estate.neighbour, order.number)).toEqual(['merged'])
    expect((await test.events(order.id)).slice(-2)).toEqual(['merged@1', 'closed@1'])
    const { rows } = await test.admin.query(
      "select before, after from kernel.audit_log where subject_id = $1 and action like '%.merge'",
      [target.id],
    )
    expect(rows).toEqual([{ before: { followers: 0 }, after: { followers: 2, merged: order.number } }])
    for (const who of [estate.neighbour, third])
      expect(await test.run(who, listFollowed, {})).toMatchObject({
        rows: [{ number: target.number, via: 'merged', state: 'received' }],
      })

    const fixed = await test.run(estate.desk, answerWorkOrder, {
      id: target.id,
      version: target.version,
      text: '换了导轨',
      isSolved: true,
    })
    await test.run(estate.otherDesk, callBackWorkOrder, {
      id: target.id,
      version: fixed.version,
      isReached: true,
      isSolved: true,
    })
    for (const who of [estate.neighbour, third]) {
      expect(await kindsTold(who, target.number)).toEqual(['followed-answered', 'followed-closed'])
      expect((await test.run(who, listFollowed, {})).rows).toMatchObject([
        { state: 'closed', answer: '换了导轨' },
      ])
    }
  })

  it('of a person without an account is kept for the call, and the target’s own reporter follows nothing', async () => {
    const order = await report(estate.desk, { onBehalf: { name: '王女士', phone: '19912341108' } })
    const own = await report(estate.resident)
    const target = await report(estate.resident)
    await test.run(estate.desk, mergeWorkOrders, into(order, target))
    await test.run(estate.desk, mergeWorkOrders, into(own, target))
    expect(await followersOf(target.id)).toEqual([{ name: '王女士', via: 'merged', from_order_id: order.id }])
    expect(await orderOf(target.id)).toMatchObject({ followers: 1 })
  })

  it('is refused into itself, into what is closed, and of what is closed', async () => {
    const [order, target, gone] = [
      await report(estate.neighbour),
      await report(estate.resident),
      await report(estate.resident),
    ]
    const closed = await test.run(estate.manager, closeWorkOrder, { id: gone.id, version: 1, reason: '误报' })
    const refusals = [
      [into(order, order), 'bad_input', undefined],
      [into(order, closed), 'illegal_move', 'target_is_closed'],
      [into(closed, order), 'illegal_move', 'move_not_from_state'],
      [{ ...into(order, target), version: 9 }, 'stale_version', undefined],
      [{ ...into(order, target), intoId: newId() }, 'not_found', undefined],
    ] as const
    for (const [input, code, reason] of refusals)
      await expect(test.run(estate.desk, mergeWorkOrders, input)).rejects.toMatchObject({
        code,
        ...(reason ? { details: { reason } } : {}),
      })
    expect(await orderOf(order.id)).toMatchObject({ state: 'received', version: 1 })
  })

  it('is staff’s alone, and the other estate’s orders are not there', async () => {
    const [order, target] = [await report(estate.neighbour), await report(estate.resident)]
    for (const who of [estate.engineer, estate.resident, estate.secretary])
      await expect(test.run(who, mergeWorkOrders, into(order, target))).rejects.toMatchObject({
        code: 'forbidden',
      })
    const foreign = await test.run(elsewhere.resident, reportWorkOrder, {
      kind: 'repair',
      description: '电梯异响',
    })
    for (const [who, input] of [
      [elsewhere.manager, into(order, target)],
      [estate.manager, into(order, foreign)],
      [estate.manager, into(foreign, order)],
    ] as const)
      await expect(test.run(who, mergeWorkOrders, input)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('answers a retry with the same key and does it once', async () => {
    const [order, target] = [await report(estate.neighbour), await report(estate.resident)]
    const { id, ...body } = into(order, target)
    const merge = (key: string) =>
      test.request(
        estate.desk,
        'POST',
        `/api/t/${estate.tenant.id}/p/smart-property/work-orders/${id}/merge`,
        body,
        { 'idempotency-key': key },
      )
    const key = newId()
    const [one, again] = [await merge(key), await merge(key)]
    expect([one.status, again.status]).toEqual([200, 200])
    expect(await one.json()).toEqual(await again.json())
    expect((await merge(newId())).status).toBe(409)
    expect((await test.timeline(target.id)).filter(({ kind }) => kind === 'merged-in')).toHaveLength(1)
  })

  it('both ways at once: one wins, the other is told where it went', async () => {
    for (let round = 0; round < 8; round++) {
      const [one, other] = [await report(estate.neighbour), await report(estate.resident)]
      const results = await Promise.allSettled([
        test.run(estate.desk, mergeWorkOrders, into(one, other)),
        test.run(estate.otherDesk, mergeWorkOrders, into(other, one)),
      ])
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
      expect(lost).toHaveLength(1)
      expect(lost[0]).toMatchObject({ code: 'illegal_move', details: { reason: 'target_was_merged' } })
      const states = [await orderOf(one.id), await orderOf(other.id)].map(({ state }) => state)
      expect(states.sort()).toEqual(['closed', 'received'])
    }
  })
})

describe('taking a merge back', () => {
  it('puts the order to work again and takes with it what it brought', async () => {
    const order = await test.order(estate, 'assigned', { location: { areaText: '西门' } })
    const target = await report(estate.neighbour)
    await test.run(third, followWorkOrder, { id: order.id })
    await test.run(estate.steward, followWorkOrder, { id: target.id })
    const merged = await test.run(estate.desk, mergeWorkOrders, into(order, target))
    expect(await orderOf(target.id)).toMatchObject({ followers: 3 })
    const back = await test.run(estate.desk, unmergeWorkOrder, {
      id: order.id,
      version: merged.version,
      reason: '不是同一部',
    })
    expect(back).toMatchObject({
      state: 'assigned',
      closeKind: null,
      closedAt: null,
      mergedIntoId: null,
      followers: 1,
      reopenCount: 0,
    })
    expect((await followersOf(target.id)).map(({ name }) => name)).toEqual(['林晓'])
    expect(await orderOf(target.id)).toMatchObject({ followers: 1 })
    expect((await test.run(third, listFollowed, {})).rows[0]).toMatchObject({ id: order.id, via: 'me-too' })
    expect(await kindsTold(estate.resident, order.number)).toEqual(['taken', 'merged', 'unmerged'])
    const { rows } = await test.admin.query(
      "select kind from kernel.tasks where subject_id = $1 and done_at is null and kind like 'work-order%'",
      [order.id],
    )
    expect(rows).toEqual([{ kind: 'work-order.handle' }])
    expect((await test.events(order.id)).at(-1)).toBe('unmerged@1')
    await expect(
      test.run(estate.desk, unmergeWorkOrder, { id: order.id, version: back.version, reason: '再来' }),
    ).rejects.toMatchObject({ code: 'illegal_move' })
    await expect(
      test.run(elsewhere.desk, unmergeWorkOrder, { id: order.id, version: back.version, reason: '再来' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('leaves whoever came by another merged order too, and whoever follows by themselves', async () => {
    const target = await report(estate.resident)
    const [one, two] = [await report(estate.neighbour), await report(estate.neighbour)]
    await test.run(third, followWorkOrder, { id: one.id })
    const merged = await test.run(estate.desk, mergeWorkOrders, into(one, target))
    await test.run(estate.desk, mergeWorkOrders, into(two, target))
    await test.run(third, followWorkOrder, { id: target.id })
    await test.run(estate.desk, unmergeWorkOrder, { id: one.id, version: merged.version, reason: '分开' })
    expect(await followersOf(target.id)).toEqual([
      { name: '孙芳', via: 'me-too', from_order_id: null },
      { name: '张小强', via: 'merged', from_order_id: two.id },
    ])
  })

  it('reaches up through what was merged on', async () => {
    const [low, middle, top] = [
      await report(third),
      await report(estate.neighbour),
      await report(estate.resident),
    ]
    const lowMerged = await test.run(estate.desk, mergeWorkOrders, into(low, middle))
    await test.run(estate.desk, mergeWorkOrders, into(middle, top))
    expect((await followersOf(top.id)).map(({ name }) => name)).toEqual(['孙芳', '张小强'])
    await test.run(estate.desk, unmergeWorkOrder, { id: low.id, version: lowMerged.version, reason: '分开' })
    expect((await followersOf(middle.id)).map(({ name }) => name)).toEqual([])
    expect((await followersOf(top.id)).map(({ name }) => name)).toEqual(['张小强'])
  })

  it('does not bring back who left', async () => {
    const [order, target] = [await report(third), await report(estate.resident)]
    const other = await report(estate.neighbour)
    await test.run(estate.desk, mergeWorkOrders, into(order, target))
    const merged = await test.run(estate.desk, mergeWorkOrders, into(other, target))
    await test.run(third, unfollowWorkOrder, { id: target.id })
    await test.run(estate.desk, unmergeWorkOrder, { id: other.id, version: merged.version, reason: '分开' })
    expect(await orderOf(target.id)).toMatchObject({ followers: 0 })
  })
})
