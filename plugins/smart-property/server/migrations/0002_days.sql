-- What was closed on each day of an estate, kept with every change of an order by whoever writes it, in the
-- same transaction: the figures of a group then cost its days and not its orders.
do $do$
declare
  change record;
begin
  for change in values
    ('insert', 'referencing new table as new_rows', 'select n.*, 1 as sign from new_rows n'),
    ('update', 'referencing new table as new_rows old table as old_rows', 'select n.*, 1 as sign from new_rows n union all select o.*, -1 from old_rows o'),
    ('delete', 'referencing old table as old_rows', 'select o.*, -1 as sign from old_rows o')
  loop
    execute format($f$
      create function p_smart_property.tally_%1$s() returns trigger language plpgsql set search_path = '' as $body$
      begin
        insert into p_smart_property.work_order_days as d (tenant_id, id, day, carried, counted, on_time, reopened, rating_sum, ratings)
        select c.tenant_id, gen_random_uuid(), c.day, sum(c.sign * c.is_carried::int), sum(c.sign * c.is_counted::int),
            sum(c.sign * (c.is_counted and c.is_on_time)::int), sum(c.sign * (c.is_counted and c.is_reopened)::int),
            coalesce(sum(c.sign * c.rating), 0), coalesce(sum(c.sign) filter (where c.rating is not null), 0)
          from (
            select r.tenant_id, r.sign, r.rating, (r.closed_at at time zone t.timezone)::date as day,
                (r.created_at at time zone t.timezone)::date < (r.closed_at at time zone t.timezone)::date as is_carried,
                r.close_kind <> 'cancelled' as is_counted, coalesce(r.answered_at <= r.solve_due_at, false) as is_on_time, r.reopen_count > 0 as is_reopened
              from (%3$s) r join kernel.tenants t on t.id = r.tenant_id
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
      create trigger work_orders__tally_%1$s after %1$s on p_smart_property.work_orders %2$s
        for each statement execute function p_smart_property.tally_%1$s();
    $f$, change.column1, change.column2, change.column3);
  end loop;
end $do$;
