import { type Asked, invitationOperations, type Role } from "@shoreline/api";
import { appendAudit, links, members } from "@shoreline/store";
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { problem } from "../../http/refusal.ts";
import { mustBeWithin } from "../../signIn/granting.ts";
import { isUsable, newLink } from "../../signIn/links.ts";
import { checkEngagement } from "./memberChange.ts";
import { isoTime } from "./times.ts";

const invitations = eq(links.purpose, "invitation");

const list = handles(invitationOperations.list, async (_asked, { tx, now }) => {
  const found = await tx
    .select()
    .from(links)
    .where(and(invitations, isUsable(now)))
    .orderBy(desc(links.id));
  return { status: 200, body: { items: found.map(told) } };
});

const create = handles(invitationOperations.create, async ({ body }, context) => {
  const { tx, signed } = context;
  const given = { ...body, engagementId: body.engagementId ?? null };
  mustBeWithin(signed, body.role);
  await checkEngagement(tx, given);
  await mustBeNew(context, body.email);
  await ended(context, sameAddress(body.email));
  const { row, link } = await written(context, body);
  const { email, role, engagementId } = given;
  const subject = { subjectKind: "invitation", subjectId: link.id };
  await appendAudit(tx, { action: "invitation.create", ...subject, details: { email, role, engagementId } });
  return { status: 201, body: { ...told(row), link } };
});

const revoke = handles(invitationOperations.revoke, async ({ path }, context) => {
  const { tx } = context;
  const [gone] = await ended(context, eq(links.id, path.id));
  if (gone === undefined) return problem("not-found");
  const details = { email: gone.email };
  await appendAudit(tx, { action: "invitation.revoke", subjectKind: "invitation", subjectId: path.id, details });
  return { status: 204 };
});

/** Ends open invitations, of roles that whoever asks may give: a refusal takes it back. */
async function ended({ tx, signed }: Context, which: SQL) {
  const gone = await tx
    .delete(links)
    .where(and(invitations, which, isNull(links.usedAt)))
    .returning({ email: links.email, role: links.role });
  for (const { role } of gone) if (role !== null) mustBeWithin(signed, role);
  return gone;
}

async function written(context: Context, body: Asked<typeof invitationOperations.create>["body"]) {
  const { tx, actor, memberId, services, newId, now, nowText } = context;
  const { told: link, tokenHash } = newLink("invitation", services.signIn.site().origin, newId(), now);
  const [row] = await tx
    .insert(links)
    .values({
      organisationId: actor.organisationId,
      id: link.id,
      purpose: "invitation",
      tokenHash,
      email: body.email,
      name: body.name ?? null,
      role: body.role,
      engagementId: body.engagementId ?? null,
      createdBy: memberId,
      createdAt: nowText,
      expiresAt: link.expiresAt,
    })
    .returning();
  if (row === undefined) throw new Error("A link that was written is there.");
  return { row, link };
}

async function mustBeNew({ tx }: Context, email: string): Promise<void> {
  const [member] = await tx
    .select()
    .from(members)
    .where(eq(sql`lower(${members.email})`, email.toLowerCase()));
  if (member === undefined) return;
  const detail =
    member.disabledAt === null
      ? "Somebody with this e-mail address is a member already."
      : "Somebody with this e-mail address is a member who was disabled; enable them instead.";
  throw problem("conflict", { detail });
}

function sameAddress(email: string) {
  return eq(sql`lower(${links.email})`, email.toLowerCase());
}

function told({ id, email, name, role, engagementId, createdBy, createdAt, expiresAt }: typeof links.$inferSelect) {
  const times = { createdAt: isoTime(createdAt), expiresAt: isoTime(expiresAt) };
  return { id, email: email ?? "", name, role: role ?? ("viewer" satisfies Role), engagementId, createdBy, ...times };
}

/** Invitations to join the organisation. */
export const invitationHandlers = [list, create, revoke];
