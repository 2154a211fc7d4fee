import { defineRoutes } from '@linli/kernel'

import { batchWorkOrders } from './batch-work-orders.ts'

export const batchRoutes = defineRoutes((r) => {
  r.post('/work-orders/batch', batchWorkOrders, 'One move for up to 100 orders')
})
