import type { MoveName, Settings } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { Mark } from './clock.rules.ts'
import { orderPath } from './follow-up.ts'
import type { OrderRecord } from './order-record.ts'
import { noticesOf, noticesOfMark, noticesOfReport, type NoticePlan } from './notices.rules.ts'

async function send(
  ctx: WriteCtx,
  order: OrderRecord,
  plans: readonly NoticePlan[],
  dedupe?: string,
): Promise<void> {
  const params = {
    number: order.number,
    title: order.title,
    place: order.locationLabel,
    assignee: order.assigneeName ?? '',
  }
  for (const { to, kind, isUrgent = false } of plans) {
    await ctx.notify.send({
      to,
      kind: `work-order.${kind}`,
      title: { key: `work_order_${kind}.title`, params },
      body: { key: `work_order_${kind}.body`, params },
      path: orderPath(order),
      ...(isUrgent ? { isUrgent, channels: ['sms', 'wechat'] as const } : { channels: ['wechat'] as const }),
      ...(dedupe ? { dedupeKey: `${order.id}:${dedupe}` } : {}),
    })
  }
}

/** Tells those whom a move concerns. */
export const notifyMove = (
  ctx: WriteCtx,
  move: MoveName,
  after: OrderRecord,
  by: { isReporter: boolean; isPublic: boolean },
): Promise<void> => send(ctx, after, noticesOf(move, after, { accountId: ctx.actor.accountId, ...by }))

export const notifyReport = (ctx: WriteCtx, order: OrderRecord, settings: Settings): Promise<void> =>
  send(ctx, order, noticesOfReport(order, settings))

/** Each deadline is said once, however often the alarm rings. */
export const notifyMark = (
  ctx: WriteCtx,
  mark: Mark,
  order: OrderRecord,
  settings: Settings,
): Promise<void> =>
  send(
    ctx,
    order,
    noticesOfMark(mark, order, settings),
    `${mark}:${mark.startsWith('respond') ? order.respondDueAt : order.solveDueAt}`,
  )
