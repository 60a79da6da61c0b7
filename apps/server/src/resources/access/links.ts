import { linkOperations } from "@shoreline/api";
import { appendAudit, members, organisations } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { attemptSucceeded } from "../../signIn/attempts.ts";
import { join } from "../../signIn/joining.ts";
import { openLink, useGrant } from "../../signIn/links.ts";
import { passwordFaults } from "../../signIn/password/strength.ts";
import { endSessionsOf, signIn } from "../../signIn/session.ts";
import { hashOf } from "../../signIn/token.ts";
import { revokeTokensOf } from "./memberChange.ts";
import { isoTime } from "./times.ts";

const read = handles(linkOperations.read, async ({ body }, context) => {
  const { purpose, email, name, role, expiresAt } = await openLink(context, body.token);
  const [organisation] = await context.services.store.presenting({ tokenHash: hashOf(body.token) }, (tx) =>
    tx.select({ id: organisations.id, name: organisations.name }).from(organisations),
  );
  const about = { purpose, email, name, role, expiresAt: isoTime(expiresAt) };
  return { status: 200, body: { ...about, organisation: organisation ?? null } };
});

const accept = handles(linkOperations.accept, async ({ body }, context) => {
  const link = await openLink(context, body.token, "invitation");
  const { organisationId, email, role, engagementId } = link;
  if (email === null || role === null) throw new Error("An invitation has an address and a role.");
  const faults = passwordFaults(body.password, email, "body.password");
  if (faults.length > 0) return problem("faults", { faults });
  const passwordHash = await context.services.signIn.passwords.hash(body.password);
  const actor = { organisationId, memberId: context.newId(), engagementId: null };
  const started = await signIn(context, actor, "invitation", async (tx) => {
    await useGrant(tx, link, role, context.now);
    await join(tx, actor, { email, name: body.name, role, engagementId, passwordHash }, context.nowText);
  });
  return { status: 201, ...started };
});

const newPassword = handles(linkOperations.newPassword, async ({ body }, context) => {
  const link = await openLink(context, body.token, "newPassword");
  const { organisationId, memberId, email } = link;
  if (memberId === null || email === null) throw new Error("A link for a new password has a member.");
  const faults = passwordFaults(body.password, email, "body.password");
  if (faults.length > 0) return problem("faults", { faults });
  const { services } = context;
  const passwordHash = await services.signIn.passwords.hash(body.password);
  const actor = { organisationId, memberId, engagementId: null };
  await services.store.as(actor, async (tx) => {
    const where = eq(members.id, memberId);
    const [member] = await tx.update(members).set({ passwordHash }).where(where).returning({ role: members.role });
    if (member === undefined) throw new Error("A link for a new password has a member.");
    await useGrant(tx, link, member.role, context.now);
    await endSessionsOf(tx, memberId);
    // Whoever starts anew after a break-in expects that nobody else has a key any longer.
    const tokens = await revokeTokensOf(tx, memberId, context.nowText);
    await attemptSucceeded(tx, { address: context.incoming.address, email }, context.now);
    const subject = { subjectKind: "member", subjectId: memberId };
    await appendAudit(tx, { action: "password.reset", ...subject, details: { tokensRevoked: tokens } });
  });
  services.signIn.remembered.forget(memberId);
  return { status: 204 };
});

/** What people do with one-time links. */
export const linkHandlers = [read, accept, newPassword];
