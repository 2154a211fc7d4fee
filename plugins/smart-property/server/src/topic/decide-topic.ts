import { AppError } from '@linli/contract'
import {
  decideTopicInput,
  topicDecided,
  topicDetail,
  topicFinished,
  topicSubject,
} from '@linli/smart-property-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { assigneesOf, giveTasks, type NewTopicTask } from './give-topic-tasks.ts'
import { decideTask } from './open-topic.ts'
import { saveTopic, todayOf } from './save-topic.ts'
import { topicDetailOf } from './topic-detail.ts'
import { topicEvent } from './topic-event.ts'
import { lockProposed, ordersOfTopic } from './topic.sql.ts'
import { writeOnTimelines, type TimelineEntry } from './write-on-timelines.ts'

/** Nothing was decided tomorrow, and nothing falls due before it was decided. */
function assertDays(ctx: WriteCtx, decidedOn: string, tasks: readonly NewTopicTask[]): void {
  const issues = tasks.flatMap(({ dueOn }, position) =>
    dueOn !== undefined && dueOn < decidedOn
      ? [{ path: `tasks.${position}.dueOn`, rule: 'due_before_decision' }]
      : [],
  )
  if (decidedOn > todayOf(ctx)) issues.unshift({ path: 'decidedOn', rule: 'in_the_future' })
  if (issues.length > 0) throw new AppError('bad_input', { issues })
}

const taskEntry = (
  topic: string,
  { text, assigneeAccountId, role, dueOn }: NewTopicTask,
  names: ReadonlyMap<string, string>,
): TimelineEntry => ({
  kind: 'topic-decided',
  text,
  detail: {
    topic,
    isTask: true,
    ...(assigneeAccountId ? { assignee: names.get(assigneeAccountId) ?? '' } : { role: role! }),
    ...(dueOn ? { dueOn } : {}),
  },
})

/**
 * The branch's decision and who does what about it (clause 5.2.2.1): tasks in the inboxes, decision and tasks on
 * the timeline of every order of the topic. A decision without tasks is done with.
 */
export const decideTopic = defineAction({
  name: 'smart-property.topic.decide',
  can: ['decide', topicSubject],
  input: decideTopicInput,
  output: topicDetail,
  async run(ctx, { id, version, decision, decidedOn, tasks }) {
    const topic = await lockProposed(ctx, { id, version })
    assertDays(ctx, decidedOn, tasks)
    const [names, orders] = await Promise.all([assigneesOf(ctx, tasks), ordersOfTopic(ctx, id)])
    const isDone = tasks.length === 0
    const state = isDone ? 'done' : 'decided'
    await Promise.all([
      saveTopic(ctx, id, {
        state,
        decision,
        decidedOn,
        decidedByName: ctx.actor.name,
        endedAt: isDone ? ctx.now.toISOString() : null,
      }),
      ctx.tasks.close(topicSubject, id, decideTask),
      giveTasks(ctx, topic, tasks, names),
      writeOnTimelines(ctx, orders, [
        { kind: 'topic-decided', text: decision, detail: { topic: topic.title, decidedOn } },
        ...tasks.map((task) => taskEntry(topic.title, task, names)),
      ]),
    ])
    const event = topicEvent(topic, orders)
    ctx.emit(topicDecided, id, { ...event, tasks: tasks.length })
    if (isDone) ctx.emit(topicFinished, id, event)
    ctx.audit({
      subject: topicSubject,
      id,
      before: { state: topic.state },
      after: { state, decision, decidedOn, tasks: tasks.map(({ text }) => text) },
    })
    return topicDetailOf(ctx, id)
  },
})
