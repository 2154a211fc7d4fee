CREATE TABLE "p_evaluation"."appraisal_cycles" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"goals" jsonb NOT NULL,
	"rubric_id" uuid NOT NULL,
	"rubric_hash" text NOT NULL,
	"subject_kind" text NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"self_by" date NOT NULL,
	"review_by" date NOT NULL,
	"object_by" date NOT NULL,
	"policies" jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"reason" text,
	CONSTRAINT "appraisal_cycles__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."appraisal_honours" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"cycle_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"title" text NOT NULL,
	"rank" integer NOT NULL,
	"reason" text NOT NULL,
	"is_proposed" boolean NOT NULL,
	"given_by" uuid,
	"given_by_name" text NOT NULL,
	"given_at" timestamptz NOT NULL,
	"revoked_at" timestamptz,
	"revoked_reason" text,
	CONSTRAINT "appraisal_honours__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."appraisal_objections" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"cycle_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"part" text,
	"grounds" text NOT NULL,
	"state" text DEFAULT 'filed' NOT NULL,
	"filed_by" uuid,
	"filed_by_name" text NOT NULL,
	"filed_at" timestamptz NOT NULL,
	"answer" text,
	"answered_by_name" text,
	"answered_at" timestamptz,
	CONSTRAINT "appraisal_objections__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."appraisal_opinions" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"cycle_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"part" text NOT NULL,
	"layer" text NOT NULL,
	"points" numeric(5,1) NOT NULL,
	"level_id" text,
	"judges" jsonb NOT NULL,
	"reason" text NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"supersedes_id" uuid,
	CONSTRAINT "appraisal_opinions__pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "appraisal_opinions__chain" UNIQUE NULLS NOT DISTINCT("tenant_id","subject_id","part","layer","supersedes_id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."appraisal_subjects" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"cycle_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"persons" uuid[] NOT NULL,
	"name" text NOT NULL,
	"members" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"leader_id" uuid,
	"leader_name" text,
	"place" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"facts_at" timestamptz,
	"total" numeric(5,1),
	"result" jsonb,
	CONSTRAINT "appraisal_subjects__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."appraisal_honours" ADD CONSTRAINT "appraisal_honours__subject" FOREIGN KEY ("tenant_id","subject_id") REFERENCES "p_evaluation"."appraisal_subjects"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."appraisal_objections" ADD CONSTRAINT "appraisal_objections__subject" FOREIGN KEY ("tenant_id","subject_id") REFERENCES "p_evaluation"."appraisal_subjects"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."appraisal_opinions" ADD CONSTRAINT "appraisal_opinions__subject" FOREIGN KEY ("tenant_id","subject_id") REFERENCES "p_evaluation"."appraisal_subjects"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."appraisal_subjects" ADD CONSTRAINT "appraisal_subjects__cycle" FOREIGN KEY ("tenant_id","cycle_id") REFERENCES "p_evaluation"."appraisal_cycles"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appraisal_cycles__list" ON "p_evaluation"."appraisal_cycles" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "appraisal_honours__newest" ON "p_evaluation"."appraisal_honours" USING btree ("tenant_id","given_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_honours__once" ON "p_evaluation"."appraisal_honours" USING btree ("tenant_id","subject_id","title") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "appraisal_objections__list" ON "p_evaluation"."appraisal_objections" USING btree ("tenant_id","cycle_id","filed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_objections__open" ON "p_evaluation"."appraisal_objections" USING btree ("tenant_id","subject_id") WHERE state = 'filed';--> statement-breakpoint
CREATE INDEX "appraisal_opinions__cycle" ON "p_evaluation"."appraisal_opinions" USING btree ("tenant_id","cycle_id","subject_id");--> statement-breakpoint
CREATE INDEX "appraisal_subjects__list" ON "p_evaluation"."appraisal_subjects" USING btree ("tenant_id","cycle_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_subjects__person" ON "p_evaluation"."appraisal_subjects" USING btree ("tenant_id","cycle_id","persons") WHERE kind = 'staff';--> statement-breakpoint
CREATE INDEX "appraisal_subjects__leader" ON "p_evaluation"."appraisal_subjects" USING btree ("tenant_id","leader_id","id");