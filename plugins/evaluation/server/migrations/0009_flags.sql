CREATE TABLE "p_evaluation"."assessment_flags" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"check_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"parts" text[] NOT NULL,
	"handed" jsonb,
	"pairs" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"reason" text,
	"decided_by_name" text,
	"decided_at" timestamptz,
	"found_at" timestamptz NOT NULL,
	CONSTRAINT "assessment_flags__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."assessment_photos" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"title" text NOT NULL,
	"event_from" date NOT NULL,
	"parts" text[] NOT NULL,
	"sha256" text NOT NULL,
	"dhash" bigint,
	CONSTRAINT "assessment_photos__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."evidence_prints" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"owner" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"dhash" bigint,
	"taken_at" timestamptz,
	CONSTRAINT "evidence_prints__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."flag_checks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"check_key" text NOT NULL,
	"checked_at" timestamptz NOT NULL,
	"failure" text,
	"is_more" boolean NOT NULL,
	CONSTRAINT "flag_checks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."flag_decisions" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"flag_id" uuid NOT NULL,
	"move" text NOT NULL,
	"reason" text NOT NULL,
	"evidence_id" uuid,
	"by_id" uuid,
	"by_name" text,
	"at" timestamptz NOT NULL,
	CONSTRAINT "flag_decisions__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."flags" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"check_key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"records" integer NOT NULL,
	"parts" text[] NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"found_at" timestamptz NOT NULL,
	"last_seen_at" timestamptz NOT NULL,
	"gone_at" timestamptz,
	CONSTRAINT "flags__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."assessment_flags" ADD CONSTRAINT "assessment_flags__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."assessment_photos" ADD CONSTRAINT "assessment_photos__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."flag_decisions" ADD CONSTRAINT "flag_decisions__flag" FOREIGN KEY ("tenant_id","flag_id") REFERENCES "p_evaluation"."flags"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_flags__finding" ON "p_evaluation"."assessment_flags" USING btree ("tenant_id","assessment_id","check_key","fingerprint");--> statement-breakpoint
CREATE INDEX "assessment_flags__list" ON "p_evaluation"."assessment_flags" USING btree ("tenant_id","campaign_id","found_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_photos__file" ON "p_evaluation"."assessment_photos" USING btree ("tenant_id","assessment_id","evidence_id","file_id");--> statement-breakpoint
CREATE INDEX "assessment_photos__campaign" ON "p_evaluation"."assessment_photos" USING btree ("tenant_id","campaign_id");--> statement-breakpoint
CREATE INDEX "assessment_photos__same" ON "p_evaluation"."assessment_photos" USING btree ("tenant_id","campaign_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_prints__file" ON "p_evaluation"."evidence_prints" USING btree ("tenant_id","owner","owner_id","file_id");--> statement-breakpoint
CREATE INDEX "evidence_prints__same" ON "p_evaluation"."evidence_prints" USING btree ("tenant_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "flag_checks__check" ON "p_evaluation"."flag_checks" USING btree ("tenant_id","year","check_key");--> statement-breakpoint
CREATE INDEX "flag_decisions__latest" ON "p_evaluation"."flag_decisions" USING btree ("tenant_id","flag_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "flags__finding" ON "p_evaluation"."flags" USING btree ("tenant_id","year","check_key","fingerprint");--> statement-breakpoint
CREATE INDEX "flags__list" ON "p_evaluation"."flags" USING btree ("tenant_id","year","found_at","id");