import { newId } from '@linli/contract'
import type { TopicDetail } from '@linli/smart-property-contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'
import { decideTopic } from './decide-topic.ts'
import { declineTopic } from './decline-topic.ts'
import { finishTopicTask } from './finish-topic-task.ts'
import { getTopic } from './get-topic.ts'
import { listTopics } from './list-topics.ts'
import { proposeTopic } from './propose-topic.ts'

let test: TestBench
let estate: Estate
let elsewhere: Estate
let otherSecretary: Estate['secretary']

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
  elsewhere = await test.mintEstate()
  otherSecretary = await test.mintMember(estate.tenant, ['party-secretary'], { name: '梁月' })
})
afterAll(() => test.close())

const rows = async (text: string, ...values: unknown[]) => (await test.admin.query(text, values)).rows
const openTasks = (subjectId: string) =>
  rows(
    'select kind, title, assignee_account_id, assignee_role, due_at from kernel.tasks where subject_id = $1 and done_at is null',
    subjectId,
  )
const noticesAbout = (id: string) =>
  rows('select account_id, kind, body from kernel.notifications where path like $1 order by id', `%${id}`)
const eventsOf = async (id: string) =>
  (await rows('select name from kernel.outbox where key = $1 order by seq', id)).map((row) =>
    row.name.replace('smart-property.topic.', ''),
  )
const auditOf = (id: string) =>
  rows(
    "select replace(action, 'smart-property.topic.', '') as action, before, after, reason from kernel.audit_log where subject_id = $1 order by id",
    id,
  )

/** A place of its own each time: as many alike at one place would become a topic by the rule. */
let places = 0
const somewhere = () => ({ location: { areaText: `第${++places}道门` } })

async function proposed(orders = 2): Promise<{ topic: TopicDetail; orderIds: string[] }> {
  const made = []
  const place = somewhere()
  for (let n = 0; n < orders; n++) made.push(await test.order(estate, 'assigned', place))
  const orderIds = made.map(({ id }) => id)
  const topic = await test.run(estate.steward, proposeTopic, {
    orderIds,
    title: '3栋反复漏水',
    text: '两个月修了几次',
  })
  return { topic, orderIds }
}
const seen = ({ id, version }: TopicDetail) => ({ id, version })
const lastYear = '2025-11-20'

describe('proposing', () => {
  it('keeps the topic with its orders, asks the secretary, and writes on every timeline', async () => {
    const { topic, orderIds } = await proposed()
    expect(topic).toMatchObject({
      cause: 'proposed',
      state: 'proposed',
      orders: 2,
      tasks: 0,
      place: `第${places}道门`,
      proposedByName: '林晓',
      canDecide: false,
    })
    expect(topic.orderRows.map(({ id }) => id).sort()).toEqual([...orderIds].sort())
    expect(await openTasks(topic.id)).toMatchObject([
      { kind: 'topic.decide', assignee_role: 'party-secretary' },
    ])
    expect((await noticesAbout(topic.id)).map(({ account_id: id }) => id).sort()).toEqual(
      [estate.secretary.accountId, otherSecretary.accountId].sort(),
    )
    for (const id of orderIds)
      expect((await test.timeline(id)).at(-1)).toEqual({
        kind: 'topic-proposed',
        actor_kind: 'staff',
        is_public: false,
        text: '两个月修了几次',
      })
    expect(await eventsOf(topic.id)).toEqual(['proposed@1'])
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
    const { orderIds } = await proposed()
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

describe('deciding', () => {
  it('gives tasks by name and by role, and comes back to every order', async () => {
    const { topic, orderIds } = await proposed()
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
    expect(await openTasks(topic.id)).toEqual([])
    expect(await openTasks(decided.taskRows[0]!.id)).toEqual([
      {
        kind: 'topic.task',
        title: '报价并排期',
        assignee_account_id: estate.manager.accountId,
        assignee_role: null,
        due_at: new Date('2025-12-31T16:00:00Z'),
      },
    ])
    expect(await openTasks(decided.taskRows[1]!.id)).toMatchObject([{ assignee_role: 'steward' }])
    const told = (await noticesAbout(topic.id)).filter(({ kind }) => kind.endsWith('assigned'))
    expect(told.map(({ account_id: id }) => id).sort()).toEqual(
      [estate.manager.accountId, estate.steward.accountId].sort(),
    )
    for (const id of orderIds) {
      const steps = (await test.timeline(id)).filter(({ kind }) => kind === 'topic-decided')
      expect(steps.map(({ text }) => text)).toEqual(['更换整根立管', '报价并排期', '通知住户'])
      expect(steps.some(({ is_public: isPublic }) => isPublic)).toBe(false)
    }
    expect(await eventsOf(topic.id)).toEqual(['proposed@1', 'decided@1'])
    expect((await auditOf(topic.id)).at(-1)).toMatchObject({
      action: 'decide',
      before: { state: 'proposed' },
      after: { state: 'decided', decision: '更换整根立管', tasks: ['报价并排期', '通知住户'] },
    })
  })

  it('without tasks ends the topic at once, and the same matter may be proposed again', async () => {
    const { topic, orderIds } = await proposed(1)
    const done = await test.run(estate.secretary, decideTopic, {
      ...seen(topic),
      decision: '由物业继续跟进',
      decidedOn: lastYear,
    })
    expect(done.state).toBe('done')
    expect(await eventsOf(topic.id)).toEqual(['proposed@1', 'decided@1', 'finished@1'])
    const again = await test.run(estate.manager, proposeTopic, { orderIds, title: '又漏了' })
    expect(again.state).toBe('proposed')
  })

  it('of two secretaries at once one wins, the other is shown what stands now', async () => {
    const { topic } = await proposed(1)
    const results = await Promise.allSettled([
      test.run(estate.secretary, decideTopic, {
        ...seen(topic),
        decision: '换立管',
        decidedOn: lastYear,
        tasks: [{ text: '报价', role: 'estate-manager' }],
      }),
      test.run(otherSecretary, declineTopic, { ...seen(topic), reason: '不归支部管' }),
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
    const { topic } = await proposed(1)
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
    const { topic, orderIds } = await proposed()
    const declined = await test.run(estate.secretary, declineTopic, { ...seen(topic), reason: '物业可自办' })
    expect(declined).toMatchObject({ state: 'declined', decision: '物业可自办', decidedByName: '陈志远' })
    expect(await openTasks(topic.id)).toEqual([])
    expect((await test.timeline(orderIds[0]!)).at(-1)).toMatchObject({
      kind: 'topic-declined',
      text: '物业可自办',
      is_public: false,
    })
    expect(await eventsOf(topic.id)).toEqual(['proposed@1', 'declined@1'])
    expect((await auditOf(topic.id)).at(-1)).toMatchObject({ action: 'decline', reason: '物业可自办' })
    await expect(
      test.run(estate.secretary, decideTopic, { ...seen(declined), decision: '换', decidedOn: lastYear }),
    ).rejects.toMatchObject({ code: 'illegal_move', details: { reason: 'topic_was_decided' } })
  })
})

describe('finishing tasks', () => {
  async function decided() {
    const { topic, orderIds } = await proposed()
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
    expect(await openTasks(quote)).toEqual([])
    const last = await test.run(estate.steward, finishTopicTask, { id, taskId: tell, result: '已逐户通知' })
    expect(last).toMatchObject({ state: 'done', tasksDone: 2 })
    for (const orderId of orderIds)
      expect((await test.timeline(orderId)).slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
        ['topic-task-done', '报价三万'],
        ['topic-task-done', '已逐户通知'],
      ])
    expect(await eventsOf(id)).toEqual(['proposed@1', 'decided@1', 'finished@1'])
    expect((await noticesAbout(id)).filter(({ kind }) => kind.endsWith('finished'))).toHaveLength(2)
    expect((await auditOf(id)).at(-1)).toMatchObject({
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
    const once = await test.run(otherSecretary, finishTopicTask, input, options)
    expect(await test.run(otherSecretary, finishTopicTask, input, options)).toEqual(once)
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
    expect((await eventsOf(id)).filter((name) => name === 'finished@1')).toHaveLength(1)
  })
})

it('is not there for the other estate, whatever is asked of it', async () => {
  const { topic } = await proposed(1)
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
  const { topic } = await proposed(1)
  for (const who of [estate.manager, estate.steward, estate.desk, estate.engineer, estate.resident]) {
    await expect(
      test.run(who, decideTopic, { ...seen(topic), decision: '换', decidedOn: lastYear }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(test.run(who, declineTopic, { ...seen(topic), reason: '不' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})
