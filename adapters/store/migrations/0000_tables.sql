CREATE TABLE "api_tokens" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_tokens_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "api_tokens_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "api_tokens_token" CHECK (length("api_tokens"."token_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"blocked_until" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attempts_key" CHECK (length("attempts"."key") = 32),
	CONSTRAINT "attempts_failures" CHECK ("attempts"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"organisation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" text NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_organisation_id_sequence_pk" PRIMARY KEY("organisation_id","sequence"),
	CONSTRAINT "audit_entries_sequence" CHECK ("audit_entries"."sequence" > 0),
	CONSTRAINT "audit_entries_previous" CHECK (length("audit_entries"."previous_hash") = 32),
	CONSTRAINT "audit_entries_hash" CHECK (length("audit_entries"."hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "brief_versions" (
	"organisation_id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"document" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "brief_versions_organisation_id_brief_id_version_pk" PRIMARY KEY("organisation_id","brief_id","version"),
	CONSTRAINT "brief_versions_version" CHECK ("brief_versions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "briefs" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"engagement_id" uuid,
	"title" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "briefs_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "briefs_version" CHECK ("briefs"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"decision_id" uuid,
	"anchor" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "comments_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "comments_version" CHECK ("comments"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"public_key" "bytea",
	"counter" bigint,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "credentials_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "credentials_by_handle" UNIQUE("organisation_id","kind","handle"),
	CONSTRAINT "credentials_kind" CHECK ("credentials"."kind" in ('passkey', 'oidc'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"brief_version" integer NOT NULL,
	"scenario_id" uuid,
	"content_id" text NOT NULL,
	"title" text NOT NULL,
	"alternative" text NOT NULL,
	"verdict" text NOT NULL,
	"summary" text NOT NULL,
	"seed" bigint NOT NULL,
	"trials" integer NOT NULL,
	"document" "bytea" NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decisions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "decisions_trials" CHECK ("decisions"."trials" > 0)
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "engagements_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "engagements_version" CHECK ("engagements"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_organisation_id_member_id_key_pk" PRIMARY KEY("organisation_id","member_id","key"),
	CONSTRAINT "idempotency_keys_key" CHECK (length("idempotency_keys"."key") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"brief_id" uuid,
	"question" jsonb NOT NULL,
	"progress" jsonb DEFAULT '{"share":0,"stage":"waiting"}'::jsonb NOT NULL,
	"result" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "jobs_kind" CHECK ("jobs"."kind" in ('decide')),
	CONSTRAINT "jobs_state" CHECK ("jobs"."state" in ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "links" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text,
	"name" text,
	"role" text,
	"engagement_id" uuid,
	"member_id" uuid,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "links_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "links_purpose" CHECK ("links"."purpose" in ('setUp', 'invitation', 'newPassword')),
	CONSTRAINT "links_role" CHECK ("links"."role" in ('owner', 'analyst', 'operator', 'viewer', 'guest')),
	CONSTRAINT "links_token" CHECK (length("links"."token_hash") = 32)
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"engagement_id" uuid,
	"password_hash" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "members_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('owner', 'analyst', 'operator', 'viewer', 'guest')),
	CONSTRAINT "members_guest" CHECK (("members"."role" = 'guest') = ("members"."engagement_id" is not null)),
	CONSTRAINT "members_version" CHECK ("members"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "own_classes" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"document" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_classes_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "own_classes_by_name" UNIQUE("organisation_id","name"),
	CONSTRAINT "own_classes_version" CHECK ("own_classes"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "own_facts" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"place" text NOT NULL,
	"value" jsonb NOT NULL,
	"low" jsonb,
	"high" jsonb,
	"unit" text NOT NULL,
	"date" text NOT NULL,
	"source" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_facts_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "own_facts_by_key" UNIQUE("organisation_id","key","place","date"),
	CONSTRAINT "own_facts_version" CHECK ("own_facts"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"brief_id" uuid NOT NULL,
	"name" text NOT NULL,
	"changes" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenarios_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "scenarios_by_name" UNIQUE("organisation_id","brief_id","name"),
	CONSTRAINT "scenarios_version" CHECK ("scenarios"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sessions_token" CHECK (length("sessions"."token_hash") = 32)
);
--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_organisation_id_member_id_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_versions" ADD CONSTRAINT "brief_versions_organisation_id_brief_id_briefs_organisation_id_id_fk" FOREIGN KEY ("organisation_id","brief_id") REFERENCES "public"."briefs"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_versions" ADD CONSTRAINT "brief_versions_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_organisation_id_engagement_id_engagements_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_brief_id_briefs_organisation_id_id_fk" FOREIGN KEY ("organisation_id","brief_id") REFERENCES "public"."briefs"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_decision_fk" FOREIGN KEY ("organisation_id","decision_id") REFERENCES "public"."decisions"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_organisation_id_member_id_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_brief_version_fk" FOREIGN KEY ("organisation_id","brief_id","brief_version") REFERENCES "public"."brief_versions"("organisation_id","brief_id","version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_organisation_id_member_id_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_brief_fk" FOREIGN KEY ("organisation_id","brief_id") REFERENCES "public"."briefs"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_member_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_organisation_id_engagement_id_engagements_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_engagement_id_engagements_organisation_id_id_fk" FOREIGN KEY ("organisation_id","engagement_id") REFERENCES "public"."engagements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_classes" ADD CONSTRAINT "own_classes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_classes" ADD CONSTRAINT "own_classes_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_facts" ADD CONSTRAINT "own_facts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_facts" ADD CONSTRAINT "own_facts_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_organisation_id_brief_id_briefs_organisation_id_id_fk" FOREIGN KEY ("organisation_id","brief_id") REFERENCES "public"."briefs"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_organisation_id_created_by_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","created_by") REFERENCES "public"."members"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_id_member_id_members_organisation_id_id_fk" FOREIGN KEY ("organisation_id","member_id") REFERENCES "public"."members"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_by_member" ON "api_tokens" USING btree ("organisation_id","member_id");--> statement-breakpoint
CREATE INDEX "briefs_by_engagement" ON "briefs" USING btree ("organisation_id","engagement_id");--> statement-breakpoint
CREATE INDEX "briefs_by_change" ON "briefs" USING btree ("organisation_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "challenges_by_expiry" ON "challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "comments_by_brief" ON "comments" USING btree ("organisation_id","brief_id","created_at");--> statement-breakpoint
CREATE INDEX "credentials_handle" ON "credentials" USING btree ("handle");--> statement-breakpoint
CREATE INDEX "decisions_by_brief" ON "decisions" USING btree ("organisation_id","brief_id","created_at");--> statement-breakpoint
CREATE INDEX "decisions_by_creation" ON "decisions" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "jobs_by_creation" ON "jobs" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "members_by_email" ON "members" USING btree ("organisation_id",lower("email"));--> statement-breakpoint
CREATE INDEX "members_email" ON "members" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "members_id" ON "members" USING btree ("id");--> statement-breakpoint
CREATE INDEX "sessions_by_member" ON "sessions" USING btree ("organisation_id","member_id");