-- What a campaign was opened with stays: rubric, window, policies and the draw's commitment.
create function p_evaluation.keep_campaign() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.rubric_id, new.rubric_hash, new.year, new.window_from, new.window_to, new.policies, new.policies_hash, new.draw_commitment)
      is distinct from (old.rubric_id, old.rubric_hash, old.year, old.window_from, old.window_to, old.policies, old.policies_hash, old.draw_commitment) then
    raise exception 'an opened campaign keeps its rubric, window, policies and draw' using errcode = 'restrict_violation';
  end if;
  if old.draw_seed is not null and (new.draw_seed, new.draw_salt) is distinct from (old.draw_seed, old.draw_salt) then
    raise exception 'a revealed draw stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_campaign before update on p_evaluation.campaigns
  for each row execute function p_evaluation.keep_campaign();

alter table p_evaluation.campaigns
  add constraint campaigns__window check (window_from <= window_to),
  add constraint campaigns__opened check (state in ('draft', 'cancelled') or (opened_at is not null and draw_commitment is not null)),
  add constraint campaigns__revealed check ((draw_seed is null) = (draw_salt is null));
alter table p_evaluation.layer_scores
  add constraint layer_scores__assigned check ((layer = 'scorer') = (assignment_id is not null)),
  add constraint layer_scores__points check (points >= 0);
alter table p_evaluation.applications
  add constraint applications__locked check ((locked_at is null) = (dossier_hash is null));
alter table p_evaluation.discrepancies
  add constraint discrepancies__decided check ((state = 'open') = (result is null));

-- Blindness lies in the database, so that lists, counts, averages, exports and search all see the same: a scorer's points
-- are the scorer's own until both have submitted, whoever asks. The system (no account) reconciles and publishes.
create policy narrow_blind_scores on p_evaluation.layer_scores as restrictive for select to linli_tenant using (
  layer <> 'scorer' or author_id = (select kernel.account_id()) or (select kernel.account_id()) is null
  or exists (select 1 from p_evaluation.unblindings u
    where u.tenant_id = layer_scores.tenant_id and u.assessment_id = layer_scores.assessment_id));

-- A scorer knows nobody's places but his or her own; who administers a campaign and scores nothing sees all.
create policy narrow_blind_holders on p_evaluation.assignment_holders as restrictive for select to linli_tenant using (
  account_id = (select kernel.account_id()) or (select kernel.account_id()) is null
  or not exists (select 1 from p_evaluation.scorers s
    where s.tenant_id = assignment_holders.tenant_id and s.account_id = (select kernel.account_id()) and s.is_active));

-- What an estate handed over is there as long as its grant; afterwards only the sweep that deletes it finds it.
create policy narrow_granted_dossiers on p_evaluation.dossiers as restrictive for select to linli_tenant using (
  grant_until >= (select kernel.today()) or (select kernel.account_id()) is null);

do $$
declare t text;
begin
  foreach t in array array['campaign_events', 'unblindings', 'layer_scores', 'discrepancy_notes', 'snapshots', 'snapshot_leaves', 'awards'] loop
    execute format('create trigger append_only before update or delete on p_evaluation.%I for each row execute function p_evaluation.refuse_change()', t);
  end loop;
end $$;
