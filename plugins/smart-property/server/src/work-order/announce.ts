import {
  workOrderAnswered,
  workOrderAssigned,
  workOrderAwaitingCallBack,
  workOrderCalledBack,
  workOrderClassified,
  workOrderClosed,
  workOrderMediated,
  workOrderMerged,
  workOrderNoted,
  workOrderPaused,
  workOrderReopened,
  workOrderResumed,
  workOrderSettled,
  workOrderStarted,
  workOrderUnmerged,
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
    mediate: workOrderMediated,
    'await-call-back': workOrderAwaitingCallBack,
  } as const
  if (move in simple) ctx.emit(simple[move as keyof typeof simple], key, base)
  if (move === 'assign' || move === 'claim' || move === 'transfer')
    ctx.emit(workOrderAssigned, key, { ...base, previousAccountId: before.assigneeAccountId })
  announceWait(ctx, move, before, after)
  if (move === 'settle') ctx.emit(workOrderSettled, key, base)
  if (after.mergedIntoId && !before.mergedIntoId)
    ctx.emit(workOrderMerged, key, { ...base, intoId: after.mergedIntoId })
  if (before.mergedIntoId && !after.mergedIntoId)
    ctx.emit(workOrderUnmerged, key, { ...base, fromId: before.mergedIntoId })
  if (after.answeredAt !== null && before.answeredAt === null)
    ctx.emit(workOrderAnswered, key, { ...base, isOnTime: isOnTime(after) })
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

function announceWait(ctx: WriteCtx, move: MoveName, before: OrderRecord, after: OrderRecord): void {
  const base = eventBase(after)
  if (move === 'pause')
    ctx.emit(workOrderPaused, after.id, { ...base, reason: after.pauseReason!, resumeAt: after.resumeAt! })
  if (before.pauseReason !== null && after.pauseReason === null)
    ctx.emit(workOrderResumed, after.id, { ...base, isByItself: move === 'auto-resume' })
}
