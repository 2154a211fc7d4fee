import { newId } from '@linli/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { lastYear, seen, topicBench, type TopicBench, type TopicEstate } from '../testing/topic-bench.ts'
import type { Estate } from '../testing/test-bench.ts'
import { decideTopic } from './decide-topic.ts'
import { declineTopic } from './decline-topic.ts'
import { finishTopicTask } from './finish-topic-task.ts'
import { getTopic } from './get-topic.ts'
import { listTopics } from './list-topics.ts'

let test: TopicBench
let estate: TopicEstate
let elsewhere: Estate

beforeAll(async () => {
  test = await topicBench()
  estate = await test.mintTopicEstate()
  elsewhere = await test.mintEstate()
})
afterAll(() => test.close())

it('is not there for the other estate, whatever is asked of it', async () => {
  const { topic } = await test.proposed(estate, 1)
  const stranger = elsewhere.secretary
  const nothing = { code: 'not_found' }
  await expect(test.run(stranger, getTopic, { id: topic.id })).rejects.toMatchObject(nothing)
  await expect(test.run(stranger, declineTopic, { ...seen(topic), reason: '不' })).rejects.toMatchObject(
    nothing,
  )
  await expect(
    test.run(stranger, decideTopic, { ...seen(topic), decision: '换', decidedOn: lastYear }),
  ).rejects.toMatchObject(nothing)
  await expect(
    test.run(stranger, finishTopicTask, { id: topic.id, taskId: newId(), result: '好' }),
  ).rejects.toMatchObject(nothing)
  expect((await test.run(stranger, listTopics, {})).rows).toEqual([])
})

it('only the branch decides', async () => {
  const { topic } = await test.proposed(estate, 1)
  for (const who of [estate.manager, estate.steward, estate.desk, estate.engineer, estate.resident]) {
    await expect(
      test.run(who, decideTopic, { ...seen(topic), decision: '换', decidedOn: lastYear }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(test.run(who, declineTopic, { ...seen(topic), reason: '不' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})
