import { newId } from '@linli/contract'
import { topicProposed, topicSubject, type TopicCause } from '@linli/smart-property-contract'
import { and, eq, gt } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { workOrderLinks } from '../work-order/links.schema.ts'
import type { OrderRecord } from '../work-order/order-record.ts'
import { topicEvent } from './topic-event.ts'
import { topics } from './topic.schema.ts'
import { writeOnTimelines, type Author } from './write-on-timelines.ts'

/** The secretary's task: to say what the branch does about it. */
export const decideTask = 'topic.decide'
export const topicPath = (tenantId: string, id: string): string =>
  `/t/${tenantId}/p/smart-property/topics?open=${id}`

export interface NewTopic {
  cause: TopicCause
  /** What a rule found, so that it proposes the same thing once; null for a person's proposal. */
  foundIn: string | null
  title: string
  text: string
  orders: readonly Pick<OrderRecord, 'id' | 'state' | 'categoryKey' | 'categoryName' | 'buildingId'>[]
  place: string
}

const system: Author = { kind: 'system', accountId: null, name: '系统', title: '' }
/** A rule proposes by itself: the resident whose report was one too many has proposed nothing. */
const authorOf = (ctx: WriteCtx, { cause }: NewTopic): Author => (cause === 'proposed' ? ctx.actor : system)

/** A rule that found the same thing within so many days has said it. */
const quietDays = 30

async function wasFoundLately(ctx: WriteCtx, { cause, foundIn }: NewTopic): Promise<boolean> {
  if (foundIn === null) return false
  const since = new Date(ctx.now.getTime() - quietDays * 86_400_000).toISOString()
  const [found] = await ctx.tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(topics.cause, cause), eq(topics.foundIn, foundIn), gt(topics.createdAt, since)))
    .limit(1)
  return found !== undefined
}

/**
 * Proposes a topic to the Party branch (clauses 5.2.2.1, 5.2.2.2 d): its record and orders, the secretary's task
 * and notice, an entry on each order's timeline, the event. Answers null when it stands already.
 */
export async function openTopic(ctx: WriteCtx, topic: NewTopic): Promise<string | null> {
  if (await wasFoundLately(ctx, topic)) return null
  const [first] = topic.orders
  const isOneClass = topic.orders.every((order) => order.categoryKey === first?.categoryKey)
  const isOneBuilding = topic.orders.every((order) => order.buildingId === first?.buildingId)
  const [made] = await ctx.tx
    .insert(topics)
    .values({
      id: newId(),
      createdAt: ctx.now.toISOString(),
      title: topic.title,
      text: topic.text,
      cause: topic.cause,
      state: 'proposed',
      foundIn: topic.foundIn,
      categoryKey: isOneClass ? (first?.categoryKey ?? null) : null,
      categoryName: isOneClass ? (first?.categoryName ?? null) : null,
      buildingId: isOneBuilding ? (first?.buildingId ?? null) : null,
      place: topic.place,
      proposedByName: authorOf(ctx, topic).name,
    })
    .onConflictDoNothing()
    .returning()
  if (!made) return null
  await Promise.all([
    linkOrders(ctx, made.id, topic),
    writeOnTimelines(
      ctx,
      topic.orders,
      [{ kind: 'topic-proposed', text: topic.text, detail: { topic: topic.title } }],
      authorOf(ctx, topic),
    ),
    tellSecretary(ctx, made.id, topic),
  ])
  ctx.emit(topicProposed, made.id, topicEvent(made, topic.orders))
  ctx.audit({ subject: topicSubject, id: made.id, after: { title: topic.title, cause: topic.cause } })
  return made.id
}

const linkOrders = async (ctx: WriteCtx, id: string, topic: NewTopic) => {
  const { title, orders } = topic
  await ctx.tx
    .insert(workOrderLinks)
    .values(
      orders.map((order) => ({
        id: newId(),
        workOrderId: order.id,
        relation: 'topic' as const,
        subject: topicSubject,
        subjectId: id,
        label: title,
        path: topicPath(ctx.tenant.id, id),
        byName: authorOf(ctx, topic).name,
      })),
    )
    .onConflictDoNothing()
}

async function tellSecretary(ctx: WriteCtx, id: string, { title, place, orders }: NewTopic): Promise<void> {
  const path = topicPath(ctx.tenant.id, id)
  await ctx.tasks.put({
    kind: decideTask,
    title,
    subtitle: place,
    subject: topicSubject,
    subjectId: id,
    path,
    assignee: { role: 'party-secretary' },
    priority: 2,
  })
  const params = { title, place, orders: orders.length }
  await ctx.notify.send({
    to: { roles: ['party-secretary'] },
    kind: 'topic.proposed',
    title: { key: 'topic_proposed.title', params },
    body: { key: 'topic_proposed.body', params },
    path,
    channels: ['wechat'],
    dedupeKey: `topic:${id}`,
  })
}
