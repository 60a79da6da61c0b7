import { passwordOperations, sessionOperations } from "@shoreline/api";
import { appendAudit, members, sessions, type Transaction } from "@shoreline/store";
import { and, desc, eq } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { endedCookie } from "../../signIn/cookies.ts";
import { passwordFaults } from "../../signIn/password/strength.ts";
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

const RECENT_MILLISECONDS = 15 * 60 * 1000;

const changePassword = handles(passwordOperations.change, async ({ body }, context) => {
  const { tx, memberId, signed, services } = context;
  const [member] = await tx.select().from(members).where(eq(members.id, memberId)).for("update");
  if (member === undefined) return problem("not-found");
  await mayChange(context, member.passwordHash, body.old);
  const faults = passwordFaults(body.password, member.email, "body.password");
  if (faults.length > 0) return problem("faults", { faults });
  const passwordHash = await services.signIn.passwords.hash(body.password);
  await tx.update(members).set({ passwordHash }).where(eq(members.id, memberId));
  const ended = await endSessionsOf(tx, memberId, signed.by.id);
  const subject = { subjectKind: "member", subjectId: memberId };
  await appendAudit(tx, { action: "password.change", ...subject, details: { sessionsEnded: ended.length } });
  forgetLater(context, memberId);
  return { status: 204 };
});

/** The old password has to fit; who has none has to have signed in just now. */
async function mayChange(context: Context, kept: string | null, old: string | undefined): Promise<void> {
  const { tx, signed, memberId, services, now } = context;
  if (kept === null) {
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, signed.by.id));
    const age = now - new Date(session?.createdAt ?? 0).getTime();
    if (age > RECENT_MILLISECONDS)
      throw problem("not-allowed", { detail: "Sign in again to set your first password." });
    return;
  }
  const seconds = services.signIn.guesses.count(memberId);
  if (seconds !== undefined) throw problem("too-many", { headers: { "Retry-After": String(seconds) } });
  if (await services.signIn.passwords.fits(old ?? "", kept)) return services.signIn.guesses.clear(memberId);
  const fault = { code: "sign-in.old-password", path: "body.old", given: "another password" };
  throw problem("faults", { faults: [{ ...fault, allowed: "your present password" }] });
}

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

/** One's own sessions and password. */
export const sessionHandlers = [current, signOut, list, end, endOthers, changePassword];
