-- What was said of a flag stays as it was said.
create trigger append_only before update or delete on p_evaluation.flag_decisions
  for each row execute function p_evaluation.refuse_change();

alter table p_evaluation.flags
  add constraint flags__records check (records >= 0),
  add constraint flags__seen check (gone_at is null or gone_at >= found_at);
alter table p_evaluation.flag_decisions
  add constraint flag_decisions__people check (move = 'reopened' or by_name is not null);
-- A decision has its reason and who took it, and there is none before.
alter table p_evaluation.assessment_flags
  add constraint assessment_flags__decided check ((state = 'open') = (decided_at is null)),
  add constraint assessment_flags__reason check (state = 'open' or reason is not null);
