import type { RoleKey } from '@linli/contract'
import { AppError } from '@linli/contract'
import type { HandlerRole } from '@linli/smart-property-contract'
import { and, inArray, isNull, max, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { workOrders } from './work-order.schema.ts'

export interface Holder {
  accountId: string
  name: string
}

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
  const loads = await ctx.tx
    .select({
      accountId: workOrders.assigneeAccountId,
      load: sql<number>`sum(5 - ${workOrders.grade})::int`,
      latest: max(workOrders.createdAt),
    })
    .from(workOrders)
    .where(
      and(
        isNull(workOrders.closedAt),
        inArray(
          workOrders.assigneeAccountId,
          staff.map(({ accountId }) => accountId),
        ),
      ),
    )
    .groupBy(workOrders.assigneeAccountId)
  const byAccount = new Map(
    loads.map(({ accountId, load, latest }) => [accountId, { load, latest: latest ?? '' }]),
  )
  const idle = { load: 0, latest: '' }
  const [first] = staff
    .map(({ accountId, name }) => ({ accountId, name, ...(byAccount.get(accountId) ?? idle) }))
    .sort(
      (a, b) => a.load - b.load || a.latest.localeCompare(b.latest) || a.accountId.localeCompare(b.accountId),
    )
  return { accountId: first!.accountId, name: first!.name }
}
