import type { BusinessCalendar } from '@linli/kernel'
import { workOrderSubject, type Settings } from '@linli/smart-property-contract'

import type { WriteCtx } from '../kit.ts'
import { followAlarm, moveTask } from './follow-up.ts'
import { keepOrder } from './move-order.ts'
import { movedColumns } from './moved-deadlines.rules.ts'
import type { OrderRecord } from './order-record.ts'

const timesOf = ({ respondWarnAt, respondDueAt, solveWarnAt, solveDueAt }: OrderRecord) => ({
  respondWarnAt,
  respondDueAt,
  solveWarnAt,
  solveDueAt,
})

/**
 * A locked order with the times that the calendar now gives it, its alarm and its task with it; the same order
 * when nothing moves. No move of the order's life: neither version nor timeline nor event, but the audit says
 * what it was due before.
 */
export async function moveDeadlines(
  ctx: WriteCtx,
  before: OrderRecord,
  calendar: BusinessCalendar,
  settings: Settings,
): Promise<OrderRecord> {
  const changes = movedColumns(calendar, before)
  if (!changes) return before
  const after = await keepOrder(ctx, before, changes)
  await Promise.all([moveTask(ctx, after, settings), followAlarm(ctx, before, after)])
  ctx.audit({ subject: workOrderSubject, id: after.id, before: timesOf(before), after: timesOf(after) })
  return after
}
