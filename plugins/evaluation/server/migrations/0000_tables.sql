CREATE TABLE "p_evaluation"."evidence" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"event_from" date NOT NULL,
	"event_to" date NOT NULL,
	"received_at" timestamptz NOT NULL,
	"url" text,
	"added_by" uuid,
	"added_by_name" text NOT NULL,
	"removed_at" timestamptz,
	"removed_reason" text,
	CONSTRAINT "evidence__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."evidence_links" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"evidence_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"part" text NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	CONSTRAINT "evidence_links__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."fact_checks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"metric" text NOT NULL,
	"checked_at" timestamptz NOT NULL,
	"failure" text,
	CONSTRAINT "fact_checks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."fact_claims" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"metric" text NOT NULL,
	"year" integer NOT NULL,
	"value" jsonb NOT NULL,
	"note" text NOT NULL,
	"issued_on" date NOT NULL,
	"state" text DEFAULT 'entered' NOT NULL,
	"entered_by" uuid,
	"entered_by_name" text NOT NULL,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamptz,
	"reason" text,
	CONSTRAINT "fact_claims__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."fact_sources" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"metric" text NOT NULL,
	"year" integer NOT NULL,
	"revision" integer NOT NULL,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"event_date" date NOT NULL,
	"counted" boolean NOT NULL,
	"excluded_by" text,
	"is_gone" boolean DEFAULT false NOT NULL,
	CONSTRAINT "fact_sources__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."facts" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"metric" text NOT NULL,
	"year" integer NOT NULL,
	"window_from" date NOT NULL,
	"window_to" date NOT NULL,
	"revision" integer NOT NULL,
	"value" jsonb,
	"origin" text NOT NULL,
	"provider" text,
	"claim_id" uuid,
	"inputs_hash" text NOT NULL,
	"counted" integer NOT NULL,
	"total" integer NOT NULL,
	"excluded" jsonb NOT NULL,
	"computed_at" timestamptz NOT NULL,
	CONSTRAINT "facts__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."part_marks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"part" text NOT NULL,
	"cost_hours" numeric(8,1),
	"structural_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "part_marks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."scenarios" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"facts" jsonb NOT NULL,
	"judges" jsonb NOT NULL,
	"low" numeric(5,1) NOT NULL,
	"high" numeric(5,1) NOT NULL,
	"saved_by_name" text NOT NULL,
	CONSTRAINT "scenarios__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."rubric_mappings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"rows" jsonb NOT NULL,
	CONSTRAINT "rubric_mappings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."rubric_versions" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"purpose" text NOT NULL,
	"origin" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"doc" jsonb NOT NULL,
	"max_total" numeric(6,1) NOT NULL,
	"content_hash" text,
	"structure_hash" text NOT NULL,
	"effective_from" date,
	"effective_to" date,
	"supersedes_id" uuid,
	"approved_by_name" text,
	"approved_at" timestamptz,
	"reason" text,
	CONSTRAINT "rubric_versions__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."opinions" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"rubric_key" text NOT NULL,
	"rubric_id" uuid NOT NULL,
	"part" text NOT NULL,
	"layer" text NOT NULL,
	"points" numeric(5,1) NOT NULL,
	"level_id" text,
	"judges" jsonb NOT NULL,
	"reason" text NOT NULL,
	"proposed_low" numeric(5,1) NOT NULL,
	"proposed_high" numeric(5,1) NOT NULL,
	"seen_facts" jsonb NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"supersedes_id" uuid,
	CONSTRAINT "opinions__pkey" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinions__chain" UNIQUE NULLS NOT DISTINCT("tenant_id","year","rubric_key","part","layer","supersedes_id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."score_days" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"day" date NOT NULL,
	"rubric_id" uuid NOT NULL,
	"low" numeric(5,1) NOT NULL,
	"high" numeric(5,1) NOT NULL,
	"declared" numeric(5,1),
	"confirmed" numeric(5,1),
	"groups" jsonb NOT NULL,
	"items" jsonb NOT NULL,
	"parts" jsonb NOT NULL,
	"computed_at" timestamptz NOT NULL,
	CONSTRAINT "score_days__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."evidence_links" ADD CONSTRAINT "evidence_links__evidence" FOREIGN KEY ("tenant_id","evidence_id") REFERENCES "p_evaluation"."evidence"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence__year" ON "p_evaluation"."evidence" USING btree ("tenant_id","year","id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_links__pair" ON "p_evaluation"."evidence_links" USING btree ("tenant_id","evidence_id","part");--> statement-breakpoint
CREATE INDEX "evidence_links__part" ON "p_evaluation"."evidence_links" USING btree ("tenant_id","year","part");--> statement-breakpoint
CREATE UNIQUE INDEX "fact_checks__metric" ON "p_evaluation"."fact_checks" USING btree ("tenant_id","year","metric");--> statement-breakpoint
CREATE INDEX "fact_claims__list" ON "p_evaluation"."fact_claims" USING btree ("tenant_id","year","created_at","id");--> statement-breakpoint
CREATE INDEX "fact_claims__open" ON "p_evaluation"."fact_claims" USING btree ("tenant_id","year","metric") WHERE state = 'entered';--> statement-breakpoint
CREATE UNIQUE INDEX "fact_sources__latest" ON "p_evaluation"."fact_sources" USING btree ("tenant_id","year","metric","entity","entity_id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "facts__revision" ON "p_evaluation"."facts" USING btree ("tenant_id","year","metric","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "part_marks__part" ON "p_evaluation"."part_marks" USING btree ("tenant_id","part");--> statement-breakpoint
CREATE UNIQUE INDEX "scenarios__name" ON "p_evaluation"."scenarios" USING btree ("tenant_id","year","name");--> statement-breakpoint
CREATE INDEX "scenarios__newest" ON "p_evaluation"."scenarios" USING btree ("tenant_id","year","updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rubric_mappings__pair" ON "p_evaluation"."rubric_mappings" USING btree ("tenant_id","to_id","from_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rubric_versions__label" ON "p_evaluation"."rubric_versions" USING btree ("tenant_id","key","label");--> statement-breakpoint
CREATE INDEX "rubric_versions__list" ON "p_evaluation"."rubric_versions" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "rubric_versions__in_force" ON "p_evaluation"."rubric_versions" USING btree ("tenant_id","purpose","state","effective_from");--> statement-breakpoint
CREATE INDEX "opinions__part" ON "p_evaluation"."opinions" USING btree ("tenant_id","year","part","layer","id");--> statement-breakpoint
CREATE UNIQUE INDEX "score_days__day" ON "p_evaluation"."score_days" USING btree ("tenant_id","year","day");