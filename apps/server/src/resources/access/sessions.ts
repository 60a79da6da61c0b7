import { sessionOperations } from "@shoreline/api";
import { appendAudit, sessions, type Transaction } from "@shoreline/store";
import { and, desc, eq } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { endedCookie } from "../../signIn/cookies.ts";
import { endSession, endSessionsOf, identityOf, isRunning } from "../../signIn/session.ts";
import { isoTime } from "./times.ts";

const current = handles(sessionOperations.current, async (_asked, { tx, actor, signed }) => {
  return { status: 200, body: await identityOf(tx, actor, signed.by, signed.permissions) };
});

const signOut = handles(sessionOperations.signOut, async (_asked, context) => {
  await endSession(context.tx, context.signed);
  forgetLater(context, context.signed.by.id);
  const cookie = endedCookie("session", context.services.signIn.site());
  return { status: 204, headers: { "Set-Cookie": [cookie] } };
});

const list = handles(sessionOperations.list, async (_asked, { tx, memberId, signed, now }) => {
  return { status: 200, body: { items: await sessionsOf(tx, memberId, now, signed.by.id) } };
});

const end = handles(sessionOperations.end, async ({ path }, context) => {
  const { tx, memberId } = context;
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, path.id), eq(sessions.memberId, memberId)))
    .returning({ id: sessions.id });
  if (ended.length === 0) return problem("not-found");
  await appendAudit(tx, { action: "session.end", subjectKind: "session", subjectId: path.id, details: {} });
  forgetLater(context, path.id);
  return { status: 204 };
});

const endOthers = handles(sessionOperations.endOthers, async (_asked, context) => {
  const { tx, memberId, signed } = context;
  const ended = await endSessionsOf(tx, memberId, signed.by.id);
  const subject = { subjectKind: "member", subjectId: memberId };
  await appendAudit(tx, { action: "session.end-others", ...subject, details: { sessions: ended.length } });
  forgetLater(context, ...ended);
  return { status: 204 };
});

/** Sessions of a member that still run, the last seen first. */
export async function sessionsOf(tx: Transaction, memberId: string, now: number, currentId: string) {
  const found = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.memberId, memberId), isRunning(now)))
    .orderBy(desc(sessions.seenAt), desc(sessions.id));
  return found.map(({ id, userAgent, address, createdAt, seenAt, expiresAt }) => ({
    id,
    userAgent,
    address,
    createdAt: isoTime(createdAt),
    seenAt: isoTime(seenAt),
    expiresAt: isoTime(expiresAt),
    current: id === currentId,
  }));
}

/** What was believed of these sessions, tokens or members is forgotten once the change is kept. */
export function forgetLater({ afterCommit, services }: Context, ...ids: readonly string[]): void {
  afterCommit(async () => {
    for (const id of ids) services.signIn.remembered.forget(id);
  });
}

/** One's own sessions. */
export const sessionHandlers = [current, signOut, list, end, endOthers];
