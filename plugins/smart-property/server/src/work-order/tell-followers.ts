import { settingsSchema, type MoveName } from '@linli/smart-property-contract'
import { eq } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { orderPath } from './follow-up.ts'
import { followerNoticeOf, followersTold, isCallDue } from './follower-notices.rules.ts'
import { followers } from './links.schema.ts'
import type { OrderRecord } from './order-record.ts'
import { publicPlace } from './public-place.rules.ts'

/** Where a phone shows what one follows; the order itself is not a neighbour's to read, and is staff's, in the console. */
const followedPath = ({ tenantId, id }: OrderRecord): string =>
  `/t/${tenantId}/p/smart-property/my-orders?tab=followed&open=${id}`

/** Tells those who follow an order how far it is, without a word of what was reported. */
export async function tellFollowers(ctx: WriteCtx, move: MoveName, order: OrderRecord): Promise<void> {
  const kind = followerNoticeOf(move, order)
  if (kind === null || order.followers === 0) return
  const rows = await ctx.tx
    .select({ accountId: followers.accountId, personId: followers.personId })
    .from(followers)
    .where(eq(followers.workOrderId, order.id))
  const key = `work_order_${kind}`
  const params = { number: order.number, category: order.categoryName, place: publicPlace(order) }
  const { withoutAccount } = await ctx.notify.send({
    to: followersTold(rows, order, ctx.actor.accountId),
    kind: `work-order.${kind}`,
    title: { key: `${key}.title`, params },
    body: { key: `${key}.body`, params },
    path: followedPath(order),
    channels: ['wechat'],
  })
  const callers = rows.filter(({ accountId, personId }) => (accountId ?? personId) === null)
  if (isCallDue(kind, order)) await askForCalls(ctx, order, callers.length + withoutAccount.length)
}

/** Asks whoever calls back to tell those as well whom no notice reaches; the order's panel lists them. */
async function askForCalls(ctx: WriteCtx, order: OrderRecord, people: number): Promise<void> {
  if (people === 0) return
  const { callBackRole } = await ctx.settings.of(settingsSchema)
  const params = { number: order.number, title: order.title, people }
  await ctx.notify.send({
    to: { roles: [callBackRole] },
    kind: 'work-order.followers-to-call',
    title: { key: 'work_order_followers-to-call.title', params },
    body: { key: 'work_order_followers-to-call.body', params },
    path: orderPath(order),
    channels: ['wechat'],
  })
}

/** Tells the reporter of a merged order where it went, or that it goes on by itself again. */
export async function tellReporter(
  ctx: WriteCtx,
  kind: 'merged' | 'unmerged',
  order: OrderRecord,
  target: Pick<OrderRecord, 'number'>,
): Promise<void> {
  const { accountIds, personIds } = followersTold(
    [{ accountId: order.reporterAccountId, personId: order.reporterPersonId }],
    { reporterAccountId: null, reporterPersonId: null },
    ctx.actor.accountId,
  )
  const params = { number: order.number, title: order.title, target: target.number }
  await ctx.notify.send({
    to: { accountIds, personIds },
    kind: `work-order.${kind}`,
    title: { key: `work_order_${kind}.title`, params },
    body: { key: `work_order_${kind}.body`, params },
    path: followedPath(order),
    channels: ['wechat'],
  })
}
