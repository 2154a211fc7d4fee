import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { answerWorkOrder } from './answer-work-order.ts'
import { callBackWorkOrder } from './call-back-work-order.ts'
import { confirmWorkOrder } from './confirm-work-order.ts'
import { closeWorkOrder } from './close-work-order.ts'
import { followWorkOrder } from './follow-work-order.ts'
import { getWorkOrder } from './get-work-order.ts'
import { listFollowed } from './list-followed.ts'
import { unfollowWorkOrder } from './unfollow-work-order.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let home: string

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  const make = async (path: string, body: object) =>
    (
      (await (
        await test.request(estate.manager, 'POST', `/api/t/${estate.tenant.id}${path}`, body)
      ).json()) as { id: string }
    ).id
  const buildingId = await make('/buildings', { name: '3栋' })
  home = await make('/units', { buildingId, entrance: '1单元', room: '1204' })
})
afterAll(() => test.close())

/** A place of its own each time: as many alike at one place would become a topic. */
let places = 0
const atPublicPlace = () => ({ location: { areaText: `第${++places}道门` } })
const base = () => `/api/t/${estate.tenant.id}/p/smart-property`
const countOf = async (id: string) =>
  (
    await test.admin.query(
      `select followers, version, (select count(*)::int from p_smart_property.work_order_followers f where f.work_order_id = o.id) as rows
       from p_smart_property.work_orders o where id = $1`,
      [id],
    )
  ).rows[0]
const noticesOf = async (who: { accountId: string }, number: string) =>
  (
    await test.admin.query<{ kind: string; path: string; body: { params: object } }>(
      "select kind, path, body from kernel.notifications where account_id = $1 and body->'params'->>'number' = $2 order by id",
      [who.accountId, number],
    )
  ).rows

describe('following', () => {
  it('counts, is on the timeline for staff with the name masked, and makes nobody’s version stale', async () => {
    const order = await test.order(estate, 'assigned', atPublicPlace())
    expect(await test.run(estate.neighbour, followWorkOrder, { id: order.id, text: '我家门口也是' })).toEqual(
      {
        id: order.id,
        followers: 1,
      },
    )
    expect(await countOf(order.id)).toEqual({ followers: 1, version: order.version, rows: 1 })
    expect((await test.timeline(order.id)).at(-1)).toEqual({
      kind: 'followed',
      actor_kind: 'reporter',
      is_public: false,
      text: '我家门口也是',
    })
    const shown = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(shown.steps.at(-1)!.actor.name).toBe('张*强')
    expect(shown.followers).toBe(1)
    const own = await test.run(estate.resident, getWorkOrder, { id: order.id })
    expect(own.steps.map(({ kind }) => kind)).not.toContain('followed')
    expect((await test.events(order.id)).at(-1)).toBe('followed@1')
    const { rows } = await test.admin.query(
      "select before, after from kernel.audit_log where subject_id = $1 and action like '%.follow'",
      [order.id],
    )
    expect(rows).toEqual([{ before: { followers: 0 }, after: { followers: 1 } }])
  })

  it('twice is once, by key and without; leaving twice too', async () => {
    const order = await test.order(estate, 'received', atPublicPlace())
    const follow = (key: string) =>
      test.request(
        estate.neighbour,
        'POST',
        `${base()}/work-orders/${order.id}/follow`,
        {},
        { 'idempotency-key': key },
      )
    const key = newId()
    for (const each of [key, key, newId()]) {
      const answer = await follow(each)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ id: order.id, followers: 1 })
    }
    expect((await test.events(order.id)).filter((name) => name === 'followed@1')).toHaveLength(1)
    expect((await test.timeline(order.id)).filter(({ kind }) => kind === 'followed')).toHaveLength(1)
    for (let n = 0; n < 2; n++) {
      const left = await test.request(
        estate.neighbour,
        'POST',
        `${base()}/work-orders/${order.id}/unfollow`,
        {},
      )
      expect(await left.json()).toEqual({ id: order.id, followers: 0 })
    }
    expect(await countOf(order.id)).toMatchObject({ followers: 0, rows: 0 })
    expect(await test.events(order.id)).toEqual(['reported@1', 'followed@1', 'unfollowed@1'])
  })

  it('by many at once counts everybody', async () => {
    const order = await test.order(estate, 'received', atPublicPlace())
    const crowd = await Promise.all(
      Array.from({ length: 8 }, (_, n) => test.mintMember(estate.tenant, ['resident'], { name: `住户${n}` })),
    )
    await Promise.all(crowd.map((who) => test.run(who, followWorkOrder, { id: order.id })))
    expect(await countOf(order.id)).toMatchObject({ followers: 8, rows: 8 })
  })

  it('is refused for one’s own and for what is closed', async () => {
    const order = await test.order(estate, 'received', atPublicPlace())
    await expect(test.run(estate.resident, followWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'own_order_followed' },
    })
    await test.run(estate.manager, closeWorkOrder, { id: order.id, version: 1, reason: '重复' })
    await expect(test.run(estate.neighbour, followWorkOrder, { id: order.id })).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'only_open_followed' },
    })
  })

  it('of what is inside another home is not there, in a unit or in words; staff may', async () => {
    const byDesk = await test.request(estate.desk, 'POST', `${base()}/work-orders`, {
      kind: 'repair',
      description: '漏水',
      location: { unitId: home },
      onBehalf: { name: '王女士' },
    })
    const { id } = (await byDesk.json()) as { id: string }
    const inWords = await test.order(estate, 'received', { location: { areaText: '3栋1单元1205' } })
    for (const each of [id, inWords.id]) {
      for (const act of [followWorkOrder, unfollowWorkOrder])
        await expect(test.run(estate.neighbour, act, { id: each })).rejects.toMatchObject({
          code: 'not_found',
        })
      expect((await test.run(estate.steward, followWorkOrder, { id: each })).followers).toBe(1)
    }
  })

  it('is not there for the other estate', async () => {
    const order = await test.order(estate, 'received', atPublicPlace())
    for (const act of [followWorkOrder, unfollowWorkOrder])
      await expect(test.run(elsewhere.manager, act, { id: order.id })).rejects.toMatchObject({
        code: 'not_found',
      })
  })
})

describe('what followers learn', () => {
  it('is that it was answered, reopened and closed, once each, without a word of what was reported', async () => {
    let order = await test.order(estate, 'handling', atPublicPlace())
    await test.run(estate.neighbour, followWorkOrder, { id: order.id })
    const seen = () => ({ id: order.id, version: order.version })
    order = await test.run(estate.engineer, answerWorkOrder, { ...seen(), text: '换好了', isSolved: true })
    order = await test.run(estate.resident, confirmWorkOrder, { ...seen(), isSolved: false, text: '还漏' })
    order = await test.run(estate.engineer, answerWorkOrder, { ...seen(), text: '又换了', isSolved: true })
    order = await test.run(estate.desk, callBackWorkOrder, { ...seen(), isReached: true, isSolved: true })
    const told = await noticesOf(estate.neighbour, order.number)
    expect(told.map(({ kind }) => kind.replace('smart-property.work-order.', ''))).toEqual([
      'followed-answered',
      'followed-reopened',
      'followed-answered',
      'followed-closed',
    ])
    expect(JSON.stringify(told)).not.toMatch(/天花板|李秀英|何强|换/)
    // The phone opens the list of what one follows at it, the console the order.
    expect(new Set(told.map(({ path }) => path))).toEqual(
      new Set([`/t/${estate.tenant.id}/p/smart-property/my-orders?tab=followed&open=${order.id}`]),
    )
    const kinds = (await noticesOf(estate.resident, order.number)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind.includes('followed'))).toEqual([])
  })

  it('is listed newest first in pages: how far it is, the answer, nothing about anybody', async () => {
    const reader = await test.mintMember(estate.tenant, ['resident'], { name: '何丽' })
    const numbers = []
    for (let n = 0; n < 3; n++) {
      const order = await test.order(estate, 'answered', atPublicPlace())
      await test.run(reader, followWorkOrder, { id: order.id })
      numbers.unshift(order.number)
    }
    const first = await test.run(reader, listFollowed, { limit: 2 })
    const second = await test.run(reader, listFollowed, { limit: 2, cursor: first.next })
    expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(numbers)
    expect(second.next).toBeUndefined()
    expect(first.rows[0]).toMatchObject({
      state: 'answered',
      answer: '已更换水管接头',
      via: 'me-too',
      place: `第${places}道门`,
      categoryName: '漏水渗水',
    })
    expect(JSON.stringify(first)).not.toMatch(/天花板|李秀英|何强/)
    expect((await test.run(elsewhere.neighbour, listFollowed, {})).rows).toEqual([])
  })
})
