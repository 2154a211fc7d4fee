ALTER TABLE "p_evaluation"."applications" ADD COLUMN "attempt" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "p_evaluation"."applications" ADD COLUMN "handed" jsonb;--> statement-breakpoint
ALTER TABLE "p_evaluation"."evidence" ADD COLUMN "purpose" text DEFAULT 'score' NOT NULL;--> statement-breakpoint
ALTER TABLE "p_evaluation"."assessments" ADD COLUMN "attempt" integer DEFAULT 1 NOT NULL;