import { sql, type SQL } from 'drizzle-orm'

export interface ReviewScope {
  estates: readonly string[]
  /** `2026-10` */
  month: string
  timeZone: string
  now: Date
  /** Also the figures of each estate. */
  isPerEstate: boolean
}

const countIf = (condition: SQL) => sql`(count(*) filter (where ${condition}))::int`

/**
 * Closed and neither withdrawn nor merged; of these on time, when answered within the limit, never reopened and
 * not closed in bulk. A reopened order keeps no record of its first limit, so months past are judged by the last.
 */
const judged = sql`
  (o.closed_at is not null and o.close_kind not in ('cancelled', 'merged')) as is_counted,
  coalesce(o.closed_at is not null and o.close_kind not in ('cancelled', 'merged') and o.answered_at <= o.solve_due_at
    and o.reopen_count = 0 and not o.is_bulk_closed, false) as is_on_time`

/** The last numbers of months whose end found an order past its limit and unanswered: after one, up to another. */
const lateMonths = sql`
  width_bucket(o.solve_due_at - interval '1 microsecond', edge.ends) as late_after,
  coalesce(width_bucket(least(o.answered_at, o.closed_at) - interval '1 microsecond', edge.ends), 12) as late_until`

/** Orders of the estates that were closed at or after a moment, or are open: two ranges of two indexes. */
const ordersSince = (estates: SQL, since: SQL, columns: SQL) => sql`
  ${estates} cross join edge cross join lateral (
    select ${columns} from p_smart_property.work_orders o where o.tenant_id = estate.id and o.closed_at >= ${since}
    union all
    select ${columns} from p_smart_property.work_orders o
      where o.tenant_id = estate.id and o.closed_at is null and o.created_at < edge.until
  ) one`

/** Figures of a month over the rows `r`, by the month's number; an end that has not come is now. */
function counts(n: 11 | 12): SQL {
  const no = n === 11 ? sql`11` : sql`12`
  const end = sql`(select edge.ends[${no}] from edge)`
  const closed = sql`r.done = ${no} and r.is_counted`
  return sql`
    ${countIf(sql`r.made = ${no}`)} as reported, ${countIf(closed)} as closed,
    ${countIf(sql`r.created_at < ${end} and (r.closed_at is null or r.closed_at >= ${end})`)} as open,
    ${countIf(sql`r.late_after < ${no} and ${no} <= r.late_until`)} as overdue,
    ${countIf(sql`r.done = ${no} and r.is_on_time`)} as "onTime",
    ${countIf(sql`r.made = ${no} and r.is_respond_due`)} as "respondDue",
    ${countIf(sql`r.made = ${no} and r.responded_at <= r.respond_due_at`)} as responded,
    percentile_cont(0.5) within group (order by r.responded_minutes) filter (where r.made = ${no}) as "respondMedian",
    percentile_cont(0.5) within group (order by r.solved_minutes)
      filter (where ${closed} and r.answered_at is not null and not r.is_bulk_closed) as "solveMedian",
    ${countIf(sql`${closed} and r.reopen_count > 0`)} as reopened,
    ${countIf(sql`r.done = ${no} and r.close_kind in ('confirmed', 'called-back')`)} as "calledBack",
    (avg(r.rating) filter (where ${closed}))::float8 as satisfaction, (count(r.rating) filter (where ${closed}))::int as ratings,
    ${countIf(sql`r.done = ${no} and (not r.is_counted or r.answered_at is null or r.is_bulk_closed)`)} as unanswered`
}

const listOf = (name: string) => {
  const rows = sql.identifier(name)
  return sql`coalesce((select json_agg(${rows}) from ${rows}), '[]')`
}

/** Where the month's orders come from, told apart over its rows `r`. */
const breakdowns = (isPerEstate: boolean): SQL => sql`
    kinds as (
      select r.kind, ${countIf(sql`r.made = 12`)} as orders, ${countIf(sql`r.done = 12 and r.is_counted`)} as closed,
        ${countIf(sql`r.done = 12 and r.is_on_time`)} as "onTime", ${countIf(sql`r.late_after < 12 and 12 <= r.late_until`)} as overdue
      from r group by r.kind order by 2 desc, 1
    ), categories as (
      select r.category_key as key, max(r.category_name) as name, ${countIf(sql`r.made = 12`)} as orders,
        ${countIf(sql`r.made = 11`)} as before, ${countIf(sql`r.made = 12 and r.reopen_count > 0`)} as reopened
      from r where r.made in (11, 12) group by r.category_key having count(*) filter (where r.made = 12) > 0
      order by 3 desc, 1 limit 12
    ), buildings as (
      select r.building_id as id, r.category_key as "categoryKey", max(r.category_name) as "categoryName", count(*)::int as orders
      from r where r.made = 12 and not ${isPerEstate}::boolean group by 1, 2
    ), staff as (
      select r.answered_by_name as name, count(*)::int as answered, ${countIf(sql`r.is_in_time and r.reopen_count = 0`)} as "onTime",
        avg(r.rating)::float8 as satisfaction
      from r where r.answered = 12 and not r.is_bulk_closed group by r.answered_by, r.answered_by_name order by 2 desc, 1 limit 100
    )`

/**
 * All figures of a review in one statement (clause 7.4.3.3). Months are numbered 1 to 12, the one asked for last. An
 * order of these months was closed since they began or is open, so two ranges of two indexes hold all there is:
 * narrow and folded for the trend, whole for the last two months.
 */
export function reviewStatement({ estates, month, timeZone, now, isPerEstate }: ReviewScope): SQL {
  const from = sql`unnest(${sql.param([...estates])}::uuid[]) as estate(id)`
  const first = sql`(${`${month}-01`}::date - make_interval(months => 12 - n))`
  return sql`
    with month as materialized (
      select n, to_char(${first}, 'YYYY-MM') as month, ${first} at time zone ${timeZone}::text as start,
        least((${first} + interval '1 month') at time zone ${timeZone}::text, ${now.toISOString()}::timestamptz) as "end"
      from generate_series(1, 12) n
    ), edge as materialized (
      select array_agg(start order by n) || max("end") as starts, array_agg("end" order by n) as ends, min(start) as since,
        max(start) filter (where n = 11) as since_before, max("end") as until, ${now.toISOString()}::timestamptz as now
      from month
    ), folded as materialized (
      select made, done, is_counted, is_on_time, late_after, late_until, count(*)::int as orders, sum(rating) as rating, count(rating) as ratings
      from ${ordersSince(
        from,
        sql`edge.since`,
        sql`width_bucket(o.created_at, edge.starts) as made, coalesce(width_bucket(o.closed_at, edge.starts), 13) as done, ${judged}, ${lateMonths}, o.rating`,
      )}
      group by 1, 2, 3, 4, 5, 6
    ), r as materialized (
      select one.* from ${ordersSince(
        from,
        sql`edge.since_before`,
        sql`o.tenant_id, o.kind, o.category_key, o.category_name, o.building_id, o.created_at, o.closed_at, o.close_kind, o.reopen_count, o.rating,
          o.is_bulk_closed, o.answered_at, o.answered_by, o.answered_by_name, o.responded_at, o.respond_due_at, o.responded_minutes, o.solved_minutes,
          width_bucket(o.created_at, edge.starts) as made, coalesce(width_bucket(o.closed_at, edge.starts), 13) as done,
          coalesce(width_bucket(o.answered_at, edge.starts), 13) as answered, ${judged}, ${lateMonths}, o.answered_at <= o.solve_due_at as is_in_time,
          (o.responded_at is not null or o.respond_due_at <= least(edge.now, o.closed_at)) as is_respond_due`,
      )}
    ), months as (
      select 11 as n, ${counts(11)} from r union all select 12, ${counts(12)} from r
    ), trend as (
      select month.month, coalesce(sum(orders) filter (where made = n), 0)::int as reported,
        coalesce(sum(orders) filter (where done = n and is_counted), 0)::int as closed,
        coalesce(sum(orders) filter (where done = n and is_on_time), 0)::int as "onTime",
        coalesce(sum(orders) filter (where late_after < n and n <= late_until), 0)::int as overdue,
        (sum(rating) filter (where done = n and is_counted) / nullif(sum(ratings) filter (where done = n and is_counted), 0))::float8 as satisfaction
      from month left join folded on true group by month.n, month.month order by month.n
    ), ${breakdowns(isPerEstate)}, estates as (
      select estate.id, ${counts(12)} from ${from} left join r on r.tenant_id = estate.id
      where ${isPerEstate}::boolean group by estate.id
    )
    select ${listOf('months')} as months, ${listOf('trend')} as trend, ${listOf('kinds')} as kinds, ${listOf('categories')} as categories,
      ${listOf('buildings')} as buildings, ${listOf('staff')} as staff, ${listOf('estates')} as estates`
}
