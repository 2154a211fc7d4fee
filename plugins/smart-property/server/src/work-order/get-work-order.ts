import { AppError } from '@linli/contract'
import { tenantNames } from '@linli/kernel'
import { getInput, workOrderDetail, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq, inArray } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { reachedPersons } from './follower-view.ts'
import { readableWhere } from './list-filters.sql.ts'
import { orderColumns } from './order-columns.sql.ts'
import { maskedPhone } from './order-contact.ts'
import { toDetail } from './order-detail.ts'
import { detailColumns } from './order-detail.sql.ts'
import { workOrders } from './work-order.schema.ts'

/** One order with its whole timeline and what the actor may do. */
export const getWorkOrder = defineQuery({
  name: 'smart-property.work-order.get',
  can: ['read', workOrderSubject],
  input: getInput,
  output: workOrderDetail,
  scopes: ['tenant', 'group'],
  async run(ctx, { id }) {
    const estates = ctx.scope === 'group' ? inArray(workOrders.tenantId, [...ctx.tenantIds]) : undefined
    const [order] = await ctx.tx
      .select({ ...orderColumns, ...detailColumns(ctx.actor.accountId) })
      .from(workOrders)
      .where(and(estates, eq(workOrders.id, id), readableWhere(ctx)))
      .limit(1)
    if (!order) throw new AppError('not_found')
    const [names, phone, reached] = await Promise.all([
      tenantNames(ctx, ctx.scope === 'group' ? [order.tenantId] : []),
      maskedPhone(ctx, order),
      reachedPersons(ctx, order.followedBy),
    ])
    return toDetail(ctx, order, { estates: names, phone, reached })
  },
})
