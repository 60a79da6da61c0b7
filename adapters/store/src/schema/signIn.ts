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
import { bytes, at, now, id, organisationId, createdAt, oneOf, hashed } from "./columns.ts";
import { memberRoles, members, memberKey, engagementKey } from "./organisations.ts";

/** Other ways for a member to prove who they are: a passkey (WebAuthn credential) or a subject of an OIDC issuer. */
export const credentials = pgTable(
  "credentials",
  {
    organisationId: organisationId(),
    id: id(),
    memberId: uuid("member_id").notNull(),
    kind: text("kind", { enum: ["passkey", "oidc"] }).notNull(),
    /** base64url credential id of a passkey; `issuer subject` of OIDC. */
    handle: text("handle").notNull(),
    name: text("name").notNull(),
    publicKey: bytes("public_key"),
    counter: bigint("counter", { mode: "number" }),
    details: jsonb("details").notNull().default({}),
    createdAt: createdAt(),
    usedAt: at("used_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    unique("credentials_by_handle").on(table.organisationId, table.kind, table.handle),
    index("credentials_handle").on(table.handle),
    memberKey(table),
    oneOf("credentials_kind", table.kind, ["passkey", "oidc"]),
  ],
);

/** A signed-in browser. Only the SHA-256 of its token is kept. */
export const sessions = pgTable(
  "sessions",
  {
    organisationId: organisationId(),
    id: id(),
    memberId: uuid("member_id").notNull(),
    tokenHash: bytes("token_hash").notNull().unique(),
    userAgent: text("user_agent").notNull().default(""),
    address: text("address").notNull().default(""),
    createdAt: createdAt(),
    seenAt: at("seen_at").notNull().default(now),
    expiresAt: at("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("sessions_by_member").on(table.organisationId, table.memberId),
    memberKey(table),
    hashed("sessions_token", table.tokenHash),
  ],
);

/** A key for other software, with no more rights than the member who made it. Only its SHA-256 is kept. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    organisationId: organisationId(),
    id: id(),
    memberId: uuid("member_id").notNull(),
    name: text("name").notNull(),
    scopes: text("scopes").array().notNull(),
    tokenHash: bytes("token_hash").notNull().unique(),
    createdAt: createdAt(),
    usedAt: at("used_at"),
    expiresAt: at("expires_at"),
    revokedAt: at("revoked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index("api_tokens_by_member").on(table.organisationId, table.memberId),
    memberKey(table),
    hashed("api_tokens_token", table.tokenHash),
  ],
);

const linkPurposes = ["setUp", "invitation", "newPassword"] as const;

/**
 * A one-time link: the first owner's, an invitation, or a new password. Only the SHA-256 of its token is kept.
 * The organisation of a first owner's link is the one that it will make, so nothing is there yet to refer to.
 */
export const links = pgTable(
  "links",
  {
    organisationId: organisationId(),
    id: id(),
    purpose: text("purpose", { enum: linkPurposes }).notNull(),
    tokenHash: bytes("token_hash").notNull().unique(),
    email: text("email"),
    name: text("name"),
    role: text("role", { enum: memberRoles }),
    engagementId: uuid("engagement_id"),
    memberId: uuid("member_id"),
    createdBy: uuid("created_by"),
    createdAt: createdAt(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: "links_member_fk",
      columns: [table.organisationId, table.memberId],
      foreignColumns: [members.organisationId, members.id],
    }).onDelete("cascade"),
    engagementKey(table),
    oneOf("links_purpose", table.purpose, linkPurposes),
    oneOf("links_role", table.role, memberRoles),
    hashed("links_token", table.tokenHash),
  ],
);

/** Failed attempts to sign in, by address and by e-mail; counts only, so that guessing is slow on every process alike. */
export const attempts = pgTable(
  "attempts",
  {
    /** SHA-256 of what is counted; it belongs to no organisation because nobody is signed in yet. */
    key: bytes("key").primaryKey(),
    failures: integer("failures").notNull(),
    blockedUntil: at("blocked_until"),
    updatedAt: at("updated_at").notNull().default(now),
  },
  (table) => [hashed("attempts_key", table.key), check("attempts_failures", sql`${table.failures} >= 0`)],
);

/**
 * What was handed to a browser and is waited for, once: the challenge of a passkey, the state of a sign-in elsewhere.
 * Nobody is signed in yet, so a row belongs to no organisation; it opens to whoever shows what `key` is the hash of.
 */
export const challenges = pgTable(
  "challenges",
  {
    /** SHA-256 of the challenge. */
    key: bytes("key").primaryKey(),
    purpose: text("purpose", { enum: ["passkey", "newPasskey", "oidc"] }).notNull(),
    /** What the answer is checked with: nonce, PKCE verifier, the member it was made for. */
    details: jsonb("details").notNull().default({}),
    expiresAt: at("expires_at").notNull(),
  },
  (table) => [index("challenges_by_expiry").on(table.expiresAt)],
);
