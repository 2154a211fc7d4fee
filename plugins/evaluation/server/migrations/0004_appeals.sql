CREATE TABLE "p_evaluation"."filed_appeals" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"part" text NOT NULL,
	"grounds" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"state" text DEFAULT 'filed' NOT NULL,
	"filed_at" timestamptz NOT NULL,
	"filed_by_name" text NOT NULL,
	"decided_at" timestamptz,
	"points" numeric(5,1),
	"public_reason" text,
	CONSTRAINT "filed_appeals__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_evaluation"."signing_keys" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"public_key" text NOT NULL,
	"private_sealed" text NOT NULL,
	CONSTRAINT "signing_keys__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_evaluation"."filed_appeals" ADD CONSTRAINT "filed_appeals__application" FOREIGN KEY ("tenant_id","application_id") REFERENCES "p_evaluation"."applications"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "filed_appeals__part" ON "p_evaluation"."filed_appeals" USING btree ("tenant_id","application_id","part");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys__one" ON "p_evaluation"."signing_keys" USING btree ("tenant_id");