import { passkeyOperations } from "@shoreline/api";
import { appendAudit, credentials, members } from "@shoreline/store";
import { and, eq } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import type { PasskeyDetails } from "../../signIn/passkeys/passkey.ts";
import { passkeysOf, register, registrationOptions } from "../../signIn/passkeys/registration.ts";
import { isoTime, isoTimeOrNull } from "./times.ts";

const list = handles(passkeyOperations.list, async (_asked, context) => {
  return { status: 200, body: { items: (await passkeysOf(context)).map(told) } };
});

const options = handles(passkeyOperations.options, async (_asked, context) => {
  return { status: 200, body: { ...(await registrationOptions(context)) } };
});

const add = handles(passkeyOperations.add, async ({ body }, context) => {
  return { status: 201, body: told(await register(context, body.name, body.response)) };
});

const remove = handles(passkeyOperations.remove, async ({ path }, context) => {
  const { tx, memberId } = context;
  const passkey = and(eq(credentials.id, path.id), eq(credentials.memberId, memberId), eq(credentials.kind, "passkey"));
  const others = await otherWays(context, path.id);
  const removed = await tx.delete(credentials).where(passkey).returning({ name: credentials.name });
  const [gone] = removed;
  if (gone === undefined) return problem("not-found");
  if (others === 0)
    return problem("conflict", { detail: "This is the last way in: set a password or add another passkey first." });
  await appendAudit(tx, { action: "passkey.remove", subjectKind: "credential", subjectId: path.id, details: gone });
  return { status: 204 };
});

/** How many ways to sign in there are besides one. The member is locked, so that two removals cannot pass each other. */
async function otherWays({ tx, memberId, services }: Context, id: string): Promise<number> {
  const [member] = await tx.select().from(members).where(eq(members.id, memberId)).for("update");
  const kept = await tx.select().from(credentials).where(eq(credentials.memberId, memberId));
  const usable = kept.filter(({ kind }) => kind === "passkey" || services.signIn.oidc !== undefined);
  return usable.filter((each) => each.id !== id).length + (member?.passwordHash ? 1 : 0);
}

function told(row: typeof credentials.$inferSelect) {
  const { id, name, createdAt, usedAt } = row;
  const { isSynced } = row.details as PasskeyDetails;
  return { id, name, synced: isSynced, createdAt: isoTime(createdAt), usedAt: isoTimeOrNull(usedAt) };
}

/** One's own passkeys. */
export const passkeyHandlers = [list, options, add, remove];
