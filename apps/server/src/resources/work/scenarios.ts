import { scenarioOperations } from "@shoreline/api";
import { changedBrief, type FieldChange } from "@shoreline/scope";
import { appendAudit, scenarios, type Transaction } from "@shoreline/store";
import { and, desc, eq, ne } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { changedAt } from "../../http/changedAt.ts";
import { problem } from "../../http/refusal.ts";
import { checkedBrief, newestBrief, visibleBrief } from "./briefRows.ts";
import { tellOthers } from "./tellOthers.ts";

type Row = typeof scenarios.$inferSelect;

/** Scenarios: a brief with some of its fields said otherwise. They are checked when they are kept. */
export const scenarioHandlers = [
  handles(scenarioOperations.list, async ({ path, query }, { tx }) => {
    await visibleBrief(tx, path.id);
    const rows = await tx
      .select()
      .from(scenarios)
      .where(and(eq(scenarios.briefId, path.id), beforeMoment(query, scenarios.createdAt, scenarios.id)))
      .orderBy(desc(scenarios.createdAt), desc(scenarios.id))
      .limit(query.limit + 1);
    return {
      status: 200,
      body: pageOfRows(rows, query, { item: shown, cursor: ({ createdAt, id }) => [createdAt, id] }),
    };
  }),

  handles(scenarioOperations.create, async ({ path, body }, context) => {
    const { tx, actor, memberId, nowText, newId } = context;
    await checkChanges(tx, path.id, body.changes);
    await checkName(tx, path.id, body.name);
    const id = newId();
    const at = { createdAt: nowText, updatedAt: nowText };
    const values = { organisationId: actor.organisationId, id, briefId: path.id, ...body, createdBy: memberId, ...at };
    const [row] = await tx.insert(scenarios).values(values).returning();
    if (row === undefined) throw new Error("A scenario that was written is not there.");
    const details = { briefId: path.id, name: body.name };
    await appendAudit(tx, { action: "scenario.create", subjectKind: "scenario", subjectId: id, details });
    tellOthers(context, path.id, "scenarios");
    return { status: 201, body: shown(row), version: row.version, headers: { Location: `/api/v1/scenarios/${id}` } };
  }),

  handles(scenarioOperations.read, async ({ path }, { tx }) => {
    const [row] = await tx.select().from(scenarios).where(eq(scenarios.id, path.id));
    return row === undefined ? problem("not-found") : { status: 200, body: shown(row), version: row.version };
  }),

  handles(scenarioOperations.update, async ({ path, body }, context) => {
    const { tx, now, mustMatch } = context;
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    await checkChanges(tx, before.briefId, body.changes);
    await checkName(tx, before.briefId, body.name, before.id);
    const version = before.version + 1;
    const updatedAt = changedAt(now, before.updatedAt);
    const [row] = await tx
      .update(scenarios)
      .set({ ...body, version, updatedAt })
      .where(eq(scenarios.id, path.id))
      .returning();
    if (row === undefined) return problem("not-found");
    const details = { version };
    await appendAudit(tx, { action: "scenario.update", subjectKind: "scenario", subjectId: row.id, details });
    tellOthers(context, row.briefId, "scenarios");
    return { status: 200, body: shown(row), version };
  }),

  handles(scenarioOperations.remove, async ({ path }, context) => {
    const { tx, mustMatch } = context;
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    await tx.delete(scenarios).where(eq(scenarios.id, path.id));
    const details = { briefId: before.briefId, name: before.name };
    await appendAudit(tx, { action: "scenario.remove", subjectKind: "scenario", subjectId: before.id, details });
    tellOthers(context, before.briefId, "scenarios");
    return { status: 204 };
  }),
];

async function locked(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(scenarios).where(eq(scenarios.id, id)).for("update");
  if (row === undefined) throw problem("not-found");
  return row;
}

/** The brief with the changes must be a brief. */
async function checkChanges(tx: Transaction, briefId: string, changes: readonly FieldChange[]): Promise<void> {
  const { document } = await newestBrief(tx, briefId);
  const changed = changedBrief(document, changes);
  if (!changed.ok) throw problem("faults", { faults: changed.faults });
  await checkedBrief(tx, changed.value, "");
}

async function checkName(tx: Transaction, briefId: string, name: string, but?: string): Promise<void> {
  const others = await tx
    .select({ id: scenarios.id })
    .from(scenarios)
    .where(
      and(
        eq(scenarios.briefId, briefId),
        eq(scenarios.name, name),
        but === undefined ? undefined : ne(scenarios.id, but),
      ),
    );
  if (others.length === 0) return;
  throw problem("conflict", { detail: `The brief has a scenario named ${JSON.stringify(name)} already.` });
}

function shown({ id, briefId, name, changes, version, createdBy, createdAt, updatedAt }: Row) {
  const kept = changes as FieldChange[];
  return { id, briefId, name, changes: kept, version, createdBy, createdAt, updatedAt };
}
