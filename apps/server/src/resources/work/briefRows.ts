import { briefs, briefVersions, engagements, ownClasses, type Transaction } from "@shoreline/store";
import { type BriefReading, type OwnClasses, readBrief, readClass } from "@shoreline/scope";
import { and, desc, eq } from "drizzle-orm";
import { below } from "../../http/faults.ts";
import { problem } from "../../http/refusal.ts";

type BriefRow = typeof briefs.$inferSelect;
type Document = Record<string, unknown>;

/** A brief as lists show it. */
export function briefSummaryOf(row: BriefRow) {
  const { id, title, version, engagementId, createdBy, createdAt, updatedAt, archivedAt } = row;
  return { id, title, version, engagementId, createdBy, createdAt, updatedAt, archivedAt };
}

/**
 * What `ETag` and `If-Match` hold of a brief: its version and when it was last changed, because filing it elsewhere
 * changes it without a new version of its text.
 */
export function briefTag({ version, updatedAt }: Pick<BriefRow, "version" | "updatedAt">): string {
  return `${version}.${Date.parse(updatedAt)}`;
}

/** A brief that is to be changed, locked until the transaction ends; 404 where it is not visible. */
export async function lockedBrief(tx: Transaction, id: string): Promise<BriefRow> {
  const [row] = await tx.select().from(briefs).where(eq(briefs.id, id)).for("update");
  if (row === undefined) throw problem("not-found");
  return row;
}

/** A brief; 404 where it is not visible. */
export async function visibleBrief(tx: Transaction, id: string): Promise<BriefRow> {
  const [row] = await tx.select().from(briefs).where(eq(briefs.id, id));
  if (row === undefined) throw problem("not-found");
  return row;
}

/** A brief in its newest version; 404 where it is not visible. */
export async function newestBrief(tx: Transaction, id: string): Promise<{ row: BriefRow; document: Document }> {
  const [found] = await tx
    .select({ row: briefs, text: briefVersions.document })
    .from(briefs)
    .innerJoin(
      briefVersions,
      and(
        eq(briefVersions.organisationId, briefs.organisationId),
        eq(briefVersions.briefId, briefs.id),
        eq(briefVersions.version, briefs.version),
      ),
    )
    .where(eq(briefs.id, id));
  if (found === undefined) throw problem("not-found");
  return { row: found.row, document: JSON.parse(found.text) as Document };
}

/** Reads a brief with the organisation's own classes; refuses it with all its faults, below `place`. */
export async function checkedBrief(tx: Transaction, document: unknown, place: string): Promise<BriefReading> {
  const reading = readBrief(document, { classes: await classesFor(tx, document) });
  if (reading.ok) return reading.value;
  throw problem("faults", { faults: reading.faults.map((fault) => below(place, fault)) });
}

/** The own classes that reading a brief may ask for: none where it names none. */
async function classesFor(tx: Transaction, document: unknown): Promise<OwnClasses> {
  const work = (document as { work?: { forecastClass?: unknown } } | null)?.work;
  if (typeof work?.forecastClass !== "string") return new Map();
  const rows = await tx.select().from(ownClasses).orderBy(desc(ownClasses.updatedAt));
  return new Map(
    rows.map(({ name, document: kept }): [string, ReturnType<typeof readClass>] => [name, readClass(kept, name)]),
  );
}

/** Refuses an engagement that is not visible, as a fault of the field that names it. */
export async function checkEngagement(tx: Transaction, engagementId: string | null | undefined): Promise<void> {
  if (engagementId === null || engagementId === undefined) return;
  const found = await tx.select({ id: engagements.id }).from(engagements).where(eq(engagements.id, engagementId));
  if (found.length > 0) return;
  const allowed = "an engagement of this organisation";
  const fault = { code: "request.unknown-engagement", path: "engagementId", given: engagementId, allowed };
  throw problem("faults", { faults: [fault] });
}
