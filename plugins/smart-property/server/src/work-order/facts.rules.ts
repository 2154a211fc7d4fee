import type { WorkOrderFacts } from '@linli/smart-property-contract'

import type { OrderRecord } from './order-record.ts'

/** The order as the rules of its life see it. */
export const factsOf = (order: OrderRecord): WorkOrderFacts => ({
  state: order.state,
  grade: order.grade,
  assigneeAccountId: order.assigneeAccountId,
  answeredBy: order.answeredBy,
  solved: order.solved,
  rating: order.rating,
  closeKind: order.closeKind,
  reopenCount: order.reopenCount,
})
