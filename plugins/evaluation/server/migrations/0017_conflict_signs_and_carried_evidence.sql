ALTER TABLE "p_evaluation"."evidence" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "p_evaluation"."evidence" ADD COLUMN "carried_from_id" uuid;--> statement-breakpoint
ALTER TABLE "p_evaluation"."evidence_links" ADD COLUMN "state" text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE "p_evaluation"."scorer_conflicts" ADD COLUMN "detected_by" text;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence__carried" ON "p_evaluation"."evidence" USING btree ("tenant_id","carried_from_id","year") WHERE removed_at is null;