-- The audit log is append-only for every role; what is older than a tenant keeps goes through this alone, and
-- never anything younger than half a year, whatever is asked.
create policy linli_definer on kernel.audit_log for select to linli_definer using (true);
create policy linli_definer_delete on kernel.audit_log for delete to linli_definer using (true);
grant select, delete on kernel.audit_log to linli_definer;

create function kernel.prune_audit(boundary uuid, most integer)
returns integer language plpgsql security definer set search_path = '' as $$
declare
  gone integer;
begin
  delete from kernel.audit_log where tenant_id = kernel.tenant_id() and id = any (array(
    select a.id from kernel.audit_log a where a.tenant_id = kernel.tenant_id() and a.id < boundary
      and a.created_at < now() - interval '180 days' order by a.id limit least(most, 10000)));
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke all on function kernel.prune_audit(uuid, integer) from public;
grant execute on function kernel.prune_audit(uuid, integer) to linli_tenant;
