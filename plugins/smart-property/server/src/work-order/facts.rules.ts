import type { WorkOrderFacts } from '@linli/smart-property-contract'

import type { WorkOrder } from './work-order.schema.ts'

/** The order as the rules of its life see it. */
export const factsOf = (order: WorkOrder | Omit<WorkOrder, 'searchText'>): WorkOrderFacts => ({
  state: order.state,
  grade: order.grade,
  assigneeAccountId: order.assigneeAccountId,
  answeredBy: order.answeredBy,
  solved: order.solved,
  rating: order.rating,
  closeKind: order.closeKind,
  reopenCount: order.reopenCount,
})
