import { appendAudit, credentials, links, members, type Transaction } from "@shoreline/store";
import { and, eq, sql } from "drizzle-orm";
import type { OpenContext } from "../http/handler.ts";
import { join } from "./joining.ts";
import { isUsable, useGrant } from "./links.ts";
import type { SignedActor } from "./session.ts";
import type { Subject } from "./oidc/provider.ts";

/** What comes of somebody whom the provider vouches for. */
export type Arrival =
  | { readonly kind: "member"; readonly actor: SignedActor; first(tx: Transaction): Promise<void> }
  | { readonly kind: "choose"; readonly organisationIds: readonly string[] }
  | { readonly kind: "unknown" };

type MemberRow = typeof members.$inferSelect;
type LinkRow = typeof links.$inferSelect;

/**
 * Finds the member that a subject is, in this order: who signed in so before; who has the verified e-mail address;
 * who is invited under it; who may join by its domain. `wanted` narrows it to one organisation.
 */
export async function arrival(context: OpenContext, subject: Subject, wanted: string | undefined): Promise<Arrival> {
  const isWanted = ({ organisationId }: { organisationId: string }) =>
    wanted === undefined || organisationId === wanted;
  const linked = (await linkedMembers(context, subject)).filter(isWanted);
  if (linked.length > 0) return oneOf(linked.map((member) => ({ member, first: noteUse(context, subject) })));
  if (subject.email === undefined) return { kind: "unknown" };
  const found = await byEmail(context, subject.email);
  const active = found.members.filter(isWanted).filter(({ disabledAt }) => disabledAt === null);
  const known = new Set(found.members.map(({ organisationId }) => organisationId));
  const invitations = found.invitations.filter(isWanted).filter(({ organisationId }) => !known.has(organisationId));
  const ways = [
    ...active.map((member) => ({ member, first: link(context, subject) })),
    ...invitations.map((invitation) => byInvitation(context, subject, subject.email ?? "", invitation)),
  ];
  return ways.length > 0 ? oneOf(ways) : newcomer(context, subject, subject.email, known, wanted);
}

interface WayIn {
  /** A guest who joins just now is not held to the engagement yet: guests may write nobody down. */
  readonly member: Pick<MemberRow, "organisationId" | "id" | "role" | "engagementId">;
  readonly first: (tx: Transaction, actor: SignedActor) => Promise<void>;
}

function oneOf(ways: readonly WayIn[]): Arrival {
  const [way] = ways;
  if (way === undefined) return { kind: "unknown" };
  if (ways.length > 1) return { kind: "choose", organisationIds: ways.map(({ member }) => member.organisationId) };
  const { organisationId, id, role, engagementId } = way.member;
  const actor = { organisationId, memberId: id, engagementId: role === "guest" ? engagementId : null };
  return { kind: "member", actor, first: (tx) => way.first(tx, actor) };
}

async function linkedMembers({ services }: OpenContext, { handle }: Subject): Promise<MemberRow[]> {
  const found = await services.store.presenting({ handle }, (tx) =>
    tx
      .select({ member: members })
      .from(credentials)
      .innerJoin(
        members,
        and(eq(members.organisationId, credentials.organisationId), eq(members.id, credentials.memberId)),
      )
      .where(and(eq(credentials.handle, handle), eq(credentials.kind, "oidc"))),
  );
  return found.map(({ member }) => member).filter(({ disabledAt }) => disabledAt === null);
}

function byEmail({ services, now }: OpenContext, email: string) {
  return services.store.presenting({ email }, async (tx) => {
    const lower = email.toLowerCase();
    const found = await tx
      .select()
      .from(members)
      .where(eq(sql`lower(${members.email})`, lower));
    const invitations = await tx
      .select()
      .from(links)
      .where(and(eq(links.purpose, "invitation"), eq(sql`lower(${links.email})`, lower), isUsable(now)));
    return { members: found, invitations };
  });
}

function noteUse({ nowText }: OpenContext, { handle }: Subject) {
  return async (tx: Transaction, { memberId }: SignedActor): Promise<void> => {
    const theirs = and(eq(credentials.memberId, memberId), eq(credentials.handle, handle));
    await tx.update(credentials).set({ usedAt: nowText }).where(theirs);
  };
}

/** From now on the subject is this member, even under another address. */
function link({ newId, nowText }: OpenContext, { handle }: Subject) {
  return async (tx: Transaction, { organisationId, memberId }: SignedActor): Promise<void> => {
    const id = newId();
    const issuer = handle.slice(0, handle.indexOf(" "));
    await tx.insert(credentials).values({
      organisationId,
      id,
      memberId,
      kind: "oidc",
      handle,
      name: new URL(issuer).host,
      createdAt: nowText,
      usedAt: nowText,
    });
    await appendAudit(tx, {
      action: "credential.link",
      subjectKind: "credential",
      subjectId: id,
      details: { issuer },
    });
  };
}

function byInvitation(context: OpenContext, subject: Subject, email: string, invitation: LinkRow): WayIn {
  const { organisationId, role, engagementId } = invitation;
  if (role === null) throw new Error("An invitation has a role.");
  const name = subject.name ?? invitation.name ?? email;
  return {
    member: { organisationId, id: context.newId(), role, engagementId: null },
    first: async (tx, actor) => {
      await useGrant(tx, invitation, role, context.now);
      await join(tx, actor, { email, name, role, engagementId, passwordHash: null }, context.nowText);
      await link(context, subject)(tx, actor);
    },
  };
}

/** Joins without an invitation, where the configuration allows it for the domain of the address. */
function newcomer(
  context: OpenContext,
  subject: Subject,
  email: string,
  known: ReadonlySet<string>,
  wanted: string | undefined,
): Arrival {
  const { oidc } = context.services.config;
  const organisationId = oidc?.organisationId;
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  const isAllowed = oidc?.domains.some((each) => each.toLowerCase() === domain) === true;
  if (oidc === undefined || organisationId === undefined || !isAllowed) return { kind: "unknown" };
  // Somebody who was disabled does not come back by another door.
  if (known.has(organisationId) || (wanted !== undefined && wanted !== organisationId)) return { kind: "unknown" };
  const { role } = oidc;
  return oneOf([
    {
      member: { organisationId, id: context.newId(), role, engagementId: null },
      first: async (tx, actor) => {
        const name = subject.name ?? email;
        await join(tx, actor, { email, name, role, engagementId: null, passwordHash: null }, context.nowText);
        await link(context, subject)(tx, actor);
      },
    },
  ]);
}
