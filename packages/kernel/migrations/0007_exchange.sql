-- A table may be read by the tenants below and be append-only at once: facts of a company that count for its estates.
create or replace function kernel.fence(target regclass, kind text default 'tenant', grant_resource text default null, grant_columns text[] default null)
returns void language plpgsql as $$
declare
  own constant text := 'tenant_id = (select kernel.tenant_id())';
  estates constant text := 'tenant_id = any ((select kernel.tenant_ids())::uuid[])';
  readable text := own;
  policy record;
  was_fencing text := coalesce(current_setting('app.fencing', true), '');
begin
  if kind not in ('tenant', 'inherited', 'append', 'inherited-append', 'published') then
    raise exception 'unknown table kind %', kind;
  end if;
  if kind in ('inherited', 'inherited-append') then
    readable := own || ' or tenant_id = any ((select kernel.lineage())::uuid[])';
  end if;
  -- The guard looks at the finished fence, not at its parts.
  perform set_config('app.fencing', 'on', true);
  execute format('alter table %s enable row level security, force row level security', target);
  for policy in select polname from pg_policy where polrelid = target
      and polname ~ '^linli_(read|insert|update|delete|group|granted)(_fence)?$' loop
    execute format('drop policy %I on %s', policy.polname, target);
  end loop;

  execute format('create policy linli_read on %s for select to linli_tenant using (true)', target);
  execute format('create policy linli_read_fence on %s as restrictive for select to linli_tenant using (%s)', target, readable);
  execute format('create policy linli_insert on %s for insert to linli_tenant with check (true)', target);
  execute format('create policy linli_insert_fence on %s as restrictive for insert to linli_tenant with check (%s)', target, own);
  execute format('grant select, insert on %s to linli_tenant', target);
  if kind not in ('append', 'inherited-append') then
    execute format('create policy linli_update on %s for update to linli_tenant using (true) with check (true)', target);
    execute format('create policy linli_update_fence on %s as restrictive for update to linli_tenant using (%s) with check (%s)', target, own, own);
    execute format('create policy linli_delete on %s for delete to linli_tenant using (true)', target);
    execute format('create policy linli_delete_fence on %s as restrictive for delete to linli_tenant using (%s)', target, own);
    execute format('grant update, delete on %s to linli_tenant', target);
  else
    execute format('revoke update, delete on %s from linli_tenant', target);
  end if;

  execute format('create policy linli_group on %s for select to linli_group using (true)', target);
  execute format('create policy linli_group_fence on %s as restrictive for select to linli_group using (%s)', target, estates);
  execute format('grant select on %s to linli_group', target);

  if kind = 'published' then
    execute format('create policy linli_granted on %s for select to linli_oversight using (true)', target);
    execute format(
      'create policy linli_granted_fence on %s as restrictive for select to linli_oversight using (tenant_id = any ((select kernel.granted_tenants(%L))::uuid[]))',
      target, grant_resource);
    execute format('grant select (tenant_id, id, %s) on %s to linli_oversight',
      (select string_agg(quote_ident(c), ', ') from unnest(grant_columns) c), target);
  end if;
  execute format('comment on table %s is %L', target, 'linli:' || kind);
  perform set_config('app.fencing', was_fencing, true);
end $$;

-- The lint knows the new kind as one that nobody may change. And a plugin may narrow what its own tenant reads by a
-- restrictive policy (blind scores, dossiers past their grant): such a policy can only take rows away.
do $$
declare
  source text := pg_get_functiondef('kernel.lint_findings(text[])'::regprocedure);
  change text[];
begin
  foreach change slice 1 in array array[
    ['note = ''linli:append''', 'note in (''linli:append'', ''linli:inherited-append'')'],
    ['where p.polname not like ''linli\_%''', 'where p.polname not like ''linli\_%'' and (p.polpermissive or p.polname not like ''narrow\_%'')']
  ] loop
    if position(change[1] in source) = 0 then raise exception 'kernel.lint_findings does not say %', change[1]; end if;
    source := replace(source, change[1], change[2]);
  end loop;
  execute source;
end $$;

-- Whom the current tenant may write to: those above and below it, the associations that oversee its company in its
-- city today, and the companies (and their tenants in that city) that it oversees itself.
create function kernel.may_write_to(receiver uuid)
returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from kernel.tenants here join kernel.tenants there on there.id = receiver and there.status = 'active'
      where here.id = kernel.tenant_id() and here.id <> there.id and (
        here.id = any (there.lineage) or there.id = any (here.lineage)
        or exists (
          select 1 from kernel.oversight o
            cross join lateral (values (here, there), (there, here)) as pair(association, member)
            where o.association_id = (pair.association).id
              and o.company_id = any ((pair.member).lineage || (pair.member).id)
              and ((pair.member).kind <> 'estate' or o.city = (pair.member).city)
              and o.valid_from <= kernel.today() and (o.valid_to is null or o.valid_to >= kernel.today()))))
$$;

-- Puts an event of the current tenant before the same plugin of another tenant, in the sender's transaction. The sender
-- is written by this function and by nobody else, so that the receiver can rely on it.
create function kernel.write_to(receiver uuid, event_id uuid, event_name text, event_key text, body jsonb, request text)
returns text language plpgsql security definer set search_path = '' as $$
begin
  if not kernel.may_write_to(receiver) then return 'no_relation'; end if;
  if not exists (select 1 from kernel.tenant_plugins p
      where p.tenant_id = receiver and p.is_enabled and p.plugin_id = split_part(event_name, '.', 1)) then
    return 'not_enabled';
  end if;
  insert into kernel.outbox (tenant_id, id, name, key, payload, request_id)
    select receiver, event_id, event_name, event_key, jsonb_build_object('from', here.id, 'fromName', here.name, 'body', body), request
      from kernel.tenants here where here.id = kernel.tenant_id();
  return 'sent';
end $$;

-- The companies that the current association oversees today, a row a city.
create function kernel.members_overseen()
returns table (company_id uuid, company_name text, city text)
language sql stable security definer set search_path = '' as $$
  select o.company_id, c.name, o.city
    from kernel.oversight o join kernel.tenants c on c.id = o.company_id and c.status = 'active'
    where o.association_id = kernel.tenant_id() and o.valid_from <= kernel.today() and (o.valid_to is null or o.valid_to >= kernel.today())
    order by c.name, o.city
$$;

create policy linli_definer on kernel.outbox for insert to linli_definer with check (true);
grant insert on kernel.outbox to linli_definer;
do $$
declare f text;
begin
  foreach f in array array['may_write_to(uuid)', 'write_to(uuid, uuid, text, text, jsonb, text)', 'members_overseen()'] loop
    execute format('revoke all on function kernel.%s from public', f);
  end loop;
end $$;
grant execute on function kernel.may_write_to(uuid) to linli_definer;
grant execute on function kernel.write_to(uuid, uuid, text, text, jsonb, text), kernel.members_overseen() to linli_tenant;
