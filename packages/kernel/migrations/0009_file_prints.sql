ALTER TABLE "kernel"."file_blobs" ADD COLUMN "dhash" bigint;--> statement-breakpoint
ALTER TABLE "kernel"."file_blobs" ADD COLUMN "taken_at" timestamptz;