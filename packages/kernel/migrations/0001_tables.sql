CREATE TABLE "auth"."account_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_keys__pkey" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
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
CREATE TABLE "auth"."known_devices" (
	"user_id" uuid NOT NULL,
	"device_hash" text NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "known_devices__pkey" PRIMARY KEY("user_id","device_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."security_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"kind" text NOT NULL,
	"address" text,
	"user_agent" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL
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
	"theme" text DEFAULT 'auto' NOT NULL,
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
CREATE TABLE "kernel"."throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"taken" integer NOT NULL,
	"strikes" integer DEFAULT 0 NOT NULL,
	"window_ends_at" timestamptz NOT NULL,
	"locked_until" timestamptz,
	"updated_at" timestamptz DEFAULT now() NOT NULL
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
CREATE TABLE "kernel"."calendars" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"calendar_id" text NOT NULL,
	"override" jsonb NOT NULL,
	CONSTRAINT "calendars__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."file_attachments" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"file_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"attached_by" uuid,
	CONSTRAINT "file_attachments__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."file_blobs" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"checksum" text NOT NULL,
	"storage_key" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"thumbs" integer[] NOT NULL,
	CONSTRAINT "file_blobs__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."file_usage" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "file_usage__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."files" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"blob_id" uuid NOT NULL,
	"name" text NOT NULL,
	"uploaded_by" uuid,
	CONSTRAINT "files__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."data_grants" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"association_id" uuid NOT NULL,
	"association_name" text NOT NULL,
	"resource" text NOT NULL,
	"purpose" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"given_by" uuid,
	"given_by_name" text NOT NULL,
	"ended_at" timestamptz,
	"ended_by_name" text,
	"end_reason" text,
	CONSTRAINT "data_grants__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."grant_uses" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"grant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"used_on" date NOT NULL,
	"reads" integer DEFAULT 1 NOT NULL,
	"last_at" timestamptz NOT NULL,
	CONSTRAINT "grant_uses__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."published_facts" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"source_tenant_id" uuid NOT NULL,
	"source_name" text NOT NULL,
	"company_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"unit" text NOT NULL,
	"window_from" date NOT NULL,
	"window_to" date NOT NULL,
	"value" numeric(18,4),
	"is_suppressed" boolean DEFAULT false NOT NULL,
	"published_at" timestamptz NOT NULL,
	"published_by_name" text NOT NULL,
	"withdrawn_at" timestamptz,
	CONSTRAINT "published_facts__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."import_batches" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"checksum" text NOT NULL,
	"state" text NOT NULL,
	"sheets" jsonb NOT NULL,
	"has_political_consent" boolean DEFAULT false NOT NULL,
	"total_rows" integer DEFAULT 0 NOT NULL,
	"good_rows" integer DEFAULT 0 NOT NULL,
	"wrong_rows" integer DEFAULT 0 NOT NULL,
	"noise_rows" integer DEFAULT 0 NOT NULL,
	"warning_rows" integer DEFAULT 0 NOT NULL,
	"done_rows" integer DEFAULT 0 NOT NULL,
	"unchanged_rows" integer DEFAULT 0 NOT NULL,
	"stored_sheet" integer DEFAULT -1 NOT NULL,
	"stored_row" integer DEFAULT 0 NOT NULL,
	"counts" jsonb,
	"ledger_date" date NOT NULL,
	"origin_id" uuid NOT NULL,
	"overrules_staff" boolean DEFAULT false NOT NULL,
	"ends_owners" boolean DEFAULT true NOT NULL,
	"conflict_count" integer DEFAULT 0 NOT NULL,
	"ending_count" integer DEFAULT 0 NOT NULL,
	"error" text,
	"started_by" uuid,
	"started_by_name" text NOT NULL,
	"finished_at" timestamptz,
	CONSTRAINT "import_batches__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."import_mappings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"fingerprint" text NOT NULL,
	"choices" jsonb NOT NULL,
	CONSTRAINT "import_mappings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."import_rows" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"state" text NOT NULL,
	"has_note" boolean DEFAULT false NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "import_rows__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."import_seen" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"relation_id" uuid NOT NULL,
	CONSTRAINT "import_seen__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."import_sources" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "import_sources__pkey" PRIMARY KEY("tenant_id","id")
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
CREATE TABLE "kernel"."short_links" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"code" text NOT NULL,
	"plugin_id" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"public_path" text NOT NULL,
	"expires_at" timestamptz,
	"revoked_at" timestamptz,
	"created_by" uuid,
	CONSTRAINT "short_links__pkey" PRIMARY KEY("tenant_id","id")
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
	"invited_by" uuid,
	"inviter_name" text NOT NULL,
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
	"search_text" text DEFAULT '' NOT NULL,
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
	"unit_code" text NOT NULL,
	"claimed_name" text NOT NULL,
	"phone_masked" text NOT NULL,
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
CREATE TABLE "kernel"."messages" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"notification_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"send_after" timestamptz NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"adapter" text,
	"address_masked" text,
	"provider_id" text,
	"last_error" text,
	"sent_at" timestamptz,
	CONSTRAINT "messages__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."notifications" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"plugin_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"path" text NOT NULL,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"dedupe_key" text,
	"read_at" timestamptz,
	CONSTRAINT "notifications__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."notify_preferences" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sms" boolean NOT NULL,
	"wechat" boolean NOT NULL,
	CONSTRAINT "notify_preferences__pkey" PRIMARY KEY("tenant_id","id")
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
CREATE TABLE "kernel"."merges" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"subject" text NOT NULL,
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"snapshot" jsonb NOT NULL,
	"reason" text NOT NULL,
	"merged_by" uuid,
	CONSTRAINT "merges__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."registry_changes" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"row_id" uuid NOT NULL,
	"op" text NOT NULL,
	"before" jsonb,
	"row_version" integer NOT NULL,
	"source_row" integer,
	"undone_at" timestamptz,
	CONSTRAINT "registry_changes__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."search_words" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"word" text collate "C" NOT NULL,
	CONSTRAINT "search_words__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."consents" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"text_version" text NOT NULL,
	"method" text NOT NULL,
	"given_at" timestamptz NOT NULL,
	"attested_by" uuid,
	"withdrawn_at" timestamptz,
	"withdrawn_by" uuid,
	"withdrawal_method" text,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "consents__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."person_phones" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"sealed" text NOT NULL,
	"number_index" text collate "C" NOT NULL,
	"tail" text collate "C" NOT NULL,
	"masked" text NOT NULL,
	"position" integer DEFAULT 1 NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "person_phones__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."persons" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"name_key" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"sex" text,
	"birth_date" date,
	"id_kind" text,
	"id_sealed" text,
	"id_index" text collate "C",
	"id_masked" text,
	"note" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"merged_into_id" uuid,
	"edited_fields" text[] DEFAULT '{}' NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "persons__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."political_records" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"consent_id" uuid NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "political_records__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."buildings" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"key" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"merged_into_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "buildings__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."entrances" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"building_id" uuid NOT NULL,
	"key" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "entrances__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."former_places" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"subject" text NOT NULL,
	"place_id" uuid NOT NULL,
	"key" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"cause" text NOT NULL,
	"until" timestamptz NOT NULL,
	CONSTRAINT "former_places__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."units" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"building_id" uuid,
	"entrance_id" uuid,
	"key" text collate "C" NOT NULL,
	"room" text NOT NULL,
	"code" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"floor_level" integer,
	"floor_label" text,
	"area_m2" numeric(10,2),
	"inner_area_m2" numeric(10,2),
	"layout" text,
	"use_state" text,
	"handed_over_on" date,
	"handed_over_precision" text,
	"note" text DEFAULT '' NOT NULL,
	"beside_unit_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"merged_into_id" uuid,
	"edited_fields" text[] DEFAULT '{}' NOT NULL,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "units__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."building_heads" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"building_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "building_heads__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."household_members" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kinship" text,
	"joined_on" date,
	"left_on" date,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "household_members__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."households" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"head_person_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "households__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."unit_relations" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"share_numerator" integer,
	"share_denominator" integer,
	"is_joint" boolean DEFAULT false NOT NULL,
	"kinship" text,
	"valid_from" date,
	"valid_from_precision" text,
	"valid_to" date,
	"source" text NOT NULL,
	"end_reason" text,
	"source_batch_id" uuid,
	"source_row" integer,
	CONSTRAINT "unit_relations__pkey" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "kernel"."saved_filters" (
	"tenant_id" uuid DEFAULT kernel.tenant_id() NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamptz DEFAULT now() NOT NULL,
	"updated_at" timestamptz DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" jsonb NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	CONSTRAINT "saved_filters__pkey" PRIMARY KEY("tenant_id","id")
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
ALTER TABLE "auth"."account_keys" ADD CONSTRAINT "account_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."known_devices" ADD CONSTRAINT "known_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."file_attachments" ADD CONSTRAINT "file_attachments__file" FOREIGN KEY ("tenant_id","file_id") REFERENCES "kernel"."files"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."files" ADD CONSTRAINT "files__blob" FOREIGN KEY ("tenant_id","blob_id") REFERENCES "kernel"."file_blobs"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."messages" ADD CONSTRAINT "messages__notification" FOREIGN KEY ("tenant_id","notification_id") REFERENCES "kernel"."notifications"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."consents" ADD CONSTRAINT "consents__person_exists" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."person_phones" ADD CONSTRAINT "person_phones__person" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."political_records" ADD CONSTRAINT "political_records__person_exists" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."political_records" ADD CONSTRAINT "political_records__consent" FOREIGN KEY ("tenant_id","consent_id") REFERENCES "kernel"."consents"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."entrances" ADD CONSTRAINT "entrances__building" FOREIGN KEY ("tenant_id","building_id") REFERENCES "kernel"."buildings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."units" ADD CONSTRAINT "units__building_exists" FOREIGN KEY ("tenant_id","building_id") REFERENCES "kernel"."buildings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."units" ADD CONSTRAINT "units__entrance_exists" FOREIGN KEY ("tenant_id","entrance_id") REFERENCES "kernel"."entrances"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."building_heads" ADD CONSTRAINT "building_heads__building" FOREIGN KEY ("tenant_id","building_id") REFERENCES "kernel"."buildings"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."building_heads" ADD CONSTRAINT "building_heads__person_exists" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."household_members" ADD CONSTRAINT "household_members__household" FOREIGN KEY ("tenant_id","household_id") REFERENCES "kernel"."households"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."household_members" ADD CONSTRAINT "household_members__person_exists" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."households" ADD CONSTRAINT "households__unit_exists" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "kernel"."units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."unit_relations" ADD CONSTRAINT "unit_relations__unit_exists" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "kernel"."units"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."unit_relations" ADD CONSTRAINT "unit_relations__person_exists" FOREIGN KEY ("tenant_id","person_id") REFERENCES "kernel"."persons"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."oversight" ADD CONSTRAINT "oversight_association_id_tenants_id_fk" FOREIGN KEY ("association_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."oversight" ADD CONSTRAINT "oversight_company_id_tenants_id_fk" FOREIGN KEY ("company_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kernel"."tenants" ADD CONSTRAINT "tenants_parent_id_tenants_id_fk" FOREIGN KEY ("parent_id") REFERENCES "kernel"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_keys__when" ON "auth"."account_keys" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials__provider" ON "auth"."credentials" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "credentials__user" ON "auth"."credentials" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "security_events__user" ON "auth"."security_events" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "security_events__when" ON "auth"."security_events" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "sessions__user" ON "auth"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factors__user" ON "auth"."two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "users__phone_tail" ON "auth"."users" USING btree (right("phone_number", 4));--> statement-breakpoint
CREATE INDEX "verifications__identifier" ON "auth"."verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "throttles__updated" ON "kernel"."throttles" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys__key" ON "kernel"."idempotency_keys" USING btree ("tenant_id","account_id","key");--> statement-breakpoint
CREATE INDEX "audit_log__subject" ON "kernel"."audit_log" USING btree ("tenant_id","subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_log__newest" ON "kernel"."audit_log" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "audit_log__account" ON "kernel"."audit_log" USING btree ("tenant_id","account_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendars__calendar" ON "kernel"."calendars" USING btree ("tenant_id","calendar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "file_attachments__file_subject" ON "kernel"."file_attachments" USING btree ("tenant_id","file_id","subject","subject_id","role");--> statement-breakpoint
CREATE INDEX "file_attachments__subject" ON "kernel"."file_attachments" USING btree ("tenant_id","subject","subject_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "file_blobs__checksum" ON "kernel"."file_blobs" USING btree ("tenant_id","checksum");--> statement-breakpoint
CREATE INDEX "file_blobs__oldest" ON "kernel"."file_blobs" USING btree ("tenant_id","updated_at");--> statement-breakpoint
CREATE INDEX "files__by_blob" ON "kernel"."files" USING btree ("tenant_id","blob_id");--> statement-breakpoint
CREATE INDEX "files__oldest" ON "kernel"."files" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "data_grants__list" ON "kernel"."data_grants" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "data_grants__to" ON "kernel"."data_grants" USING btree ("tenant_id","association_id","resource");--> statement-breakpoint
CREATE INDEX "data_grants__anywhere" ON "kernel"."data_grants" USING btree ("association_id","resource");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_uses__day" ON "kernel"."grant_uses" USING btree ("tenant_id","grant_id","account_id","used_on");--> statement-breakpoint
CREATE INDEX "grant_uses__list" ON "kernel"."grant_uses" USING btree ("tenant_id","grant_id","last_at");--> statement-breakpoint
CREATE UNIQUE INDEX "published_facts__key" ON "kernel"."published_facts" USING btree ("tenant_id","source_tenant_id","metric","window_from","window_to");--> statement-breakpoint
CREATE INDEX "published_facts__source" ON "kernel"."published_facts" USING btree ("source_tenant_id","published_at");--> statement-breakpoint
CREATE INDEX "published_facts__live" ON "kernel"."published_facts" USING btree ("tenant_id","company_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "import_batches__newest" ON "kernel"."import_batches" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "import_batches__checksum" ON "kernel"."import_batches" USING btree ("tenant_id","checksum");--> statement-breakpoint
CREATE UNIQUE INDEX "import_mappings__fingerprint" ON "kernel"."import_mappings" USING btree ("tenant_id","kind","fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "import_rows__position" ON "kernel"."import_rows" USING btree ("tenant_id","batch_id","position");--> statement-breakpoint
CREATE INDEX "import_rows__state" ON "kernel"."import_rows" USING btree ("tenant_id","batch_id","state","position");--> statement-breakpoint
CREATE INDEX "import_seen__batch" ON "kernel"."import_seen" USING btree ("tenant_id","batch_id","relation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "import_sources__batch" ON "kernel"."import_sources" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE INDEX "jobs__newest" ON "kernel"."jobs" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "jobs__state" ON "kernel"."jobs" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "timers__name_key" ON "kernel"."timers" USING btree ("tenant_id","plugin_id","name","key");--> statement-breakpoint
CREATE INDEX "timers__due" ON "kernel"."timers" USING btree ("tenant_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "short_links__code" ON "kernel"."short_links" USING btree ("tenant_id","code");--> statement-breakpoint
CREATE INDEX "short_links__anywhere" ON "kernel"."short_links" USING btree ("code");--> statement-breakpoint
CREATE INDEX "short_links__subject" ON "kernel"."short_links" USING btree ("tenant_id","subject","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations__secret" ON "kernel"."invitations" USING btree ("tenant_id","secret_hash");--> statement-breakpoint
CREATE INDEX "invitations__newest" ON "kernel"."invitations" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships__account" ON "kernel"."memberships" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "memberships__roles" ON "kernel"."memberships" USING gin ("tenant_id","roles");--> statement-breakpoint
CREATE INDEX "memberships__by_account" ON "kernel"."memberships" USING btree ("tenant_id","status","id");--> statement-breakpoint
CREATE INDEX "memberships__by_name" ON "kernel"."memberships" USING btree ("tenant_id","display_name","id");--> statement-breakpoint
CREATE INDEX "registrations__state" ON "kernel"."registrations" USING btree ("tenant_id","state","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations__open" ON "kernel"."registrations" USING btree ("tenant_id","account_id","unit_id") WHERE state <> 'refused';--> statement-breakpoint
CREATE UNIQUE INDEX "role_grants__role_permission" ON "kernel"."role_grants" USING btree ("tenant_id","role","permission");--> statement-breakpoint
CREATE INDEX "messages__notification_id" ON "kernel"."messages" USING btree ("tenant_id","notification_id");--> statement-breakpoint
CREATE INDEX "messages__newest" ON "kernel"."messages" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "messages__state" ON "kernel"."messages" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE INDEX "messages__recent" ON "kernel"."messages" USING btree ("tenant_id","account_id","kind","created_at");--> statement-breakpoint
CREATE INDEX "messages__batch" ON "kernel"."messages" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications__dedupe" ON "kernel"."notifications" USING btree ("tenant_id","account_id","dedupe_key") WHERE dedupe_key is not null;--> statement-breakpoint
CREATE INDEX "notifications__account" ON "kernel"."notifications" USING btree ("tenant_id","account_id","id");--> statement-breakpoint
CREATE INDEX "notifications__unread" ON "kernel"."notifications" USING btree ("tenant_id","account_id","id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notifications__batch" ON "kernel"."notifications" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE INDEX "notifications__oldest" ON "kernel"."notifications" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notify_preferences__kind" ON "kernel"."notify_preferences" USING btree ("tenant_id","account_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries__event_consumer" ON "kernel"."deliveries" USING btree ("tenant_id","event_id","consumer");--> statement-breakpoint
CREATE INDEX "deliveries__pending" ON "kernel"."deliveries" USING btree ("next_at","seq") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries__order" ON "kernel"."deliveries" USING btree ("tenant_id","consumer","key","seq") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "deliveries__dead" ON "kernel"."deliveries" USING btree ("tenant_id","state","id");--> statement-breakpoint
CREATE INDEX "outbox__unrouted" ON "kernel"."outbox" USING btree ("seq") WHERE routed_at is null;--> statement-breakpoint
CREATE INDEX "outbox__by_key" ON "kernel"."outbox" USING btree ("tenant_id","key","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "tenant_plugins__plugin" ON "kernel"."tenant_plugins" USING btree ("tenant_id","plugin_id");--> statement-breakpoint
CREATE INDEX "merges__into" ON "kernel"."merges" USING btree ("tenant_id","into_id");--> statement-breakpoint
CREATE INDEX "merges__from" ON "kernel"."merges" USING btree ("tenant_id","from_id");--> statement-breakpoint
CREATE INDEX "registry_changes__batch" ON "kernel"."registry_changes" USING btree ("tenant_id","batch_id","table_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_words__word" ON "kernel"."search_words" USING btree ("tenant_id","subject","word","subject_id");--> statement-breakpoint
CREATE INDEX "search_words__subject" ON "kernel"."search_words" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents__live" ON "kernel"."consents" USING btree ("tenant_id","person_id","kind") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "consents__person" ON "kernel"."consents" USING btree ("tenant_id","person_id","given_at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_phones__number" ON "kernel"."person_phones" USING btree ("tenant_id","person_id","number_index");--> statement-breakpoint
CREATE INDEX "person_phones__by_number" ON "kernel"."person_phones" USING btree ("tenant_id","number_index");--> statement-breakpoint
CREATE INDEX "person_phones__tail" ON "kernel"."person_phones" USING btree ("tenant_id","tail");--> statement-breakpoint
CREATE UNIQUE INDEX "persons__id_number" ON "kernel"."persons" USING btree ("tenant_id","id_index") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "persons__order" ON "kernel"."persons" USING btree ("tenant_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "persons__name" ON "kernel"."persons" USING btree ("tenant_id","name_key");--> statement-breakpoint
CREATE INDEX "persons__changed" ON "kernel"."persons" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "political_records__person" ON "kernel"."political_records" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "political_records__consented" ON "kernel"."political_records" USING btree ("tenant_id","consent_id");--> statement-breakpoint
CREATE INDEX "political_records__status" ON "kernel"."political_records" USING btree ("tenant_id","status","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "buildings__key" ON "kernel"."buildings" USING btree ("tenant_id","key") WHERE status <> 'merged';--> statement-breakpoint
CREATE INDEX "buildings__order" ON "kernel"."buildings" USING btree ("tenant_id","sort_key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "entrances__key" ON "kernel"."entrances" USING btree ("tenant_id","building_id","key") WHERE status <> 'merged';--> statement-breakpoint
CREATE INDEX "former_places__key" ON "kernel"."former_places" USING btree ("tenant_id","subject","key");--> statement-breakpoint
CREATE INDEX "former_places__place" ON "kernel"."former_places" USING btree ("tenant_id","place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "units__key" ON "kernel"."units" USING btree ("tenant_id","key") WHERE status <> 'merged';--> statement-breakpoint
CREATE INDEX "units__place" ON "kernel"."units" USING btree ("tenant_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "units__area" ON "kernel"."units" USING btree ("tenant_id","area_m2","id");--> statement-breakpoint
CREATE INDEX "units__changed" ON "kernel"."units" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "units__building" ON "kernel"."units" USING btree ("tenant_id","building_id","entrance_id","sort_key");--> statement-breakpoint
CREATE INDEX "units__beside" ON "kernel"."units" USING btree ("tenant_id","beside_unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "building_heads__open" ON "kernel"."building_heads" USING btree ("tenant_id","building_id","person_id") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "building_heads__person" ON "kernel"."building_heads" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "household_members__open" ON "kernel"."household_members" USING btree ("tenant_id","household_id","person_id") WHERE left_on is null;--> statement-breakpoint
CREATE INDEX "household_members__person" ON "kernel"."household_members" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "household_members__of" ON "kernel"."household_members" USING btree ("tenant_id","household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "households__open" ON "kernel"."households" USING btree ("tenant_id","unit_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "households__unit" ON "kernel"."households" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unit_relations__open" ON "kernel"."unit_relations" USING btree ("tenant_id","unit_id","person_id","relation") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "unit_relations__unit" ON "kernel"."unit_relations" USING btree ("tenant_id","unit_id","valid_to");--> statement-breakpoint
CREATE INDEX "unit_relations__person" ON "kernel"."unit_relations" USING btree ("tenant_id","person_id","valid_to");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filters__name" ON "kernel"."saved_filters" USING btree ("tenant_id","account_id","list","name");--> statement-breakpoint
CREATE INDEX "saved_filters__shared" ON "kernel"."saved_filters" USING btree ("tenant_id","list","is_shared");--> statement-breakpoint
CREATE UNIQUE INDEX "settings__key" ON "kernel"."settings" USING btree ("tenant_id","plugin_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "counters__kind" ON "kernel"."counters" USING btree ("tenant_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks__one_open" ON "kernel"."tasks" USING btree ("tenant_id","plugin_id","kind","subject_id","assignee_account_id","assignee_role") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__account" ON "kernel"."tasks" USING btree ("tenant_id","assignee_account_id","due_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__role" ON "kernel"."tasks" USING btree ("tenant_id","assignee_role","due_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__open" ON "kernel"."tasks" USING btree ("tenant_id","due_at","id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "tasks__subject" ON "kernel"."tasks" USING btree ("tenant_id","subject","subject_id");--> statement-breakpoint
CREATE INDEX "oversight__company" ON "kernel"."oversight" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "tenants__parent" ON "kernel"."tenants" USING btree ("parent_id","name");--> statement-breakpoint
CREATE INDEX "tenants__lineage" ON "kernel"."tenants" USING gin ("lineage");