import type { RoleKey } from '@linli/contract'
import { isFixer, type Settings } from '@linli/smart-property-contract'

import type { OrderRecord } from './order-record.ts'

export interface TaskPlan {
  kind: 'dispatch' | 'handle' | 'confirm' | 'call-back'
  assignee: { accountId: string } | { role: RoleKey }
  dueAt: string | null
  priority: number
}

type Facts = Pick<
  OrderRecord,
  'state' | 'grade' | 'assigneeAccountId' | 'reporterAccountId' | 'answeredBy' | 'dueAt' | 'waitUntil'
>

/** Who has to do what about an order now: exactly one task while it is open, none once it is closed. */
export function taskPlanOf(
  order: Facts,
  settings: Pick<Settings, 'dispatcherRole' | 'callBackRole'>,
): TaskPlan | null {
  const priority = order.grade
  switch (order.state) {
    case 'received':
    case 'classified':
      return { kind: 'dispatch', assignee: { role: settings.dispatcherRole }, dueAt: order.dueAt, priority }
    case 'assigned':
    case 'handling':
      return order.assigneeAccountId
        ? { kind: 'handle', assignee: { accountId: order.assigneeAccountId }, dueAt: order.dueAt, priority }
        : null
    case 'answered': {
      // Nobody confirms their own work, and a caller at the desk has no account to confirm with.
      const canConfirm = order.reporterAccountId !== null && !isFixer(order, order.reporterAccountId)
      const assignee = canConfirm ? { accountId: order.reporterAccountId! } : { role: settings.callBackRole }
      return { kind: canConfirm ? 'confirm' : 'call-back', assignee, dueAt: order.waitUntil, priority }
    }
    case 'confirming':
      return {
        kind: 'call-back',
        assignee: { role: settings.callBackRole },
        dueAt: order.waitUntil,
        priority,
      }
    case 'closed':
      return null
  }
}

export const isSameTask = (one: TaskPlan | null, other: TaskPlan | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
