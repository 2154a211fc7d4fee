import type { CheckReading, MetricWindow } from '@linli/contract'
import { checkLimits } from '@linli/smart-property-contract'
import { sql, type SQL } from 'drizzle-orm'

import { edgeOf, localTime, monthParams, readFindings, type Reader } from './findings.sql.ts'

const byMonth = (ctx: Reader, at: SQL): SQL => {
  const month = localTime(ctx, at, 'YYYY-MM')
  return sql`${month} as fingerprint, jsonb_build_object(${monthParams(month)}) as params, ${at} as at, o.id`
}

/** Closed without ever having been answered; who withdraws a complaint needs no answer, nor does one that joined another. */
export const closedUnanswered = (ctx: Reader, window: MetricWindow): Promise<CheckReading> =>
  readFindings(ctx, {
    picked: sql`
      select ${byMonth(ctx, sql`o.closed_at`)}
      from (${edgeOf(ctx, window)}) edge join p_smart_property.work_orders o
        on o.tenant_id = ${ctx.tenant.id} and o.closed_at >= edge.since and o.closed_at < edge.until
      where o.kind = 'complaint' and o.answered_at is null and o.close_kind not in ('cancelled', 'merged')`,
  })

/** Opened again after they were closed; the clock of the solution starts anew at each reopening, which is when. */
export const reopened = (ctx: Reader, window: MetricWindow): Promise<CheckReading> =>
  readFindings(ctx, {
    picked: sql`
      select ${byMonth(ctx, sql`o.solve_started_at`)}
      from (${edgeOf(ctx, window)}) edge join p_smart_property.work_orders o
        on o.tenant_id = ${ctx.tenant.id} and (o.closed_at is null or o.closed_at >= edge.since)
      where o.kind = 'complaint' and o.reopen_count > 0
        and o.solve_started_at >= edge.since and o.solve_started_at < edge.until`,
  })

/**
 * Closed by one person, so many that a minute saw the limit of them. Rows of such minutes that follow within a minute are
 * one sitting, called after its first order.
 */
export function closedTogether(ctx: Reader, window: MetricWindow): Promise<CheckReading> {
  const minute = sql`interval '60 seconds'`
  const picked = sql`
    with closings as (
      select o.id, o.closed_at as at, last.actor_account_id as actor
      from (${edgeOf(ctx, window)}) edge join p_smart_property.work_orders o
        on o.tenant_id = ${ctx.tenant.id} and o.closed_at >= edge.since and o.closed_at < edge.until
      cross join lateral (
        select s.actor_account_id from p_smart_property.work_order_steps s
        where s.tenant_id = o.tenant_id and s.work_order_id = o.id and s.to_state = 'closed' and s.actor_kind = 'staff'
        order by s.id desc limit 1
      ) last
      where o.kind = 'complaint' and o.close_kind not in ('cancelled', 'merged') and last.actor_account_id is not null
    ), counted as (
      select c.*, count(*) over (partition by actor order by at range between ${minute} preceding and current row)
        >= ${checkLimits.closedTogether} as is_full from closings c
    ), crowded as (
      select * from (select c.*, bool_or(is_full) over (partition by actor order by at range between current row and ${minute} following)
        as is_in from counted c) marked where is_in
    ), stepped as (
      select c.*, coalesce(at - lag(at) over (partition by actor order by at, id) > ${minute}, true) as is_first from crowded c
    ), sittings as (
      select s.*, count(*) filter (where is_first) over (partition by actor order by at, id) as sitting from stepped s
    ), named as (
      select s.*, first_value(id) over same as first_id, first_value(at) over same as first_at
      from sittings s window same as (partition by actor, sitting order by at, id)
    )
    select first_id::text as fingerprint, jsonb_build_object('day', ${localTime(ctx, sql`first_at`, 'YYYY-MM-DD')},
      'time', ${localTime(ctx, sql`first_at`, 'HH24:MI')}) as params, at, id from named`
  return readFindings(ctx, { picked, least: checkLimits.closedTogether })
}
