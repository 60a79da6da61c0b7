import { memberOperations, organisationOperations } from "@shoreline/api";
import { appendAudit, links, members, organisations, type Transaction } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { endLinksFor, newLink } from "../../signIn/links.ts";
import { mustBeWithin } from "../../signIn/granting.ts";
import { endSessionsOf } from "../../signIn/session.ts";
import { changeMember, revokeTokensOf } from "./memberChange.ts";
import { memberPage } from "./memberPage.ts";
import { forgetLater, sessionsOf } from "./sessions.ts";
import { isoTime, isoTimeOrNull } from "./times.ts";

type Row = typeof members.$inferSelect;

const readOrganisation = handles(organisationOperations.read, async (_asked, { tx, actor }) => {
  const [found] = await tx.select().from(organisations).where(eq(organisations.id, actor.organisationId));
  if (found === undefined) return problem("not-found");
  return { status: 200, body: { ...found, createdAt: isoTime(found.createdAt) } };
});

const renameOrganisation = handles(organisationOperations.update, async ({ body }, { tx, actor }) => {
  const { organisationId } = actor;
  const [found] = await tx
    .update(organisations)
    .set({ name: body.name })
    .where(eq(organisations.id, organisationId))
    .returning();
  if (found === undefined) return problem("not-found");
  const subject = { subjectKind: "organisation", subjectId: organisationId };
  await appendAudit(tx, { action: "organisation.rename", ...subject, details: { name: body.name } });
  return { status: 200, body: { ...found, createdAt: isoTime(found.createdAt) } };
});

const list = handles(memberOperations.list, async ({ query }, { tx }) => {
  const { items, next } = await memberPage(tx, query);
  return { status: 200, body: { items: items.map(told), next } };
});

const read = handles(memberOperations.read, async ({ path }, { tx }) => {
  const found = await memberOf(tx, path.id);
  return found === undefined ? problem("not-found") : { status: 200, body: told(found), version: found.version };
});

const update = handles(memberOperations.update, async ({ path, body }, context) => {
  const changed = await changeMember(context, path.id, body);
  return { status: 200, body: told(changed), version: changed.version };
});

const newPassword = handles(memberOperations.newPassword, async ({ path }, context) => {
  const { tx, actor, memberId, services, newId, now, nowText } = context;
  // Locked, so that a change of role at the same moment either shows here or ends this link.
  const [member] = await tx.select().from(members).where(eq(members.id, path.id)).for("update");
  if (member === undefined) return problem("not-found");
  if (member.disabledAt !== null) return problem("conflict", { detail: "Enable the member first." });
  mustBeWithin(context.signed, member.role);
  await endLinksFor(tx, path.id);
  const { told: link, tokenHash } = newLink("newPassword", services.signIn.site().origin, newId(), now);
  await tx.insert(links).values({
    organisationId: actor.organisationId,
    id: link.id,
    purpose: "newPassword",
    tokenHash,
    memberId: path.id,
    email: member.email,
    createdBy: memberId,
    createdAt: nowText,
    expiresAt: link.expiresAt,
  });
  const subject = { subjectKind: "member", subjectId: path.id };
  await appendAudit(tx, { action: "password.link", ...subject, details: { link: link.id } });
  return { status: 201, body: link };
});

const theirSessions = handles(memberOperations.sessions, async ({ path }, { tx, now, signed }) => {
  if ((await memberOf(tx, path.id)) === undefined) return problem("not-found");
  return { status: 200, body: { items: await sessionsOf(tx, path.id, now, signed.by.id) } };
});

const endTheirSessions = handles(memberOperations.endSessions, async ({ path }, context) => {
  const { tx, signed } = context;
  const member = await memberOf(tx, path.id);
  if (member === undefined) return problem("not-found");
  mustBeWithin(signed, member.role);
  const ended = await endSessionsOf(tx, path.id);
  await noteEnd(context, "session.end-all", path.id, { sessions: ended.length });
  return { status: 204 };
});

const revokeTheirTokens = handles(memberOperations.revokeTokens, async ({ path }, context) => {
  const { tx, signed, nowText } = context;
  const member = await memberOf(tx, path.id);
  if (member === undefined) return problem("not-found");
  mustBeWithin(signed, member.role);
  const tokens = await revokeTokensOf(tx, path.id, nowText);
  await noteEnd(context, "token.revoke-all", path.id, { tokens });
  return { status: 204 };
});

async function noteEnd(context: Context, action: string, memberId: string, details: Record<string, number>) {
  await appendAudit(context.tx, { action, subjectKind: "member", subjectId: memberId, details });
  forgetLater(context, memberId);
}

async function memberOf(tx: Transaction, id: string): Promise<Row | undefined> {
  const [found] = await tx.select().from(members).where(eq(members.id, id));
  return found;
}

function told({ id, email, name, role, engagementId, version, createdAt, disabledAt }: Row) {
  const times = { createdAt: isoTime(createdAt), disabledAt: isoTimeOrNull(disabledAt) };
  return { id, email, name, role, engagementId, version, ...times };
}

/** The organisation and who belongs to it. */
export const memberHandlers = [
  readOrganisation,
  renameOrganisation,
  list,
  read,
  update,
  newPassword,
  theirSessions,
  endTheirSessions,
  revokeTheirTokens,
];
