-- A frozen rubric is what a campaign was announced with: whoever writes, its document, hash and name stay.
create function p_evaluation.keep_frozen() returns trigger language plpgsql as $$
begin
  if old.state not in ('frozen', 'retired') then return new; end if;
  if (new.key, new.label, new.purpose, new.origin, new.doc, new.content_hash, new.structure_hash, new.max_total)
      is distinct from (old.key, old.label, old.purpose, old.origin, old.doc, old.content_hash, old.structure_hash, old.max_total)
    or new.state not in ('frozen', 'retired') or (old.state = 'retired' and new.state <> 'retired') then
    raise exception 'a frozen rubric does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_frozen before update on p_evaluation.rubric_versions
  for each row execute function p_evaluation.keep_frozen();

create function p_evaluation.keep_rubric() returns trigger language plpgsql as $$
begin
  if old.state in ('frozen', 'retired') then
    raise exception 'a frozen rubric stays' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger keep_rubric before delete on p_evaluation.rubric_versions
  for each row execute function p_evaluation.keep_rubric();

alter table p_evaluation.rubric_versions
  add constraint rubric_versions__frozen check ((state in ('frozen', 'retired')) = (content_hash is not null)),
  add constraint rubric_versions__in_force check (content_hash is null or effective_from is not null),
  add constraint rubric_versions__days check (effective_to is null or effective_to >= effective_from);

-- Who entered a fact does not verify it.
alter table p_evaluation.fact_claims
  add constraint fact_claims__two_people check (state not in ('verified', 'refused') or decided_by is distinct from entered_by),
  add constraint fact_claims__decided check ((state = 'entered') = (decided_at is null));

alter table p_evaluation.facts
  add constraint facts__counts check (counted >= 0 and counted <= total),
  add constraint facts__revisions check (revision > 0),
  add constraint facts__claim check ((origin = 'document') = (claim_id is not null));

alter table p_evaluation.score_days
  add constraint score_days__band check (low between 0 and high);

-- Append-only twice over: the application has no right to, and nobody else does it by mistake.
create function p_evaluation.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare t text;
begin
  foreach t in array array['facts', 'fact_sources', 'opinions'] loop
    execute format('create trigger append_only before update or delete on p_evaluation.%I for each row execute function p_evaluation.refuse_change()', t);
  end loop;
end $$;
