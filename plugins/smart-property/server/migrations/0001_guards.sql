-- Closed and solved are separate facts, and the database holds whoever writes to both.
alter table p_smart_property.work_orders
  add constraint work_orders__closed check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (close_kind is null)),
  add constraint work_orders__solved check (solved is not true or answered_at is not null),
  add constraint work_orders__answered check ((state in ('answered', 'confirming')) <= (answered_at is not null)),
  add constraint work_orders__held check ((state in ('assigned', 'handling', 'answered', 'confirming')) <= (assignee_account_id is not null)),
  add constraint work_orders__grade check (grade between 1 and 4);
