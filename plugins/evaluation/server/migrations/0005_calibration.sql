CREATE TABLE "p_evaluation"."calibration_admissions" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"scorer_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"admitted_by_name" text NOT NULL,
	CONSTRAINT "calibration_admissions__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."calibration_answers" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"sitting_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"part" text NOT NULL,
	"points" numeric(5,1) NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "calibration_answers__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."calibration_cases" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"rubric_hash" text NOT NULL,
	"title" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"material" jsonb NOT NULL,
	"author_ids" uuid[] NOT NULL,
	"is_used" boolean DEFAULT false NOT NULL,
	CONSTRAINT "calibration_cases__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."calibration_references" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"case_id" uuid NOT NULL,
	"part" text NOT NULL,
	"points" numeric(5,1) NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "calibration_references__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."calibration_sittings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"scorer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"round" integer NOT NULL,
	"submitted_at" timestamptz,
	"answered" integer,
	"distance" numeric(7,1),
	CONSTRAINT "calibration_sittings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."dossier_readings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"assessment_id" uuid NOT NULL,
	"day" date NOT NULL,
	"account_id" uuid NOT NULL,
	"readings" integer NOT NULL,
	"told_at" timestamptz,
	CONSTRAINT "dossier_readings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."draw_records" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"algorithm" text NOT NULL,
	"material" jsonb NOT NULL,
	"places" jsonb NOT NULL,
	"is_connected" boolean NOT NULL,
	CONSTRAINT "draw_records__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."rubric_versions" ADD COLUMN "submitted_by" uuid;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_admissions" ADD CONSTRAINT "calibration_admissions__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_answers" ADD CONSTRAINT "calibration_answers__sitting" FOREIGN KEY ("tenant_id","sitting_id") REFERENCES "p_evaluation"."calibration_sittings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_references" ADD CONSTRAINT "calibration_references__case" FOREIGN KEY ("tenant_id","case_id") REFERENCES "p_evaluation"."calibration_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_sittings" ADD CONSTRAINT "calibration_sittings__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_sittings" ADD CONSTRAINT "calibration_sittings__scorer" FOREIGN KEY ("tenant_id","scorer_id") REFERENCES "p_evaluation"."scorers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."calibration_sittings" ADD CONSTRAINT "calibration_sittings__case" FOREIGN KEY ("tenant_id","case_id") REFERENCES "p_evaluation"."calibration_cases"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."dossier_readings" ADD CONSTRAINT "dossier_readings__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."draw_records" ADD CONSTRAINT "draw_records__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_admissions__one" ON "p_evaluation"."calibration_admissions" USING btree ("tenant_id","campaign_id","scorer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_answers__part" ON "p_evaluation"."calibration_answers" USING btree ("tenant_id","sitting_id","part");--> statement-breakpoint
CREATE INDEX "calibration_cases__list" ON "p_evaluation"."calibration_cases" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "calibration_cases__active" ON "p_evaluation"."calibration_cases" USING btree ("tenant_id","rubric_hash","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_references__part" ON "p_evaluation"."calibration_references" USING btree ("tenant_id","case_id","part");--> statement-breakpoint
CREATE UNIQUE INDEX "calibration_sittings__once" ON "p_evaluation"."calibration_sittings" USING btree ("tenant_id","campaign_id","scorer_id","case_id");--> statement-breakpoint
CREATE INDEX "calibration_sittings__account" ON "p_evaluation"."calibration_sittings" USING btree ("tenant_id","account_id","id");--> statement-breakpoint
CREATE INDEX "calibration_sittings__known" ON "p_evaluation"."calibration_sittings" USING btree ("tenant_id","case_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_readings__reader" ON "p_evaluation"."dossier_readings" USING btree ("tenant_id","assessment_id","day","account_id");--> statement-breakpoint
CREATE INDEX "dossier_readings__untold" ON "p_evaluation"."dossier_readings" USING btree ("tenant_id","told_at","day");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_records__one" ON "p_evaluation"."draw_records" USING btree ("tenant_id","campaign_id");