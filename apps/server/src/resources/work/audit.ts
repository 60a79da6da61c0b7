import { auditOperations } from "@shoreline/api";
import { auditEntries, verifyAudit } from "@shoreline/store";
import { and, desc, eq } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeNumber, pageOfRows } from "../../http/pages.ts";

type Row = typeof auditEntries.$inferSelect;

/** The audit log. It is only read here; every change appends to it. */
export const auditHandlers = [
  handles(auditOperations.list, async ({ query }, { tx }) => {
    const { action, subjectId, actorId } = query;
    const rows = await tx
      .select()
      .from(auditEntries)
      .where(
        and(
          action === undefined ? undefined : eq(auditEntries.action, action),
          subjectId === undefined ? undefined : eq(auditEntries.subjectId, subjectId),
          actorId === undefined ? undefined : eq(auditEntries.actorId, actorId),
          beforeNumber(query, auditEntries.sequence),
        ),
      )
      .orderBy(desc(auditEntries.sequence))
      .limit(query.limit + 1);
    return { status: 200, body: pageOfRows(rows, query, { item: shown, cursor: ({ sequence }) => [sequence] }) };
  }),

  handles(auditOperations.verify, async (_, { actor, services }) => ({
    status: 200,
    later: async () => {
      const verified = await verifyAudit(services.store, actor.organisationId);
      if (verified.ok) return { status: 200, body: { intact: true, ...verified.value, faults: [] } };
      return { status: 200, body: { intact: false, entries: null, lastHash: null, faults: [...verified.faults] } };
    },
  })),
];

function shown(row: Row) {
  const { sequence, at, actorId, action, subjectKind, subjectId } = row;
  const details = JSON.parse(row.details) as Record<string, unknown>;
  return {
    sequence,
    at,
    actorId,
    action,
    subjectKind,
    subjectId,
    details,
    hash: Buffer.from(row.hash).toString("hex"),
  };
}
