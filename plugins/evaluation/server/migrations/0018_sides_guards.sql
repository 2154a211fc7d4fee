-- Who scores sees, of points said and of where they lie apart, the pairs he or she is a side of: once the own place at an
-- assessment is handed in, what places there have handed in. An arbiter, whose place is open until then, decides without
-- knowing the two, and nobody reads an arbiter's points while they may still change. Points that stand for the
-- assessment as a whole are everybody's of the house once they are published. Who scores nothing sees all as before.
create policy narrow_own_sides on p_evaluation.layer_scores as restrictive for select to linli_tenant using (
  (select kernel.account_id()) is null or author_id = (select kernel.account_id())
  or not (
    exists (select 1 from p_evaluation.scorers s where s.account_id = (select kernel.account_id()) and s.is_active)
    or exists (select 1 from p_evaluation.assignment_holders h
      join p_evaluation.assignments a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
      where h.account_id = (select kernel.account_id()) and a.state in ('offered', 'in_progress')))
  or assessment_id in (select h.assessment_id from p_evaluation.assignment_holders h
      join p_evaluation.assignments a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
      where h.account_id = (select kernel.account_id()) and a.state = 'submitted')
    and (layer <> 'scorer' or exists (select 1 from p_evaluation.assignments a
      where a.tenant_id = layer_scores.tenant_id and a.id = layer_scores.assignment_id
        and (a.state = 'submitted' or layer_scores.created_at <= a.submitted_at)))
  or layer <> 'scorer' and exists (select 1 from p_evaluation.assessments s
    where s.tenant_id = layer_scores.tenant_id and s.id = layer_scores.assessment_id
      and s.state in ('preliminary', 'appealed', 'final', 'published')));

-- A discrepancy holds what both said.
create policy narrow_own_sides on p_evaluation.discrepancies as restrictive for select to linli_tenant using (
  (select kernel.account_id()) is null
  or not (
    exists (select 1 from p_evaluation.scorers s where s.account_id = (select kernel.account_id()) and s.is_active)
    or exists (select 1 from p_evaluation.assignment_holders h
      join p_evaluation.assignments a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
      where h.account_id = (select kernel.account_id()) and a.state in ('offered', 'in_progress')))
  or assessment_id in (select h.assessment_id from p_evaluation.assignment_holders h
      join p_evaluation.assignments a on a.tenant_id = h.tenant_id and a.id = h.assignment_id
      where h.account_id = (select kernel.account_id()) and a.state = 'submitted'));

-- A note is read where its discrepancy is.
create policy narrow_own_sides on p_evaluation.discrepancy_notes as restrictive for select to linli_tenant using (
  (select kernel.account_id()) is null
  or exists (select 1 from p_evaluation.discrepancies d
    where d.tenant_id = discrepancy_notes.tenant_id and d.id = discrepancy_notes.discrepancy_id));
