import { eq, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { workOrders } from './work-order.schema.ts'

const ofOrder = sql`from p_smart_property.work_order_followers x where x.tenant_id = work_orders.tenant_id and x.work_order_id = work_orders.id`

/** Whether an account follows the order of the row. */
export const isFollowedBy = (accountId: string | null) =>
  sql<boolean>`exists (select 1 ${ofOrder} and x.account_id = ${accountId}::uuid)`

/**
 * Sets the order's number of followers to the rows there are. The order is locked, so nobody follows meanwhile;
 * its own version stays: a clerk who is writing an answer must not lose it to a follower.
 */
export async function recountFollowers(ctx: WriteCtx, orderId: string): Promise<number> {
  const [counted] = await ctx.tx
    .update(workOrders)
    .set({ followers: sql`(select count(*) ${ofOrder})`, updatedAt: sql`now()` })
    .where(eq(workOrders.id, orderId))
    .returning({ followers: workOrders.followers })
  return counted!.followers
}
