-- The home page judges as the review does: what was reopened is not on time, and what was past its limit and
-- unanswered when the month of its closing began stands against the month before.
do $do$
declare
  -- What closed orders add to their days; their sign is -1 for what they added before a change.
  sums constant text := $sql$
    insert into p_smart_property.work_order_days as d (tenant_id, id, day, carried, late_before, counted, on_time, reopened, rating_sum, ratings)
    select c.tenant_id, gen_random_uuid(), c.day, sum(c.sign * c.is_carried::int), sum(c.sign * c.is_late_before::int), sum(c.sign * c.is_counted::int),
        sum(c.sign * (c.is_counted and c.is_on_time)::int), sum(c.sign * (c.is_counted and c.is_reopened)::int),
        coalesce(sum(c.sign * c.rating), 0), coalesce(sum(c.sign) filter (where c.rating is not null), 0)
      from (
        select r.tenant_id, r.sign, r.rating, closed.at::date as day, (r.created_at at time zone t.timezone)::date < closed.at::date as is_carried,
            r.solve_due_at <= month.start and least(r.answered_at, r.closed_at) > month.start as is_late_before,
            r.close_kind not in ('cancelled', 'merged') as is_counted, r.reopen_count > 0 as is_reopened,
            coalesce(r.answered_at <= r.solve_due_at and r.reopen_count = 0 and not r.is_bulk_closed, false) as is_on_time
          from (%s) r join kernel.tenants t on t.id = r.tenant_id
            cross join lateral (select r.closed_at at time zone t.timezone as at) closed
            cross join lateral (select date_trunc('month', closed.at) at time zone t.timezone as start) month
          where r.closed_at is not null
      ) c
      group by c.tenant_id, c.day
      order by c.tenant_id, c.day
  $sql$;
  change record;
begin
  for change in values
    ('insert', 'select n.*, 1 as sign from new_rows n'),
    ('update', 'select n.*, 1 as sign from new_rows n union all select o.*, -1 from old_rows o'),
    ('delete', 'select o.*, -1 as sign from old_rows o')
  loop
    execute format($f$
      create or replace function p_smart_property.tally_%1$s() returns trigger language plpgsql set search_path = '' as $body$
      begin
        %2$s
        on conflict (tenant_id, day) do update set carried = d.carried + excluded.carried, late_before = d.late_before + excluded.late_before,
          counted = d.counted + excluded.counted, on_time = d.on_time + excluded.on_time, reopened = d.reopened + excluded.reopened,
          rating_sum = d.rating_sum + excluded.rating_sum, ratings = d.ratings + excluded.ratings, updated_at = now()
          where (excluded.carried, excluded.late_before, excluded.counted, excluded.on_time, excluded.reopened, excluded.rating_sum, excluded.ratings) <> (0, 0, 0, 0, 0, 0, 0);
        return null;
      end $body$;
    $f$, change.column1, format(sums, change.column2));
  end loop;

  -- All that was closed so far, summed anew for every tenant; no order is closed meanwhile.
  lock table p_smart_property.work_orders in share row exclusive mode;
  -- The owner of the tables sees no tenant's rows; who migrates sees all, or is told that it does not.
  reset role;
  set local row_security = off;
  delete from p_smart_property.work_order_days;
  execute format(sums, 'select o.*, 1 as sign from p_smart_property.work_orders o');
  set local row_security = on;
  set local role linli_owner;
end $do$;
