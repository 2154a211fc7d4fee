-- Short links are opened without login: one definer function resolves a code and tells nothing but where
-- it leads. The index that crosses tenants serves this function only.
comment on index kernel.short_links__anywhere is 'linli:relay';
create policy linli_definer on kernel.short_links for select to linli_definer using (true);
grant select on kernel.short_links to linli_definer;

create function kernel.resolve_link(wanted text)
returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  link record;
begin
  select l.tenant_id, l.plugin_id, l.subject, l.subject_id, l.public_path, t.name, t.short_name, t.accent into link
    from kernel.short_links l join kernel.tenants t on t.id = l.tenant_id and t.status = 'active'
    where l.code = wanted and l.revoked_at is null and (l.expires_at is null or l.expires_at > now());
  if not found then return null; end if;
  return jsonb_build_object('tenantId', link.tenant_id, 'pluginId', link.plugin_id, 'subject', link.subject,
    'subjectId', link.subject_id, 'publicPath', link.public_path,
    'tenantName', link.name, 'tenantShortName', link.short_name, 'accent', link.accent);
end $$;
revoke all on function kernel.resolve_link(text) from public;
grant execute on function kernel.resolve_link(text) to linli_app;

-- Which of the given accounts work in the current tenant: members here, or of the group or branch above.
-- Tells a tenant nothing about an account but that.
create function kernel.reaching_here(accounts uuid[])
returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select distinct m.account_id from kernel.memberships m
      join kernel.tenants here on here.id = kernel.tenant_id()
      where m.account_id = any (accounts) and m.status = 'active' and m.tenant_id = any (here.lineage || here.id);
end $$;
revoke all on function kernel.reaching_here(uuid[]) from public;
grant execute on function kernel.reaching_here(uuid[]) to linli_tenant;
