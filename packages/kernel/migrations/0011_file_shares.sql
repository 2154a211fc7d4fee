CREATE TABLE "kernel"."file_openings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"file_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	CONSTRAINT "file_openings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."file_shares" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"file_id" uuid NOT NULL,
	"receiver_id" uuid NOT NULL,
	"plugin_id" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"until" date NOT NULL,
	"ended_at" timestamptz,
	"shared_by" uuid,
	CONSTRAINT "file_shares__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "kernel"."file_shares" ADD CONSTRAINT "file_shares__file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "kernel"."files"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_openings__day" ON "kernel"."file_openings" USING btree ("tenant_id","subject","subject_id","opened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "file_shares__purpose" ON "kernel"."file_shares" USING btree ("tenant_id","file_id","receiver_id","plugin_id","subject","subject_id");--> statement-breakpoint
CREATE INDEX "file_shares__subject" ON "kernel"."file_shares" USING btree ("tenant_id","subject","subject_id");