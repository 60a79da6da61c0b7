import { type Permission, permissionsOf, type Role } from "@shoreline/api";
import { apiTokens, members, sessions, type Store, type Transaction } from "@shoreline/store";
import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Authenticate, Incoming, Signed } from "../http/signed.ts";
import { tokenIn } from "./cookies.ts";
import type { Remembered } from "./remembered.ts";
import type { Site } from "./site.ts";
import { API_TOKEN_PREFIX, hashOf } from "./token.ts";

/** A session that is not used for so long has ended. */
export const IDLE_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;
/** Last use is written at most so often. */
const SEEN_MILLISECONDS = 60_000;

/** What authenticating needs of the service. */
export interface Authority {
  readonly store: Store;
  readonly now: () => number;
  readonly site: () => Site;
  readonly remembered: Remembered;
}

interface Shown {
  readonly kind: "session" | "token";
  readonly hash: Uint8Array;
}

interface Found {
  readonly signed: Signed;
  readonly seenAt: string | null;
}

/**
 * Who asks: by bearer token where there is one, else by the session in the cookie. Whoever was found is believed for
 * five seconds (see `remembered`), so that reading needs no more than the transaction of the request itself.
 */
export function authenticate(authority: Authority): Authenticate {
  return async (incoming) => {
    const shown = shownBy(incoming, authority.site());
    if (shown === undefined) return undefined;
    const key = `${shown.kind} ${Buffer.from(shown.hash).toString("base64")}`;
    const known = authority.remembered.get(key);
    if (known !== undefined) return known;
    const askedAt = authority.now();
    const found = await lookUp(authority.store, shown, askedAt);
    if (found === undefined) return undefined;
    authority.remembered.set(key, found.signed, askedAt);
    await noteUse(authority.store, found, askedAt);
    return found.signed;
  };
}

function shownBy(incoming: Incoming, site: Site): Shown | undefined {
  const header = incoming.header("authorization");
  if (header !== undefined) {
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    return token?.startsWith(API_TOKEN_PREFIX) === true ? { kind: "token", hash: hashOf(token) } : undefined;
  }
  const token = tokenIn("session", site, incoming);
  return token === undefined ? undefined : { kind: "session", hash: hashOf(token) };
}

async function lookUp(store: Store, shown: Shown, now: number): Promise<Found | undefined> {
  const rows = await store.presenting({ tokenHash: shown.hash }, (tx) =>
    shown.kind === "session" ? sessionRow(tx, shown.hash, now) : tokenRow(tx, shown.hash, now),
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { organisationId, memberId, engagementId } = row;
  return {
    signed: {
      actor: { organisationId, memberId, engagementId },
      role: row.role,
      permissions: permissionsOf(row.role, row.scopes ?? undefined),
      by: { kind: shown.kind, id: row.id },
    },
    seenAt: row.seenAt,
  };
}

interface Row {
  readonly organisationId: string;
  readonly memberId: string;
  readonly engagementId: string | null;
  readonly role: Role;
  readonly id: string;
  readonly seenAt: string | null;
  readonly scopes: Permission[] | null;
}

const WHO = { organisationId: members.organisationId, memberId: members.id, role: members.role } as const;

/** A guest sees the one engagement; an engagement that somebody else's row names is not theirs to be held to. */
const ENGAGEMENT = sql<string | null>`case when ${members.role} = 'guest' then ${members.engagementId} end`;

function sessionRow(tx: Transaction, hash: Uint8Array, now: number): Promise<Row[]> {
  return tx
    .select({
      ...WHO,
      engagementId: ENGAGEMENT,
      id: sessions.id,
      seenAt: sessions.seenAt,
      scopes: sql<null>`null`,
    })
    .from(sessions)
    .innerJoin(members, isMember(sessions))
    .where(
      and(
        eq(sessions.tokenHash, hash),
        gt(sessions.expiresAt, textOf(now)),
        gt(sessions.seenAt, textOf(now - IDLE_MILLISECONDS)),
        isNull(members.disabledAt),
      ),
    );
}

function tokenRow(tx: Transaction, hash: Uint8Array, now: number): Promise<Row[]> {
  return tx
    .select({
      ...WHO,
      engagementId: ENGAGEMENT,
      id: apiTokens.id,
      seenAt: apiTokens.usedAt,
      scopes: sql<Permission[]>`${apiTokens.scopes}`,
    })
    .from(apiTokens)
    .innerJoin(members, isMember(apiTokens))
    .where(
      and(
        eq(apiTokens.tokenHash, hash),
        isNull(apiTokens.revokedAt),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, textOf(now))),
        isNull(members.disabledAt),
      ),
    );
}

function isMember(table: typeof sessions | typeof apiTokens) {
  return and(eq(members.organisationId, table.organisationId), eq(members.id, table.memberId));
}

/** Writes when it was last used, once a minute at most. */
async function noteUse(store: Store, { signed, seenAt }: Found, now: number): Promise<void> {
  const due = textOf(now - SEEN_MILLISECONDS);
  if (seenAt !== null && new Date(seenAt).getTime() > now - SEEN_MILLISECONDS) return;
  await store.as(signed.actor, async (tx) => {
    if (signed.by.kind === "session")
      await tx
        .update(sessions)
        .set({ seenAt: textOf(now) })
        .where(and(eq(sessions.id, signed.by.id), lt(sessions.seenAt, due)));
    else
      await tx
        .update(apiTokens)
        .set({ usedAt: textOf(now) })
        .where(eq(apiTokens.id, signed.by.id));
  });
}

function textOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
