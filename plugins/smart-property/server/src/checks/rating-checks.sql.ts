import type { CheckReading, MetricWindow } from '@linli/contract'
import { checkLimits } from '@linli/smart-property-contract'
import { sql, type SQL } from 'drizzle-orm'

import { edgeOf, localTime, monthParams, readFindings, type Reader } from './findings.sql.ts'

/** Orders closed in the window that a review counts, with the month they were closed in. */
const closedOrders = (ctx: Reader, window: MetricWindow): SQL => sql`
  select o.id, o.closed_at as at, o.rating, o.unit_id, o.tenant_id, o.location_label,
    ${localTime(ctx, sql`o.closed_at`, 'YYYY-MM')} as month
  from (${edgeOf(ctx, window)}) edge join p_smart_property.work_orders o
    on o.tenant_id = ${ctx.tenant.id} and o.closed_at >= edge.since and o.closed_at < edge.until
  where o.close_kind not in ('cancelled', 'merged')`

/** So many ratings of one home in a month that its satisfaction is nobody else's. */
export const ratingsOfOneRoom = (ctx: Reader, window: MetricWindow): Promise<CheckReading> =>
  readFindings(ctx, {
    picked: sql`
      select month || ' ' || unit_id as fingerprint, jsonb_build_object(${monthParams(sql`month`)}) as params, at, id
      from (${closedOrders(ctx, window)}) o where rating is not null and unit_id is not null`,
    least: checkLimits.ratingsOfOne,
  })

/** One account that confirmed and rated for several addresses; who rates often for one home is the check before. */
export const ratingsOfOneAccount = (ctx: Reader, window: MetricWindow): Promise<CheckReading> =>
  readFindings(ctx, {
    picked: sql`
      with given as (
        select o.id, o.at, o.month, s.actor_account_id as account, coalesce(o.unit_id::text, o.location_label) as room
        from (${closedOrders(ctx, window)}) o
        cross join lateral (
          select s.actor_account_id from p_smart_property.work_order_steps s
          where s.tenant_id = o.tenant_id and s.work_order_id = o.id and s.kind = 'confirm'
          order by s.id desc limit 1
        ) s
        where o.rating is not null and s.actor_account_id is not null
      ), rooms as (
        select month, account, count(distinct room)::int as rooms from given group by month, account having count(distinct room) > 1
      )
      select g.month || ' ' || g.account as fingerprint, jsonb_build_object(${monthParams(sql`g.month`)}, 'rooms', r.rooms) as params, g.at, g.id
      from given g join rooms r on r.month = g.month and r.account = g.account`,
    least: checkLimits.ratingsOfOne,
  })

/** A month that is over in which few of those who could rate did; its rows are the orders without a rating. */
export const fewRatings = (ctx: Reader, window: MetricWindow): Promise<CheckReading> =>
  readFindings(ctx, {
    picked: sql`
      with closed as (${closedOrders(ctx, window)}), months as (
        select month, count(*)::int as closed, count(rating)::int as rated from closed
        where month < ${localTime(ctx, sql`${ctx.now.toISOString()}::timestamptz`, 'YYYY-MM')}
        group by month
        having count(*) >= ${checkLimits.closedInMonth} and count(rating) < count(*) * ${checkLimits.ratedShare}::numeric
      )
      select c.month as fingerprint, jsonb_build_object(${monthParams(sql`c.month`)}, 'closed', m.closed, 'rated', m.rated) as params, c.at, c.id
      from closed c join months m on m.month = c.month where c.rating is null`,
  })
