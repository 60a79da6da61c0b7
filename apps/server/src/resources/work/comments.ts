import { commentOperations } from "@shoreline/api";
import { appendAudit, comments, decisions, type Transaction } from "@shoreline/store";
import { and, desc, eq, isNull } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { changedAt } from "../../http/changedAt.ts";
import { problem } from "../../http/refusal.ts";
import { visibleBrief } from "./briefRows.ts";
import { tellOthers } from "./tellOthers.ts";

type Row = typeof comments.$inferSelect;

/** Comments on a brief and its decisions. */
export const commentHandlers = [
  handles(commentOperations.list, async ({ path, query }, { tx }) => {
    await visibleBrief(tx, path.id);
    const { decisionId } = query;
    const rows = await tx
      .select()
      .from(comments)
      .where(
        and(
          eq(comments.briefId, path.id),
          isNull(comments.deletedAt),
          decisionId === undefined ? undefined : eq(comments.decisionId, decisionId),
          beforeMoment(query, comments.createdAt, comments.id),
        ),
      )
      .orderBy(desc(comments.createdAt), desc(comments.id))
      .limit(query.limit + 1);
    return {
      status: 200,
      body: pageOfRows(rows, query, { item: shown, cursor: ({ createdAt, id }) => [createdAt, id] }),
    };
  }),

  handles(
    commentOperations.create,
    async ({ path, body }, context) => {
      const { tx, actor, memberId, nowText, newId } = context;
      await visibleBrief(tx, path.id);
      await checkDecision(tx, path.id, body.decisionId);
      const id = newId();
      const at = { createdAt: nowText, updatedAt: nowText };
      const values = {
        organisationId: actor.organisationId,
        id,
        briefId: path.id,
        ...body,
        createdBy: memberId,
        ...at,
      };
      const [row] = await tx.insert(comments).values(values).returning();
      if (row === undefined) throw new Error("A comment that was written is not there.");
      const details = { briefId: path.id };
      await appendAudit(tx, { action: "comment.create", subjectKind: "comment", subjectId: id, details });
      tellOthers(context, path.id, "comments");
      return { status: 201, body: shown(row), version: row.version };
    },
    async ({ path }, { tx }, former) => {
      await visibleBrief(tx, path.id);
      return former;
    },
  ),

  handles(
    commentOperations.update,
    async ({ path, body }, context) => {
      const { tx, memberId, now, mustMatch } = context;
      const before = await locked(tx, path.id);
      if (before.createdBy !== memberId) return problem("not-allowed", { detail: "It is somebody else's comment." });
      mustMatch(before.version);
      const version = before.version + 1;
      const updatedAt = changedAt(now, before.updatedAt);
      const [row] = await tx
        .update(comments)
        .set({ text: body.text, version, updatedAt })
        .where(eq(comments.id, path.id))
        .returning();
      if (row === undefined) return problem("not-found");
      const details = { version };
      await appendAudit(tx, { action: "comment.update", subjectKind: "comment", subjectId: row.id, details });
      tellOthers(context, row.briefId, "comments");
      return { status: 200, body: shown(row), version };
    },
    async ({ path }, { tx }, former) => {
      await locked(tx, path.id);
      return former;
    },
  ),

  handles(commentOperations.remove, async ({ path }, context) => {
    const { tx, memberId, signed, nowText, mustMatch } = context;
    const before = await locked(tx, path.id);
    const isAllowed = before.createdBy === memberId || signed.role === "owner";
    if (!isAllowed) return problem("not-allowed", { detail: "It is somebody else's comment." });
    mustMatch(before.version);
    await tx
      .update(comments)
      .set({ text: "", version: before.version + 1, deletedAt: nowText })
      .where(eq(comments.id, path.id));
    const details = { briefId: before.briefId };
    await appendAudit(tx, { action: "comment.remove", subjectKind: "comment", subjectId: before.id, details });
    tellOthers(context, before.briefId, "comments");
    return { status: 204 };
  }),
];

async function locked(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), isNull(comments.deletedAt)))
    .for("update");
  if (row === undefined) throw problem("not-found");
  return row;
}

async function checkDecision(tx: Transaction, briefId: string, decisionId: string | null): Promise<void> {
  if (decisionId === null) return;
  const found = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), eq(decisions.briefId, briefId)));
  if (found.length > 0) return;
  const allowed = "a decision about this brief";
  const fault = { code: "request.unknown-decision", path: "decisionId", given: decisionId, allowed };
  throw problem("faults", { faults: [fault] });
}

function shown({ id, briefId, decisionId, anchor, text, version, createdBy, createdAt, updatedAt }: Row) {
  return { id, briefId, decisionId, anchor, text, version, createdBy, createdAt, updatedAt };
}
