import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lastYear, seen, topicBench, type TopicBench, type TopicEstate } from '../testing/topic-bench.ts'
import type { Estate } from '../testing/test-bench.ts'
import { decideTopic } from './decide-topic.ts'
import { declineTopic } from './decline-topic.ts'
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

describe('deciding', () => {
  it('gives tasks by name and by role, and comes back to every order', async () => {
    const { topic, orderIds } = await test.proposed(estate)
    const decided = await test.run(estate.secretary, decideTopic, {
      ...seen(topic),
      decision: '更换整根立管',
      decidedOn: lastYear,
      tasks: [
        { text: '报价并排期', assigneeAccountId: estate.manager.accountId, dueOn: '2025-12-31' },
        { text: '通知住户', role: 'steward' },
      ],
    })
    expect(decided).toMatchObject({
      state: 'decided',
      decision: '更换整根立管',
      decidedOn: lastYear,
      decidedByName: '陈志远',
      tasks: 2,
      tasksDone: 0,
      canDecide: false,
      taskRows: [
        { text: '报价并排期', assignee: { name: '周经理' }, role: null, dueOn: '2025-12-31', done: null },
        { text: '通知住户', assignee: null, role: 'steward', dueOn: null, done: null },
      ],
    })
    expect(await test.openTasks(topic.id)).toEqual([])
    expect(await test.openTasks(decided.taskRows[0]!.id)).toEqual([
      {
        kind: 'topic.task',
        title: '报价并排期',
        assignee_account_id: estate.manager.accountId,
        assignee_role: null,
        due_at: new Date('2025-12-31T16:00:00Z'),
      },
    ])
    expect(await test.openTasks(decided.taskRows[1]!.id)).toMatchObject([{ assignee_role: 'steward' }])
    const told = (await test.noticesAbout(topic.id)).filter(({ kind }) => kind.endsWith('assigned'))
    expect(told.map(({ account_id: id }) => id).sort()).toEqual(
      [estate.manager.accountId, estate.steward.accountId].sort(),
    )
    for (const id of orderIds) {
      const steps = (await test.timeline(id)).filter(({ kind }) => kind === 'topic-decided')
      expect(steps.map(({ text }) => text)).toEqual(['更换整根立管', '报价并排期', '通知住户'])
      expect(steps.some(({ is_public: isPublic }) => isPublic)).toBe(false)
    }
    expect(await test.topicEvents(topic.id)).toEqual(['proposed@1', 'decided@1'])
    expect((await test.auditOf(topic.id)).at(-1)).toMatchObject({
      action: 'decide',
      before: { state: 'proposed' },
      after: { state: 'decided', decision: '更换整根立管', tasks: ['报价并排期', '通知住户'] },
    })
  })

  it('without tasks ends the topic at once, and the same matter may be proposed again', async () => {
    const { topic, orderIds } = await test.proposed(estate, 1)
    const done = await test.run(estate.secretary, decideTopic, {
      ...seen(topic),
      decision: '由物业继续跟进',
      decidedOn: lastYear,
    })
    expect(done.state).toBe('done')
    expect(await test.topicEvents(topic.id)).toEqual(['proposed@1', 'decided@1', 'finished@1'])
    const again = await test.run(estate.manager, proposeTopic, { orderIds, title: '又漏了' })
    expect(again.state).toBe('proposed')
  })

  it('of two secretaries at once one wins, the other is shown what stands now', async () => {
    const { topic } = await test.proposed(estate, 1)
    const results = await Promise.allSettled([
      test.run(estate.secretary, decideTopic, {
        ...seen(topic),
        decision: '换立管',
        decidedOn: lastYear,
        tasks: [{ text: '报价', role: 'estate-manager' }],
      }),
      test.run(estate.otherSecretary, declineTopic, { ...seen(topic), reason: '不归支部管' }),
    ])
    const lost = results.filter((result) => result.status === 'rejected')
    expect(lost).toHaveLength(1)
    const now = await test.run(estate.secretary, getTopic, { id: topic.id })
    expect(lost[0]!.reason).toMatchObject({
      code: 'stale_version',
      details: {
        current: { id: topic.id, version: 2, state: now.state, tasks: now.state === 'decided' ? 1 : 0 },
      },
    })
  })

  it('refuses tomorrow, a task that falls due before it, and whoever would never see it', async () => {
    const { topic } = await test.proposed(estate, 1)
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    const base = { ...seen(topic), decision: '换立管', decidedOn: lastYear }
    const issues = async (input: Partial<Parameters<typeof decideTopic.run>[1]>) =>
      test.run(estate.secretary, decideTopic, { ...base, ...input }).then(
        () => [],
        (error: { details: { issues: { path: string; rule: string }[] } }) =>
          error.details.issues.map(({ path, rule }) => `${path} ${rule}`),
      )
    expect(await issues({ decidedOn: tomorrow })).toEqual(['decidedOn in_the_future'])
    expect(await issues({ tasks: [{ text: '报价', role: 'steward', dueOn: '2025-11-01' }] })).toEqual([
      'tasks.0.dueOn due_before_decision',
    ])
    expect(
      await issues({
        tasks: [
          { text: '报价', assigneeAccountId: elsewhere.manager.accountId },
          { text: '通知', assigneeAccountId: estate.resident.accountId },
          { text: '看看', role: 'resident' },
          { text: '好的', role: 'steward' },
        ],
      }),
    ).toEqual([
      'tasks.0.assigneeAccountId sees_no_topics',
      'tasks.1.assigneeAccountId sees_no_topics',
      'tasks.2.role sees_no_topics',
    ])
    expect((await test.run(estate.secretary, getTopic, { id: topic.id })).state).toBe('proposed')
  })
})

describe('declining', () => {
  it('says why, closes the secretary’s task and leaves the orders as they are', async () => {
    const { topic, orderIds } = await test.proposed(estate)
    const declined = await test.run(estate.secretary, declineTopic, { ...seen(topic), reason: '物业可自办' })
    expect(declined).toMatchObject({ state: 'declined', decision: '物业可自办', decidedByName: '陈志远' })
    expect(await test.openTasks(topic.id)).toEqual([])
    expect((await test.timeline(orderIds[0]!)).at(-1)).toMatchObject({
      kind: 'topic-declined',
      text: '物业可自办',
      is_public: false,
    })
    expect(await test.topicEvents(topic.id)).toEqual(['proposed@1', 'declined@1'])
    expect((await test.auditOf(topic.id)).at(-1)).toMatchObject({ action: 'decline', reason: '物业可自办' })
    await expect(
      test.run(estate.secretary, decideTopic, { ...seen(declined), decision: '换', decidedOn: lastYear }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'topic_was_decided' } })
  })
})
