-- Accounts and members: what only definer functions may look up, and the tables that lie outside the tenants.

comment on table kernel.throttles is 'linli:platform';
alter table kernel.throttles set unlogged;
alter table kernel.throttles enable row level security, force row level security;
-- Limits are kept before anybody is known, so the login role keeps them itself.
create policy throttles_login on kernel.throttles for all to linli_app using (true) with check (true);
grant select, insert, update, delete on kernel.throttles to linli_app;

-- The security log is only added to; old rows go through the function below.
revoke update, delete on auth.security_events from linli_app;
grant select, delete on auth.security_events to linli_definer;

create index tenants__search on kernel.tenants using gin (pinyin extensions.gin_trgm_ops);
create index memberships__search on kernel.memberships using gin (tenant_id, search_text extensions.gin_trgm_ops);

-- Phone numbers belong to accounts, outside the tenants. A tenant sees those of its own members only.
create function kernel.phones_of_members(accounts uuid[])
returns table (account_id uuid, phone text) language plpgsql stable security definer set search_path = '' as $$
begin
  return query select u.id, u.phone_number from kernel.memberships m join auth.users u on u.id = m.account_id
    where m.tenant_id = kernel.tenant_id() and m.account_id = any (accounts);
end $$;

create function kernel.members_with_phone_tail(tail text)
returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query select m.account_id from auth.users u join kernel.memberships m on m.account_id = u.id
    where m.tenant_id = kernel.tenant_id() and right(u.phone_number, 4) = right(tail, 4) and u.phone_number like '%' || tail;
end $$;

-- The requests of one resident, wherever they were made.
grant select on kernel.registrations to linli_definer;
create policy linli_definer on kernel.registrations for select to linli_definer using (true);
create index registrations__account_anywhere on kernel.registrations (account_id);
comment on index kernel.registrations__account_anywhere is 'linli:relay';
create function kernel.registrations_of(account uuid)
returns table (id uuid, tenant_id uuid, tenant_name text, unit_id uuid, unit_code text, relation text, state text, reason text, created_at timestamptz, decided_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select r.id, r.tenant_id, t.name, r.unit_id, r.unit_code, r.relation, r.state, r.reason, r.created_at, r.decided_at
    from kernel.registrations r join kernel.tenants t on t.id = r.tenant_id
    where r.account_id = account order by r.created_at desc limit 100;
end $$;

create function kernel.prune_security_events() returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from auth.security_events where occurred_at < now() - interval '2 years';
end $$;

revoke all on function kernel.phones_of_members(uuid[]), kernel.members_with_phone_tail(text), kernel.registrations_of(uuid),
  kernel.prune_security_events() from public;
grant execute on function kernel.phones_of_members(uuid[]), kernel.members_with_phone_tail(text) to linli_tenant;
grant execute on function kernel.registrations_of(uuid), kernel.prune_security_events() to linli_app;
