import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

import { closeKinds, kinds, states } from './work-order/states.ts'

/** No personal data: consumers ask for what they may see. */
const order = z.object({
  id: idSchema,
  number: z.string(),
  kind: z.enum(kinds),
  categoryKey: z.string(),
  grade: z.int().min(1).max(4),
  state: z.enum(states),
  buildingId: idSchema.nullable(),
  unitId: idSchema.nullable(),
  assigneeAccountId: idSchema.nullable(),
  reporterAccountId: idSchema.nullable(),
})
export type WorkOrderEventBase = z.input<typeof order>

export const workOrderReported = defineEvent('smart-property.work-order.reported@1', order)
export const workOrderClassified = defineEvent('smart-property.work-order.classified@1', order)
export const workOrderAssigned = defineEvent(
  'smart-property.work-order.assigned@1',
  order.extend({ previousAccountId: idSchema.nullable() }),
)
export const workOrderStarted = defineEvent('smart-property.work-order.started@1', order)
export const workOrderNoted = defineEvent('smart-property.work-order.noted@1', order)
export const workOrderAnswered = defineEvent(
  'smart-property.work-order.answered@1',
  order.extend({ isOnTime: z.boolean() }),
)
export const workOrderCalledBack = defineEvent(
  'smart-property.work-order.called-back@1',
  order.extend({ isReached: z.boolean() }),
)
export const workOrderAwaitingCallBack = defineEvent('smart-property.work-order.awaiting-call-back@1', order)
export const workOrderReopened = defineEvent(
  'smart-property.work-order.reopened@1',
  order.extend({ reopenCount: z.int() }),
)
export const workOrderClosed = defineEvent(
  'smart-property.work-order.closed@1',
  order.extend({
    closeKind: z.enum(closeKinds),
    solved: z.boolean().nullable(),
    rating: z.int().nullable(),
    isOnTime: z.boolean(),
  }),
)
export const workOrderWarned = defineEvent(
  'smart-property.work-order.warned@1',
  order.extend({ clock: z.enum(['respond', 'solve']) }),
)
export const workOrderOverdue = defineEvent(
  'smart-property.work-order.overdue@1',
  order.extend({ clock: z.enum(['respond', 'solve']), overdueCount: z.int() }),
)

export const events = {
  workOrderReported,
  workOrderClassified,
  workOrderAssigned,
  workOrderStarted,
  workOrderNoted,
  workOrderAnswered,
  workOrderCalledBack,
  workOrderAwaitingCallBack,
  workOrderReopened,
  workOrderClosed,
  workOrderWarned,
  workOrderOverdue,
}
