import { gunzipSync } from "node:zlib";
import { referenceOperations } from "@shoreline/api";
import { traits, traitScales } from "@shoreline/arrangements";
import { askableDates, isAskableDate, overlapAnswer, overlapDocument } from "@shoreline/calendars";
import { explainedDocument, findEntry, guideDocument } from "@shoreline/dossier";
import { withOwnFacts } from "@shoreline/scope";
import { decisions, type Transaction } from "@shoreline/store";
import { type Fault, givenText } from "@shoreline/units";
import { eq } from "drizzle-orm";
import { type FreeContext, type Handler, handlesFreely } from "../http/handler.ts";
import { problem } from "../http/refusal.ts";
import { ownClassOf } from "../jobs/records.ts";
import { classAskedFor } from "../jobs/threads/question.ts";
import type { Computation } from "../reference/computing.ts";
import { documentAnswer, versionedAnswer } from "../reference/documentAnswer.ts";
import { everyOwnFact } from "./knowledge/facts.ts";

const { overlap, coverage, explain, guide, models, read, forecast, rank, compare } = referenceOperations;

const USUAL = { trials: 4096, seed: 1 };
const OVERLAP_PATHS = {
  place: (index: number) => `query.place[${index}]`,
  date: "query.date",
  year: "query.year",
  hours: "query.hours",
};

/** What is the same for everybody, or nearly: a forecast knows what its organisation knows. Whatever takes longer is computed in another thread. */
export const referenceHandlers: readonly Handler[] = [
  handlesFreely(overlap, async ({ query: { place, date, year, hours } }, { nowText }) => {
    const found = overlapAnswer({ places: place, date, year, hours, today: dayOf(nowText) }, OVERLAP_PATHS);
    if (!found.ok) return problem("faults", { faults: found.faults });
    return documentAnswer(overlapDocument(found.value));
  }),
  handlesFreely(explain, async ({ query }) => {
    const found = findEntry(query.question);
    if (!found.ok) return problem("not-found", { faults: found.faults });
    return documentAnswer(explainedDocument(found.value));
  }),
  handlesFreely(guide, async () => versionedAnswer(guideDocument())),
  handlesFreely(models, async () => versionedAnswer({ schema: "models/1", scales: traitScales, models: traits })),
  handlesFreely(coverage, async ({ query }, { services, nowText }) => {
    const { need, site, heads = 1, year = Number(nowText.slice(0, 4)), handOver, nights, clock } = query;
    return answered(await services.computing.ask("coverage", { need, site, heads, year, handOver, nights, clock }));
  }),
  handlesFreely(read, async ({ body: { text, today } }, { services, nowText }) => {
    const day = today ?? dayOf(nowText);
    if (!isAskableDate(day)) return problem("faults", { faults: [dayFault(day)] });
    return answered(await services.computing.ask("read", { text, today: day }));
  }),
  handlesFreely(forecast, async ({ body: { brief, trials = USUAL.trials, seed = USUAL.seed } }, context) => {
    const known = await knownBetter(brief, context);
    return answered(await context.services.computing.ask("forecast", { ...known, trials, seed }));
  }),
  handlesFreely(rank, async ({ body }, { services }) => answered(await services.computing.ask("rank", body))),
  handlesFreely(compare, async ({ body }, { services, signed }) => {
    const [before, after] = await services.store.as(signed.actor, async (tx) => [
      await documentOf(tx, body.before),
      await documentOf(tx, body.after),
    ]);
    if (before === undefined || after === undefined) return problem("not-found");
    return answered(await services.computing.ask("compare", { before, after }));
  }),
];

/** A brief with the own facts of the organisation and the class that it names, for who may read them. */
async function knownBetter(brief: Readonly<Record<string, unknown>>, { signed, services }: FreeContext) {
  if (!signed.permissions.has("facts:read")) return { brief, ownClass: undefined };
  return services.store.as(signed.actor, async (tx) => ({
    brief: withOwnFacts(brief, await everyOwnFact(tx)),
    ownClass: await ownClassOf(tx, signed.actor, classAskedFor(brief)),
  }));
}

function answered(computation: Computation) {
  if (computation === "busy") throw problem("too-many", { headers: { "Retry-After": "2" } });
  if (computation === "tooLong")
    throw problem("cannot-decide", { detail: "It takes too long to compute; ask for less." });
  if (!computation.ok) throw problem("faults", { faults: computation.faults });
  return documentAnswer(computation.value);
}

async function documentOf(tx: Transaction, id: string): Promise<unknown> {
  const [found] = await tx.select({ document: decisions.document }).from(decisions).where(eq(decisions.id, id));
  return found === undefined ? undefined : JSON.parse(gunzipSync(found.document).toString());
}

function dayFault(given: string): Fault {
  return { code: "request.date", path: "today", given: givenText(given), allowed: askableDates };
}

function dayOf(isoTime: string): string {
  return isoTime.slice(0, 10);
}
