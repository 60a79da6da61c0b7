import { classOperations } from "@shoreline/api";
import { type OwnClass, readClass } from "@shoreline/scope";
import { appendAudit, ownClasses, type Transaction } from "@shoreline/store";
import { and, desc, eq, ne, sql } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { problem } from "../../http/refusal.ts";
import { changedAt } from "../../http/changedAt.ts";

/** Everything but the document, which may be long. */
const SHORT = {
  id: ownClasses.id,
  name: ownClasses.name,
  fitted: sql<string>`${ownClasses.document} ->> 'fitted'`,
  projects: sql<number>`jsonb_array_length(${ownClasses.document} -> 'efforts')`,
  version: ownClasses.version,
  createdBy: ownClasses.createdBy,
  createdAt: ownClasses.createdAt,
  updatedAt: ownClasses.updatedAt,
};
type Short = Pick<
  typeof ownClasses.$inferSelect,
  "id" | "name" | "version" | "createdBy" | "createdAt" | "updatedAt"
> & {
  readonly fitted: string;
  readonly projects: number;
};

/** Reference classes of an organisation's own past projects. */
export const classHandlers = [
  handles(classOperations.list, async ({ query }, { tx }) => {
    const rows = await tx
      .select(SHORT)
      .from(ownClasses)
      .where(beforeMoment(query, ownClasses.createdAt, ownClasses.id))
      .orderBy(desc(ownClasses.createdAt), desc(ownClasses.id))
      .limit(query.limit + 1);
    return { status: 200, body: pageOfRows(rows, query, { item: (row) => row, cursor: placeOf }) };
  }),

  handles(classOperations.create, async ({ body }, { tx, actor, memberId, nowText, newId }) => {
    const own = checkedClass(body.document);
    await checkName(tx, own.name);
    const id = newId();
    const at = { createdBy: memberId, createdAt: nowText, updatedAt: nowText };
    const values = { organisationId: actor.organisationId, id, name: own.name, document: own, ...at };
    const [row] = await tx.insert(ownClasses).values(values).returning(SHORT);
    if (row === undefined) throw new Error("A class that was written is not there.");
    await noted(tx, "class.create", row);
    return { status: 201, body: row, version: row.version, headers: { Location: `/api/v1/classes/${id}` } };
  }),

  handles(classOperations.read, async ({ path }, { tx }) => {
    const [row] = await tx
      .select({ ...SHORT, document: ownClasses.document })
      .from(ownClasses)
      .where(eq(ownClasses.id, path.id));
    if (row === undefined) return problem("not-found");
    return { status: 200, body: { ...row, document: row.document as Record<string, unknown> }, version: row.version };
  }),

  handles(classOperations.update, async ({ path, body }, { tx, now, mustMatch }) => {
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    const own = checkedClass(body.document);
    await checkName(tx, own.name, path.id);
    const version = before.version + 1;
    const [row] = await tx
      .update(ownClasses)
      .set({ name: own.name, document: own, version, updatedAt: changedAt(now, before.updatedAt) })
      .where(eq(ownClasses.id, path.id))
      .returning(SHORT);
    if (row === undefined) return problem("not-found");
    await noted(tx, "class.update", row);
    return { status: 200, body: row, version };
  }),

  handles(classOperations.remove, async ({ path }, { tx, mustMatch }) => {
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    await tx.delete(ownClasses).where(eq(ownClasses.id, path.id));
    await noted(tx, "class.remove", before);
    return { status: 204 };
  }),
];

/** The class of a document, under the name by which briefs find it. */
function checkedClass(document: unknown): OwnClass {
  const read = readClass(document, "body.document");
  if (!read.ok) throw problem("faults", { faults: read.faults });
  return { ...read.value, name: read.value.name.normalize("NFC") };
}

async function checkName(tx: Transaction, name: string, but?: string): Promise<void> {
  const same = eq(ownClasses.name, name);
  const [other] = await tx
    .select({ id: ownClasses.id })
    .from(ownClasses)
    .where(but === undefined ? same : and(same, ne(ownClasses.id, but)));
  if (other === undefined) return;
  throw problem("conflict", { detail: `There is a class named ${name} already: put the new one in its place.` });
}

async function locked(tx: Transaction, id: string): Promise<Short> {
  const [row] = await tx.select(SHORT).from(ownClasses).where(eq(ownClasses.id, id)).for("update");
  if (row === undefined) throw problem("not-found");
  return row;
}

async function noted(tx: Transaction, action: string, { id, name, fitted, projects }: Short): Promise<void> {
  await appendAudit(tx, { action, subjectKind: "class", subjectId: id, details: { name, fitted, projects } });
}

function placeOf({ createdAt, id }: Short) {
  return [createdAt, id];
}
