import { emptyInput, statsOutput, workOrderSubject } from '@linli/smart-property-contract'
import { sql, type SQLWrapper } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'

interface Figures {
  open: number
  open_before: number
  late: number
  due_soon: number
  month_on_time: number
  month_base: number
  last_on_time: number
  last_base: number
  rating: number | null
  rating_base: number
  rating_before: number | null
  reopened: number
  closed: number
  reopened_before: number
  closed_before: number
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Half a year's orders fall into a handful of groups first: one pass with few aggregates. */
const closings = (ids: SQLWrapper, now: string) => sql`sums as (
    select case when o.closed_at >= edge.month then 'this' when o.closed_at >= edge.last_month then 'last' else 'older' end as month,
      o.closed_at >= edge.now - interval '90 days' as recent,
      o.closed_at >= edge.today and o.created_at < edge.today as of_today,
      count(*) as closings, count(*) filter (where o.close_kind <> 'cancelled') as counted,
      count(*) filter (where o.close_kind <> 'cancelled' and o.answered_at <= o.solve_due_at) as on_time,
      count(*) filter (where o.close_kind <> 'cancelled' and o.reopen_count > 0) as reopened,
      sum(o.rating) as rating_sum, count(o.rating) as ratings
    from edge cross join p_smart_property.work_orders o
    where o.tenant_id = any (${ids}::uuid[]) and o.closed_at >= ${now}::timestamptz - interval '180 days' and o.closed_at is not null
    group by 1, 2, 3
  ), done as (
    select coalesce(sum(closings) filter (where of_today), 0)::int as closed_today,
      coalesce(sum(counted) filter (where month = 'this'), 0)::int as month_closed,
      coalesce(sum(on_time) filter (where month = 'this'), 0)::int as month_on_time,
      coalesce(sum(counted) filter (where month = 'last'), 0)::int as last_base,
      coalesce(sum(on_time) filter (where month = 'last'), 0)::int as last_on_time,
      (sum(rating_sum) filter (where recent) / nullif(sum(ratings) filter (where recent), 0))::float8 as rating,
      coalesce(sum(ratings) filter (where recent), 0)::int as rating_base,
      (sum(rating_sum) filter (where not recent) / nullif(sum(ratings) filter (where not recent), 0))::float8 as rating_before,
      coalesce(sum(counted) filter (where recent), 0)::int as closed, coalesce(sum(reopened) filter (where recent), 0)::int as reopened,
      coalesce(sum(counted) filter (where not recent), 0)::int as closed_before, coalesce(sum(reopened) filter (where not recent), 0)::int as reopened_before
    from sums
  )`

/**
 * The figures of the home page in one statement over the two indexes of open and of lately closed
 * orders. An order counts as on time when its answer was and it stayed closed; what is open past its
 * limit stays in the denominator, what was withdrawn in neither.
 */
export const workOrderStats = defineQuery({
  name: 'smart-property.work-order.stats',
  can: ['classify', workOrderSubject],
  input: emptyInput,
  output: statsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx) {
    const ids = sql.param(ctx.scope === 'group' ? [...ctx.tenantIds] : [ctx.tenant.id])
    const now = ctx.now.toISOString()
    const { rows } = await ctx.tx.execute(sql`
      with edge as (
        select ${now}::timestamptz as now,
          date_trunc('day', ${now}::timestamptz at time zone ${ctx.tenant.timezone}::text) at time zone ${ctx.tenant.timezone}::text as today,
          date_trunc('month', ${now}::timestamptz at time zone ${ctx.tenant.timezone}::text) at time zone ${ctx.tenant.timezone}::text as month,
          (date_trunc('month', ${now}::timestamptz at time zone ${ctx.tenant.timezone}::text) - interval '1 month') at time zone ${ctx.tenant.timezone}::text as last_month
      ), going as (
        select count(*)::int as open,
          (count(*) filter (where o.created_at >= edge.today))::int as opened_today,
          (count(*) filter (where o.due_at <= edge.now))::int as late,
          (count(*) filter (where o.answered_at is null and o.solve_due_at <= edge.now))::int as unsolved,
          (count(*) filter (where o.due_at > edge.now and o.due_at <= edge.now + interval '2 hours'))::int as due_soon
        from p_smart_property.work_orders o cross join edge
        where o.tenant_id = any (${ids}::uuid[]) and o.closed_at is null
      ), ${closings(ids, now)}
      select going.open, going.open - going.opened_today + done.closed_today as open_before, going.late, going.due_soon,
        done.month_on_time, done.month_closed + going.unsolved as month_base, done.last_on_time, done.last_base,
        done.rating, done.rating_base, done.rating_before, done.reopened, done.closed, done.reopened_before, done.closed_before
      from going cross join done`)
    const f = rows[0] as unknown as Figures
    return {
      open: { value: f.open, before: f.open_before, base: f.open },
      late: { value: f.late, dueSoon: f.due_soon },
      onTimeRate: {
        value: share(f.month_on_time, f.month_base),
        before: share(f.last_on_time, f.last_base),
        base: f.month_base,
      },
      satisfaction: { value: f.rating, before: f.rating_before, base: f.rating_base },
      reopenRate: {
        value: share(f.reopened, f.closed),
        before: share(f.reopened_before, f.closed_before),
        base: f.closed,
      },
    }
  },
})
