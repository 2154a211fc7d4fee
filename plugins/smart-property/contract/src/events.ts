import { defineEvent, idSchema } from '@linli/contract'
import { z } from 'zod'

import { topicCauses } from './topic.ts'
import {
  closeKinds,
  escalationCauses,
  escalationLevels,
  kinds,
  pauseReasons,
  referralBodies,
  states,
} from './work-order/states.ts'

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

export const workOrderPaused = defineEvent(
  'smart-property.work-order.paused@1',
  order.extend({ reason: z.enum(pauseReasons), resumeAt: z.string() }),
)
export const workOrderResumed = defineEvent(
  'smart-property.work-order.resumed@1',
  order.extend({ isByItself: z.boolean() }),
)
export const workOrderMediated = defineEvent('smart-property.work-order.mediated@1', order)
export const workOrderSettled = defineEvent('smart-property.work-order.settled@1', order)
export const workOrderReferred = defineEvent(
  'smart-property.work-order.referred@1',
  order.extend({ body: z.enum(referralBodies) }),
)
export const workOrderMerged = defineEvent(
  'smart-property.work-order.merged@1',
  order.extend({ intoId: idSchema }),
)
export const workOrderUnmerged = defineEvent(
  'smart-property.work-order.unmerged@1',
  order.extend({ fromId: idSchema }),
)
export const workOrderFollowed = defineEvent(
  'smart-property.work-order.followed@1',
  order.extend({ followers: z.int() }),
)
export const workOrderUnfollowed = defineEvent(
  'smart-property.work-order.unfollowed@1',
  order.extend({ followers: z.int() }),
)
export const workOrderLinked = defineEvent(
  'smart-property.work-order.linked@1',
  order.extend({ subject: z.string(), subjectId: idSchema, isLinked: z.boolean() }),
)
export const workOrderEscalated = defineEvent(
  'smart-property.work-order.escalated@1',
  order.extend({ level: z.enum(escalationLevels), cause: z.enum(escalationCauses) }),
)
export const workOrderAcknowledged = defineEvent(
  'smart-property.work-order.acknowledged@1',
  order.extend({ level: z.enum(escalationLevels) }),
)
/** Clause 7.4.3.5: reported up, planned together, stood down. */
export const riskReported = defineEvent('smart-property.risk.reported@1', order)
export const riskPlanned = defineEvent('smart-property.risk.planned@1', order)
export const riskStoodDown = defineEvent('smart-property.risk.stood-down@1', order)

const topic = z.object({
  id: idSchema,
  cause: z.enum(topicCauses),
  categoryKey: z.string().nullable(),
  buildingId: idSchema.nullable(),
  orderIds: z.array(idSchema),
})
/** For the Party branch; governance takes it up as a topic of its own. */
export const topicProposed = defineEvent('smart-property.topic.proposed@1', topic)
export const topicDeclined = defineEvent('smart-property.topic.declined@1', topic)
export const topicDecided = defineEvent('smart-property.topic.decided@1', topic.extend({ tasks: z.int() }))
export const topicFinished = defineEvent('smart-property.topic.finished@1', topic)

const problem = z.object({ id: idSchema, categoryKey: z.string(), buildingId: idSchema.nullable() })
export const problemPublished = defineEvent(
  'smart-property.problem.published@1',
  problem.extend({ orders: z.int(), solved: z.int() }),
)
export const problemWithdrawn = defineEvent('smart-property.problem.withdrawn@1', problem)
export const reviewHeld = defineEvent(
  'smart-property.review.held@1',
  z.object({ id: idSchema, month: z.string(), isPublished: z.boolean() }),
)
/** The Party organisation gave its opinion on a review (clause 7.4.3.1). */
export const reviewSupervised = defineEvent(
  'smart-property.review.supervised@1',
  z.object({ id: idSchema, month: z.string() }),
)

const rulebook = z.object({ id: idSchema, inForceFrom: z.string(), inForceTo: z.string().nullable() })
export const rulebookAdded = defineEvent('smart-property.rulebook.added@1', rulebook)
export const rulebookEnded = defineEvent('smart-property.rulebook.ended@1', rulebook)

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
  workOrderPaused,
  workOrderResumed,
  workOrderMediated,
  workOrderSettled,
  workOrderReferred,
  workOrderMerged,
  workOrderUnmerged,
  workOrderFollowed,
  workOrderUnfollowed,
  workOrderLinked,
  workOrderEscalated,
  workOrderAcknowledged,
  riskReported,
  riskPlanned,
  riskStoodDown,
  topicProposed,
  topicDeclined,
  topicDecided,
  topicFinished,
  problemPublished,
  problemWithdrawn,
  reviewHeld,
  reviewSupervised,
  rulebookAdded,
  rulebookEnded,
}
