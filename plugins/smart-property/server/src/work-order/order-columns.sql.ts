import { getTableColumns } from 'drizzle-orm'

import { workOrders } from './work-order.schema.ts'

const { searchText: _searchText, ...columns } = getTableColumns(workOrders)

/** All an action needs of the row it changes. */
export const orderColumns = columns

/** What a line of a list is made of. */
export const rowColumns = {
  id: columns.id,
  tenantId: columns.tenantId,
  version: columns.version,
  createdAt: columns.createdAt,
  updatedAt: columns.updatedAt,
  number: columns.number,
  kind: columns.kind,
  categoryKey: columns.categoryKey,
  categoryName: columns.categoryName,
  grade: columns.grade,
  title: columns.title,
  unitId: columns.unitId,
  buildingId: columns.buildingId,
  locationLabel: columns.locationLabel,
  state: columns.state,
  assigneeAccountId: columns.assigneeAccountId,
  assigneeName: columns.assigneeName,
  reporterAccountId: columns.reporterAccountId,
  reporterName: columns.reporterName,
  respondMinutes: columns.respondMinutes,
  respondWarnAt: columns.respondWarnAt,
  respondDueAt: columns.respondDueAt,
  respondedAt: columns.respondedAt,
  solveMinutes: columns.solveMinutes,
  solveWarnAt: columns.solveWarnAt,
  solveDueAt: columns.solveDueAt,
  answeredAt: columns.answeredAt,
  dueAt: columns.dueAt,
  solved: columns.solved,
  closeKind: columns.closeKind,
  rating: columns.rating,
  reopenCount: columns.reopenCount,
  closedAt: columns.closedAt,
  pauseReason: columns.pauseReason,
  resumeAt: columns.resumeAt,
  escalation: columns.escalation,
  risk: columns.risk,
  disputeOutcome: columns.disputeOutcome,
  followers: columns.followers,
  mergedIntoId: columns.mergedIntoId,
}
