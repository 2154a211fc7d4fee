-- What an association may read of its members: figures they published to it, and records they granted, for
-- as long as the grant and the oversight both hold. Nothing else is open to its role.

comment on index kernel.data_grants__anywhere is 'linli:relay';
comment on index kernel.published_facts__source is 'linli:relay';

do $$
declare t text;
begin
  foreach t in array array['data_grants', 'grant_uses', 'published_facts'] loop
    execute format('create policy linli_definer on kernel.%I for all to linli_definer using (true) with check (true)', t);
  end loop;
end $$;
grant select on kernel.data_grants to linli_definer;
grant select, insert, update on kernel.grant_uses, kernel.published_facts to linli_definer;

-- An association reads its own facts in its oversight scope as well.
create policy linli_facts on kernel.published_facts for select to linli_oversight using (true);
create policy linli_facts_fence on kernel.published_facts as restrictive for select to linli_oversight
  using (tenant_id = (select kernel.tenant_id()));
grant select on kernel.published_facts to linli_oversight;

-- Day in China, where every estate lies: a grant ends at the end of its last day.
create function kernel.today() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- Grants to the current tenant that hold today: not ended, within their days, from an estate whose company it
-- oversees today.
create function kernel.live_grants(wanted text)
returns table (grant_id uuid, estate_id uuid, company_id uuid, resource text)
language sql stable security definer set search_path = '' as $$
  select g.id, g.tenant_id, o.company_id, g.resource
    from kernel.data_grants g
    join kernel.tenants t on t.id = g.tenant_id and t.status = 'active'
    join kernel.oversight o on o.association_id = g.association_id and o.company_id = any (t.lineage) and o.city = t.city
    where g.association_id = kernel.tenant_id() and (wanted is null or g.resource = wanted) and g.ended_at is null
      and kernel.today() between g.valid_from and g.valid_to
      and o.valid_from <= kernel.today() and (o.valid_to is null or o.valid_to >= kernel.today())
$$;

-- The fence of every published table asks this; once a statement, since it does not depend on the row.
create function kernel.granted_tenants(wanted text)
returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct l.estate_id), '{}') from kernel.live_grants(wanted) l
$$;

-- Opens a reading of one estate's records, or of all: notes the use where each of these estates sees it, and names them.
create function kernel.use_grants(wanted text, actor text, only_estate uuid)
returns table (estate_id uuid, estate_name text, company_name text)
language plpgsql security definer set search_path = '' as $$
begin
  if kernel.account_id() is null then raise exception 'a reading on a grant needs a person'; end if;
  insert into kernel.grant_uses (tenant_id, id, grant_id, account_id, actor_name, used_on, last_at)
    select distinct on (l.grant_id) l.estate_id, gen_random_uuid(), l.grant_id, kernel.account_id(), actor, kernel.today(), now()
      from kernel.live_grants(wanted) l where only_estate is null or l.estate_id = only_estate
    on conflict (tenant_id, grant_id, account_id, used_on) do update
      set reads = kernel.grant_uses.reads + 1, last_at = excluded.last_at, actor_name = excluded.actor_name;
  return query
    select distinct on (l.estate_id) l.estate_id, t.name, c.name from kernel.live_grants(wanted) l
      join kernel.tenants t on t.id = l.estate_id join kernel.tenants c on c.id = l.company_id
      where only_estate is null or l.estate_id = only_estate;
end $$;

-- The grants an association holds or held, without a look at any record.
create function kernel.grants_received()
returns table (id uuid, estate_id uuid, estate_name text, company_name text, resource text, purpose text, valid_from date,
  valid_to date, ended_at timestamptz, is_live boolean)
language sql stable security definer set search_path = '' as $$
  select g.id, g.tenant_id, t.name, c.name, g.resource, g.purpose, g.valid_from, g.valid_to, g.ended_at,
      exists (select 1 from kernel.live_grants(g.resource) l where l.grant_id = g.id)
    from kernel.data_grants g
    join kernel.tenants t on t.id = g.tenant_id
    left join kernel.tenants c on c.id = t.lineage[1]
    where g.association_id = kernel.tenant_id()
$$;

-- Which associations oversee the current tenant's company today, in its city.
create function kernel.overseers()
returns table (association_id uuid, association_name text, company_id uuid, valid_from date, valid_to date)
language sql stable security definer set search_path = '' as $$
  select a.id, a.name, o.company_id, o.valid_from, o.valid_to
    from kernel.tenants here
    join kernel.oversight o on o.company_id = any (here.lineage || here.id) and (here.kind <> 'estate' or o.city = here.city)
    join kernel.tenants a on a.id = o.association_id and a.status = 'active'
    where here.id = kernel.tenant_id() and o.valid_from <= kernel.today() and (o.valid_to is null or o.valid_to >= kernel.today())
    order by a.name
$$;

-- Hands a figure of the current estate to every association that oversees it today; answers to how many.
create function kernel.publish_fact(metric_key text, metric_unit text, from_day date, to_day date, figure numeric, too_few boolean, publisher text)
returns integer language plpgsql security definer set search_path = '' as $$
declare
  handed integer;
begin
  insert into kernel.published_facts (tenant_id, id, source_tenant_id, source_name, company_id, metric, unit, window_from, window_to,
      value, is_suppressed, published_at, published_by_name)
    select distinct on (o.association_id) o.association_id, gen_random_uuid(), here.id, here.name, o.company_id, metric_key, metric_unit,
        from_day, to_day, case when too_few then null else figure end, too_few, now(), publisher
      from kernel.tenants here cross join kernel.overseers() o where here.id = kernel.tenant_id() and here.kind = 'estate'
    on conflict (tenant_id, source_tenant_id, metric, window_from, window_to) do update
      set value = excluded.value, is_suppressed = excluded.is_suppressed, published_at = excluded.published_at, unit = excluded.unit,
        published_by_name = excluded.published_by_name, source_name = excluded.source_name, withdrawn_at = null,
        updated_at = now(), version = kernel.published_facts.version + 1;
  get diagnostics handed = row_count;
  return handed;
end $$;

create function kernel.withdraw_facts(metric_key text, from_day date, to_day date)
returns integer language plpgsql security definer set search_path = '' as $$
declare
  gone integer;
begin
  update kernel.published_facts set value = null, withdrawn_at = now(), updated_at = now(), version = version + 1
    where source_tenant_id = kernel.tenant_id() and metric = metric_key and window_from = from_day and window_to = to_day
      and withdrawn_at is null;
  get diagnostics gone = row_count;
  return gone;
end $$;

-- What the current estate has published, to whom.
create function kernel.facts_published()
returns table (id uuid, association_name text, metric text, unit text, window_from date, window_to date, value numeric,
  is_suppressed boolean, published_at timestamptz, published_by_name text, withdrawn_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select f.id, a.name, f.metric, f.unit, f.window_from, f.window_to, f.value, f.is_suppressed, f.published_at, f.published_by_name, f.withdrawn_at
    from kernel.published_facts f join kernel.tenants a on a.id = f.tenant_id
    where f.source_tenant_id = kernel.tenant_id()
$$;

-- The companies an association oversees, with how many of their estates share anything. How many estates a
-- company has, and which, is not told.
create function kernel.overseen_companies()
returns table (id uuid, company_id uuid, company_name text, city text, valid_from date, valid_to date, is_current boolean)
language sql stable security definer set search_path = '' as $$
  select md5(o.company_id || o.city || o.valid_from)::uuid, o.company_id, c.name, o.city, o.valid_from, o.valid_to,
      o.valid_from <= kernel.today() and (o.valid_to is null or o.valid_to >= kernel.today())
    from kernel.oversight o join kernel.tenants c on c.id = o.company_id
    where o.association_id = kernel.tenant_id()
$$;

-- How many estates of an overseen company grant something today, and how many have a figure that stands.
create function kernel.count_openness(company uuid)
returns table (granting integer, publishing integer)
language sql stable security definer set search_path = '' as $$
  select (select count(distinct l.estate_id)::int from kernel.live_grants(null) l where l.company_id = company),
      (select count(distinct f.source_tenant_id)::int from kernel.published_facts f
        where f.tenant_id = kernel.tenant_id() and f.company_id = company and f.withdrawn_at is null)
$$;

do $$
declare f text;
begin
  foreach f in array array['today()', 'live_grants(text)', 'granted_tenants(text)', 'use_grants(text, text, uuid)', 'grants_received()',
    'overseers()', 'publish_fact(text, text, date, date, numeric, boolean, text)', 'withdraw_facts(text, date, date)',
    'facts_published()', 'overseen_companies()', 'count_openness(uuid)'] loop
    execute format('revoke all on function kernel.%s from public', f);
  end loop;
end $$;
grant execute on function kernel.today() to linli_app, linli_tenant, linli_group, linli_oversight, linli_platform, linli_definer;
grant execute on function kernel.live_grants(text), kernel.granted_tenants(text), kernel.overseers() to linli_definer;
grant execute on function kernel.granted_tenants(text), kernel.use_grants(text, text, uuid), kernel.grants_received(), kernel.overseen_companies(), kernel.count_openness(uuid)
  to linli_oversight;
grant execute on function kernel.overseers(), kernel.publish_fact(text, text, date, date, numeric, boolean, text),
  kernel.withdraw_facts(text, date, date), kernel.facts_published() to linli_tenant;
