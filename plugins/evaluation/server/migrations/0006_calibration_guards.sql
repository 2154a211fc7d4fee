-- What a case's reference is, a scorer learns by answering: from the rows of this table nobody who scores reads it before.
-- Once the case is handed in it may be read, since the right answer with its reason is what calibration teaches.
create policy narrow_blind_references on p_evaluation.calibration_references as restrictive for select to linli_tenant using (
  (select kernel.account_id()) is null
  or not exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = calibration_references.tenant_id and s.account_id = (select kernel.account_id()) and s.is_active)
  or exists (select 1 from p_evaluation.calibration_sittings t
    where t.tenant_id = calibration_references.tenant_id and t.case_id = calibration_references.case_id
      and t.account_id = (select kernel.account_id()) and t.submitted_at is not null));

-- A scorer knows of nobody's tries and answers but the own ones, and of nobody's places by the draw.
create policy narrow_own_sittings on p_evaluation.calibration_sittings as restrictive for select to linli_tenant using (
  account_id = (select kernel.account_id()) or (select kernel.account_id()) is null
  or not exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = calibration_sittings.tenant_id and s.account_id = (select kernel.account_id()) and s.is_active));
create policy narrow_own_answers on p_evaluation.calibration_answers as restrictive for select to linli_tenant using (
  account_id = (select kernel.account_id()) or (select kernel.account_id()) is null
  or not exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = calibration_answers.tenant_id and s.account_id = (select kernel.account_id()) and s.is_active));
create policy narrow_blind_draws on p_evaluation.draw_records as restrictive for select to linli_tenant using (
  (select kernel.account_id()) is null
  or not exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = draw_records.tenant_id and s.account_id = (select kernel.account_id()) and s.is_active));

-- Who opened a dossier would say who scores it: each account finds its own rows, and the daily letter counts them all.
create policy narrow_own_readings on p_evaluation.dossier_readings as restrictive for select to linli_tenant using (
  account_id = (select kernel.account_id()) or (select kernel.account_id()) is null);

-- A case that was drawn once stays as it was, whoever writes: distances of different people are compared by it.
create function p_evaluation.keep_used_case() returns trigger language plpgsql as $$
begin
  if old.is_used and (tg_op = 'DELETE' or not new.is_used
      or (new.rubric_hash, new.title, new.material, new.author_ids) is distinct from (old.rubric_hash, old.title, old.material, old.author_ids)) then
    raise exception 'a case that was drawn stays as it was' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_used_case before update or delete on p_evaluation.calibration_cases
  for each row execute function p_evaluation.keep_used_case();

create function p_evaluation.keep_used_reference() returns trigger language plpgsql as $$
begin
  if exists (select 1 from p_evaluation.calibration_cases c where c.tenant_id = old.tenant_id and c.id = old.case_id and c.is_used) then
    raise exception 'the reference of a case that was drawn stays' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_used_reference before update or delete on p_evaluation.calibration_references
  for each row execute function p_evaluation.keep_used_reference();

-- Whoever has seen the reference cannot answer any more.
create function p_evaluation.keep_answer() returns trigger language plpgsql as $$
begin
  if exists (select 1 from p_evaluation.calibration_sittings t where t.tenant_id = old.tenant_id and t.id = old.sitting_id and t.submitted_at is not null) then
    raise exception 'an answer that was handed in stays' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_answer before update or delete on p_evaluation.calibration_answers
  for each row execute function p_evaluation.keep_answer();

alter table p_evaluation.calibration_references add constraint calibration_references__points check (points >= 0);
alter table p_evaluation.calibration_answers add constraint calibration_answers__points check (points >= 0);
alter table p_evaluation.dossier_readings add constraint dossier_readings__counted check (readings > 0);

do $$
declare t text;
begin
  foreach t in array array['calibration_admissions', 'draw_records'] loop
    execute format('create trigger append_only before update or delete on p_evaluation.%I for each row execute function p_evaluation.refuse_change()', t);
  end loop;
end $$;
