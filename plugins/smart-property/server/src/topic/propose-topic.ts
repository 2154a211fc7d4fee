import { AppError } from '@linli/contract'
import { proposeTopicInput, topicDetail, topicSubject } from '@linli/smart-property-contract'
import { and, eq, inArray, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { workOrderLinks } from '../work-order/links.schema.ts'
import { readableWhere } from '../work-order/list-filters.sql.ts'
import { workOrders } from '../work-order/work-order.schema.ts'
import { openTopic } from './open-topic.ts'
import { topicDetailOf } from './topic-detail.ts'
import { topics } from './topic.schema.ts'

/** The orders asked for; one that the actor may not read, or of another tenant, is not there. */
async function readableOrders(ctx: WriteCtx, ids: readonly string[]) {
  const orders = await ctx.tx
    .select({
      id: workOrders.id,
      state: workOrders.state,
      categoryKey: workOrders.categoryKey,
      categoryName: workOrders.categoryName,
      buildingId: workOrders.buildingId,
      locationLabel: workOrders.locationLabel,
    })
    .from(workOrders)
    .where(and(inArray(workOrders.id, [...ids]), readableWhere(ctx)))
    .orderBy(workOrders.id)
    .limit(ids.length)
    // Two who propose the same orders at once ask one after the other.
    .for('update')
  if (orders.length < ids.length) throw new AppError('not_found')
  return orders
}
type Orders = Awaited<ReturnType<typeof readableOrders>>

/** While the branch has not spoken about all of these orders, it is not asked again. */
async function assertNotAsked(ctx: WriteCtx, ids: readonly string[]): Promise<void> {
  const [asked] = await ctx.tx
    .select({ id: topics.id })
    .from(topics)
    .innerJoin(
      workOrderLinks,
      and(eq(workOrderLinks.tenantId, topics.tenantId), eq(workOrderLinks.subjectId, topics.id)),
    )
    .where(
      and(
        eq(topics.state, 'proposed'),
        eq(workOrderLinks.subject, topicSubject),
        inArray(workOrderLinks.workOrderId, [...ids]),
      ),
    )
    .groupBy(topics.tenantId, topics.id)
    .having(sql`count(distinct ${workOrderLinks.workOrderId}) = ${ids.length}`)
    .limit(1)
  if (asked) throw new AppError('conflict', { reason: 'topic_asked_already' })
}

/** The place that all of them share, in words; empty when they lie apart. */
async function sharedPlace(ctx: WriteCtx, orders: Orders): Promise<string> {
  const [first] = orders
  if (orders.every((order) => order.locationLabel === first!.locationLabel)) return first!.locationLabel
  const isOneBuilding = orders.every((order) => order.buildingId === first!.buildingId)
  return isOneBuilding && first!.buildingId ? (await ctx.registry.building(first!.buildingId)).name : ''
}

/** Somebody puts orders before the Party branch (clause 5.2.2.2 d). */
export const proposeTopic = defineAction({
  name: 'smart-property.topic.propose',
  can: ['propose', topicSubject],
  input: proposeTopicInput,
  output: topicDetail,
  async run(ctx, { orderIds, title, text }) {
    const ids = [...new Set(orderIds)]
    const orders = await readableOrders(ctx, ids)
    await assertNotAsked(ctx, ids)
    const place = await sharedPlace(ctx, orders)
    const id = await openTopic(ctx, { cause: 'proposed', foundIn: null, title, text, orders, place })
    return topicDetailOf(ctx, id!)
  },
})
