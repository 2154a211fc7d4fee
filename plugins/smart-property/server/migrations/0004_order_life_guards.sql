-- A clock stands still only while work is under way and its end is known; who was merged is closed as such.
alter table p_smart_property.work_orders
  add constraint work_orders__paused check ((pause_reason is null) = (resume_at is null) and (pause_reason is null or state = 'handling')),
  add constraint work_orders__merged_closed check ((merged_into_id is null) = (close_kind is distinct from 'merged')),
  add constraint work_orders__outcome check (dispute_outcome is null or answered_at is not null);
alter table p_smart_property.work_order_prices
  add constraint work_order_prices__range check (min_fen between 0 and max_fen);

-- What was merged is counted where it went; what was closed in bulk is on time for nobody.
do $do$
declare
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
        insert into p_smart_property.work_order_days as d (tenant_id, id, day, carried, counted, on_time, reopened, rating_sum, ratings)
        select c.tenant_id, gen_random_uuid(), c.day, sum(c.sign * c.is_carried::int), sum(c.sign * c.is_counted::int),
            sum(c.sign * (c.is_counted and c.is_on_time)::int), sum(c.sign * (c.is_counted and c.is_reopened)::int),
            coalesce(sum(c.sign * c.rating), 0), coalesce(sum(c.sign) filter (where c.rating is not null), 0)
          from (
            select r.tenant_id, r.sign, r.rating, (r.closed_at at time zone t.timezone)::date as day,
                (r.created_at at time zone t.timezone)::date < (r.closed_at at time zone t.timezone)::date as is_carried,
                r.close_kind not in ('cancelled', 'merged') as is_counted,
                coalesce(r.answered_at <= r.solve_due_at and not r.is_bulk_closed, false) as is_on_time, r.reopen_count > 0 as is_reopened
              from (%2$s) r join kernel.tenants t on t.id = r.tenant_id
              where r.closed_at is not null
          ) c
          group by c.tenant_id, c.day
          order by c.tenant_id, c.day
        on conflict (tenant_id, day) do update set carried = d.carried + excluded.carried, counted = d.counted + excluded.counted,
          on_time = d.on_time + excluded.on_time, reopened = d.reopened + excluded.reopened,
          rating_sum = d.rating_sum + excluded.rating_sum, ratings = d.ratings + excluded.ratings, updated_at = now()
          where (excluded.carried, excluded.counted, excluded.on_time, excluded.reopened, excluded.rating_sum, excluded.ratings) <> (0, 0, 0, 0, 0, 0);
        return null;
      end $body$;
    $f$, change.column1, change.column2);
  end loop;
end $do$;
