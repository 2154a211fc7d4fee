import type { MetricWindow } from '@linli/contract'
import type { PersonMetric, PersonReading, QueryCtx } from '@linli/kernel'
import { sql, type SQL } from 'drizzle-orm'

type Reader = Pick<QueryCtx, 'tx' | 'tenant' | 'now'>
const both = (zh: string, en: string) => ({ 'zh-CN': zh, en })

/**
 * An order is its finisher's: who answered it, once it was closed in the window, neither withdrawn nor merged away.
 * One still unanswered past its limit is its assignee's, so that leaving an order lie costs as much as finishing it
 * late. Both by two ranges of two indexes.
 */
const ordersOf = ({ tenant, now }: Reader, { from, to }: MetricWindow): SQL => {
  const zone = sql`${tenant.timezone}::text`
  return sql`
    with edge as materialized (
      select least((${to}::date + 1)::timestamp at time zone ${zone}, ${now.toISOString()}::timestamptz) as at,
        (${from}::date)::timestamp at time zone ${zone} as since
    ), seen as (
      select o.answered_by as account_id, true as is_finished, o.rating,
          o.answered_at <= o.solve_due_at and o.reopen_count = 0 and not o.is_bulk_closed as is_in_limit
        from edge cross join p_smart_property.work_orders o
        where o.tenant_id = ${tenant.id} and o.closed_at >= edge.since and o.closed_at < edge.at
          and o.answered_by is not null and o.close_kind not in ('cancelled', 'merged')
      union all
      select o.assignee_account_id, false, null, false
        from edge cross join p_smart_property.work_orders o
        where o.tenant_id = ${tenant.id} and o.closed_at is null and o.answered_at is null
          and o.assignee_account_id is not null and o.solve_due_at >= edge.since and o.solve_due_at < edge.at
    )`
}

interface Figure {
  /** Records behind the value, of how many. */
  counted: SQL
  total: SQL
  value: SQL
  /** Whoever has nothing to rest a value on has no reading. */
  having: SQL
}

const finished = sql`count(*) filter (where is_finished)`
const figures = {
  'staff.finished_in_limit_rate': {
    counted: sql`count(*) filter (where is_in_limit)`,
    total: sql`count(*)`,
    value: sql`(count(*) filter (where is_in_limit))::float8 / count(*)`,
    having: sql`count(*) > 0`,
  },
  'staff.review_average': {
    counted: sql`count(rating)`,
    total: finished,
    value: sql`round(avg(rating), 2)::float8`,
    having: sql`count(rating) > 0`,
  },
  'staff.orders_finished': {
    counted: finished,
    total: sql`count(*)`,
    value: sql`${finished}::float8`,
    having: sql`count(*) > 0`,
  },
} as const satisfies Record<string, Figure>

const reading =
  ({ counted, total, value, having }: Figure): PersonMetric['readPerPerson'] =>
  async (ctx, window) => {
    const { rows } = await ctx.tx.execute<{ [K in keyof PersonReading]: PersonReading[K] }>(
      sql`${ordersOf(ctx, window)} select account_id as "accountId", ${value} as value, (${counted})::int as counted, (${total})::int as total
        from seen group by account_id having ${having} order by account_id`,
    )
    return rows
  }

/** What an appraisal of staff may ask of work orders. The company's own rule: the standard has no figure of a person. */
export const personMetrics: Record<keyof typeof figures, PersonMetric> = {
  'staff.finished_in_limit_rate': {
    title: both('按时办结率', 'Orders finished within the limit'),
    unit: 'ratio',
    guard: both(
      '本人答复并办结的工单；重开、批量办结的不算按时，本人名下超时未答复的计入分母',
      'Orders answered by the person and closed; reopened and bulk-closed ones are not in time, unanswered overdue ones count against their assignee',
    ),
    readPerPerson: reading(figures['staff.finished_in_limit_rate']),
  },
  'staff.review_average': {
    title: both('住户评价平均分', 'Average review'),
    unit: 'score',
    guard: both(
      '本人答复并办结、住户打过分的工单，1 到 5 分',
      'Orders answered by the person and rated by the reporter, 1 to 5',
    ),
    readPerPerson: reading(figures['staff.review_average']),
  },
  'staff.orders_finished': {
    title: both('办结工单数', 'Orders finished'),
    unit: 'count',
    guard: both(
      '本人答复并办结的工单，撤回、并单的不算',
      'Answered by the person and closed, neither withdrawn nor merged',
    ),
    readPerPerson: reading(figures['staff.orders_finished']),
  },
}
