import { abilityWhere, likeAnywhere } from '@linli/kernel'
import { workOrderSubject, type View, type WorkOrderFilters } from '@linli/smart-property-contract'
import { and, eq, gt, gte, inArray, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { workOrderLinks } from './links.schema.ts'
import { workOrders } from './work-order.schema.ts'

type Reader = Pick<ReadCtx, 'ability' | 'actor' | 'now' | 'tenant'>

/** Columns that permission conditions may name. */
const conditionColumns = {
  reporterAccountId: workOrders.reporterAccountId,
  assigneeAccountId: workOrders.assigneeAccountId,
  buildingId: workOrders.buildingId,
  unitId: workOrders.unitId,
  kind: workOrders.kind,
  state: workOrders.state,
}

/** The orders that the actor may read. */
export const readableWhere = ({ ability }: Pick<ReadCtx, 'ability'>): SQL | undefined =>
  abilityWhere(ability, 'read', workOrderSubject, conditionColumns)

/** What a chip of the list shows. `closed_at is null` is what the indexes of open orders are made with. */
export function viewWhere(view: View, { actor, now }: Reader): SQL | undefined {
  const open = isNull(workOrders.closedAt)
  switch (view) {
    case 'all':
      return undefined
    case 'open':
      return open
    case 'mine':
      return and(open, actor.accountId ? eq(workOrders.assigneeAccountId, actor.accountId) : sql`false`)
    case 'late':
      return and(open, lte(workOrders.dueAt, now.toISOString()))
    case 'unassigned':
      return and(open, isNull(workOrders.assigneeAccountId))
    case 'paused':
      return and(open, isNotNull(workOrders.pauseReason))
    case 'escalated':
      return and(open, isNotNull(workOrders.escalation))
    case 'risk':
      return inArray(workOrders.risk, ['reported', 'planned'])
    case 'to-confirm':
      return and(open, inArray(workOrders.state, ['answered', 'confirming']))
  }
}

/** Text to be found anywhere, with what `like` would read as a pattern taken literally. */

/**
 * A whole number is found by its index; anything else is read through: under row security Postgres
 * pushes no `ilike` into an index, so a trigram index would only cost writes.
 */
export function searchWhere(text: string | undefined): SQL | undefined {
  if (!text) return undefined
  if (/^gd-\d{8}-\d{4,}$/i.test(text)) return eq(workOrders.number, text.toUpperCase())
  return sql`${workOrders.searchText} ilike ${likeAnywhere(text)}`
}

const startOfDay = (day: string, timeZone: string, plusDays = 0): SQL =>
  sql`((${day}::date + ${plusDays}::int)::timestamp at time zone ${timeZone}::text)`

const oneOf = <T>(column: Parameters<typeof inArray>[0], values: readonly T[] | undefined): SQL | undefined =>
  values?.length ? inArray(column, [...values]) : undefined

const isLinkedTo = (subjectIds: readonly string[]): SQL =>
  sql`exists (select 1 from ${workOrderLinks} where ${workOrderLinks.tenantId} = ${workOrders.tenantId}
    and ${workOrderLinks.workOrderId} = ${workOrders.id} and ${workOrderLinks.subjectId} = any (${sql.param([...subjectIds])}::uuid[]))`

/** All filters of the list but the estates, which decide what is read at all. */
export function filtersWhere(ctx: Reader, filters: WorkOrderFilters): SQL | undefined {
  const { timezone } = ctx.tenant
  return and(
    readableWhere(ctx),
    viewWhere(filters.view, ctx),
    searchWhere(filters.q),
    oneOf(workOrders.kind, filters.kind),
    oneOf(workOrders.state, filters.state),
    oneOf(workOrders.categoryKey, filters.category),
    oneOf(workOrders.grade, filters.grade?.map(Number)),
    oneOf(workOrders.buildingId, filters.building),
    oneOf(workOrders.unitId, filters.unit),
    oneOf(workOrders.assigneeAccountId, filters.assignee),
    filters.reportedFrom ? gte(workOrders.createdAt, startOfDay(filters.reportedFrom, timezone)) : undefined,
    filters.reportedTo
      ? sql`${workOrders.createdAt} < ${startOfDay(filters.reportedTo, timezone, 1)}`
      : undefined,
    filters.closedFrom ? gte(workOrders.closedAt, startOfDay(filters.closedFrom, timezone)) : undefined,
    filters.closedTo ? sql`${workOrders.closedAt} < ${startOfDay(filters.closedTo, timezone, 1)}` : undefined,
    filters.dueFrom ? gte(workOrders.dueAt, startOfDay(filters.dueFrom, timezone)) : undefined,
    filters.dueTo ? sql`${workOrders.dueAt} < ${startOfDay(filters.dueTo, timezone, 1)}` : undefined,
    filters.reopened ? gt(workOrders.reopenCount, 0) : undefined,
    filters.linkedTo?.length ? isLinkedTo(filters.linkedTo) : undefined,
  )
}

/** The estates a list spans: those asked for, of those the actor reaches. */
export const estatesOf = (ctx: Pick<ReadCtx, 'tenantIds'>, wanted: readonly string[] | undefined): string[] =>
  wanted?.length ? ctx.tenantIds.filter((id) => wanted.includes(id)) : [...ctx.tenantIds]
