-- Which companies a letter's sender belongs to is vouched for as its name is: an association takes an estate's company
-- from here and not from what the estate says. Root first, without the sender.
-- Where the function is in use already it is the definer's, and only whoever migrates may replace what is not the owner's.
reset role;
create or replace function kernel.write_to(receiver uuid, event_id uuid, event_name text, event_key text, body jsonb, request text)
returns text language plpgsql security definer set search_path = '' as $$
begin
  if not kernel.may_write_to(receiver) then return 'no_relation'; end if;
  if not exists (select 1 from kernel.tenant_plugins p
      where p.tenant_id = receiver and p.is_enabled and p.plugin_id = split_part(event_name, '.', 1)) then
    return 'not_enabled';
  end if;
  insert into kernel.outbox (tenant_id, id, name, key, payload, request_id)
    select receiver, event_id, event_name, event_key,
        jsonb_build_object('from', here.id, 'fromName', here.name, 'fromLineage', coalesce(above.line, '[]'), 'body', body), request
      from kernel.tenants here
      cross join lateral (
        select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'kind', t.kind) order by array_position(here.lineage, t.id)) as line
          from kernel.tenants t where t.id = any (here.lineage)) as above
      where here.id = kernel.tenant_id();
  return 'sent';
end $$;
set local role linli_owner;
