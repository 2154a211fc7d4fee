CREATE TABLE "p_evaluation"."print_progress" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"owner" text NOT NULL,
	"before_id" uuid NOT NULL,
	CONSTRAINT "print_progress__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
DROP INDEX "p_evaluation"."campaigns__list";--> statement-breakpoint
CREATE UNIQUE INDEX "print_progress__owner" ON "p_evaluation"."print_progress" USING btree ("tenant_id","owner");--> statement-breakpoint
CREATE INDEX "campaigns__list" ON "p_evaluation"."campaigns" USING btree ("tenant_id","year","id");