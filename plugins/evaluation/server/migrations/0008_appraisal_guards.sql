-- What a cycle was opened with stays: rubric, kind, period and rules of ranking and honours.
create function p_evaluation.keep_cycle() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.rubric_id, new.rubric_hash, new.subject_kind, new.period_from, new.period_to, new.policies)
      is distinct from (old.rubric_id, old.rubric_hash, old.subject_kind, old.period_from, old.period_to, old.policies) then
    raise exception 'an opened cycle keeps its rubric, period and rules' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_cycle before update on p_evaluation.appraisal_cycles
  for each row execute function p_evaluation.keep_cycle();

alter table p_evaluation.appraisal_opinions add constraint appraisal_opinions__points check (points >= 0);
alter table p_evaluation.appraisal_honours add constraint appraisal_honours__rank check (rank > 0);

-- A colleague's sheet does not exist for anybody else, so that lists, counts, exports and search all say the same: it is
-- read by whom it is about, by their leader, and by the people office (contract/src/permissions.ts, whose defaults are
-- repeated here). Results of teams are read by the branch as well.
create policy narrow_own_sheets on p_evaluation.appraisal_subjects as restrictive for select to linli_tenant, linli_group using (
  (select kernel.account_id()) is null
  or (select kernel.account_id()) = any (persons) or leader_id = (select kernel.account_id())
  or (select kernel.may_here('evaluation.appraisal-sheet.read', array['group-admin', 'group-operator', 'estate-manager']))
  or (kind = 'team' and (select kernel.may_here('evaluation.appraisal-sheet.teams', array['party-secretary', 'branch-manager']))));

-- An opinion is read by whoever reads the sheet. What others say of them, people learn with the result, whatever else they are.
create policy narrow_own_opinions on p_evaluation.appraisal_opinions as restrictive for select to linli_tenant, linli_group using (
  (select kernel.account_id()) is null
  or exists (select 1 from p_evaluation.appraisal_subjects s
    where s.tenant_id = appraisal_opinions.tenant_id and s.id = appraisal_opinions.subject_id
      and (appraisal_opinions.layer = 'self' or (select kernel.account_id()) <> all (s.persons)
        or exists (select 1 from p_evaluation.appraisal_cycles c
          where c.tenant_id = s.tenant_id and c.id = s.cycle_id and c.state in ('shown', 'closed')))));

-- An objection is between a person and the people office.
create policy narrow_own_objections on p_evaluation.appraisal_objections as restrictive for select to linli_tenant, linli_group using (
  (select kernel.account_id()) is null
  or (select kernel.may_here('evaluation.appraisal-sheet.read', array['group-admin', 'group-operator', 'estate-manager']))
  or exists (select 1 from p_evaluation.appraisal_subjects s
    where s.tenant_id = appraisal_objections.tenant_id and s.id = appraisal_objections.subject_id
      and ((select kernel.account_id()) = any (s.persons) or s.leader_id = (select kernel.account_id()))));

create trigger append_only before update or delete on p_evaluation.appraisal_opinions
  for each row execute function p_evaluation.refuse_change();
