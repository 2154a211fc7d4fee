import type { RoleKey } from '@linli/contract'
import type { MoveName, Settings } from '@linli/smart-property-contract'

import type { Mark } from './clock.rules.ts'
import type { OrderRecord } from './order-record.ts'

export interface NoticePlan {
  to: { accountIds?: string[]; personIds?: string[]; roles?: RoleKey[] }
  /** Kind of notice, and the key of its title and body. */
  kind:
    | 'assigned'
    | 'taken'
    | 'noted'
    | 'answered'
    | 'paused'
    | 'reopened'
    | 'closed'
    | 'reported'
    | 'warned'
    | 'overdue'
  isUrgent?: boolean
}

type Facts = Pick<OrderRecord, 'assigneeAccountId' | 'reporterAccountId' | 'reporterPersonId' | 'grade'>

const reporter = (order: Facts): NoticePlan['to'] | null => {
  if (order.reporterAccountId) return { accountIds: [order.reporterAccountId] }
  return order.reporterPersonId ? { personIds: [order.reporterPersonId] } : null
}
const assignee = (order: Facts): NoticePlan['to'] | null =>
  order.assigneeAccountId ? { accountIds: [order.assigneeAccountId] } : null

/** Whom a move concerns, and how; the one who made it is never told. */
export function noticesOf(
  move: MoveName,
  after: Facts,
  by: { accountId: string | null; isReporter: boolean; isPublic: boolean },
): NoticePlan[] {
  const plans: [NoticePlan['to'] | null, NoticePlan['kind']][] = []
  switch (move) {
    case 'assign':
    case 'transfer':
    case 'claim':
      plans.push([assignee(after), 'assigned'], [reporter(after), 'taken'])
      break
    case 'note':
      if (by.isReporter) plans.push([assignee(after), 'noted'])
      else if (by.isPublic) plans.push([reporter(after), 'noted'])
      break
    case 'pause':
      plans.push([reporter(after), 'paused'])
      break
    case 'answer':
    case 'settle':
    case 'refer':
      plans.push([reporter(after), 'answered'])
      break
    case 'reject':
    case 'call-back-unsolved':
    case 'reopen':
      plans.push([assignee(after), 'reopened'])
      break
    case 'close':
    case 'auto-close':
      plans.push([reporter(after), 'closed'])
      break
    default:
      break
  }
  return plans.flatMap(([to, kind]) =>
    to && !(by.accountId !== null && to.accountIds?.includes(by.accountId)) ? [{ to, kind }] : [],
  )
}

/** A new order: an emergency is called out, anything else waits in the inbox of whoever assigns. */
export const noticesOfReport = (
  order: Facts,
  { dispatcherRole }: Pick<Settings, 'dispatcherRole'>,
): NoticePlan[] =>
  order.grade === 1
    ? [
        {
          to: { roles: [...new Set<RoleKey>([dispatcherRole, 'estate-manager'])] },
          kind: 'reported',
          isUrgent: true,
        },
      ]
    : []

/** A warning goes to who holds the order; an overdue order to the manager as well. */
export function noticesOfMark(
  mark: Mark,
  order: Facts,
  { dispatcherRole }: Pick<Settings, 'dispatcherRole'>,
): NoticePlan[] {
  const isOverdue = mark.endsWith('-overdue')
  const holder = assignee(order)
  const roles: RoleKey[] = [
    ...(holder ? [] : [dispatcherRole as RoleKey]),
    ...(isOverdue ? (['estate-manager'] as const) : []),
  ]
  return [
    {
      to: { ...holder, ...(roles.length ? { roles: [...new Set(roles)] } : {}) },
      kind: isOverdue ? 'overdue' : 'warned',
    },
  ]
}
