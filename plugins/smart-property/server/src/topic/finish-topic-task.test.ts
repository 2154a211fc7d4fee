import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lastYear, seen, topicBench, type TopicBench, type TopicEstate } from '../testing/topic-bench.ts'
import { decideTopic } from './decide-topic.ts'
import { finishTopicTask } from './finish-topic-task.ts'
import { getTopic } from './get-topic.ts'

let test: TopicBench
let estate: TopicEstate

beforeAll(async () => {
  test = await topicBench()
  estate = await test.mintTopicEstate()
})
afterAll(() => test.close())

describe('finishing tasks', () => {
  async function decided() {
    const { topic, orderIds } = await test.proposed(estate)
    const after = await test.run(estate.secretary, decideTopic, {
      ...seen(topic),
      decision: '换立管',
      decidedOn: lastYear,
      tasks: [
        { text: '报价', assigneeAccountId: estate.engineer.accountId },
        { text: '通知住户', role: 'steward' },
      ],
    })
    const [quote, tell] = after.taskRows.map((task) => task.id)
    return { id: topic.id, orderIds, quote: quote!, tell: tell! }
  }

  it('by the assignee and by who holds the role; the last one ends the topic', async () => {
    const { id, orderIds, quote, tell } = await decided()
    const first = await test.run(estate.engineer, finishTopicTask, { id, taskId: quote, result: '报价三万' })
    expect(first).toMatchObject({ state: 'decided', tasksDone: 1 })
    expect(first.taskRows[0]!.done).toMatchObject({ byName: '何强', result: '报价三万' })
    expect(first.taskRows.map(({ canFinish }) => canFinish)).toEqual([false, false])
    expect(await test.openTasks(quote)).toEqual([])
    const last = await test.run(estate.steward, finishTopicTask, { id, taskId: tell, result: '已逐户通知' })
    expect(last).toMatchObject({ state: 'done', tasksDone: 2 })
    for (const orderId of orderIds)
      expect((await test.timeline(orderId)).slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
        ['topic-task-done', '报价三万'],
        ['topic-task-done', '已逐户通知'],
      ])
    expect(await test.topicEvents(id)).toEqual(['proposed@1', 'decided@1', 'finished@1'])
    expect((await test.noticesAbout(id)).filter(({ kind }) => kind.endsWith('finished'))).toHaveLength(2)
    expect((await test.auditOf(id)).at(-1)).toMatchObject({
      action: 'finish-task',
      after: { state: 'done', task: '通知住户', result: '已逐户通知' },
    })
  })

  it('by nobody else but the branch, and once', async () => {
    const { id, quote } = await decided()
    const input = { id, taskId: quote, result: '好了' }
    for (const who of [estate.otherEngineer, estate.manager])
      await expect(test.run(who, finishTopicTask, input)).rejects.toMatchObject({
        code: 'forbidden',
        details: { reason: 'topic_task_of_others' },
      })
    await expect(test.run(estate.resident, finishTopicTask, input)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const options = { idempotencyKey: newId() }
    const once = await test.run(estate.otherSecretary, finishTopicTask, input, options)
    expect(await test.run(estate.otherSecretary, finishTopicTask, input, options)).toEqual(once)
    await expect(test.run(estate.engineer, finishTopicTask, input)).rejects.toMatchObject({
      code: 'illegal_move',
      details: { reason: 'topic_task_done' },
    })
    await expect(
      test.run(estate.secretary, finishTopicTask, { ...input, taskId: newId() }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('two who finish the last two tasks at once end the topic once', async () => {
    const { id, quote, tell } = await decided()
    await Promise.all([
      test.run(estate.engineer, finishTopicTask, { id, taskId: quote, result: '一' }),
      test.run(estate.steward, finishTopicTask, { id, taskId: tell, result: '二' }),
    ])
    expect((await test.run(estate.secretary, getTopic, { id })).state).toBe('done')
    expect((await test.topicEvents(id)).filter((name) => name === 'finished@1')).toHaveLength(1)
  })
})
