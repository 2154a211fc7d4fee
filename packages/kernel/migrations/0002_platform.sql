-- Policies of the platform's own tables and the few definer functions. Each function says who may call it.

comment on table kernel.tenants is 'linli:platform';
comment on table kernel.oversight is 'linli:platform';
comment on table kernel.plugin_versions is 'linli:platform';

-- Indexes that cross tenants serve the relay and the session check only.
comment on index kernel.outbox__unrouted is 'linli:relay';
comment on index kernel.deliveries__pending is 'linli:relay';
create index memberships__account_anywhere on kernel.memberships (account_id) where status = 'active';
comment on index kernel.memberships__account_anywhere is 'linli:relay';

alter table kernel.tenants enable row level security, force row level security;
alter table kernel.oversight enable row level security, force row level security;
alter table kernel.plugin_versions enable row level security, force row level security;

create policy tenants_self_and_tree on kernel.tenants for select to linli_tenant
  using (id = (select kernel.tenant_id()) or id = any ((select kernel.lineage())::uuid[]) or lineage @> array[(select kernel.tenant_id())]);
create policy tenants_below_insert on kernel.tenants for insert to linli_tenant
  with check (kind in ('branch', 'estate') and lineage @> array[(select kernel.tenant_id())]);
create policy tenants_self_update on kernel.tenants for update to linli_tenant
  using (id = (select kernel.tenant_id()) or lineage @> array[(select kernel.tenant_id())])
  with check (id = (select kernel.tenant_id()) or lineage @> array[(select kernel.tenant_id())]);
create policy tenants_group on kernel.tenants for select to linli_group
  using (id = (select kernel.tenant_id()) or id = any ((select kernel.tenant_ids())::uuid[]));
create policy tenants_platform on kernel.tenants for all to linli_platform using (true) with check (true);
create policy tenants_definer on kernel.tenants for select to linli_definer using (true);
create policy tenants_relay on kernel.tenants for select to linli_relay using (true);
grant select, insert, update on kernel.tenants to linli_tenant, linli_platform;
grant select on kernel.tenants to linli_group, linli_definer, linli_relay;

create policy oversight_association on kernel.oversight for select to linli_tenant, linli_oversight
  using (association_id = (select kernel.tenant_id()) or company_id = (select kernel.tenant_id()) or company_id = any ((select kernel.lineage())::uuid[]));
create policy oversight_platform on kernel.oversight for all to linli_platform using (true) with check (true);
create policy oversight_definer on kernel.oversight for select to linli_definer using (true);
grant select on kernel.oversight to linli_tenant, linli_oversight, linli_definer;
grant select, insert, update on kernel.oversight to linli_platform;

create policy plugin_versions_read on kernel.plugin_versions for select to linli_tenant, linli_group, linli_relay, linli_definer using (true);
create policy plugin_versions_platform on kernel.plugin_versions for all to linli_platform using (true) with check (true);
grant select on kernel.plugin_versions to linli_tenant, linli_group, linli_relay, linli_definer;
grant select, insert, update on kernel.plugin_versions to linli_platform;

-- The login role owns nothing and reads only accounts.
grant usage on schema auth to linli_app, linli_definer;
grant select, insert, update, delete on all tables in schema auth to linli_app;
grant select on auth.users, auth.sessions to linli_definer;

-- What the session check reads across tenants.
grant usage on schema kernel to linli_definer;
do $$
declare t text;
begin
  foreach t in array array['memberships', 'role_grants', 'tenant_plugins'] loop
    execute format('create policy linli_definer on kernel.%I for select to linli_definer using (true)', t);
    execute format('grant select on kernel.%I to linli_definer', t);
  end loop;
  -- The relay routes events and wakes timers of all tenants; the effects run in the tenant's scope.
  foreach t in array array['outbox', 'deliveries', 'tenant_plugins', 'timers'] loop
    execute format('create policy linli_relay on kernel.%I for select to linli_relay using (true)', t);
    execute format('grant select on kernel.%I to linli_relay', t);
  end loop;
end $$;
create policy linli_relay_update on kernel.outbox for update to linli_relay using (true) with check (true);
grant update (routed_at) on kernel.outbox to linli_relay;
create policy linli_relay_insert on kernel.deliveries for insert to linli_relay with check (true);
create policy linli_relay_update on kernel.deliveries for update to linli_relay using (true) with check (true);
grant insert, update on kernel.deliveries to linli_relay;

-- One query a request: who holds this session, and as what in this tenant. Null when the session is not
-- alive. A tenant the account does not reach comes back without roles, like one that does not exist.
create function kernel.authenticate(session_token text, wanted uuid)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  who record;
  place record;
  held jsonb;
  reach uuid[];
begin
  -- A session ends 90 days after its login, however much it is used.
  select s.id as session_id, u.id, u.name, u.phone_number, u.phone_number_verified, u.locale, u.text_size, u.theme, u.two_factor_enabled into who
    from auth.sessions s join auth.users u on u.id = s.user_id
    where s.token = session_token and s.expires_at > now() and s.created_at > now() - interval '90 days';
  if not found then return null; end if;
  if wanted is null then
    return jsonb_build_object('account', to_jsonb(who));
  end if;
  select t.id, t.kind, t.name, t.short_name, t.timezone, t.lineage, t.city, t.accent, t.requests_per_minute into place
    from kernel.tenants t where t.id = wanted and t.status = 'active';
  if not found then return jsonb_build_object('account', to_jsonb(who)); end if;
  select jsonb_agg(jsonb_build_object('tenantId', m.tenant_id, 'roles', m.roles, 'personId', m.person_id, 'name', m.display_name, 'title', m.title))
    into held from kernel.memberships m
    where m.account_id = who.id and m.status = 'active' and m.tenant_id = any (place.lineage || place.id);
  if held is null then return jsonb_build_object('account', to_jsonb(who)); end if;
  if place.kind in ('group', 'branch') then
    select array_agg(t.id order by t.id) into reach from kernel.tenants t
      where t.lineage @> array[place.id] and t.kind = 'estate' and t.status = 'active';
  end if;
  return jsonb_build_object(
    'account', to_jsonb(who), 'tenant', to_jsonb(place), 'memberships', held, 'estateIds', coalesce(to_jsonb(reach), '[]'::jsonb),
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'permission', g.permission, 'isAllowed', g.is_allowed)
        order by array_position(place.lineage || place.id, g.tenant_id)), '[]'::jsonb)
      from kernel.role_grants g where g.tenant_id = any (place.lineage || place.id)),
    'plugins', (select coalesce(jsonb_object_agg(p.plugin_id, jsonb_build_object('version', p.plugin_version, 'capabilities', p.capabilities)), '{}'::jsonb)
      from kernel.tenant_plugins p where p.tenant_id = place.id and p.is_enabled));
end $$;

-- The same for the system acting in a tenant (jobs, timers, event subscribers).
create function kernel.tenant_context(wanted uuid)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  place record;
begin
  select t.id, t.kind, t.name, t.short_name, t.timezone, t.lineage, t.city, t.accent, t.requests_per_minute into place
    from kernel.tenants t where t.id = wanted and t.status = 'active';
  if not found then return null; end if;
  return jsonb_build_object('tenant', to_jsonb(place),
    'plugins', (select coalesce(jsonb_object_agg(p.plugin_id, jsonb_build_object('version', p.plugin_version, 'capabilities', p.capabilities)), '{}'::jsonb)
      from kernel.tenant_plugins p where p.tenant_id = place.id and p.is_enabled));
end $$;

-- A page, by name, of the tenants an account reaches: by membership, and estates below a group or branch it
-- works for. The roles of memberships above count as they do in kernel.authenticate; they are put together
-- for the rows of the page alone, since a group may have thousands of estates.
create function kernel.reachable_tenants(account uuid, only_direct boolean, name_pattern text, pinyin_pattern text, after_name text, after_id uuid, row_limit integer)
returns table (id uuid, kind text, name text, short_name text, city text, parent_name text, accent text, logo_file_id uuid, roles text[])
language plpgsql stable security definer set search_path = '' as $$
declare
  own uuid[];
  heads uuid[];
begin
  select array_agg(m.tenant_id), coalesce(array_agg(m.tenant_id) filter (where g.kind in ('group', 'branch')), '{}') into own, heads
    from kernel.memberships m join kernel.tenants g on g.id = m.tenant_id where m.account_id = account and m.status = 'active';
  if own is null then return; end if;
  return query
    with page as (
      select t.id, t.kind, t.name, t.short_name, t.city, t.parent_id, t.accent, t.logo_file_id, t.lineage
        from kernel.tenants t
        where t.id in (select unnest(own) union select b.id from kernel.tenants b where not only_direct and b.lineage && heads)
          and t.status = 'active'
          and (name_pattern is null or t.name ilike name_pattern or t.short_name ilike name_pattern or t.city ilike name_pattern or t.pinyin like pinyin_pattern)
          and (after_name is null or (t.name, t.id) > (after_name, after_id))
        order by t.name, t.id limit row_limit
    )
    select p.id, p.kind, p.name, p.short_name, p.city, above.name, p.accent, p.logo_file_id,
        array(select distinct r.role from kernel.memberships m cross join lateral unnest(m.roles) r(role)
          where m.account_id = account and m.status = 'active' and (m.tenant_id = p.id or (m.tenant_id = any (p.lineage) and m.tenant_id = any (heads))))
      from page p left join kernel.tenants above on above.id = p.parent_id order by p.name, p.id;
end $$;

-- Queues a job for the current tenant; the tenant is stamped here, so a caller cannot name another.
-- Owned by the worker's login, which owns the queue.
create function kernel.enqueue_job(task text, payload jsonb, run_at timestamptz, job_key text, queue text, max_attempts integer)
returns void language plpgsql security definer set search_path = '' as $$
begin
  if kernel.tenant_id() is null then raise exception 'a job needs a tenant'; end if;
  perform graphile_worker.add_job(task,
    json_build_object('tenantId', kernel.tenant_id(), 'input', payload),
    queue_name => queue, run_at => run_at, max_attempts => max_attempts,
    job_key => case when job_key is null then null else kernel.tenant_id()::text || ':' || job_key end);
end $$;

do $$
declare f text;
begin
  foreach f in array array['kernel.authenticate(text, uuid)', 'kernel.tenant_context(uuid)', 'kernel.reachable_tenants(uuid, boolean, text, text, text, uuid, integer)',
    'kernel.enqueue_job(text, jsonb, timestamptz, text, text, integer)'] loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function kernel.authenticate(text, uuid), kernel.tenant_context(uuid), kernel.reachable_tenants(uuid, boolean, text, text, text, uuid, integer) to linli_app;
grant execute on function kernel.enqueue_job(text, jsonb, timestamptz, text, text, integer) to linli_tenant;
