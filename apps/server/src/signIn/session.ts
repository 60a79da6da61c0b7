import type { z } from "zod";
import { type identity, permissionsOf } from "@shoreline/api";
import { type Actor, appendAudit, members, organisations, sessions, type Transaction } from "@shoreline/store";
import { and, eq, gt, ne } from "drizzle-orm";
import type { OpenContext } from "../http/handler.ts";
import type { Signed } from "../http/signed.ts";
import { IDLE_MILLISECONDS } from "./authenticate.ts";
import { keptCookie } from "./cookies.ts";
import { hashOf, newToken } from "./token.ts";

/** A session ends after so long, however much it is used. */
const ABSOLUTE_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
const LONGEST_USER_AGENT = 300;

/** Who is signed in, as the API tells it. */
export type Identity = z.infer<typeof identity>;

/** A member of an organisation, as the database has to know them. */
export type SignedActor = Actor & { readonly memberId: string };

/** How somebody proved who they are. */
export type Way = "set-up" | "password" | "passkey" | "oidc" | "invitation";

/** What a sign-in is answered with: who it is, and the cookie. */
export interface Started {
  readonly body: Identity;
  readonly headers: { readonly "Set-Cookie": readonly string[] };
}

/**
 * Signs a member in: a new session with a new token, in one transaction with what comes before it (`first`). A session
 * that the browser still had is ended, so that it does not lie about.
 */
export async function signIn(
  context: OpenContext,
  actor: SignedActor,
  way: Way,
  first: (tx: Transaction) => Promise<void> = async () => {},
): Promise<Started> {
  const { services, signed } = context;
  const token = newToken();
  const body = await services.store.as(actor, async (tx) => {
    await first(tx);
    return startSession(tx, context, actor, way, token);
  });
  if (signed?.by.kind === "session") {
    await services.store.as(signed.actor, async (tx) => endSession(tx, signed));
    services.signIn.remembered.forget(signed.by.id);
  }
  const cookie = keptCookie("session", services.signIn.site(), token, ABSOLUTE_MILLISECONDS / 1000);
  return { body, headers: { "Set-Cookie": [cookie] } };
}

async function startSession(
  tx: Transaction,
  { incoming, now, nowText, newId }: OpenContext,
  actor: SignedActor,
  way: Way,
  token: string,
): Promise<Identity> {
  const id = newId();
  await tx.insert(sessions).values({
    organisationId: actor.organisationId,
    id,
    memberId: actor.memberId,
    tokenHash: hashOf(token),
    userAgent: (incoming.header("user-agent") ?? "").slice(0, LONGEST_USER_AGENT),
    address: incoming.address,
    createdAt: nowText,
    seenAt: nowText,
    expiresAt: new Date(now + ABSOLUTE_MILLISECONDS).toISOString(),
  });
  const details = { way, address: incoming.address };
  await appendAudit(tx, { action: "session.start", subjectKind: "session", subjectId: id, details });
  return identityOf(tx, actor, { kind: "session", id });
}

/** Ends the session that asks. */
export async function endSession(tx: Transaction, { actor, by }: Signed): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.id, by.id), eq(sessions.memberId, actor.memberId)));
  await appendAudit(tx, { action: "session.end", subjectKind: "session", subjectId: by.id, details: {} });
}

/** Ends all sessions of a member, or all but one, and gives the ids of those that ended. */
export async function endSessionsOf(tx: Transaction, memberId: string, but?: string): Promise<string[]> {
  const theirs = eq(sessions.memberId, memberId);
  const ended = await tx
    .delete(sessions)
    .where(but === undefined ? theirs : and(theirs, ne(sessions.id, but)))
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

/** What is true of a session that still runs. */
export function isRunning(now: number) {
  return and(
    gt(sessions.expiresAt, new Date(now).toISOString()),
    gt(sessions.seenAt, new Date(now - IDLE_MILLISECONDS).toISOString()),
  );
}

/** Who is signed in, with names. */
export async function identityOf(
  tx: Transaction,
  actor: SignedActor,
  by: Signed["by"],
  permissions?: Signed["permissions"],
): Promise<Identity> {
  const [found] = await tx
    .select({ member: members, organisation: organisations })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(eq(members.id, actor.memberId));
  if (found === undefined) throw new Error("A member who is signed in must exist.");
  const { id, name, email, role } = found.member;
  const engagementId = role === "guest" ? found.member.engagementId : null;
  return {
    member: { id, name, email, role, engagementId },
    organisation: { id: found.organisation.id, name: found.organisation.name },
    permissions: [...(permissions ?? permissionsOf(role))],
    by,
  };
}
