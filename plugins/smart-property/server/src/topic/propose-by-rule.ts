import type { Settings } from '@linli/smart-property-contract'
import { and, desc, eq, gte, isNull, notInArray, or } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import type { OrderRecord } from '../work-order/order-record.ts'
import { plainWords } from '../work-order/place-words.rules.ts'
import { isSamePlace } from '../work-order/same-place.sql.ts'
import { workOrders } from '../work-order/work-order.schema.ts'
import { openTopic } from './open-topic.ts'

/** An order that was overdue or reopened again and again becomes a topic of its own. */
export async function proposeForOrder(
  ctx: WriteCtx,
  cause: 'overdue-twice' | 'reopened-twice',
  order: OrderRecord,
): Promise<void> {
  await openTopic(ctx, {
    cause,
    foundIn: order.id,
    title: order.title,
    text: '',
    orders: [order],
    place: order.locationLabel,
  })
}

/** As many orders of one category at one place within so many days as the settings say are no accident. */
export async function proposeForSimilar(
  ctx: WriteCtx,
  order: OrderRecord,
  { topics }: Pick<Settings, 'topics'>,
): Promise<void> {
  const since = new Date(ctx.now.getTime() - topics.similarDays * 86_400_000).toISOString()
  const alike = await ctx.tx
    .select({
      id: workOrders.id,
      state: workOrders.state,
      categoryKey: workOrders.categoryKey,
      categoryName: workOrders.categoryName,
      buildingId: workOrders.buildingId,
    })
    .from(workOrders)
    .where(
      and(
        eq(workOrders.categoryKey, order.categoryKey),
        gte(workOrders.createdAt, since),
        order.buildingId
          ? eq(workOrders.buildingId, order.buildingId)
          : and(isNull(workOrders.buildingId), isSamePlace(workOrders.areaText, order.areaText ?? '')),
        // What was merged is counted where it went.
        or(isNull(workOrders.closeKind), notInArray(workOrders.closeKind, ['cancelled', 'merged'])),
      ),
    )
    .orderBy(desc(workOrders.createdAt))
    .limit(50)
  if (alike.length < topics.similarOrders) return
  const place = order.buildingId ? await buildingName(ctx, order.buildingId) : (order.areaText ?? '')
  await openTopic(ctx, {
    cause: 'many-similar',
    foundIn: `${order.categoryKey}:${order.buildingId ?? plainWords(order.areaText ?? '')}`,
    title: [place, order.categoryName].filter(Boolean).join(' '),
    text: '',
    orders: alike,
    place,
  })
}

const buildingName = async (ctx: WriteCtx, id: string): Promise<string> =>
  (await ctx.registry.building(id)).name

/** Whether a place is worth counting at: a building, or a place that was named. */
export const isPlaced = (order: Pick<OrderRecord, 'buildingId' | 'areaText'>): boolean =>
  order.buildingId !== null || Boolean(order.areaText)
