import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, at, id, organisationId, createdAt, oneOf, hashed } from "./columns.ts";
import { organisations, memberKey, authorKey } from "./organisations.ts";
import { briefs } from "./work.ts";

const jobKinds = ["decide"] as const;
const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;

/** Long work: what was asked, how far it is, and what came of it. The queue only carries its id. */
export const jobs = pgTable(
  "jobs",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    kind: text("kind", { enum: jobKinds }).notNull(),
    state: text("state", { enum: jobStates }).notNull().default("waiting"),
    briefId: uuid("brief_id"),
    briefVersion: integer("brief_version"),
    /** What was asked, with all that the answer depends on. */
    question: jsonb("question").notNull(),
    /** Share of the work done, 0–1, and what is being done. */
    progress: jsonb("progress").notNull().default({ share: 0, stage: "waiting" }),
    /** Address of the result within the API, or the problem. */
    result: jsonb("result"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    startedAt: at("started_at"),
    endedAt: at("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("jobs_by_creation").on(table.organisationId, table.createdAt),
    /** What waits or runs, to be counted at each question. */
    index("jobs_open")
      .on(table.organisationId)
      .where(sql`${table.state} in ('waiting', 'running')`),
    foreignKey({
      name: "jobs_brief_fk",
      columns: [table.organisationId, table.briefId],
      foreignColumns: [briefs.organisationId, briefs.id],
    }).onDelete("cascade"),
    authorKey(table),
    oneOf("jobs_kind", table.kind, jobKinds),
    oneOf("jobs_state", table.state, jobStates),
  ],
);

/** What happened, appended for ever: each entry carries the hash of the one before it. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … without a gap within an organisation. */
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    at: at("at").notNull(),
    /** Member who did it; none for the system itself. */
    actorId: uuid("actor_id"),
    /** `brief.create`, `member.invite`, `session.start` … */
    action: text("action").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    /** Canonical JSON of what a reader needs to know; never a token or a password. */
    details: text("details").notNull(),
    previousHash: bytes("previous_hash").notNull(),
    hash: bytes("hash").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.sequence] }),
    check("audit_entries_sequence", sql`${table.sequence} > 0`),
    hashed("audit_entries_previous", table.previousHash),
    hashed("audit_entries_hash", table.hash),
  ],
);

/** Answers to writes that carried an `Idempotency-Key`, so that the same request again gives the same answer. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    organisationId: organisationId(),
    memberId: uuid("member_id").notNull(),
    key: text("key").notNull(),
    requestHash: bytes("request_hash").notNull(),
    status: integer("status").notNull(),
    headers: jsonb("headers").notNull(),
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.memberId, table.key] }),
    index("idempotency_keys_by_age").on(table.createdAt),
    memberKey(table),
    check("idempotency_keys_key", sql`length(${table.key}) between 1 and 255`),
  ],
);
