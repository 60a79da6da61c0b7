import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { bytes, at, now, id, organisationId, createdAt, counted, type Column } from "./columns.ts";
import { organisations, authorKey, engagementKey } from "./organisations.ts";

/** A description of work. Its text lives in its versions; none of them is ever changed. */
export const briefs = pgTable(
  "briefs",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    engagementId: uuid("engagement_id"),
    title: text("title").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().default(now),
    archivedAt: at("archived_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("briefs_by_engagement").on(table.organisationId, table.engagementId),
    index("briefs_by_change").on(table.organisationId, table.updatedAt, table.id),
    engagementKey(table),
    authorKey(table),
    counted("briefs_version", table),
  ],
);

/** What a brief said, version by version. Immutable. */
export const briefVersions = pgTable(
  "brief_versions",
  {
    organisationId: organisationId(),
    briefId: uuid("brief_id").notNull(),
    version: integer("version").notNull(),
    /** The brief as it was given, `brief/1` as JSON. Text, because jsonb forgets the order of fields. */
    document: text("document").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.briefId, table.version] }),
    briefKey(table),
    authorKey(table),
    counted("brief_versions_version", table),
  ],
);

/** An answer. Immutable: the database refuses to change one. */
export const decisions = pgTable(
  "decisions",
  {
    organisationId: organisationId(),
    id: id(),
    briefId: uuid("brief_id").notNull(),
    briefVersion: integer("brief_version").notNull(),
    scenarioId: uuid("scenario_id"),
    /** `id` of the `decision/1` document: a hash of its content. */
    contentId: text("content_id").notNull(),
    title: text("title").notNull(),
    /** `recommendation.alternative`, `verdict` and `summary` of the document, for lists. */
    alternative: text("alternative").notNull(),
    verdict: text("verdict").notNull(),
    summary: text("summary").notNull(),
    seed: bigint("seed", { mode: "number" }).notNull(),
    trials: integer("trials").notNull(),
    /** The `decision/1` document, gzip of its JSON: sent as it lies here to whoever accepts that. */
    document: bytes("document").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("decisions_by_brief").on(table.organisationId, table.briefId, table.createdAt),
    index("decisions_by_creation").on(table.organisationId, table.createdAt, table.id),
    foreignKey({
      name: "decisions_brief_version_fk",
      columns: [table.organisationId, table.briefId, table.briefVersion],
      foreignColumns: [briefVersions.organisationId, briefVersions.briefId, briefVersions.version],
    }).onDelete("cascade"),
    authorKey(table),
    check("decisions_trials", sql`${table.trials} > 0`),
  ],
);

/** A brief with some fields said otherwise, kept under a name. */
export const scenarios = pgTable(
  "scenarios",
  {
    organisationId: organisationId(),
    id: id(),
    briefId: uuid("brief_id").notNull(),
    name: text("name").notNull(),
    /** `[{ path, value }]`, applied to the newest version of the brief. */
    changes: jsonb("changes").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().default(now),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("scenarios_by_name").on(table.organisationId, table.briefId, table.name),
    briefKey(table),
    authorKey(table),
    counted("scenarios_version", table),
  ],
);

/** What somebody says about a brief or a decision, or about one place in it. */
export const comments = pgTable(
  "comments",
  {
    organisationId: organisationId(),
    id: id(),
    briefId: uuid("brief_id").notNull(),
    decisionId: uuid("decision_id"),
    /** Path of what it is about, such as `alternatives/vendor@in-pune/cost`; the whole when empty. */
    anchor: text("anchor").notNull().default(""),
    text: text("text").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().default(now),
    deletedAt: at("deleted_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("comments_by_brief").on(table.organisationId, table.briefId, table.createdAt),
    briefKey(table),
    foreignKey({
      name: "comments_decision_fk",
      columns: [table.organisationId, table.decisionId],
      foreignColumns: [decisions.organisationId, decisions.id],
    }).onDelete("cascade"),
    authorKey(table),
    counted("comments_version", table),
  ],
);

/** Goes with its brief. */
function briefKey(table: { readonly organisationId: Column; readonly briefId: Column }) {
  return foreignKey({
    columns: [table.organisationId, table.briefId],
    foreignColumns: [briefs.organisationId, briefs.id],
  }).onDelete("cascade");
}
