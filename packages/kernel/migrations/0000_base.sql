-- What every tenant table stands on: who is asking (functions), how a table is fenced, what is refused.
-- Run by linli_owner. Roles, schemas and the event trigger are made by the migrator (src/db/provision.ts).

create function kernel.tenant_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;

create function kernel.tenant_ids() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.tenant_ids', true), ''), '{}')::uuid[] $$;

-- The tenant's ancestors, nearest last: what an inherited table may also be read from.
create function kernel.lineage() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.lineage', true), ''), '{}')::uuid[] $$;

create function kernel.account_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;

-- Applies the one policy template. The permissive policies grant, the restrictive one fences: no policy
-- added later can widen what a role sees. kinds: tenant, inherited, append, published.
create function kernel.fence(target regclass, kind text default 'tenant', grant_resource text default null, grant_columns text[] default null)
returns void language plpgsql as $$
declare
  own constant text := 'tenant_id = (select kernel.tenant_id())';
  estates constant text := 'tenant_id = any ((select kernel.tenant_ids())::uuid[])';
  readable text := own;
  policy record;
  was_fencing text := coalesce(current_setting('app.fencing', true), '');
begin
  if kind not in ('tenant', 'inherited', 'append', 'published') then
    raise exception 'unknown table kind %', kind;
  end if;
  if kind = 'inherited' then
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
  if kind <> 'append' then
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

-- Every way in which a table, view or function of ours would let one tenant see another's rows.
-- No row means clean; the process does not start, and a migration does not commit, while there is one.
create function kernel.lint_findings(only_schemas text[] default null)
returns table (rule text, object text) language sql stable as $$
  with guarded as (
    select n.oid, n.nspname from pg_namespace n
    where (n.nspname = 'kernel' or n.nspname like 'p\_%') and (only_schemas is null or n.nspname = any (only_schemas))
  ),
  tables as (
    select c.oid, c.relname, g.nspname, c.relrowsecurity, c.relforcerowsecurity, c.relispartition,
      coalesce(obj_description(c.oid, 'pg_class'), '') as note
    from pg_class c join guarded g on g.oid = c.relnamespace where c.relkind in ('r', 'p')
  ),
  -- Tables of the platform itself say so in their comment and carry policies of their own.
  fenced as (select * from tables where note not like 'linli:platform%')
  select 'tenant_column', format('%s.%s', nspname, relname) from fenced t
    where not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id'
      and a.attnotnull and a.atttypid = 'uuid'::regtype and not a.attisdropped)
  union all
  select 'row_security', format('%s.%s', nspname, relname) from tables
    where not relrowsecurity or not relforcerowsecurity
  union all
  select 'fence', format('%s.%s', nspname, relname) from fenced t
    where (select count(*) from pg_policy p where p.polrelid = t.oid and not p.polpermissive
      and p.polname in ('linli_read_fence', 'linli_insert_fence', 'linli_group_fence')
      and pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) ~ 'tenant_id = ') < 3
  union all
  select 'fence_write', format('%s.%s', nspname, relname) from fenced t
    where has_table_privilege('linli_tenant', t.oid, 'update') and (select count(*) from pg_policy p where p.polrelid = t.oid
      and not p.polpermissive and p.polname in ('linli_update_fence', 'linli_delete_fence')
      and pg_get_expr(p.polqual, p.polrelid) ~ '^\(tenant_id = \( SELECT (kernel\.)?tenant_id\(\) AS tenant_id\)\)$') < 2
  union all
  select 'foreign_policy', format('%s.%s: %s', t.nspname, t.relname, p.polname) from fenced t
    join pg_policy p on p.polrelid = t.oid where p.polname not like 'linli\_%'
  union all
  select 'primary_key', format('%s.%s', nspname, relname) from fenced t
    where not exists (select 1 from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indrelid = t.oid and i.indisprimary and a.attname = 'tenant_id')
  union all
  select 'unique_without_tenant', format('%s.%s: %s', t.nspname, t.relname, i.indexrelid::regclass) from fenced t
    join pg_index i on i.indrelid = t.oid and i.indisunique
    where not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id'
      and a.attnum = any (i.indkey::smallint[]))
  union all
  select 'index_not_led_by_tenant', format('%s.%s: %s', t.nspname, t.relname, i.indexrelid::regclass) from fenced t
    join pg_index i on i.indrelid = t.oid join pg_class ic on ic.oid = i.indexrelid join pg_am am on am.oid = ic.relam
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where am.amname = 'btree' and a.attname is distinct from 'tenant_id'
      and coalesce(obj_description(i.indexrelid, 'pg_class'), '') not like 'linli:relay%'
  union all
  select 'foreign_key_without_tenant', format('%s.%s: %s', t.nspname, t.relname, c.conname) from fenced t
    join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
    join pg_class target on target.oid = c.confrelid
    where coalesce(obj_description(target.oid, 'pg_class'), '') not like 'linli:platform%'
      and not exists (select 1 from generate_subscripts(c.conkey, 1) s
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[s]
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[s]
        where a.attname = 'tenant_id' and b.attname = 'tenant_id')
  union all
  select 'view_without_security_invoker', format('%s.%s', g.nspname, c.relname) from pg_class c
    join guarded g on g.oid = c.relnamespace where c.relkind = 'v'
      and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
  union all
  select 'materialized_view', format('%s.%s', g.nspname, c.relname) from pg_class c
    join guarded g on g.oid = c.relnamespace where c.relkind = 'm'
  union all
  select 'security_definer', format('%s.%s', g.nspname, p.proname) from pg_proc p
    join guarded g on g.oid = p.pronamespace where p.prosecdef and g.nspname <> 'kernel'
  union all
  select 'definer_search_path', format('%s.%s', g.nspname, p.proname) from pg_proc p
    join guarded g on g.oid = p.pronamespace where p.prosecdef
      and not coalesce(exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%'), false)
  union all
  select 'dangerous_grant', format('%s.%s: %s to %s', t.nspname, t.relname, acl.privilege_type, acl.grantee::regrole) from tables t
    join pg_class c on c.oid = t.oid cross join lateral aclexplode(c.relacl) acl
    where acl.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
      and acl.grantee <> c.relowner
  union all
  select 'granted_to_public', format('%s.%s', t.nspname, t.relname) from tables t
    join pg_class c on c.oid = t.oid cross join lateral aclexplode(c.relacl) acl where acl.grantee = 0
  union all
  -- An association reads what was published or granted to it, and writes nothing.
  select 'oversight_grant', format('%s.%s: %s', t.nspname, t.relname, acl.privilege_type) from tables t
    join pg_class c on c.oid = t.oid cross join lateral aclexplode(c.relacl) acl
    where acl.grantee = 'linli_oversight'::regrole and (acl.privilege_type <> 'SELECT'
      or (t.note not like 'linli:platform%' and (t.nspname, t.relname) <> ('kernel', 'published_facts')))
  union all
  select 'oversight_grant', format('%s.%s.%s: %s', t.nspname, t.relname, a.attname, acl.privilege_type) from tables t
    join pg_attribute a on a.attrelid = t.oid cross join lateral aclexplode(a.attacl) acl
    where acl.grantee = 'linli_oversight'::regrole and (acl.privilege_type <> 'SELECT' or t.note <> 'linli:published')
  union all
  select 'granted_fence', format('%s.%s', nspname, relname) from tables t
    where note = 'linli:published' and not exists (select 1 from pg_policy p where p.polrelid = t.oid and not p.polpermissive
      and p.polname = 'linli_granted_fence'
      and pg_get_expr(p.polqual, p.polrelid) ~ 'tenant_id = ANY .*SELECT kernel\.granted_tenants\(''[^'']+''::text\)')
  union all
  select 'append_only', format('%s.%s', nspname, relname) from tables
    where note = 'linli:append' and (has_table_privilege('linli_tenant', oid, 'update') or has_table_privilege('linli_tenant', oid, 'delete'))
$$;

-- The database guard: fences a new table of ours at once and refuses what the lint would find.
create function kernel.guard_ddl() returns event_trigger language plpgsql as $$
declare
  command record;
  finding record;
  schemas text[];
begin
  if pg_trigger_depth() > 0 or current_setting('app.fencing', true) = 'on' then return; end if;
  if tg_tag in ('CREATE POLICY', 'ALTER POLICY', 'DROP POLICY', 'GRANT') then
    -- These do not name the schema they touch.
    select array_agg(nspname::text) into schemas from pg_namespace where nspname like 'p\_%';
  else
    select array_agg(distinct schema_name) into schemas from pg_event_trigger_ddl_commands() where schema_name like 'p\_%';
  end if;
  if schemas is null then return; end if;
  perform set_config('app.fencing', 'on', true);
  for command in select objid from pg_event_trigger_ddl_commands()
    where schema_name = any (schemas) and command_tag in ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO') and object_type = 'table' loop
    if coalesce(obj_description(command.objid, 'pg_class'), '') not like 'linli:%' then
      if not exists (select 1 from pg_attribute where attrelid = command.objid and attname = 'tenant_id') then
        raise exception 'table % has no tenant_id: declare it with tenantTable()', command.objid::regclass
          using errcode = 'insufficient_privilege';
      end if;
      perform kernel.fence(command.objid::regclass);
    end if;
  end loop;
  perform set_config('app.fencing', '', true);
  for finding in select * from kernel.lint_findings(schemas) loop
    raise exception 'refused by the tenancy guard: % (%)', finding.rule, finding.object
      using errcode = 'insufficient_privilege';
  end loop;
end $$;

grant usage on schema kernel to linli_app, linli_tenant, linli_group, linli_oversight, linli_platform, linli_relay;
grant execute on function kernel.tenant_id(), kernel.tenant_ids(), kernel.lineage(), kernel.account_id()
  to linli_app, linli_tenant, linli_group, linli_oversight, linli_platform, linli_relay, linli_definer;
