-- What was done at a desk says who sits there: an administrator who scores as well finds only the own steps on the record.
-- Who scores nothing reads all of it, as before.
create policy narrow_blind_desks on kernel.audit_log as restrictive for select to linli_tenant using (
  subject <> 'evaluation.desk' or account_id = (select kernel.account_id()) or (select kernel.account_id()) is null
  or not (select exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = kernel.tenant_id() and s.account_id = kernel.account_id() and s.is_active)));
