import { type Permission, tokenOperations } from "@shoreline/api";
import { apiTokens, appendAudit } from "@shoreline/store";
import { and, desc, eq, isNull } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { API_TOKEN_PREFIX, hashOf, newToken } from "../../signIn/token.ts";
import { forgetLater } from "./sessions.ts";
import { isoTime, isoTimeOrNull } from "./times.ts";

/** Each is a key to the organisation; who has so many has lost count. */
const MOST_TOKENS = 100;

const list = handles(tokenOperations.list, async (_asked, { tx, memberId }) => {
  const found = await tx.select().from(apiTokens).where(eq(apiTokens.memberId, memberId)).orderBy(desc(apiTokens.id));
  return { status: 200, body: { items: found.map(told) } };
});

const create = handles(tokenOperations.create, async ({ body }, context) => {
  const { tx, actor, memberId, signed, newId, now, nowText } = context;
  const beyond = body.scopes.filter((scope) => !signed.permissions.has(scope));
  if (beyond.length > 0) return problem("faults", { faults: [beyondOwn(beyond, signed.permissions)] });
  if (body.expiresAt !== undefined && new Date(body.expiresAt).getTime() <= now)
    return problem("faults", { faults: [inThePast(body.expiresAt)] });
  const kept = await tx.select({ id: apiTokens.id }).from(apiTokens).where(mine(memberId));
  if (kept.length >= MOST_TOKENS)
    return problem("conflict", { detail: `There are ${MOST_TOKENS} tokens already; revoke those that are not used.` });
  const token = newToken(API_TOKEN_PREFIX);
  const [made] = await tx
    .insert(apiTokens)
    .values({
      organisationId: actor.organisationId,
      id: newId(),
      memberId,
      name: body.name,
      scopes: [...new Set(body.scopes)],
      tokenHash: hashOf(token),
      createdAt: nowText,
      expiresAt: body.expiresAt === undefined ? null : isoTime(body.expiresAt),
    })
    .returning();
  if (made === undefined) throw new Error("A token that was written is there.");
  const details = { name: made.name, scopes: made.scopes };
  await appendAudit(tx, { action: "token.create", subjectKind: "token", subjectId: made.id, details });
  return { status: 201, body: { ...told(made), token } };
});

const revoke = handles(tokenOperations.revoke, async ({ path }, context) => {
  const { tx, memberId, nowText } = context;
  const revoked = await tx
    .update(apiTokens)
    .set({ revokedAt: nowText })
    .where(and(eq(apiTokens.id, path.id), mine(memberId)))
    .returning({ id: apiTokens.id });
  if (revoked.length === 0) return problem("not-found");
  await appendAudit(tx, { action: "token.revoke", subjectKind: "token", subjectId: path.id, details: {} });
  forgetLater(context, path.id);
  return { status: 204 };
});

function mine(memberId: string) {
  return and(eq(apiTokens.memberId, memberId), isNull(apiTokens.revokedAt));
}

function told(row: typeof apiTokens.$inferSelect) {
  const { id, name, scopes, createdAt, usedAt, expiresAt, revokedAt } = row;
  return {
    id,
    name,
    scopes: scopes as Permission[],
    createdAt: isoTime(createdAt),
    usedAt: isoTimeOrNull(usedAt),
    expiresAt: isoTimeOrNull(expiresAt),
    revokedAt: isoTimeOrNull(revokedAt),
  };
}

function beyondOwn(beyond: readonly string[], own: ReadonlySet<string>) {
  const allowed = [...own].join(", ");
  return { code: "sign-in.scope-beyond-own", path: "body.scopes", given: beyond.join(", "), allowed };
}

function inThePast(given: string) {
  return { code: "sign-in.expiry-past", path: "body.expiresAt", given, allowed: "a time to come" };
}

/** Keys for other software. */
export const tokenHandlers = [list, create, revoke];
