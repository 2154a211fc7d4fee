-- What a device signed stays as it was signed.
create trigger append_only before update or delete on p_evaluation.site_captures
  for each row execute function p_evaluation.refuse_change();

-- One visit at a time to an estate of a campaign; a cancelled one makes room for the next.
create unique index site_visits__live on p_evaluation.site_visits (tenant_id, assessment_id)
  where state in ('planned', 'taken', 'in_progress', 'handed_in');

alter table p_evaluation.site_visits
  add constraint site_visits__cancelled check (state <> 'cancelled' or reason is not null);
alter table p_evaluation.site_captures
  add constraint site_captures__points check (points is null or points >= 0);
-- A file and the moment it came stand together.
alter table p_evaluation.site_media
  add constraint site_media__received check ((file_id is null) = (received_at is null));
alter table p_evaluation.site_conflicts
  add constraint site_conflicts__chosen check ((state = 'decided') = (chosen_id is not null));
