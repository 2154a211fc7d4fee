import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { somewhere, topicBench, type TopicBench, type TopicEstate } from '../testing/topic-bench.ts'
import type { Estate } from '../testing/test-bench.ts'
import { getTopic } from './get-topic.ts'
import { proposeTopic } from './propose-topic.ts'

let test: TopicBench
let estate: TopicEstate
let elsewhere: Estate

beforeAll(async () => {
  test = await topicBench()
  estate = await test.mintTopicEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

describe('proposing', () => {
  it('keeps the topic with its orders, asks the secretary, and writes on every timeline', async () => {
    const { topic, orderIds, areaText } = await test.proposed(estate)
    expect(topic).toMatchObject({
      cause: 'proposed',
      state: 'proposed',
      orders: 2,
      tasks: 0,
      place: areaText,
      proposedByName: '林晓',
      canDecide: false,
    })
    expect(topic.orderRows.map(({ id }) => id).sort()).toEqual([...orderIds].sort())
    expect(await test.openTasks(topic.id)).toMatchObject([
      { kind: 'topic.decide', assignee_role: 'party-secretary' },
    ])
    expect((await test.noticesAbout(topic.id)).map(({ account_id: id }) => id).sort()).toEqual(
      [estate.secretary.accountId, estate.otherSecretary.accountId].sort(),
    )
    for (const id of orderIds)
      expect((await test.timeline(id)).at(-1)).toEqual({
        kind: 'topic-proposed',
        actor_kind: 'staff',
        is_public: false,
        text: '两个月修了几次',
      })
    expect(await test.topicEvents(topic.id)).toEqual(['proposed@1'])
    expect((await test.run(estate.secretary, getTopic, { id: topic.id })).canDecide).toBe(true)
  })

  it('of two who propose the same orders at once one is heard', async () => {
    const { id } = await test.order(estate, 'received', somewhere())
    const results = await Promise.allSettled(
      [estate.manager, estate.steward].map((who) =>
        test.run(who, proposeTopic, { orderIds: [id], title: '漏水' }),
      ),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is asked once for the same orders, and refused to whom it is not', async () => {
    const { orderIds } = await test.proposed(estate)
    const again = { orderIds: orderIds.slice(0, 1), title: '还是漏' }
    await expect(test.run(estate.manager, proposeTopic, again)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'topic_asked_already' },
    })
    const alone = await test.order(estate, 'received', somewhere())
    for (const who of [estate.engineer, estate.resident])
      await expect(
        test.run(who, proposeTopic, { orderIds: [alone.id], title: '漏水' }),
      ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      test.run(elsewhere.manager, proposeTopic, { orderIds: [alone.id], title: '漏水' }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect(
      (await test.run(estate.manager, proposeTopic, { orderIds: [alone.id, ...orderIds], title: '一起看' }))
        .orders,
    ).toBe(3)
  })
})
