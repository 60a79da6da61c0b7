import { briefOperations } from "@shoreline/api";
import { appendAudit, briefs, briefVersions, type Transaction } from "@shoreline/store";
import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { type Context, handles } from "../../http/handler.ts";
import { beforeMoment, beforeNumber, pageOfRows } from "../../http/pages.ts";
import { changedAt } from "../../http/changedAt.ts";
import { problem } from "../../http/refusal.ts";
import {
  briefSummaryOf,
  briefTag,
  checkedBrief,
  checkEngagement,
  lockedBrief,
  newestBrief,
  visibleBrief,
} from "./briefRows.ts";
import { tellOthers } from "./tellOthers.ts";

/** Briefs, their versions and where they are filed. */
export const briefHandlers = [
  handles(briefOperations.list, async ({ query }, { tx }) => {
    const { engagementId, archived = false } = query;
    const rows = await tx
      .select()
      .from(briefs)
      .where(
        and(
          engagementId === undefined ? undefined : eq(briefs.engagementId, engagementId),
          archived ? isNotNull(briefs.archivedAt) : isNull(briefs.archivedAt),
          beforeMoment(query, briefs.updatedAt, briefs.id),
        ),
      )
      .orderBy(desc(briefs.updatedAt), desc(briefs.id))
      .limit(query.limit + 1);
    const cursor = ({ updatedAt, id }: (typeof rows)[number]) => [updatedAt, id];
    return { status: 200, body: pageOfRows(rows, query, { item: briefSummaryOf, cursor }) };
  }),

  handles(briefOperations.create, async ({ body }, context) => {
    const { tx, actor, memberId, nowText } = context;
    const { document, engagementId = null } = body;
    const { brief } = await checkedBrief(tx, document, "document");
    await checkEngagement(tx, engagementId);
    const id = context.newId();
    const [row] = await tx
      .insert(briefs)
      .values({
        organisationId: actor.organisationId,
        id,
        engagementId,
        title: brief.title,
        createdBy: memberId,
        createdAt: nowText,
        updatedAt: nowText,
      })
      .returning();
    if (row === undefined) throw new Error("A brief that was written is not there.");
    await keepVersion(context, row, document);
    await appendAudit(tx, {
      action: "brief.create",
      subjectKind: "brief",
      subjectId: id,
      details: { title: brief.title },
    });
    const headers = { Location: `/api/v1/briefs/${id}` };
    return { status: 201, body: { ...briefSummaryOf(row), document }, version: briefTag(row), headers };
  }),

  handles(briefOperations.read, async ({ path }, { tx }) => {
    const { row, document } = await newestBrief(tx, path.id);
    return { status: 200, body: { ...briefSummaryOf(row), document }, version: briefTag(row) };
  }),

  handles(briefOperations.update, async ({ path, body }, context) => {
    const { tx } = context;
    const { document } = body;
    const before = await lockedBrief(tx, path.id);
    context.mustMatch(briefTag(before));
    const { brief } = await checkedBrief(tx, document, "document");
    await checkEngagement(tx, body.engagementId);
    const version = before.version + 1;
    const row = await change(context, before, {
      title: brief.title,
      version,
      ...(body.engagementId === undefined ? {} : { engagementId: body.engagementId }),
    });
    await keepVersion(context, row, document);
    await appendAudit(tx, { action: "brief.update", subjectKind: "brief", subjectId: row.id, details: { version } });
    tellOthers(context, path.id, "brief");
    return { status: 200, body: { ...briefSummaryOf(row), document }, version: briefTag(row) };
  }),

  handles(briefOperations.file, async ({ path, body }, context) => {
    const { tx } = context;
    const before = await lockedBrief(tx, path.id);
    context.mustMatch(briefTag(before));
    await checkEngagement(tx, body.engagementId);
    const archivedAt = archived(body.archived, before.archivedAt, context.nowText);
    const row = await change(context, before, {
      archivedAt,
      ...(body.engagementId === undefined ? {} : { engagementId: body.engagementId }),
    });
    const details = { engagementId: row.engagementId, archived: archivedAt !== null };
    await appendAudit(tx, { action: "brief.file", subjectKind: "brief", subjectId: row.id, details });
    const { document } = await newestBrief(tx, row.id);
    tellOthers(context, path.id, "brief");
    return { status: 200, body: { ...briefSummaryOf(row), document }, version: briefTag(row) };
  }),

  handles(briefOperations.versions, async ({ path, query }, { tx }) => {
    await visibleBrief(tx, path.id);
    const { version, createdBy, createdAt } = briefVersions;
    const rows = await tx
      .select({ version, createdBy, createdAt })
      .from(briefVersions)
      .where(and(eq(briefVersions.briefId, path.id), beforeNumber(query, version)))
      .orderBy(desc(version))
      .limit(query.limit + 1);
    return { status: 200, body: pageOfRows(rows, query, { item: (row) => row, cursor: (row) => [row.version] }) };
  }),

  handles(briefOperations.version, async ({ path }, { tx }) => {
    const [found] = await tx
      .select()
      .from(briefVersions)
      .where(and(eq(briefVersions.briefId, path.id), eq(briefVersions.version, path.version)));
    if (found === undefined) return problem("not-found");
    const { version, createdBy, createdAt } = found;
    const document = JSON.parse(found.document) as Record<string, unknown>;
    return { status: 200, body: { version, createdBy, createdAt, document }, version };
  }),
];

type BriefRow = typeof briefs.$inferSelect;

async function change({ tx, now }: Context, before: BriefRow, changes: Partial<BriefRow>): Promise<BriefRow> {
  const updatedAt = changedAt(now, before.updatedAt);
  const [row] = await tx
    .update(briefs)
    .set({ ...changes, updatedAt })
    .where(eq(briefs.id, before.id))
    .returning();
  if (row === undefined) throw problem("not-found");
  return row;
}

async function keepVersion(
  { tx, memberId, nowText }: { tx: Transaction; memberId: string; nowText: string },
  { organisationId, id, version }: BriefRow,
  document: Record<string, unknown>,
): Promise<void> {
  await tx.insert(briefVersions).values({
    organisationId,
    briefId: id,
    version,
    document: JSON.stringify(document),
    createdBy: memberId,
    createdAt: nowText,
  });
}

function archived(asked: boolean | undefined, before: string | null, nowText: string): string | null {
  if (asked === undefined) return before;
  return asked ? (before ?? nowText) : null;
}
