import { AppError } from '@linli/contract'
import {
  finishTopicTaskInput,
  topicDetail,
  topicFinished,
  topicSubject,
} from '@linli/smart-property-contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { topicTask, topicTaskSubject } from './give-topic-tasks.ts'
import { topicPath } from './open-topic.ts'
import { saveTopic } from './save-topic.ts'
import { mayFinish, topicDetailOf, type TopicTask } from './topic-detail.ts'
import { topicEvent } from './topic-event.ts'
import type { TopicRecord } from './topic-row.ts'
import { topicTasks } from './topic.schema.ts'
import { lockTopic, ordersOfTopic } from './topic.sql.ts'
import { writeOnTimelines } from './write-on-timelines.ts'

/** The task, if it is open and the actor's to finish. Its topic is locked. */
async function openTask(ctx: WriteCtx, topicId: string, taskId: string): Promise<TopicTask> {
  const [task] = await ctx.tx
    .select()
    .from(topicTasks)
    .where(and(eq(topicTasks.topicId, topicId), eq(topicTasks.id, taskId)))
  if (!task) throw new AppError('not_found')
  if (!mayFinish(ctx, task)) throw new AppError('forbidden', { reason: 'topic_task_of_others' })
  if (task.doneAt) throw new AppError('illegal_move', { reason: 'topic_task_done' })
  return task
}

async function finish(ctx: WriteCtx, task: TopicTask, result: string): Promise<{ isLast: boolean }> {
  await ctx.tx
    .update(topicTasks)
    .set({
      doneAt: ctx.now.toISOString(),
      doneByName: ctx.actor.name,
      result,
      version: sql`${topicTasks.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(topicTasks.id, task.id))
  const [left] = await ctx.tx
    .select({ id: topicTasks.id })
    .from(topicTasks)
    .where(and(eq(topicTasks.topicId, task.topicId), isNull(topicTasks.doneAt)))
    .limit(1)
  return { isLast: left === undefined }
}

/** The branch hears that its decision was carried out. */
const tellBranch = (ctx: WriteCtx, { id, title, place }: TopicRecord) => {
  const params = { title, place }
  return ctx.notify.send({
    to: { roles: ['party-secretary'] },
    kind: 'topic.finished',
    title: { key: 'topic_finished.title', params },
    body: { key: 'topic_finished.body', params },
    path: topicPath(ctx.tenant.id, id),
    channels: ['wechat'],
    dedupeKey: `topic-finished:${id}`,
  })
}

/** A task of a decision is done, with its result on the timeline of every order of the topic; the last one ends the topic. */
export const finishTopicTask = defineAction({
  name: 'smart-property.topic.finish-task',
  can: ['finish', topicSubject],
  input: finishTopicTaskInput,
  output: topicDetail,
  async run(ctx, { id, taskId, result }) {
    const topic = await lockTopic(ctx, id)
    const task = await openTask(ctx, id, taskId)
    const [orders, { isLast }] = await Promise.all([ordersOfTopic(ctx, id), finish(ctx, task, result)])
    const state = isLast ? 'done' : topic.state
    await Promise.all([
      saveTopic(ctx, id, isLast ? { state, endedAt: ctx.now.toISOString() } : {}),
      ctx.tasks.close(topicTaskSubject, taskId, topicTask),
      writeOnTimelines(ctx, orders, [
        { kind: 'topic-task-done', text: result, detail: { topic: topic.title, task: task.text } },
      ]),
      isLast ? tellBranch(ctx, topic) : undefined,
    ])
    if (isLast) ctx.emit(topicFinished, id, topicEvent(topic, orders))
    ctx.audit({
      subject: topicSubject,
      id,
      before: { state: topic.state },
      after: { state, task: task.text, result },
    })
    return topicDetailOf(ctx, id)
  },
})
