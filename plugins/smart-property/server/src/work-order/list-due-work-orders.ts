import { dueInput, workOrderPage, workOrderSubject } from '@linli/smart-property-contract'
import { and, asc, isNotNull } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { readableWhere, viewWhere } from './list-filters.sql.ts'
import { rowColumns } from './order-columns.sql.ts'
import { toRow } from './order-row.ts'
import { workOrders } from './work-order.schema.ts'

/** What is due next, the latest first: for the home page and the phone of who works on orders. */
export const listDueWorkOrders = defineQuery({
  name: 'smart-property.work-order.list-due',
  can: ['read', workOrderSubject],
  input: dueInput,
  output: workOrderPage,
  async run(ctx, { limit, view }) {
    const rows = await ctx.tx
      .select(rowColumns)
      .from(workOrders)
      .where(and(readableWhere(ctx), viewWhere(view, ctx), isNotNull(workOrders.dueAt)))
      .orderBy(asc(workOrders.dueAt), asc(workOrders.id))
      .limit(limit)
    const onlooker = {
      accountId: ctx.actor.accountId,
      now: ctx.now,
      estates: new Map([[ctx.tenant.id, ctx.tenant.shortName]]),
    }
    return { rows: rows.map((row) => toRow(row, onlooker)) }
  },
})
