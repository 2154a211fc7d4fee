import { AppError } from '@linli/contract'
import { settlementDocument, settlementInput, workOrderSubject } from '@linli/smart-property-contract'
import { and, desc, eq, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { readableWhere } from './list-filters.sql.ts'
import { orderOf } from './order-of.sql.ts'
import { settlements } from './settlement.schema.ts'
import { workOrders } from './work-order.schema.ts'

const sessions = sql<number>`(select count(*)::int from p_smart_property.work_order_steps s
  where s.tenant_id = work_orders.tenant_id and s.work_order_id = work_orders.id and s.kind = 'mediate')`

/** How a dispute was answered last, as a document to print and sign (clause 5.1.5.3 c). */
export const getSettlement = defineQuery({
  name: 'smart-property.work-order.settlement',
  can: ['read', workOrderSubject],
  input: settlementInput,
  output: settlementDocument,
  async run(ctx, { id }) {
    const [order] = await ctx.tx
      .select({
        number: workOrders.number,
        title: workOrders.title,
        place: workOrders.locationLabel,
        reportedAt: workOrders.createdAt,
        sessions,
        settlement: {
          id: settlements.id,
          outcome: settlements.outcome,
          terms: settlements.terms,
          parties: settlements.parties,
          signedOn: settlements.signedOn,
          referredTo: settlements.referredTo,
          at: settlements.createdAt,
          byName: settlements.byName,
        },
      })
      .from(workOrders)
      .leftJoin(settlements, orderOf(settlements))
      .where(and(eq(workOrders.id, id), readableWhere(ctx)))
      .orderBy(desc(settlements.id))
      .limit(1)
    if (!order) throw new AppError('not_found')
    const { settlement } = order
    if (!settlement) throw new AppError('illegal_move', { reason: 'no_settlement_yet' })
    return { ...order, estateName: ctx.tenant.name, settlement }
  },
})
