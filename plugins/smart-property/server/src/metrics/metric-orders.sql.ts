import type { MetricWindow } from '@linli/contract'
import type { QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

import type { JudgedMetric, MetricOrder } from './guards.rules.ts'

const concerns: Record<JudgedMetric, SQL> = {
  'comp.on_time_rate': sql`o.kind = 'complaint'`,
  'comp.callback_rate': sql`o.kind = 'complaint'`,
  'comp.reopen_rate': sql`o.kind = 'complaint'`,
  'comp.channels_active': sql`o.kind = 'complaint'`,
  'plat.reply_within_sla': sql`o.channel = 'app'`,
  'need.responded_rate': sql`o.kind = 'suggestion'`,
  'joint.disputes_over_sla': sql`o.kind = 'dispute'`,
}

type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>

/**
 * The orders that figures may be about, as they stood when the window ended: what happened later is not yet there.
 * How often an order was reopened, whether it was closed in bulk, and the limits of one reopened since are as they
 * are today; the row keeps no earlier ones. Closed since the window began, or open: two ranges of two indexes.
 */
export async function readMetricOrders(
  { tx, tenant, now }: Reader,
  { from, to }: MetricWindow,
  metrics: readonly JudgedMetric[],
): Promise<MetricOrder[]> {
  const zone = sql`${tenant.timezone}::text`
  const dayOf = (instant: SQL) => sql`to_char(${instant} at time zone ${zone}, 'YYYY-MM-DD')`
  const concerned = sql.join(
    metrics.map((metric) => concerns[metric]),
    sql` or `,
  )
  const orders = (which: SQL) => sql`
    select o.id, o.kind, o.channel, o.created_at, o.solve_due_at, o.respond_due_at, o.reopen_count, o.is_bulk_closed, o.close_kind, edge.at as edge_at,
      case when o.responded_at < edge.at then o.responded_at end as responded_at,
      case when o.answered_at < edge.at then o.answered_at end as answered_at,
      case when o.closed_at < edge.at then o.closed_at end as closed_at
    from edge cross join p_smart_property.work_orders o
    where o.tenant_id = ${tenant.id} and ${which} and o.created_at < edge.at and (${concerned})`
  const { rows } = await tx.execute(sql`
    with edge as materialized (
      select least((${to}::date + 1)::timestamp at time zone ${zone}, ${now.toISOString()}::timestamptz) as at,
        (${from}::date)::timestamp at time zone ${zone} as since
    ), seen as (
      ${orders(sql`o.closed_at is null`)} union all ${orders(sql`o.closed_at >= edge.since`)}
    )
    select s.id, s.kind, s.channel, ${dayOf(sql`s.created_at`)} as "createdDay", ${dayOf(sql`s.solve_due_at`)} as "solveDueDay",
      ${dayOf(sql`s.answered_at`)} as "answeredDay", ${dayOf(sql`s.closed_at`)} as "closedDay",
      case when s.closed_at is not null then s.close_kind end as "closeKind",
      s.respond_due_at <= least(s.edge_at, s.closed_at) as "isRespondOver", s.responded_at <= s.respond_due_at as "isRespondedInTime",
      s.solve_due_at <= s.edge_at as "isSolveOver", coalesce(s.answered_at <= s.solve_due_at, false) as "isAnsweredInTime",
      s.reopen_count as "reopenCount", s.is_bulk_closed and s.closed_at is not null as "isBulkClosed"
    from seen s`)
  return rows as unknown as MetricOrder[]
}
