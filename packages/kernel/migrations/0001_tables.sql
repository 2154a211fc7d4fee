CREATE TABLE "auth"."credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions__token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"phone_number" text,
	"phone_number_verified" boolean DEFAULT false NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"locale" text DEFAULT 'zh-CN' NOT NULL,
	"text_size" text DEFAULT 'normal' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users__email" UNIQUE("email"),
	CONSTRAINT "users__phone" UNIQUE("phone_number")
);
--> statement-breakpoint
CREATE TABLE "auth"."verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kernel"."idempotency_keys" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer,
	"answer" jsonb,
	CONSTRAINT "idempotency_keys__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."audit_log" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid,
	"account_id" uuid,
	"actor_name" text NOT NULL,
	"actor_roles" text[] NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"reason" text,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_log__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."jobs" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"done_steps" integer DEFAULT 0 NOT NULL,
	"total_steps" integer DEFAULT 0 NOT NULL,
	"input" jsonb NOT NULL,
	"result" jsonb,
	"error" text,
	"started_by" uuid,
	"started_at" timestamptz,
	"finished_at" timestamptz,
	CONSTRAINT "jobs__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."timers" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"plugin_id" text NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"due_at" timestamptz NOT NULL,
	"payload" jsonb NOT NULL,
	"fired_at" timestamptz,
	"cancelled_at" timestamptz,
	CONSTRAINT "timers__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."invitations" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"secret_hash" text NOT NULL,
	"phone" text,
	"display_name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"roles" text[] NOT NULL,
	"person_id" uuid,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"accepted_at" timestamptz,
	"accepted_by" uuid,
	"revoked_at" timestamptz,
	CONSTRAINT "invitations__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."memberships" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"person_id" uuid,
	"display_name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "memberships__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."registrations" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"claimed_name" text NOT NULL,
	"relation" text NOT NULL,
	"state" text NOT NULL,
	"person_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamptz,
	"reason" text,
	CONSTRAINT "registrations__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."role_grants" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"role" text NOT NULL,
	"permission" text NOT NULL,
	"is_allowed" boolean NOT NULL,
	CONSTRAINT "role_grants__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."deliveries" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"event_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"consumer" text NOT NULL,
	"key" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamptz DEFAULT now() NOT NULL,
	"last_error" text,
	"done_at" timestamptz,
	CONSTRAINT "deliveries__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."outbox" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "kernel"."outbox_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"account_id" uuid,
	"request_id" text NOT NULL,
	"routed_at" timestamptz,
	CONSTRAINT "outbox__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."plugin_versions" (
	"plugin_id" text NOT NULL,
	"version" text NOT NULL,
	"manifest" jsonb NOT NULL,
	"installed_at" timestamptz DEFAULT now() NOT NULL,
	CONSTRAINT "plugin_versions__pkey" PRIMARY KEY("plugin_id","version")
);
--> statement-breakpoint
CREATE TABLE "kernel"."tenant_plugins" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"plugin_id" text NOT NULL,
	"plugin_version" text NOT NULL,
	"is_enabled" boolean NOT NULL,
	"capabilities" text[] NOT NULL,
	"enabled_by" uuid,
	CONSTRAINT "tenant_plugins__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."settings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"plugin_id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"set_by" uuid,
	CONSTRAINT "settings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."counters" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "counters__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."tasks" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"plugin_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"subtitle" text DEFAULT '' NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"path" text NOT NULL,
	"assignee_account_id" uuid,
	"assignee_role" text,
	"due_at" timestamptz,
	"priority" integer DEFAULT 3 NOT NULL,
	"done_at" timestamptz,
	"done_by" uuid,
	CONSTRAINT "tasks__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."oversight" (
	"association_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"city" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	CONSTRAINT "oversight__pkey" PRIMARY KEY("association_id","company_id","city","valid_from")
);
--> statement-breakpoint
CREATE TABLE "kernel"."tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"lineage" uuid[] DEFAULT '{}' NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"pinyin" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"district" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"timezone" text DEFAULT 'Asia/Shanghai' NOT NULL,
	"accent" text,
	"logo_file_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"requests_per_minute" integer DEFAULT 6000 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."oversight" ADD CONSTRAINT "oversight_association_id_tenants_id_fk" FOREIGN KEY ("association_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."oversight" ADD CONSTRAINT "oversight_company_id_tenants_id_fk" FOREIGN KEY ("company_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."tenants" ADD CONSTRAINT "tenants_parent_id_tenants_id_fk" FOREIGN KEY ("parent_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "credentials__provider" ON "auth"."credentials" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "credentials__user" ON "auth"."credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions__user" ON "auth"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors__user" ON "auth"."two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications__identifier" ON "auth"."verifications" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys__key" ON "kernel"."idempotency_keys" USING btree ("tenant_id","account_id","key");--> statement-breakpoint
CREATE INDEX "audit_log__subject" ON "kernel"."audit_log" USING btree ("tenant_id","subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_log__newest" ON "kernel"."audit_log" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "audit_log__account" ON "kernel"."audit_log" USING btree ("tenant_id","account_id","id");--> statement-breakpoint
CREATE INDEX "jobs__newest" ON "kernel"."jobs" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "jobs__state" ON "kernel"."jobs" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "timers__name_key" ON "kernel"."timers" USING btree ("tenant_id","plugin_id","name","key");--> statement-breakpoint
CREATE INDEX "timers__due" ON "kernel"."timers" USING btree ("tenant_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations__secret" ON "kernel"."invitations" USING btree ("tenant_id","secret_hash");--> statement-breakpoint
CREATE INDEX "invitations__open" ON "kernel"."invitations" USING btree ("tenant_id","expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships__account" ON "kernel"."memberships" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "memberships__roles" ON "kernel"."memberships" USING gin ("tenant_id","roles");--> statement-breakpoint
CREATE INDEX "memberships__by_account" ON "kernel"."memberships" USING btree ("tenant_id","status","id");--> statement-breakpoint
CREATE INDEX "registrations__state" ON "kernel"."registrations" USING btree ("tenant_id","state","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations__open" ON "kernel"."registrations" USING btree ("tenant_id","account_id","unit_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants__role_permission" ON "kernel"."role_grants" USING btree ("tenant_id","role","permission");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries__event_consumer" ON "kernel"."deliveries" USING btree ("tenant_id","event_id","consumer");--> statement-breakpoint
CREATE INDEX "deliveries__pending" ON "kernel"."deliveries" USING btree ("next_at","seq") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries__order" ON "kernel"."deliveries" USING btree ("tenant_id","consumer","key","seq") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries__dead" ON "kernel"."deliveries" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE INDEX "outbox__unrouted" ON "kernel"."outbox" USING btree ("seq") WHERE routed_at is null;--> statement-breakpoint
CREATE INDEX "outbox__by_key" ON "kernel"."outbox" USING btree ("tenant_id","key","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_plugins__plugin" ON "kernel"."tenant_plugins" USING btree ("tenant_id","plugin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settings__key" ON "kernel"."settings" USING btree ("tenant_id","plugin_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "counters__kind" ON "kernel"."counters" USING btree ("tenant_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks__one_open" ON "kernel"."tasks" USING btree ("tenant_id","plugin_id","kind","subject_id","assignee_account_id","assignee_role") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__account" ON "kernel"."tasks" USING btree ("tenant_id","assignee_account_id","due_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__role" ON "kernel"."tasks" USING btree ("tenant_id","assignee_role","due_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__subject" ON "kernel"."tasks" USING btree ("tenant_id","subject","subject_id");--> statement-breakpoint
CREATE INDEX "oversight__company" ON "kernel"."oversight" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "tenants__parent" ON "kernel"."tenants" USING btree ("parent_id","name");--> statement-breakpoint
CREATE INDEX "tenants__lineage" ON "kernel"."tenants" USING gin ("lineage");