import type { BoardColumn, WorkOrderFilters } from '@linli/smart-property-contract'
import { and, eq, gte, isNull, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { estatesOf, filtersWhere } from '../work-order/list-filters.sql.ts'
import { rowColumns } from '../work-order/order-columns.sql.ts'
import type { RowRecord } from '../work-order/order-row.ts'
import { workOrders } from '../work-order/work-order.schema.ts'

/** Filters of the list, but the chip and the state, which the board itself is made of. */
export type BoardFilters = Omit<WorkOrderFilters, 'view' | 'state'>

/** How long a closed order stays on the board. */
const closedDays = 7

/** The estates to read, one after the other: each by its own index, whatever their number. */
export const estatesFrom = (ctx: ReadCtx, filters: BoardFilters): SQL => {
  const ids = ctx.scope === 'group' ? estatesOf(ctx, filters.estate) : [ctx.tenant.id]
  return sql`unnest(${sql.param(ids)}::uuid[]) as estate(id)`
}

export const ofEstate = sql`${workOrders.tenantId} = estate.id`

export const boardWhere = (ctx: ReadCtx, filters: BoardFilters): SQL | undefined =>
  filtersWhere(ctx, { ...filters, view: 'all' })

export type Card = RowRecord & { column: BoardColumn; count: number; late: number }

/**
 * The most urgent `limit` cards of each column and how many there are, in one statement: the keys of what is open
 * and of what was closed lately by their indexes, of each column the first, and only these rows are fetched.
 */
export function readBoard(
  ctx: ReadCtx,
  { limit, ...filters }: BoardFilters & { limit: number },
): Promise<Card[]> {
  const where = boardWhere(ctx, filters)
  const now = sql`${ctx.now.toISOString()}::timestamptz`
  const isOpen = and(ofEstate, isNull(workOrders.closedAt), where)
  const isJustClosed = and(
    ofEstate,
    gte(workOrders.closedAt, new Date(ctx.now.getTime() - closedDays * 86_400_000).toISOString()),
    where,
  )
  // What is urgent comes first, of the closed the latest: their time is mirrored at now.
  const first = sql`(
    with head as materialized (
      select one.* from ${estatesFrom(ctx, filters)} cross join lateral (
        select ${workOrders.tenantId}, ${workOrders.id}, ${workOrders.grade},
            case when ${workOrders.pauseReason} is not null then 'paused' else ${workOrders.state} end as col,
            coalesce(${workOrders.dueAt}, ${workOrders.waitUntil}) as at, coalesce(${workOrders.dueAt} <= ${now}, false) as is_late
          from ${workOrders} where ${isOpen}
        union all
        select ${workOrders.tenantId}, ${workOrders.id}, ${workOrders.grade}, 'closed', ${now} + (${now} - ${workOrders.closedAt}), false
          from ${workOrders} where ${isJustClosed}
      ) one
    ), counted as (
      select col, count(*)::int as count, (count(*) filter (where is_late))::int as late from head group by col
    )
    select counted.col, counted.count, counted.late, top.tenant_id as top_tenant_id, top.id as top_id, top.at, top.grade as top_grade
    from counted cross join lateral (
      select head.tenant_id, head.id, head.at, head.grade from head where head.col = counted.col
      order by head.at, head.grade, head.id limit ${limit}
    ) top
  ) first`
  return ctx.tx
    .select({
      ...rowColumns,
      column: sql<BoardColumn>`first.col`,
      count: sql<number>`first.count`,
      late: sql<number>`first.late`,
    })
    .from(first)
    .innerJoin(
      workOrders,
      and(eq(workOrders.tenantId, sql`first.top_tenant_id`), eq(workOrders.id, sql`first.top_id`)),
    )
    .orderBy(sql`first.at, first.top_grade, first.top_id`)
}
