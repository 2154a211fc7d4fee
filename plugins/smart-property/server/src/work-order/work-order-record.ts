import type { RecordReader } from '@linli/kernel'
import { eq } from 'drizzle-orm'

import { workOrders } from './work-order.schema.ts'

/** What permission conditions ask of an order, before its files and audit are shown. */
export const workOrderRecord: RecordReader = async (ctx, id) => {
  const [order] = await ctx.tx
    .select({
      id: workOrders.id,
      reporterAccountId: workOrders.reporterAccountId,
      assigneeAccountId: workOrders.assigneeAccountId,
      buildingId: workOrders.buildingId,
      unitId: workOrders.unitId,
      kind: workOrders.kind,
      state: workOrders.state,
    })
    .from(workOrders)
    .where(eq(workOrders.id, id))
    .limit(1)
  return order ?? null
}
