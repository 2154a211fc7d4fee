import type { WorkOrderFacts } from '@linli/smart-property-contract'

import type { OrderRecord } from './order-record.ts'

/** The order as the rules of its life see it. */
export const factsOf = (order: OrderRecord): WorkOrderFacts => ({
  kind: order.kind,
  state: order.state,
  isPaused: order.pauseReason !== null,
  grade: order.grade,
  assigneeAccountId: order.assigneeAccountId,
  answeredBy: order.answeredBy,
  solved: order.solved,
  rating: order.rating,
  closeKind: order.closeKind,
  disputeOutcome: order.disputeOutcome,
  reopenCount: order.reopenCount,
})
