import { and, isNull, sql, type SQLWrapper } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { workOrders } from '../work-order/work-order.schema.ts'
import { boardWhere, estatesFrom, ofEstate, type BoardFilters } from './board.sql.ts'

/** How many of what is due on a day are named. */
const namedPerDay = 5

export interface CalendarDay {
  day: string
  reported: number
  closed: number
  due: number
  late: number
  orders: { id: string; title: string; grade: number; dueAt: string; assigneeName: string | null }[]
}

/**
 * The days from one to another in one statement: what was reported, closed and is due next by the index of each
 * time, and of what is due the keys first, so that only the few that are named are fetched.
 */
export async function readDays(
  ctx: ReadCtx,
  { from, to, ...filters }: BoardFilters & { from: string; to: string },
): Promise<CalendarDay[]> {
  const where = boardWhere(ctx, filters)
  const zone = sql`${ctx.tenant.timezone}::text`
  const [start, end] = [sql`(select start from edge)`, sql`(select "end" from edge)`]
  const within = (column: SQLWrapper) =>
    and(ofEstate, sql`${column} >= ${start}`, sql`${column} < ${end}`, where)
  const estates = estatesFrom(ctx, filters)
  const perDay = (column: SQLWrapper) => sql`
    select (one.at at time zone ${zone})::date as day, count(*)::int as n
    from ${estates} cross join lateral (select ${column} as at from ${workOrders} where ${within(column)}) one
    group by 1`
  const { rows } = await ctx.tx.execute(sql`
    with edge as materialized (
      select (${from}::date)::timestamp at time zone ${zone} as start, (${to}::date + 1)::timestamp at time zone ${zone} as "end"
    ), reported as (${perDay(workOrders.createdAt)}
    ), closed as (${perDay(workOrders.closedAt)}
    ), due as materialized (
      select one.*, (one.due_at at time zone ${zone})::date as day, row_number() over (
          partition by (one.due_at at time zone ${zone})::date order by one.grade, one.due_at, one.id
        ) as place
      from ${estates} cross join lateral (
        select ${workOrders.tenantId}, ${workOrders.id}, ${workOrders.grade}, ${workOrders.dueAt} from ${workOrders}
        where ${and(isNull(workOrders.closedAt), within(workOrders.dueAt))}
      ) one
    ), owed as (
      select due.day, count(*)::int as n, (count(*) filter (where due.due_at <= ${ctx.now.toISOString()}::timestamptz))::int as late
      from due group by due.day
    ), named as (
      select due.day, json_agg(json_build_object('id', o.id, 'title', o.title, 'grade', o.grade, 'dueAt', o.due_at,
          'assigneeName', o.assignee_name) order by due.place) as orders
      from due join ${workOrders} o on o.tenant_id = due.tenant_id and o.id = due.id
      where due.place <= ${namedPerDay} group by due.day
    )
    select d.day::date::text as day, coalesce(reported.n, 0) as reported, coalesce(closed.n, 0) as closed,
      coalesce(owed.n, 0) as due, coalesce(owed.late, 0) as late, coalesce(named.orders, '[]') as orders
    from generate_series(${from}::date, ${to}::date, interval '1 day') d(day)
      left join reported on reported.day = d.day::date left join closed on closed.day = d.day::date
      left join owed on owed.day = d.day::date left join named on named.day = d.day::date
    order by d.day`)
  return (rows as unknown as CalendarDay[]).map((row) => ({
    ...row,
    orders: row.orders.map((order) => ({ ...order, dueAt: new Date(order.dueAt).toISOString() })),
  }))
}
