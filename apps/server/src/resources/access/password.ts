import { passwordOperations } from "@shoreline/api";
import { appendAudit, members, sessions } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { type FreeContext, handlesFreely } from "../../http/handler.ts";
import { problem, type Refusal } from "../../http/refusal.ts";
import { passwordFaults } from "../../signIn/password/strength.ts";
import { endSessionsOf } from "../../signIn/session.ts";

const RECENT_MILLISECONDS = 15 * 60 * 1000;

/**
 * Hashing takes a tenth of a second and waits its turn, so it holds no transaction: an embedded database has one
 * connection. What it rests on is looked at again before the new password is kept.
 */
const change = handlesFreely(passwordOperations.change, async ({ body }, context) => {
  const { services, signed } = context;
  const kept = await keptPassword(context);
  if (kept === undefined) return problem("not-found");
  await mayChange(context, kept, body.old);
  const faults = passwordFaults(body.password, kept.email, "body.password");
  if (faults.length > 0) return problem("faults", { faults });
  const refused = await replace(context, kept.passwordHash, await services.signIn.passwords.hash(body.password));
  if (refused !== undefined) return refused;
  services.signIn.remembered.forget(signed.actor.memberId);
  return { status: 204 };
});

/** What is kept of whoever asks, and when their session began. */
interface Kept {
  readonly email: string;
  readonly passwordHash: string | null;
  readonly signedInAt: string | undefined;
}

function keptPassword({ services, signed }: FreeContext): Promise<Kept | undefined> {
  return services.store.as(signed.actor, async (tx) => {
    const [member] = await tx.select().from(members).where(eq(members.id, signed.actor.memberId));
    const [session] = await tx.select().from(sessions).where(eq(sessions.id, signed.by.id));
    if (member === undefined) return undefined;
    return { email: member.email, passwordHash: member.passwordHash, signedInAt: session?.createdAt };
  });
}

/** The old password has to fit; who has none has to have signed in just now. */
async function mayChange(
  { services, signed, now }: FreeContext,
  { passwordHash, signedInAt }: Kept,
  old: string | undefined,
): Promise<void> {
  const { guesses, passwords } = services.signIn;
  const { memberId } = signed.actor;
  if (passwordHash === null) {
    if (now - new Date(signedInAt ?? 0).getTime() <= RECENT_MILLISECONDS) return;
    throw problem("not-allowed", { detail: "Sign in again to set your first password." });
  }
  const seconds = guesses.count(memberId);
  if (seconds !== undefined) throw problem("too-many", { headers: { "Retry-After": String(seconds) } });
  if (await passwords.fits(old ?? "", passwordHash)) return guesses.clear(memberId);
  const fault = { code: "sign-in.old-password", path: "body.old", given: "another password" };
  throw problem("faults", { faults: [{ ...fault, allowed: "your present password" }] });
}

/** Keeps a new password and ends all other sessions; refuses where the former one was changed in between. */
function replace({ services, signed }: FreeContext, former: string | null, passwordHash: string) {
  const { memberId } = signed.actor;
  return services.store.as(signed.actor, async (tx): Promise<Refusal | undefined> => {
    const [member] = await tx.select().from(members).where(eq(members.id, memberId)).for("update");
    if (member === undefined) return problem("not-found");
    if (member.passwordHash !== former)
      return problem("conflict", { detail: "The password was changed at the same moment by another request." });
    await tx.update(members).set({ passwordHash }).where(eq(members.id, memberId));
    const ended = await endSessionsOf(tx, memberId, signed.by.id);
    const subject = { subjectKind: "member", subjectId: memberId };
    await appendAudit(tx, { action: "password.change", ...subject, details: { sessionsEnded: ended.length } });
    return undefined;
  });
}

/** One's own password. */
export const passwordHandlers = [change];
