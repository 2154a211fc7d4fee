import { AppError } from '@linli/contract'
import { canRow, checkVersion } from '@linli/kernel'
import { topicSubject } from '@linli/smart-property-contract'
import { and, desc, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { workOrderLinks } from '../work-order/links.schema.ts'
import { orderOf } from '../work-order/order-of.sql.ts'
import { workOrders } from '../work-order/work-order.schema.ts'
import { toTopicRow } from './topic-row.ts'
import { topics } from './topic.schema.ts'

const ofTopic = sql`x.tenant_id = work_order_topics.tenant_id`
const tasksOf = (where: SQL) =>
  sql<number>`(select count(*)::int from p_smart_property.work_order_topic_tasks x
    where ${ofTopic} and x.topic_id = work_order_topics.id and ${where})`

/** A topic with how many orders and tasks it has, counted in the same statement. */
export const topicColumns = {
  ...getTableColumns(topics),
  orders: sql<number>`(select count(*)::int from p_smart_property.work_order_links x
    where ${ofTopic} and x.subject = ${topicSubject} and x.subject_id = work_order_topics.id and x.relation = 'topic')`,
  tasks: tasksOf(sql`true`),
  tasksDone: tasksOf(sql`x.done_at is not null`),
}

/** The topic as it is now; throws `not_found`. */
export async function topicById(ctx: Pick<ReadCtx, 'tx'>, id: string) {
  const [topic] = await ctx.tx.select(topicColumns).from(topics).where(eq(topics.id, id)).limit(1)
  if (!topic) throw new AppError('not_found')
  return topic
}

/** The topic, locked until the transaction ends; one that the actor may not read is not there. */
export async function lockTopic(ctx: WriteCtx, id: string) {
  const [topic] = await ctx.tx.select().from(topics).where(eq(topics.id, id)).for('update')
  if (!topic || !canRow(ctx.ability, 'read', topicSubject, topic)) throw new AppError('not_found')
  return topic
}

/**
 * A topic that the branch has not spoken about, on the version that was seen. Of two secretaries at once the
 * second is shown what the first decided.
 */
export async function lockProposed(ctx: WriteCtx, { id, version }: { id: string; version: number }) {
  const topic = await lockTopic(ctx, id)
  if (topic.version !== version) checkVersion(topic, version, toTopicRow(await topicById(ctx, id)))
  if (topic.state !== 'proposed') throw new AppError('illegal_move', { reason: 'topic_was_decided' })
  return topic
}

/** The orders of a topic, the newest first, at most 200. */
export const ordersOfTopic = (ctx: Pick<ReadCtx, 'tx'>, topicId: string, where?: SQL) =>
  ctx.tx
    .select({
      id: workOrders.id,
      number: workOrders.number,
      title: workOrders.title,
      state: workOrders.state,
      locationLabel: workOrders.locationLabel,
      dueAt: workOrders.dueAt,
      reopenCount: workOrders.reopenCount,
    })
    .from(workOrderLinks)
    .innerJoin(workOrders, orderOf(workOrderLinks))
    .where(
      and(
        eq(workOrderLinks.subject, topicSubject),
        eq(workOrderLinks.subjectId, topicId),
        eq(workOrderLinks.relation, 'topic'),
        where,
      ),
    )
    .orderBy(desc(workOrders.createdAt), desc(workOrders.id))
    .limit(200)
