CREATE TABLE "p_smart_property"."work_order_categories" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"parent_key" text,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"kinds" text[] NOT NULL,
	"default_grade" integer NOT NULL,
	"limits" jsonb NOT NULL,
	"position" integer NOT NULL,
	"is_active" boolean NOT NULL,
	CONSTRAINT "work_order_categories__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_days" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"day" date NOT NULL,
	"carried" integer NOT NULL,
	"counted" integer NOT NULL,
	"on_time" integer NOT NULL,
	"reopened" integer NOT NULL,
	"rating_sum" integer NOT NULL,
	"ratings" integer NOT NULL,
	CONSTRAINT "work_order_days__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_photos" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"step_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "work_order_photos__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_order_steps" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"work_order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamptz NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_account_id" uuid,
	"actor_name" text NOT NULL,
	"actor_title" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"is_public" boolean NOT NULL,
	"text" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "work_order_steps__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "p_smart_property"."work_orders" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"category_key" text NOT NULL,
	"category_name" text NOT NULL,
	"grade" integer NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"unit_id" uuid,
	"building_id" uuid,
	"area_text" text,
	"location_label" text NOT NULL,
	"channel" text NOT NULL,
	"reporter_account_id" uuid,
	"reporter_person_id" uuid,
	"reporter_name" text NOT NULL,
	"contact_phone_sealed" text,
	"contact_phone_masked" text DEFAULT '' NOT NULL,
	"contact_phone_tail" text DEFAULT '' NOT NULL,
	"registered_by_name" text,
	"state" text NOT NULL,
	"assignee_account_id" uuid,
	"assignee_name" text,
	"respond_minutes" integer NOT NULL,
	"respond_warn_at" timestamptz NOT NULL,
	"respond_due_at" timestamptz NOT NULL,
	"responded_at" timestamptz,
	"respond_stage" integer DEFAULT 0 NOT NULL,
	"solve_started_at" timestamptz NOT NULL,
	"solve_minutes" integer NOT NULL,
	"solve_warn_at" timestamptz NOT NULL,
	"solve_due_at" timestamptz NOT NULL,
	"solve_stage" integer DEFAULT 0 NOT NULL,
	"due_at" timestamptz,
	"overdue_count" integer DEFAULT 0 NOT NULL,
	"wait_until" timestamptz,
	"answered_at" timestamptz,
	"answered_by" uuid,
	"answered_by_name" text,
	"answer_text" text,
	"claimed_solved" boolean,
	"solved" boolean,
	"called_back_at" timestamptz,
	"rating" integer,
	"closed_at" timestamptz,
	"close_kind" text,
	"reopen_count" integer DEFAULT 0 NOT NULL,
	"search_text" text GENERATED ALWAYS AS (number || ' ' || title || ' ' || location_label || ' ' || reporter_name || ' ' || contact_phone_tail) STORED NOT NULL,
	CONSTRAINT "work_orders__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_photos" ADD CONSTRAINT "work_order_photos__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "p_smart_property"."work_order_steps" ADD CONSTRAINT "work_order_steps__order" FOREIGN KEY ("tenant_id","work_order_id") REFERENCES "p_smart_property"."work_orders"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_categories__key" ON "p_smart_property"."work_order_categories" USING btree ("tenant_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_days__day" ON "p_smart_property"."work_order_days" USING btree ("tenant_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_photos__file" ON "p_smart_property"."work_order_photos" USING btree ("tenant_id","work_order_id","file_id");--> statement-breakpoint
CREATE INDEX "work_order_photos__step" ON "p_smart_property"."work_order_photos" USING btree ("tenant_id","work_order_id","step_id","position");--> statement-breakpoint
CREATE INDEX "work_order_steps__timeline" ON "p_smart_property"."work_order_steps" USING btree ("tenant_id","work_order_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "work_orders__number" ON "p_smart_property"."work_orders" USING btree ("tenant_id","number");--> statement-breakpoint
CREATE INDEX "work_orders__newest" ON "p_smart_property"."work_orders" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "work_orders__due" ON "p_smart_property"."work_orders" USING btree ("tenant_id","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "work_orders__open" ON "p_smart_property"."work_orders" USING btree ("tenant_id","created_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "work_orders__assignee" ON "p_smart_property"."work_orders" USING btree ("tenant_id","assignee_account_id","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "work_orders__reporter" ON "p_smart_property"."work_orders" USING btree ("tenant_id","reporter_account_id","created_at","id") WHERE reporter_account_id is not null;--> statement-breakpoint
CREATE INDEX "work_orders__building" ON "p_smart_property"."work_orders" USING btree ("tenant_id","building_id","created_at","id") WHERE building_id is not null;--> statement-breakpoint
CREATE INDEX "work_orders__unit" ON "p_smart_property"."work_orders" USING btree ("tenant_id","unit_id","created_at","id") WHERE unit_id is not null;--> statement-breakpoint
CREATE INDEX "work_orders__closed" ON "p_smart_property"."work_orders" USING btree ("tenant_id","closed_at","id") WHERE closed_at is not null;