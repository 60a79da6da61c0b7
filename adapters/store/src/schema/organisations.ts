import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  type ForeignKeyBuilder,
} from "drizzle-orm/pg-core";
import { at, id, organisationId, createdAt, oneOf, counted, type Column } from "./columns.ts";

/** Who keeps their decisions here together; the walls between tenants run along it. */
export const organisations = pgTable("organisations", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  createdAt: createdAt(),
});

export const memberRoles = ["owner", "analyst", "operator", "viewer", "guest"] as const;

/**
 * Somebody who may sign in to one organisation. The same e-mail address may be a member of several, each with a role
 * and a password of its own. A guest sees one engagement and nothing else.
 */
export const members = pgTable(
  "members",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: memberRoles }).notNull(),
    engagementId: uuid("engagement_id"),
    /** PHC string of argon2id; none for those who sign in by passkey or OIDC alone. */
    passwordHash: text("password_hash"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    disabledAt: at("disabled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    uniqueIndex("members_by_email").on(table.organisationId, sql`lower(${table.email})`),
    index("members_email").on(sql`lower(${table.email})`),
    index("members_id").on(table.id),
    engagementKey(table),
    oneOf("members_role", table.role, memberRoles),
    check("members_guest", sql`(${table.role} = 'guest') = (${table.engagementId} is not null)`),
    counted("members_version", table),
  ],
);

/** A piece of work that is lived with: the briefs about it, what was decided, and the guests who may see it. */
export const engagements = pgTable(
  "engagements",
  {
    organisationId: organisationId().references(() => organisations.id, { onDelete: "cascade" }),
    id: id(),
    title: text("title").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    closedAt: at("closed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    authorKey(table),
    counted("engagements_version", table),
  ],
);

/** Goes with its member. */
export function memberKey(table: { readonly organisationId: Column; readonly memberId: Column }) {
  return foreignKey({
    columns: [table.organisationId, table.memberId],
    foreignColumns: [members.organisationId, members.id],
  }).onDelete("cascade");
}

/** Whoever made something stays a member of the same organisation, disabled perhaps, as long as it is there. */
export function authorKey(table: { readonly organisationId: Column; readonly createdBy: Column }): ForeignKeyBuilder {
  return foreignKey({
    columns: [table.organisationId, table.createdBy],
    foreignColumns: [members.organisationId, members.id],
  });
}

/** An engagement that something is filed under is never deleted, only closed. */
export function engagementKey(table: {
  readonly organisationId: Column;
  readonly engagementId: Column;
}): ForeignKeyBuilder {
  return foreignKey({
    columns: [table.organisationId, table.engagementId],
    foreignColumns: [engagements.organisationId, engagements.id],
  });
}
