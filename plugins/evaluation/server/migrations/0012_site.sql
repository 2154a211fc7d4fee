CREATE TABLE "p_evaluation"."announced_visits" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"day" date NOT NULL,
	"place" text NOT NULL,
	"inspectors" text[] NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	CONSTRAINT "announced_visits__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_captures" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"visit_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"device_key" text NOT NULL,
	"seq" integer NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	"signature" text NOT NULL,
	"kind" text NOT NULL,
	"part" text,
	"points" numeric(5,1),
	"level_id" text,
	"judges" jsonb NOT NULL,
	"note" text NOT NULL,
	"captured_at" text NOT NULL,
	"clock_offset_ms" integer,
	"place" jsonb,
	"media" jsonb NOT NULL,
	"received_at" timestamptz NOT NULL,
	"flags" text[] NOT NULL,
	CONSTRAINT "site_captures__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_conflicts" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"visit_id" uuid NOT NULL,
	"part" text NOT NULL,
	"versions" uuid[] NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"chosen_id" uuid,
	"reason" text,
	"decided_by_name" text,
	"decided_at" timestamptz,
	CONSTRAINT "site_conflicts__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_devices" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"visit_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"device_key" text NOT NULL,
	"public_key" text NOT NULL,
	"package_hash" text NOT NULL,
	"taken_at" timestamptz NOT NULL,
	CONSTRAINT "site_devices__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_inspectors" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"visit_id" uuid NOT NULL,
	"scorer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"is_lead" boolean NOT NULL,
	CONSTRAINT "site_inspectors__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_media" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"visit_id" uuid NOT NULL,
	"capture_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"kind" text NOT NULL,
	"file_id" uuid,
	"received_at" timestamptz,
	CONSTRAINT "site_media__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."site_visits" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"day" date NOT NULL,
	"place" text NOT NULL,
	"parts" text[] NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"reason" text,
	"handed_in_at" timestamptz,
	"settled_at" timestamptz,
	CONSTRAINT "site_visits__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."announced_visits" ADD CONSTRAINT "announced_visits__application" FOREIGN KEY ("tenant_id","application_id") REFERENCES "p_evaluation"."applications"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_captures" ADD CONSTRAINT "site_captures__visit" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "p_evaluation"."site_visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_conflicts" ADD CONSTRAINT "site_conflicts__visit" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "p_evaluation"."site_visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_devices" ADD CONSTRAINT "site_devices__visit" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "p_evaluation"."site_visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_inspectors" ADD CONSTRAINT "site_inspectors__visit" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "p_evaluation"."site_visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_media" ADD CONSTRAINT "site_media__capture" FOREIGN KEY ("tenant_id","capture_id") REFERENCES "p_evaluation"."site_captures"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."site_visits" ADD CONSTRAINT "site_visits__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announced_visits__of" ON "p_evaluation"."announced_visits" USING btree ("tenant_id","application_id","day");--> statement-breakpoint
CREATE INDEX "site_captures__visit_key" ON "p_evaluation"."site_captures" USING btree ("tenant_id","visit_id","device_key","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "site_conflicts__part" ON "p_evaluation"."site_conflicts" USING btree ("tenant_id","visit_id","part");--> statement-breakpoint
CREATE UNIQUE INDEX "site_devices__visit_key" ON "p_evaluation"."site_devices" USING btree ("tenant_id","visit_id","device_key");--> statement-breakpoint
CREATE INDEX "site_devices__key" ON "p_evaluation"."site_devices" USING btree ("tenant_id","device_key");--> statement-breakpoint
CREATE UNIQUE INDEX "site_inspectors__once" ON "p_evaluation"."site_inspectors" USING btree ("tenant_id","visit_id","scorer_id");--> statement-breakpoint
CREATE INDEX "site_inspectors__account" ON "p_evaluation"."site_inspectors" USING btree ("tenant_id","account_id","visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "site_media__once" ON "p_evaluation"."site_media" USING btree ("tenant_id","capture_id","sha256");--> statement-breakpoint
CREATE INDEX "site_media__visit" ON "p_evaluation"."site_media" USING btree ("tenant_id","visit_id");--> statement-breakpoint
CREATE INDEX "site_visits__campaign_key" ON "p_evaluation"."site_visits" USING btree ("tenant_id","campaign_id","id");--> statement-breakpoint
CREATE INDEX "site_visits__assessment_key" ON "p_evaluation"."site_visits" USING btree ("tenant_id","assessment_id","state");