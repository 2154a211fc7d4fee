import {
  workOrderAnswered,
  workOrderAssigned,
  workOrderAwaitingCallBack,
  workOrderCalledBack,
  workOrderClassified,
  workOrderClosed,
  workOrderNoted,
  workOrderReopened,
  workOrderStarted,
  type MoveName,
  type WorkOrderEventBase,
} from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import { isOnTime } from './clock.rules.ts'
import type { OrderRecord } from './order-record.ts'

export const eventBase = (order: OrderRecord): WorkOrderEventBase => ({
  id: order.id,
  number: order.number,
  kind: order.kind,
  categoryKey: order.categoryKey,
  grade: order.grade,
  state: order.state,
  buildingId: order.buildingId,
  unitId: order.unitId,
  assigneeAccountId: order.assigneeAccountId,
  reporterAccountId: order.reporterAccountId,
})

/** Tells the other plugins what a move did, in order per order. */
export function announceMove(ctx: WriteCtx, move: MoveName, before: OrderRecord, after: OrderRecord): void {
  const base = eventBase(after)
  const key = after.id
  const simple = {
    classify: workOrderClassified,
    start: workOrderStarted,
    note: workOrderNoted,
    'await-call-back': workOrderAwaitingCallBack,
  } as const
  if (move in simple) ctx.emit(simple[move as keyof typeof simple], key, base)
  if (move === 'assign' || move === 'claim' || move === 'transfer')
    ctx.emit(workOrderAssigned, key, { ...base, previousAccountId: before.assigneeAccountId })
  if (move === 'answer') ctx.emit(workOrderAnswered, key, { ...base, isOnTime: isOnTime(after) })
  if (move.startsWith('call-back'))
    ctx.emit(workOrderCalledBack, key, { ...base, isReached: move !== 'call-back' })
  if (after.reopenCount > before.reopenCount)
    ctx.emit(workOrderReopened, key, { ...base, reopenCount: after.reopenCount })
  if (before.closedAt === null && after.closeKind) {
    ctx.emit(workOrderClosed, key, {
      ...base,
      closeKind: after.closeKind,
      solved: after.solved,
      rating: after.rating,
      isOnTime: isOnTime(after),
    })
  }
}
