ALTER TABLE "jobs" ADD COLUMN "brief_version" integer;--> statement-breakpoint
CREATE INDEX "jobs_open" ON "jobs" USING btree ("organisation_id") WHERE "jobs"."state" in ('waiting', 'running');