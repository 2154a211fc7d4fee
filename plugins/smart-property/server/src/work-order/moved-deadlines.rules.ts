import type { BusinessCalendar } from '@linli/kernel'

import { dueAtOf } from './clock.rules.ts'
import { recomputedColumns, respondColumns } from './order-clock.rules.ts'
import type { OrderChanges, OrderRecord } from './order-record.ts'

type Times = Pick<OrderRecord, 'respondWarnAt' | 'respondDueAt' | 'solveWarnAt' | 'solveDueAt'>

/** Whether a time is another moment; the database writes the same one shorter. A warning whose share is not known follows its due time. */
const isMoved = (order: Times & Pick<OrderRecord, 'terms'>, times: Partial<Times>): boolean =>
  (Object.entries(times) as [keyof Times, string][]).some(
    ([column, at]) =>
      (order.terms !== null || column.endsWith('DueAt')) && Date.parse(at) !== Date.parse(order[column]),
  )

/** The first response, while it is owed and was not said to be late. */
function respondMoved(calendar: BusinessCalendar, order: OrderRecord): OrderChanges {
  if (order.respondedAt || order.respondStage === 2) return {}
  const times = respondColumns(calendar, order)
  return isMoved(order, times) ? times : {}
}

/** The solution, while it was not said to be late. */
export function solveMoved(calendar: BusinessCalendar, order: OrderRecord): OrderChanges {
  if (order.solveStage === 2) return {}
  const times = recomputedColumns(calendar, order)
  return isMoved(order, times) ? times : {}
}

/**
 * Both clocks as the calendar now has them, null where it moves nothing. An answer is judged by what held when it
 * came, and what was said to be late stays late: people were told and went up the levels for it.
 */
export function movedColumns(calendar: BusinessCalendar, order: OrderRecord): OrderChanges | null {
  if (order.closedAt || order.answeredAt) return null
  const moved = { ...respondMoved(calendar, order), ...solveMoved(calendar, order) }
  return Object.keys(moved).length > 0 ? { ...moved, dueAt: dueAtOf({ ...order, ...moved }) } : null
}
