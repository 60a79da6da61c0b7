import { appendAudit, members, type Transaction } from "@shoreline/store";
import { problem } from "../http/refusal.ts";
import type { SignedActor } from "./session.ts";

/** Somebody who becomes a member. */
export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly role: typeof members.$inferSelect.role;
  /** The one engagement of a guest. */
  readonly engagementId: string | null;
  readonly passwordHash: string | null;
}

/**
 * Writes a new member down, under the id of the actor whose transaction it is (not yet a guest's: those may write
 * nobody down). Refused where the address is taken.
 */
export async function join(tx: Transaction, actor: SignedActor, newcomer: Newcomer, nowText: string): Promise<void> {
  const { organisationId, memberId } = actor;
  const written = await tx
    .insert(members)
    .values({ organisationId, id: memberId, ...newcomer, createdAt: nowText })
    .onConflictDoNothing()
    .returning({ id: members.id });
  if (written.length === 0)
    throw problem("conflict", { detail: "Somebody with this e-mail address is a member already." });
  const { email, name, role, engagementId } = newcomer;
  const details = { email, name, role, engagementId };
  await appendAudit(tx, { action: "member.join", subjectKind: "member", subjectId: memberId, details });
}
