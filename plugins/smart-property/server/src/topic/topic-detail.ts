import { canRow } from '@linli/kernel'
import { topicSubject, type TopicDetail } from '@linli/smart-property-contract'
import { asc, eq } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { readableWhere } from '../work-order/list-filters.sql.ts'
import { toTopicRow } from './topic-row.ts'
import { topicTasks } from './topic.schema.ts'
import { ordersOfTopic, topicById } from './topic.sql.ts'

export type TopicTask = typeof topicTasks.$inferSelect

/** Who may say that a task is done: its assignee, whoever holds its role, and the branch itself. */
export const mayFinish = (
  ctx: Pick<ReadCtx, 'ability' | 'actor'>,
  task: Pick<TopicTask, 'assigneeAccountId' | 'role'>,
): boolean =>
  ctx.ability.can('finish', topicSubject) &&
  ((task.assigneeAccountId !== null && task.assigneeAccountId === ctx.actor.accountId) ||
    (task.role !== null && ctx.actor.roles.includes(task.role)) ||
    ctx.ability.can('decide', topicSubject))

const toTaskRow = (ctx: ReadCtx, task: TopicTask): TopicDetail['taskRows'][number] => ({
  id: task.id,
  text: task.text,
  assignee: task.assigneeAccountId
    ? { accountId: task.assigneeAccountId, name: task.assigneeName ?? '' }
    : null,
  role: task.role,
  dueOn: task.dueOn,
  done: task.doneAt ? { at: task.doneAt, byName: task.doneByName ?? '', result: task.result ?? '' } : null,
  canFinish: task.doneAt === null && mayFinish(ctx, task),
})

/** A topic with its tasks, and those of its orders that the actor may read. */
export async function topicDetailOf(ctx: ReadCtx, id: string): Promise<TopicDetail> {
  const [topic, tasks, orders] = await Promise.all([
    topicById(ctx, id),
    ctx.tx
      .select()
      .from(topicTasks)
      .where(eq(topicTasks.topicId, id))
      .orderBy(asc(topicTasks.position))
      .limit(100),
    ordersOfTopic(ctx, id, readableWhere(ctx)),
  ])
  return {
    ...toTopicRow(topic),
    decision: topic.decision,
    decidedByName: topic.decidedByName,
    taskRows: tasks.map((task) => toTaskRow(ctx, task)),
    orderRows: orders.map(({ locationLabel, dueAt, ...order }) => ({
      ...order,
      place: locationLabel,
      isLate: dueAt !== null && Date.parse(dueAt) <= ctx.now.getTime(),
    })),
    canDecide: topic.state === 'proposed' && canRow(ctx.ability, 'decide', topicSubject, topic),
  }
}
