-- A row's trigger does not hear of a truncation: the tables that only grow refuse that as well.
do $$
declare t text;
begin
  foreach t in array array['appraisal_opinions', 'awards', 'calibration_admissions', 'campaign_events', 'discrepancy_notes', 'draw_records',
      'fact_sources', 'facts', 'flag_decisions', 'layer_scores', 'opinions', 'signing_keys', 'site_captures', 'snapshot_leaves', 'snapshots',
      'unblindings'] loop
    execute format('create trigger append_only_whole before truncate on p_evaluation.%I for each statement execute function p_evaluation.refuse_change()', t);
  end loop;
end $$;
-- Its private key is sealed anew when the operator's secret changes; that it is there stays.
create trigger append_only before delete on p_evaluation.signing_keys
  for each row execute function p_evaluation.refuse_change();
