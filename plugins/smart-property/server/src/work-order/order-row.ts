import { maskName } from '@linli/kernel'
import type { WorkOrderRow } from '@linli/smart-property-contract'

import type { rowColumns } from './order-columns.sql.ts'
import type { OrderRecord } from './order-record.ts'

export type RowRecord = Pick<OrderRecord, keyof typeof rowColumns & keyof OrderRecord>

export interface Onlooker {
  accountId: string | null
  now: Date
  /** Names of estates; a list of one estate needs its own alone. */
  estates: ReadonlyMap<string, string>
}

/** The name of a reporter: in full to the reporter, masked to everybody else. */
export const shownReporter = (
  order: Pick<OrderRecord, 'reporterAccountId' | 'reporterName'>,
  accountId: string | null,
): string =>
  order.reporterAccountId !== null && order.reporterAccountId === accountId
    ? order.reporterName
    : maskName(order.reporterName)

/** A line of a list as this person may see it. */
export function toRow(order: RowRecord, { accountId, now, estates }: Onlooker): WorkOrderRow {
  return {
    id: order.id,
    tenantId: order.tenantId,
    estateName: estates.get(order.tenantId) ?? '',
    number: order.number,
    kind: order.kind,
    category: { key: order.categoryKey, name: order.categoryName },
    grade: order.grade,
    title: order.title,
    location: { label: order.locationLabel, unitId: order.unitId, buildingId: order.buildingId },
    state: order.state,
    assignee: order.assigneeAccountId
      ? { accountId: order.assigneeAccountId, name: order.assigneeName ?? '' }
      : null,
    reporterName: shownReporter(order, accountId),
    respond: {
      limitMinutes: order.respondMinutes,
      warnAt: order.respondWarnAt,
      dueAt: order.respondDueAt,
      doneAt: order.respondedAt,
    },
    solve: {
      limitMinutes: order.solveMinutes,
      warnAt: order.solveWarnAt,
      dueAt: order.solveDueAt,
      doneAt: order.answeredAt,
    },
    dueAt: order.dueAt,
    isLate: order.dueAt !== null && Date.parse(order.dueAt) <= now.getTime(),
    solved: order.solved,
    closeKind: order.closeKind,
    rating: order.rating,
    reopenCount: order.reopenCount,
    pause:
      order.pauseReason && order.resumeAt ? { reason: order.pauseReason, resumeAt: order.resumeAt } : null,
    escalation: order.escalation,
    risk: order.risk,
    disputeOutcome: order.disputeOutcome,
    followers: order.followers,
    mergedIntoId: order.mergedIntoId,
    createdAt: order.createdAt,
    closedAt: order.closedAt,
    updatedAt: order.updatedAt,
    version: order.version,
  }
}
