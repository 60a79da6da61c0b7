import { engagementOperations } from "@shoreline/api";
import { appendAudit, engagements } from "@shoreline/store";
import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { problem } from "../../http/refusal.ts";

type Row = typeof engagements.$inferSelect;

/** Engagements: what belongs to one piece of work that is lived with. */
export const engagementHandlers = [
  handles(engagementOperations.list, async ({ query }, { tx }) => {
    const rows = await tx
      .select()
      .from(engagements)
      .where(and(closedOnly(query.closed), beforeMoment(query, engagements.createdAt, engagements.id)))
      .orderBy(desc(engagements.createdAt), desc(engagements.id))
      .limit(query.limit + 1);
    return {
      status: 200,
      body: pageOfRows(rows, query, { item: shown, cursor: ({ createdAt, id }) => [createdAt, id] }),
    };
  }),

  handles(engagementOperations.create, async ({ body: { title } }, { tx, actor, memberId, nowText, newId }) => {
    const id = newId();
    const values = { organisationId: actor.organisationId, id, title, createdBy: memberId, createdAt: nowText };
    const [row] = await tx.insert(engagements).values(values).returning();
    if (row === undefined) throw new Error("An engagement that was written is not there.");
    await appendAudit(tx, { action: "engagement.open", subjectKind: "engagement", subjectId: id, details: { title } });
    return { status: 201, body: shown(row), version: row.version, headers: { Location: `/api/v1/engagements/${id}` } };
  }),

  handles(engagementOperations.read, async ({ path }, { tx }) => {
    const [row] = await tx.select().from(engagements).where(eq(engagements.id, path.id));
    return row === undefined ? problem("not-found") : { status: 200, body: shown(row), version: row.version };
  }),

  handles(engagementOperations.update, async ({ path, body }, { tx, nowText, mustMatch }) => {
    const [before] = await tx.select().from(engagements).where(eq(engagements.id, path.id)).for("update");
    if (before === undefined) return problem("not-found");
    mustMatch(before.version);
    const { title = before.title, closed = before.closedAt !== null } = body;
    const closedAt = closed ? (before.closedAt ?? nowText) : null;
    const version = before.version + 1;
    const [row] = await tx
      .update(engagements)
      .set({ title, closedAt, version })
      .where(eq(engagements.id, path.id))
      .returning();
    if (row === undefined) return problem("not-found");
    const details = { title, closed };
    await appendAudit(tx, { action: "engagement.update", subjectKind: "engagement", subjectId: row.id, details });
    return { status: 200, body: shown(row), version };
  }),
];

function closedOnly(closed: boolean | undefined) {
  if (closed === undefined) return undefined;
  return closed ? isNotNull(engagements.closedAt) : isNull(engagements.closedAt);
}

function shown({ id, title, version, createdBy, createdAt, closedAt }: Row) {
  return { id, title, version, createdBy, createdAt, closedAt };
}
