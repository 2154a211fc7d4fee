import type { EscalationCause, EscalationLevel, MoveName, Settings } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import type { Mark } from './clock.rules.ts'
import { levelRoles } from './escalation.rules.ts'
import { orderPath } from './follow-up.ts'
import type { OrderRecord } from './order-record.ts'
import { noticesOf, noticesOfMark, noticesOfReport, type NoticePlan } from './notices.rules.ts'
import { tellFollowers } from './tell-followers.ts'

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
export async function notifyMove(
  ctx: WriteCtx,
  move: MoveName,
  after: OrderRecord,
  by: { isReporter: boolean; isPublic: boolean },
): Promise<void> {
  await send(ctx, after, noticesOf(move, after, { accountId: ctx.actor.accountId, ...by }))
  await tellFollowers(ctx, move, after)
}

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

/** A level is told once an episode; a risk to stability passes quiet hours. */
export async function notifyEscalation(
  ctx: WriteCtx,
  order: OrderRecord,
  level: EscalationLevel,
  cause: EscalationCause,
): Promise<void> {
  const isRisk = cause === 'risk'
  const key = isRisk ? 'work_order_risk' : 'work_order_escalated'
  const params = {
    number: order.number,
    title: order.title,
    place: order.locationLabel,
    assignee: order.assigneeName ?? '',
  }
  await ctx.notify.send({
    to: { roles: [levelRoles[level]] },
    kind: isRisk ? 'work-order.risk' : 'work-order.escalated',
    title: { key: `${key}.title`, params },
    body: { key: `${key}.body`, params },
    path: orderPath(order),
    channels: ['sms', 'wechat'],
    isUrgent: isRisk,
    dedupeKey: `${order.id}:${level}:${cause}:${order.overdueCount}`,
  })
}
