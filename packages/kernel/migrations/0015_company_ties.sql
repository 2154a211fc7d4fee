-- Whether accounts of the current association's own members belong to companies that it oversees or has overseen: to the
-- company itself, to a tenant above it or to one below. Which of them, and in which role, is not told; only whether
-- one of the roles asked for is among them.
create function kernel.ties_with_companies(accounts uuid[], companies uuid[], staff_roles text[])
returns table (account_id uuid, company_id uuid, is_staff boolean)
language sql stable security definer set search_path = '' as $$
  select m.account_id, c.id, bool_or(m.roles && staff_roles)
    from kernel.tenants c
    join kernel.tenants t on t.id = c.id or t.lineage @> array[c.id] or t.id = any (c.lineage)
    join kernel.memberships m on m.tenant_id = t.id and m.account_id = any (accounts) and m.status = 'active'
    where c.id = any (companies)
      and exists (select 1 from kernel.oversight o
        where o.association_id = kernel.tenant_id() and o.company_id = any (c.lineage || c.id))
      and exists (select 1 from kernel.memberships own
        where own.tenant_id = kernel.tenant_id() and own.account_id = m.account_id and own.status = 'active')
    group by 1, 2
$$;
revoke all on function kernel.ties_with_companies(uuid[], uuid[], text[]) from public;
grant execute on function kernel.ties_with_companies(uuid[], uuid[], text[]) to linli_tenant;
