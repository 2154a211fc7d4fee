CREATE TABLE "p_smart_property"."work_order_templates" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"moves" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"position" integer NOT NULL,
	"is_active" boolean NOT NULL,
	CONSTRAINT "work_order_templates__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_publications" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"category_key" text NOT NULL,
	"category_name" text NOT NULL,
	"building_id" uuid,
	"place" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"orders" integer NOT NULL,
	"solved" integer NOT NULL,
	"done" text NOT NULL,
	"photos" uuid[] NOT NULL,
	"published_by_name" text NOT NULL,
	"withdrawn_at" timestamptz,
	"withdrawn_reason" text,
	CONSTRAINT "work_order_publications__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_reviews" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"month" text NOT NULL,
	"figures" jsonb NOT NULL,
	"findings" text NOT NULL,
	"measures" text NOT NULL,
	"reviewed_at" timestamptz NOT NULL,
	"reviewed_by_name" text NOT NULL,
	"branch_opinion" text,
	"branch_by_name" text,
	"is_published" boolean NOT NULL,
	CONSTRAINT "work_order_reviews__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_rulebooks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"file_id" uuid NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date,
	"agreed_by" text NOT NULL,
	"added_by_name" text NOT NULL,
	CONSTRAINT "work_order_rulebooks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_topic_tasks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"topic_id" uuid NOT NULL,
	"text" text NOT NULL,
	"assignee_account_id" uuid,
	"assignee_name" text,
	"role" text,
	"due_on" date,
	"position" integer NOT NULL,
	"done_at" timestamptz,
	"done_by_name" text,
	"result" text,
	CONSTRAINT "work_order_topic_tasks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_topics" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"cause" text NOT NULL,
	"state" text NOT NULL,
	"found_in" text,
	"category_key" text,
	"category_name" text,
	"building_id" uuid,
	"place" text NOT NULL,
	"proposed_by_name" text NOT NULL,
	"decision" text,
	"decided_on" date,
	"decided_by_name" text,
	"ended_at" timestamptz,
	CONSTRAINT "work_order_topics__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_escalations" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"level" text NOT NULL,
	"cause" text NOT NULL,
	"raised_at" timestamptz NOT NULL,
	"acknowledge_by" timestamptz NOT NULL,
	"acknowledged_at" timestamptz,
	"acknowledged_by" uuid,
	"acknowledged_name" text,
	"acknowledged_text" text,
	"ended_at" timestamptz,
	CONSTRAINT "work_order_escalations__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_risks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"facts" text NOT NULL,
	"reported_at" timestamptz NOT NULL,
	"reported_by_name" text NOT NULL,
	"plan" text,
	"planned_at" timestamptz,
	"planned_by_name" text,
	"outcome" text,
	"stood_down_at" timestamptz,
	"stood_down_by_name" text,
	CONSTRAINT "work_order_risks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_prices" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"unit" text NOT NULL,
	"min_fen" integer NOT NULL,
	"max_fen" integer NOT NULL,
	"position" integer NOT NULL,
	"is_active" boolean NOT NULL,
	CONSTRAINT "work_order_prices__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_items" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"price_key" text,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"quantity" numeric(10,2) NOT NULL,
	"unit_price_fen" integer NOT NULL,
	"amount_fen" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "work_order_items__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_followers" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"via" text NOT NULL,
	"account_id" uuid,
	"person_id" uuid,
	"from_order_id" uuid,
	"name" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "work_order_followers__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_links" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"label" text NOT NULL,
	"path" text,
	"by_name" text NOT NULL,
	CONSTRAINT "work_order_links__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_settlements" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"terms" text NOT NULL,
	"parties" jsonb NOT NULL,
	"signed_on" date,
	"referred_to" text,
	"by_name" text NOT NULL,
	CONSTRAINT "work_order_settlements__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_categories" ADD COLUMN "handler_role" text DEFAULT 'engineer' NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_photos" ADD COLUMN "kind" text DEFAULT 'photo' NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "terms" jsonb;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "clock_calendar" text DEFAULT 'office' NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "solve_spans" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "pause_reason" text;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "resume_at" timestamptz;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "responded_minutes" integer;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "solved_minutes" integer;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "escalation" text;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "escalate_at" timestamptz;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "risk" text;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "dispute_outcome" text;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "is_bulk_closed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "amount_fen" integer;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_orders" ADD COLUMN "followers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_topic_tasks" ADD CONSTRAINT "work_order_topic_tasks__topic" FOREIGN KEY ("tenant_id","topic_id") REFERENCES "p_smart_property"."work_order_topics"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_escalations" ADD CONSTRAINT "work_order_escalations__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_risks" ADD CONSTRAINT "work_order_risks__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_items" ADD CONSTRAINT "work_order_items__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_followers" ADD CONSTRAINT "work_order_followers__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_links" ADD CONSTRAINT "work_order_links__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_settlements" ADD CONSTRAINT "work_order_settlements__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_templates__key" ON "p_smart_property"."work_order_templates" USING btree ("tenant_id","key");--> statement-breakpoint
CREATE INDEX "work_order_publications__newest" ON "p_smart_property"."work_order_publications" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_reviews__month" ON "p_smart_property"."work_order_reviews" USING btree ("tenant_id","month");--> statement-breakpoint
CREATE INDEX "work_order_rulebooks__from" ON "p_smart_property"."work_order_rulebooks" USING btree ("tenant_id","in_force_from","id");--> statement-breakpoint
CREATE INDEX "work_order_topic_tasks__topic_key" ON "p_smart_property"."work_order_topic_tasks" USING btree ("tenant_id","topic_id","position");--> statement-breakpoint
CREATE INDEX "work_order_topics__newest" ON "p_smart_property"."work_order_topics" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_topics__standing" ON "p_smart_property"."work_order_topics" USING btree ("tenant_id","cause","found_in") WHERE ended_at is null and found_in is not null;--> statement-breakpoint
CREATE INDEX "work_order_escalations__order_key" ON "p_smart_property"."work_order_escalations" USING btree ("tenant_id","work_order_id","raised_at");--> statement-breakpoint
CREATE INDEX "work_order_escalations__newest" ON "p_smart_property"."work_order_escalations" USING btree ("tenant_id","raised_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_escalations__open" ON "p_smart_property"."work_order_escalations" USING btree ("tenant_id","work_order_id","level") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "work_order_risks__order_key" ON "p_smart_property"."work_order_risks" USING btree ("tenant_id","work_order_id","reported_at");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_risks__open" ON "p_smart_property"."work_order_risks" USING btree ("tenant_id","work_order_id") WHERE stood_down_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_prices__key" ON "p_smart_property"."work_order_prices" USING btree ("tenant_id","key");--> statement-breakpoint
CREATE INDEX "work_order_items__order_key" ON "p_smart_property"."work_order_items" USING btree ("tenant_id","work_order_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_followers__account" ON "p_smart_property"."work_order_followers" USING btree ("tenant_id","work_order_id","account_id") WHERE account_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_followers__merged" ON "p_smart_property"."work_order_followers" USING btree ("tenant_id","from_order_id") WHERE from_order_id is not null;--> statement-breakpoint
CREATE INDEX "work_order_followers__order_key" ON "p_smart_property"."work_order_followers" USING btree ("tenant_id","work_order_id");--> statement-breakpoint
CREATE INDEX "work_order_followers__mine" ON "p_smart_property"."work_order_followers" USING btree ("tenant_id","account_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_links__pair" ON "p_smart_property"."work_order_links" USING btree ("tenant_id","work_order_id","subject","subject_id","relation");--> statement-breakpoint
CREATE INDEX "work_order_links__subject" ON "p_smart_property"."work_order_links" USING btree ("tenant_id","subject","subject_id","work_order_id");--> statement-breakpoint
CREATE INDEX "work_order_settlements__order_key" ON "p_smart_property"."work_order_settlements" USING btree ("tenant_id","work_order_id","id");--> statement-breakpoint
CREATE INDEX "work_orders__category" ON "p_smart_property"."work_orders" USING btree ("tenant_id","category_key","created_at","id");--> statement-breakpoint
CREATE INDEX "work_orders__merged" ON "p_smart_property"."work_orders" USING btree ("tenant_id","merged_into_id") WHERE merged_into_id is not null;