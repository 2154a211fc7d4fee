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

it('whoever got a task of the decision, by name or by role, finds it at the address of a topic they read', async () => {
  const { topic, orderIds } = await test.proposed(estate)
  const { taskRows } = await test.run(estate.secretary, decideTopic, {
    ...seen(topic),
    decision: '换立管',
    decidedOn: lastYear,
    tasks: [
      { text: '报价', assigneeAccountId: estate.engineer.accountId },
      { text: '通知住户', role: 'steward' },
    ],
  })
  const kept = await test.admin.query('select path from kernel.tasks where subject_id = any($1)', [
    taskRows.map(({ id }) => id),
  ])
  const path = `/t/${estate.tenant.id}/p/smart-property/topics?open=${topic.id}`
  expect(kept.rows).toEqual([{ path }, { path }])
  for (const [who, own] of [
    [estate.engineer, [true, false]],
    [estate.steward, [false, true]],
  ] as const) {
    const read = await test.run(who, getTopic, { id: topic.id })
    expect(read).toMatchObject({ decision: '换立管', canDecide: false })
    expect(read.taskRows.map(({ canFinish }) => canFinish)).toEqual(own)
    expect(read.orderRows.map(({ id }) => id).sort()).toEqual([...orderIds].sort())
  }
  await expect(test.run(estate.resident, getTopic, { id: topic.id })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('where the estate took topics away from a role, nobody gets a task by it that they could not read', async () => {
  const here = await test.mintTopicEstate()
  const { topic } = await test.proposed(here, 1)
  const path = `/api/t/${here.tenant.id}/roles/matrix`
  const matrix = (await (await test.request(here.manager, 'GET', path)).json()) as { seen: string }
  const taken = { role: 'engineer', permission: 'smart-property.topic.read', isAllowed: false }
  const set = await test.request(here.manager, 'PUT', path, { seen: matrix.seen, changes: [taken] })
  expect(set.status).toBe(200)
  const decided = { ...seen(topic), decision: '换立管', decidedOn: lastYear }
  await expect(
    test.run(here.secretary, decideTopic, {
      ...decided,
      tasks: [
        { text: '报价', assigneeAccountId: here.engineer.accountId },
        { text: '量尺寸', role: 'engineer' },
        { text: '通知住户', role: 'steward' },
      ],
    }),
  ).rejects.toMatchObject({
    code: 'bad_input',
    details: {
      issues: [
        { path: 'tasks.0.assigneeAccountId', rule: 'sees_no_topics' },
        { path: 'tasks.1.role', rule: 'sees_no_topics' },
      ],
    },
  })
})
