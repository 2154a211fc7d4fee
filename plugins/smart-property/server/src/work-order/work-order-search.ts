import type { QueryCtx, SearchProvider } from '@linli/kernel'
import { workOrderSubject } from '@linli/smart-property-contract'
import { and, desc, gte } from 'drizzle-orm'

import { orderPath } from './follow-up.ts'
import { readableWhere, searchWhere } from './list-filters.sql.ts'
import { workOrders } from './work-order.schema.ts'

/** Every key typed asks: what is older is found in the list itself. */
const yearBefore = (now: Date): string => new Date(now.getTime() - 366 * 86_400_000).toISOString()

/** Orders by number, title, place or reporter, for the search of the shells. */
export const workOrderSearch: SearchProvider = {
  kind: 'work-order',
  title: { 'zh-CN': '工单', en: 'Work orders' },
  can: ['read', workOrderSubject],
  async search(ctx: QueryCtx, text, limit) {
    const rows = await ctx.tx
      .select({
        tenantId: workOrders.tenantId,
        id: workOrders.id,
        number: workOrders.number,
        title: workOrders.title,
        locationLabel: workOrders.locationLabel,
      })
      .from(workOrders)
      .where(and(readableWhere(ctx), searchWhere(text), gte(workOrders.createdAt, yearBefore(ctx.now))))
      .orderBy(desc(workOrders.createdAt), desc(workOrders.id))
      .limit(limit)
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: [row.number, row.locationLabel].filter(Boolean).join(' · '),
      path: orderPath(row),
    }))
  },
}
