import { AppError, type RoleKey } from '@linli/contract'
import type { HandlerRole } from '@linli/smart-property-contract'
import { and, gt, inArray, isNull, max, or, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import type { Holder } from './assign-work-order.ts'
import { workOrders } from './work-order.schema.ts'

/**
 * Of the staff of a role whoever holds the fewest open orders, weighed by grade; of equals whoever was given one
 * the longest ago. Refused when nobody holds the role.
 */
export async function leastLoaded(
  ctx: WriteCtx,
  role: HandlerRole,
  except: string | null = null,
): Promise<Holder> {
  const staff = (await ctx.people.withRoles([role as RoleKey])).filter(
    ({ accountId }) => accountId !== except,
  )
  if (staff.length === 0) throw new AppError('conflict', { reason: 'nobody_of_role' })
  const since = new Date(ctx.now.getTime() - 7 * 86_400_000).toISOString()
  const loads = await ctx.tx
    .select({
      accountId: workOrders.assigneeAccountId,
      load: sql<number>`coalesce(sum(5 - ${workOrders.grade}) filter (where ${workOrders.closedAt} is null), 0)::int`,
      latest: max(workOrders.createdAt),
    })
    .from(workOrders)
    .where(
      and(
        // Closed ones of late tell whose turn it is when nobody holds anything.
        or(isNull(workOrders.closedAt), gt(workOrders.createdAt, since)),
        inArray(
          workOrders.assigneeAccountId,
          staff.map(({ accountId }) => accountId),
        ),
      ),
    )
    .groupBy(workOrders.assigneeAccountId)
  const byAccount = new Map(
    // As moments: as text, .1 of a second comes after .115.
    loads.map(({ accountId, load, latest }) => [accountId, { load, latest: Date.parse(latest!) }]),
  )
  const idle = { load: 0, latest: 0 }
  const [first] = staff
    .map(({ accountId, name }) => ({ accountId, name, ...(byAccount.get(accountId) ?? idle) }))
    .sort((a, b) => a.load - b.load || a.latest - b.latest || a.accountId.localeCompare(b.accountId))
  return { accountId: first!.accountId, name: first!.name }
}
