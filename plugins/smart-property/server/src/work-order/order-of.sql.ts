import { and, eq, type SQL, type SQLWrapper } from 'drizzle-orm'

import { workOrders } from './work-order.schema.ts'

/** What hangs on an order, joined to it. */
export const orderOf = (part: { tenantId: SQLWrapper; workOrderId: SQLWrapper }): SQL | undefined =>
  and(eq(workOrders.tenantId, part.tenantId), eq(workOrders.id, part.workOrderId))
