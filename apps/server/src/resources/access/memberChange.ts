import { apiTokens, appendAudit, engagements, members, type Transaction } from "@shoreline/store";
import type { Asked, memberOperations } from "@shoreline/api";
import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { covers, mustBeWithin } from "../../signIn/granting.ts";
import { endLinksBy, endLinksFor } from "../../signIn/links.ts";
import { endSessionsOf } from "../../signIn/session.ts";
import { forgetLater } from "./sessions.ts";

type Change = Asked<typeof memberOperations.update>["body"];
type Member = typeof members.$inferSelect;

/** Changes a member, and gives the member as changed. Refuses what would leave the organisation without an owner. */
export async function changeMember(context: Context, id: string, change: Change): Promise<Member> {
  const { tx, signed } = context;
  const owners = await lockedOwners(tx);
  const [member] = await tx.select().from(members).where(eq(members.id, id)).for("update");
  if (member === undefined) throw problem("not-found");
  context.mustMatch(member.version);
  const next = changed(member, change, context.nowText);
  mustBeWithin(signed, member.role);
  mustBeWithin(signed, next.role);
  await checkEngagement(tx, next);
  const staysOwner = next.role === "owner" && next.disabledAt === null;
  if (!staysOwner && owners.every((owner) => owner === id) && owners.length > 0)
    throw problem("conflict", { detail: "This is the last owner: make somebody else an owner first." });
  const [written] = await tx.update(members).set(next).where(eq(members.id, id)).returning();
  if (written === undefined) throw new Error("A member who is locked is there.");
  if (member.disabledAt === null && written.disabledAt !== null) await endAll(context, id);
  await endOutlived(tx, member, written);
  await note(tx, member, written);
  forgetLater(context, id);
  return written;
}

/** Owners who can sign in, locked so that two of them cannot remove each other at once. */
async function lockedOwners(tx: Transaction): Promise<string[]> {
  const found = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.role, "owner"), isNull(members.disabledAt)))
    .orderBy(members.id)
    .for("update");
  return found.map(({ id }) => id);
}

function changed(member: Member, change: Change, nowText: string) {
  const role = change.role ?? member.role;
  const engagementId = change.engagementId === undefined ? member.engagementId : change.engagementId;
  const disabledAt = change.disabled === true ? (member.disabledAt ?? nowText) : null;
  return {
    name: change.name ?? member.name,
    role,
    // Who is no guest any longer keeps no engagement, unless the request says one, which is then refused.
    engagementId: role === "guest" || change.engagementId !== undefined ? engagementId : null,
    disabledAt: change.disabled === undefined ? member.disabledAt : disabledAt,
    version: member.version + 1,
  };
}

/** A guest has one engagement, which there is; nobody else has any. */
export async function checkEngagement(
  tx: Transaction,
  given: { readonly role: Member["role"]; readonly engagementId: string | null },
): Promise<void> {
  const path = "body.engagementId";
  if (given.role !== "guest") {
    if (given.engagementId === null) return;
    const fault = { code: "members.engagement-not-guest", path, given: given.engagementId, allowed: "nothing" };
    throw problem("faults", { faults: [{ ...fault, hint: "Only a guest is tied to an engagement." }] });
  }
  const found =
    given.engagementId === null
      ? []
      : await tx.select({ id: engagements.id }).from(engagements).where(eq(engagements.id, given.engagementId));
  if (found.length > 0) return;
  const shown = given.engagementId === null ? {} : { given: given.engagementId };
  const fault = { code: "members.engagement-missing", path, ...shown, allowed: "the id of an engagement" };
  throw problem("faults", { faults: [fault] });
}

/** Every way in that is open now closes at once. */
async function endAll({ tx, nowText }: Context, id: string): Promise<void> {
  await endSessionsOf(tx, id);
  await revokeTokensOf(tx, id, nowText);
  await endLinksFor(tx, id);
}

/** No link outlives the rights that it was made with: its maker's, and those of the member whom it lets in. */
async function endOutlived(tx: Transaction, before: Member, after: Member): Promise<void> {
  if (after.disabledAt !== null || !covers(after.role, before.role)) await endLinksBy(tx, after.id);
  if (!covers(before.role, after.role)) await endLinksFor(tx, after.id);
}

/** Revokes all API tokens of a member, and gives how many there were. */
export async function revokeTokensOf(tx: Transaction, id: string, nowText: string): Promise<number> {
  const revoked = await tx
    .update(apiTokens)
    .set({ revokedAt: nowText })
    .where(and(eq(apiTokens.memberId, id), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return revoked.length;
}

async function note(tx: Transaction, before: Member, after: Member): Promise<void> {
  const kept = ({ name, role, engagementId, disabledAt }: Member) => ({
    name,
    role,
    engagementId,
    isDisabled: disabledAt !== null,
  });
  const details = { before: kept(before), after: kept(after) };
  await appendAudit(tx, { action: "member.update", subjectKind: "member", subjectId: after.id, details });
}
