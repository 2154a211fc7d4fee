-- For row policies of plugins that narrow what colleagues read: whether the current account holds a permission here,
-- as the ability says it. Roles of memberships here and above count; departures of this tenant and those above decide,
-- the nearest first; without one the roles that hold it by default do. Tells nothing of anybody else.
create function kernel.may_here(wanted text, by_default text[])
returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from kernel.tenants here
      join kernel.memberships m on m.tenant_id = any (here.lineage || here.id)
        and m.account_id = kernel.account_id() and m.status = 'active'
      cross join lateral unnest(m.roles) as held(role)
      where here.id = kernel.tenant_id() and coalesce(
        (select g.is_allowed from kernel.role_grants g
          where g.tenant_id = any (here.lineage || here.id) and g.role = held.role and g.permission = wanted
          order by array_position(here.lineage || here.id, g.tenant_id) desc limit 1),
        held.role = any (by_default)))
$$;
revoke all on function kernel.may_here(text, text[]) from public;
grant execute on function kernel.may_here(text, text[]) to linli_tenant, linli_group;
