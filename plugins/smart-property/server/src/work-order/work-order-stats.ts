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

/** Half a year of days, each kept as the sum of its closings. */
const closings = (ids: SQLWrapper) => sql`done as (
    select coalesce(sum(d.carried) filter (where d.day = edge.day), 0)::int as closed_today,
      coalesce(sum(d.counted) filter (where d.day >= edge.month_day), 0)::int as month_closed,
      coalesce(sum(d.on_time) filter (where d.day >= edge.month_day), 0)::int as month_on_time,
      coalesce(sum(d.counted) filter (where d.day >= edge.last_month_day and d.day < edge.month_day), 0)::int as last_closed,
      coalesce(sum(d.on_time) filter (where d.day >= edge.last_month_day and d.day < edge.month_day), 0)::int as last_on_time,
      coalesce(sum(d.late_before) filter (where d.day >= edge.month_day), 0)::int as late_before,
      (sum(d.rating_sum) filter (where d.day > edge.day - 90) / nullif(sum(d.ratings) filter (where d.day > edge.day - 90), 0)::numeric)::float8 as rating,
      coalesce(sum(d.ratings) filter (where d.day > edge.day - 90), 0)::int as rating_base,
      (sum(d.rating_sum) filter (where d.day <= edge.day - 90) / nullif(sum(d.ratings) filter (where d.day <= edge.day - 90), 0)::numeric)::float8 as rating_before,
      coalesce(sum(d.counted) filter (where d.day > edge.day - 90), 0)::int as closed,
      coalesce(sum(d.reopened) filter (where d.day > edge.day - 90), 0)::int as reopened,
      coalesce(sum(d.counted) filter (where d.day <= edge.day - 90), 0)::int as closed_before,
      coalesce(sum(d.reopened) filter (where d.day <= edge.day - 90), 0)::int as reopened_before
    from edge left join p_smart_property.work_order_days d
      on d.tenant_id = any (${ids}::uuid[]) and d.day > edge.day - 180 and d.day <= edge.day
  )`

/**
 * The figures of the home page in one statement: the open orders by their index, the closed ones by day, so
 * that its cost goes with what is open and with days. On time is what the monthly review calls so, and what was
 * open past its limit when a month ended stays in that month's denominator.
 */
export const workOrderStats = defineQuery({
  name: 'smart-property.work-order.stats',
  can: ['survey', workOrderSubject],
  input: emptyInput,
  output: statsOutput,
  scopes: ['tenant', 'group'],
  async run(ctx) {
    const ids = sql.param(ctx.scope === 'group' ? [...ctx.tenantIds] : [ctx.tenant.id])
    const now = ctx.now.toISOString()
    const { rows } = await ctx.tx.execute(sql`
      with edge as (
        select moment.now, moment.today::date as day, date_trunc('month', moment.today)::date as month_day,
          (date_trunc('month', moment.today) - interval '1 month')::date as last_month_day,
          date_trunc('month', moment.today) at time zone ${ctx.tenant.timezone}::text as month_start,
          date_trunc('day', moment.today) at time zone ${ctx.tenant.timezone}::text as today
        from (select ${now}::timestamptz as now, ${now}::timestamptz at time zone ${ctx.tenant.timezone}::text as today) moment
      ), going as (
        select count(*)::int as open,
          (count(*) filter (where o.created_at >= edge.today))::int as opened_today,
          (count(*) filter (where o.due_at <= edge.now))::int as late,
          (count(*) filter (where o.answered_at is null and o.solve_due_at <= edge.now))::int as unsolved,
          (count(*) filter (where o.solve_due_at <= edge.month_start and (o.answered_at is null or o.answered_at > edge.month_start)))::int as unsolved_before,
          (count(*) filter (where o.due_at > edge.now and o.due_at <= edge.now + interval '2 hours'))::int as due_soon
        from p_smart_property.work_orders o cross join edge
        where o.tenant_id = any (${ids}::uuid[]) and o.closed_at is null
      ), ${closings(ids)}
      select going.open, going.open - going.opened_today + done.closed_today as open_before, going.late, going.due_soon,
        done.month_on_time, done.month_closed + going.unsolved as month_base,
        done.last_on_time, done.last_closed + going.unsolved_before + done.late_before as last_base,
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
