CREATE TABLE "p_evaluation"."applications" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"association_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"state" text DEFAULT 'applied' NOT NULL,
	"gates" jsonb NOT NULL,
	"reason" text,
	"declared_total" numeric(5,1),
	"locked_at" timestamptz,
	"locked_by_name" text,
	"dossier_hash" text,
	"grant_until" date,
	"grant_ended_at" timestamptz,
	"grant_ended_by_name" text,
	"result" jsonb,
	"applied_by_name" text NOT NULL,
	CONSTRAINT "applications__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."grant_readings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"day" date NOT NULL,
	"readers" integer NOT NULL,
	"readings" integer NOT NULL,
	CONSTRAINT "grant_readings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."received_campaigns" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"association_id" uuid NOT NULL,
	"association_name" text NOT NULL,
	"title" text NOT NULL,
	"intro" text NOT NULL,
	"year" integer NOT NULL,
	"window_from" date NOT NULL,
	"window_to" date NOT NULL,
	"state" text NOT NULL,
	"dates" jsonb NOT NULL,
	"policies" jsonb NOT NULL,
	"policies_hash" text NOT NULL,
	"draw_commitment" text NOT NULL,
	"rubric_id" uuid NOT NULL,
	"rubric_hash" text NOT NULL,
	"response" text DEFAULT 'open' NOT NULL,
	CONSTRAINT "received_campaigns__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."campaign_events" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamptz NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"object" text NOT NULL,
	"payload_hash" text NOT NULL,
	CONSTRAINT "campaign_events__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."campaign_invitations" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"company_name" text NOT NULL,
	"state" text DEFAULT 'sent' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"sent_at" timestamptz NOT NULL,
	CONSTRAINT "campaign_invitations__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."campaigns" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"year" integer NOT NULL,
	"window_from" date NOT NULL,
	"window_to" date NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"rubric_id" uuid NOT NULL,
	"rubric_hash" text NOT NULL,
	"dates" jsonb NOT NULL,
	"policies" jsonb NOT NULL,
	"policies_hash" text NOT NULL,
	"draw_commitment" text,
	"draw_sealed" text,
	"draw_seed" text,
	"draw_salt" text,
	"opened_at" timestamptz,
	"reason" text,
	CONSTRAINT "campaigns__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."assessments" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"estate_id" uuid NOT NULL,
	"estate_name" text NOT NULL,
	"company_id" uuid NOT NULL,
	"company_name" text NOT NULL,
	"state" text DEFAULT 'applied' NOT NULL,
	"blind_code" text NOT NULL,
	"gates" jsonb NOT NULL,
	"declared_total" numeric(5,1),
	"dossier_hash" text,
	"received_at" timestamptz,
	"grant_until" date,
	"grant_ended_at" timestamptz,
	"reason" text,
	CONSTRAINT "assessments__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."assignment_holders" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"scorer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "assignment_holders__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."assignments" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text DEFAULT 'offered' NOT NULL,
	"parts" text[] NOT NULL,
	"started_at" timestamptz,
	"submitted_at" timestamptz,
	"reason" text,
	CONSTRAINT "assignments__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."discrepancies" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"node" text NOT NULL,
	"first" numeric(5,1) NOT NULL,
	"second" numeric(5,1) NOT NULL,
	"limit_points" numeric(5,1) NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"result" numeric(5,1),
	"decided_by_name" text,
	"decided_at" timestamptz,
	CONSTRAINT "discrepancies__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."discrepancy_notes" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"discrepancy_id" uuid NOT NULL,
	"author_id" uuid,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "discrepancy_notes__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."dossiers" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"assessment_id" uuid NOT NULL,
	"doc" jsonb NOT NULL,
	"hash" text NOT NULL,
	"grant_until" date NOT NULL,
	CONSTRAINT "dossiers__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."layer_scores" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assignment_id" uuid,
	"part" text NOT NULL,
	"layer" text NOT NULL,
	"points" numeric(5,1) NOT NULL,
	"level_id" text,
	"judges" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"author_id" uuid,
	"supersedes_id" uuid,
	CONSTRAINT "layer_scores__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."scorer_conflicts" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"scorer_id" uuid NOT NULL,
	"company_id" uuid,
	"estate_id" uuid,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"is_detected" boolean NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"ended_at" timestamptz,
	CONSTRAINT "scorer_conflicts__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."scorers" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"employer" text DEFAULT '' NOT NULL,
	"expertise" text[] NOT NULL,
	"certified_until" date,
	"is_active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "scorers__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."unblindings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"assessment_id" uuid NOT NULL,
	CONSTRAINT "unblindings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."appeals" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"part" text NOT NULL,
	"grounds" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"state" text DEFAULT 'filed' NOT NULL,
	"filed_at" timestamptz NOT NULL,
	"decided_by_name" text,
	"decided_at" timestamptz,
	"points" numeric(5,1),
	"public_reason" text,
	CONSTRAINT "appeals__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."awards" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"key" text NOT NULL,
	"rank" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "awards__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."snapshot_leaves" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"salt" text NOT NULL,
	"leaf_hash" text NOT NULL,
	"proof" jsonb NOT NULL,
	"total" numeric(5,1) NOT NULL,
	"rank" integer,
	CONSTRAINT "snapshot_leaves__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."snapshots" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"campaign_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"manifest" jsonb NOT NULL,
	"manifest_hash" text NOT NULL,
	"root" text NOT NULL,
	"signature" text NOT NULL,
	"public_key" text NOT NULL,
	"published_at" timestamptz NOT NULL,
	"published_by_name" text NOT NULL,
	CONSTRAINT "snapshots__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."grant_readings" ADD CONSTRAINT "grant_readings__application" FOREIGN KEY ("tenant_id","application_id") REFERENCES "p_evaluation"."applications"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."campaign_invitations" ADD CONSTRAINT "campaign_invitations__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."assessments" ADD CONSTRAINT "assessments__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."assignment_holders" ADD CONSTRAINT "assignment_holders__assignment" FOREIGN KEY ("tenant_id","assignment_id") REFERENCES "p_evaluation"."assignments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."assignments" ADD CONSTRAINT "assignments__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."discrepancies" ADD CONSTRAINT "discrepancies__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."discrepancy_notes" ADD CONSTRAINT "discrepancy_notes__discrepancy" FOREIGN KEY ("tenant_id","discrepancy_id") REFERENCES "p_evaluation"."discrepancies"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."dossiers" ADD CONSTRAINT "dossiers__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."layer_scores" ADD CONSTRAINT "layer_scores__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."scorer_conflicts" ADD CONSTRAINT "scorer_conflicts__scorer" FOREIGN KEY ("tenant_id","scorer_id") REFERENCES "p_evaluation"."scorers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."appeals" ADD CONSTRAINT "appeals__assessment" FOREIGN KEY ("tenant_id","assessment_id") REFERENCES "p_evaluation"."assessments"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."awards" ADD CONSTRAINT "awards__snapshot" FOREIGN KEY ("tenant_id","snapshot_id") REFERENCES "p_evaluation"."snapshots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."snapshot_leaves" ADD CONSTRAINT "snapshot_leaves__snapshot" FOREIGN KEY ("tenant_id","snapshot_id") REFERENCES "p_evaluation"."snapshots"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_evaluation"."snapshots" ADD CONSTRAINT "snapshots__campaign" FOREIGN KEY ("tenant_id","campaign_id") REFERENCES "p_evaluation"."campaigns"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications__campaign" ON "p_evaluation"."applications" USING btree ("tenant_id","campaign_id");--> statement-breakpoint
CREATE INDEX "applications__list" ON "p_evaluation"."applications" USING btree ("tenant_id","year","id");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_readings__day" ON "p_evaluation"."grant_readings" USING btree ("tenant_id","application_id","day");--> statement-breakpoint
CREATE INDEX "received_campaigns__list" ON "p_evaluation"."received_campaigns" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_events__seq" ON "p_evaluation"."campaign_events" USING btree ("tenant_id","campaign_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_invitations__company" ON "p_evaluation"."campaign_invitations" USING btree ("tenant_id","campaign_id","company_id");--> statement-breakpoint
CREATE INDEX "campaigns__list" ON "p_evaluation"."campaigns" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "campaigns__year" ON "p_evaluation"."campaigns" USING btree ("tenant_id","year","state");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments__estate" ON "p_evaluation"."assessments" USING btree ("tenant_id","campaign_id","estate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments__code" ON "p_evaluation"."assessments" USING btree ("tenant_id","campaign_id","blind_code");--> statement-breakpoint
CREATE INDEX "assessments__state" ON "p_evaluation"."assessments" USING btree ("tenant_id","campaign_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_holders__one" ON "p_evaluation"."assignment_holders" USING btree ("tenant_id","assignment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_holders__once" ON "p_evaluation"."assignment_holders" USING btree ("tenant_id","assessment_id","scorer_id");--> statement-breakpoint
CREATE INDEX "assignment_holders__account" ON "p_evaluation"."assignment_holders" USING btree ("tenant_id","account_id","assignment_id");--> statement-breakpoint
CREATE INDEX "assignments__assessment_key" ON "p_evaluation"."assignments" USING btree ("tenant_id","assessment_id","role");--> statement-breakpoint
CREATE INDEX "assignments__campaign_state" ON "p_evaluation"."assignments" USING btree ("tenant_id","campaign_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "discrepancies__node" ON "p_evaluation"."discrepancies" USING btree ("tenant_id","assessment_id","scope","node");--> statement-breakpoint
CREATE INDEX "discrepancies__open" ON "p_evaluation"."discrepancies" USING btree ("tenant_id","campaign_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "discrepancy_notes__seq" ON "p_evaluation"."discrepancy_notes" USING btree ("tenant_id","discrepancy_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers__one" ON "p_evaluation"."dossiers" USING btree ("tenant_id","assessment_id");--> statement-breakpoint
CREATE INDEX "layer_scores__part" ON "p_evaluation"."layer_scores" USING btree ("tenant_id","assessment_id","part","layer","id");--> statement-breakpoint
CREATE INDEX "layer_scores__campaign" ON "p_evaluation"."layer_scores" USING btree ("tenant_id","campaign_id","layer");--> statement-breakpoint
CREATE INDEX "scorer_conflicts__scorer_key" ON "p_evaluation"."scorer_conflicts" USING btree ("tenant_id","scorer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "scorers__account" ON "p_evaluation"."scorers" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "scorers__list" ON "p_evaluation"."scorers" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "unblindings__one" ON "p_evaluation"."unblindings" USING btree ("tenant_id","assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals__part" ON "p_evaluation"."appeals" USING btree ("tenant_id","assessment_id","part");--> statement-breakpoint
CREATE INDEX "appeals__list" ON "p_evaluation"."appeals" USING btree ("tenant_id","campaign_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "awards__one" ON "p_evaluation"."awards" USING btree ("tenant_id","snapshot_id","key","assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshot_leaves__assessment" ON "p_evaluation"."snapshot_leaves" USING btree ("tenant_id","snapshot_id","assessment_id");--> statement-breakpoint
CREATE INDEX "snapshot_leaves__rank" ON "p_evaluation"."snapshot_leaves" USING btree ("tenant_id","snapshot_id","rank","id");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots__seq" ON "p_evaluation"."snapshots" USING btree ("tenant_id","campaign_id","seq");