import { factOperations } from "@shoreline/api";
import type { OwnFact } from "@shoreline/atlas";
import { readOwnFact } from "@shoreline/scope";
import { appendAudit, ownFacts, type Transaction } from "@shoreline/store";
import { and, count, desc, eq, ne } from "drizzle-orm";
import { handles } from "../../http/handler.ts";
import { beforeMoment, pageOfRows } from "../../http/pages.ts";
import { problem } from "../../http/refusal.ts";
import { changedAt } from "../../http/changedAt.ts";
import { below } from "../../http/faults.ts";

type Row = typeof ownFacts.$inferSelect;

/** A brief takes so many facts, and takes all of them along. */
const MOST_FACTS = 2000;

/** What an organisation knows better than the atlas. */
export const factHandlers = [
  handles(factOperations.list, async ({ query }, { tx }) => {
    const rows = await tx
      .select()
      .from(ownFacts)
      .where(
        and(
          query.key === undefined ? undefined : eq(ownFacts.key, query.key),
          query.place === undefined ? undefined : eq(ownFacts.place, query.place),
          beforeMoment(query, ownFacts.createdAt, ownFacts.id),
        ),
      )
      .orderBy(desc(ownFacts.createdAt), desc(ownFacts.id))
      .limit(query.limit + 1);
    return { status: 200, body: pageOfRows(rows, query, { item: shown, cursor: placeOf }) };
  }),

  handles(factOperations.create, async ({ body }, { tx, actor, memberId, nowText, newId }) => {
    const fact = checkedFact(body);
    await checkNew(tx, fact);
    await checkRoom(tx);
    const id = newId();
    const at = { createdBy: memberId, createdAt: nowText, updatedAt: nowText };
    const values = { organisationId: actor.organisationId, id, ...columnsOf(fact), ...at };
    const [row] = await tx.insert(ownFacts).values(values).returning();
    if (row === undefined) throw new Error("A fact that was written is not there.");
    await noted(tx, "fact.create", row);
    return { status: 201, body: shown(row), version: row.version, headers: { Location: `/api/v1/facts/${id}` } };
  }),

  handles(factOperations.read, async ({ path }, { tx }) => {
    const [row] = await tx.select().from(ownFacts).where(eq(ownFacts.id, path.id));
    return row === undefined ? problem("not-found") : { status: 200, body: shown(row), version: row.version };
  }),

  handles(factOperations.update, async ({ path, body }, { tx, now, mustMatch }) => {
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    const fact = checkedFact(body);
    await checkNew(tx, fact, before.id);
    const version = before.version + 1;
    const [row] = await tx
      .update(ownFacts)
      .set({ ...columnsOf(fact), version, updatedAt: changedAt(now, before.updatedAt) })
      .where(eq(ownFacts.id, path.id))
      .returning();
    if (row === undefined) return problem("not-found");
    await noted(tx, "fact.update", row);
    return { status: 200, body: shown(row), version };
  }),

  handles(factOperations.remove, async ({ path }, { tx, mustMatch }) => {
    const before = await locked(tx, path.id);
    mustMatch(before.version);
    await tx.delete(ownFacts).where(eq(ownFacts.id, path.id));
    await noted(tx, "fact.remove", before);
    return { status: 204 };
  }),
];

/** Every own fact of the organisation, as briefs tell them. */
export async function everyOwnFact(tx: Transaction): Promise<readonly OwnFact[]> {
  const rows = await tx.select().from(ownFacts).orderBy(ownFacts.key, ownFacts.place, ownFacts.date);
  return rows.map((row) => {
    const { key, place, value, low, high, unit, date, source, note } = shown(row);
    const range = { ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) };
    return { key, place, value, ...range, unit, date, source, ...(note === "" ? {} : { note }) };
  });
}

function checkedFact(given: unknown): OwnFact {
  const read = readOwnFact(given);
  if (read.ok) return read.value;
  throw problem("faults", { faults: read.faults.map((fault) => below("body", fault)) });
}

async function checkNew(tx: Transaction, { key, place, date }: OwnFact, but?: string): Promise<void> {
  const same = and(eq(ownFacts.key, key), eq(ownFacts.place, place), eq(ownFacts.date, date));
  const others = but === undefined ? same : and(same, ne(ownFacts.id, but));
  const [other] = await tx.select({ id: ownFacts.id }).from(ownFacts).where(others);
  if (other === undefined) return;
  const detail = `${key} of ${place} on ${date} is told already: /api/v1/facts/${other.id}. Change that, or give another date.`;
  throw problem("conflict", { detail });
}

async function checkRoom(tx: Transaction): Promise<void> {
  const [known] = await tx.select({ all: count() }).from(ownFacts);
  if ((known?.all ?? 0) < MOST_FACTS) return;
  throw problem("conflict", { detail: `An organisation tells at most ${MOST_FACTS} facts; take some back first.` });
}

async function locked(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(ownFacts).where(eq(ownFacts.id, id)).for("update");
  if (row === undefined) throw problem("not-found");
  return row;
}

function columnsOf({ low, high, note = "", ...fact }: OwnFact) {
  return { ...fact, low: low ?? null, high: high ?? null, note };
}

async function noted(
  tx: Transaction,
  action: string,
  { id, key, place, date, value, unit, source }: Row,
): Promise<void> {
  const details = { key, place, date, value: value as number | string, unit, source };
  await appendAudit(tx, { action, subjectKind: "fact", subjectId: id, details });
}

function shown({ organisationId: _organisationId, value, low, high, ...row }: Row) {
  return { ...row, value: value as number | string, low: low as number | null, high: high as number | null };
}

function placeOf({ createdAt, id }: Row) {
  return [createdAt, id];
}
