CREATE UNIQUE INDEX "work_order_followers__caller" ON "p_smart_property"."work_order_followers" USING btree ("tenant_id","work_order_id","from_order_id") WHERE account_id is null and person_id is null;--> statement-breakpoint
-- A caller without account and person is reached through the order that they reported, and in no other way.
alter table p_smart_property.work_order_followers
  add constraint work_order_followers__known check (account_id is not null or person_id is not null or from_order_id is not null);
