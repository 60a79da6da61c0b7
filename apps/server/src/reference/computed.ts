import { findPlace, placeOf, placeSummary, readPlaces } from "@shoreline/atlas";
import {
  coverage,
  coverageNeed,
  coverageSite,
  type NeedClock,
  rememberingSolver,
  workPlaceOf,
} from "@shoreline/calendars";
import { compareDecisions, forecast, rankedDocument, readDecision, tableMethods } from "@shoreline/decide";
import { comparisonSentence } from "@shoreline/dossier";
import { readStatement } from "@shoreline/scope";
import { highsSolver } from "@shoreline/solver";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { readByClass } from "../jobs/threads/question.ts";

/*
 * Questions that take longer to answer than a thread which serves requests may be busy. They are plain data in and out,
 * so that another thread can compute them.
 */

/** What `coverage` is asked. */
export interface CoverageAsked {
  readonly need: string;
  readonly site: readonly string[];
  readonly heads: number;
  readonly year: number;
  readonly handOver: number | undefined;
  readonly nights: "allowed" | "none" | undefined;
  readonly clock: string | undefined;
}

/** A brief with the facts of its organisation, and how its futures are drawn. */
export interface ForecastAsked {
  readonly brief: Readonly<Record<string, unknown>>;
  /** The document of the class that it names, if the organisation has it. */
  readonly ownClass: unknown;
  readonly trials: number;
  readonly seed: number;
}

/** Every question by its name. */
export const computed = {
  read({ text, today }: { readonly text: string; readonly today: string }): Result<unknown> {
    const read = readStatement(text, { today, name: "text" });
    if (!read.ok) return read;
    const { brief, evidence, questions, warnings } = read.value;
    return succeed({ schema: "reading/1", brief, evidence, questions, warnings });
  },

  forecast({ brief, ownClass, trials, seed }: ForecastAsked): Result<unknown> {
    const read = readByClass(brief, ownClass);
    return read.ok ? succeed(forecast(read.value, { trials, seed })) : refuse(read.faults.map(inBrief));
  },

  rank({ method, table }: { readonly method: string; readonly table: unknown }): Result<unknown> {
    const run = tableMethods[method as keyof typeof tableMethods];
    const ranked = run(table);
    return ranked.ok ? succeed(rankedDocument(ranked.value)) : refuse(ranked.faults.map(inTable));
  },

  /** Two documents of decisions, as they were kept. */
  compare({ before, after }: { readonly before: unknown; readonly after: unknown }): Result<unknown> {
    const [was, is] = [readDecision(before), readDecision(after)];
    if (!was.ok || !is.ok) return refuse([...faultsOf(was), ...faultsOf(is)]);
    const comparison = compareDecisions(was.value, is.value);
    return succeed({ ...comparison, summary: comparisonSentence(comparison, was.value, is.value) });
  },

  async coverage({ need, site, heads, year, handOver, nights, clock }: CoverageAsked): Promise<Result<unknown>> {
    const places = readPlaces(site, (index) => `query.site[${index}]`);
    const byClock = clockOf(clock, site[0] ?? "");
    const asked = byClock.ok ? coverageNeed(need, byClock.value, heads) : byClock;
    if (!places.ok || !asked.ok) return refuse([...faultsOf(places), ...faultsOf(asked)]);
    const question = {
      need: asked.value,
      sites: places.value.map((each) => coverageSite(workPlaceOf(each))),
      year,
      ...(handOver === undefined ? {} : { handOverMinutes: handOver }),
      ...(nights === undefined ? {} : { nights }),
    };
    const highs = highsSolver();
    try {
      const found = await coverage(question, rememberingSolver(highs.solve));
      if (!found.ok) return refuse(found.faults.map(inQuery));
      return succeed({ schema: "coverage/1", places: places.value.map(placeSummary), ...found.value });
    } finally {
      await highs.close();
    }
  },
} as const;

export type Computed = typeof computed;

function clockOf(clock: string | undefined, firstSite: string): Result<NeedClock> {
  if (clock?.toUpperCase() === "UTC") return succeed({ timeZone: "UTC" });
  const found = findPlace(clock ?? firstSite, clock === undefined ? "query.site[0]" : "query.clock");
  if (!found.ok) return clock === undefined ? succeed(workPlaceOf(placeOf("US"))) : found;
  return succeed(workPlaceOf(found.value));
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

const inBrief = (fault: Fault): Fault => below("brief", fault);
const inTable = (fault: Fault): Fault => below("table", fault);
const inQuery = (fault: Fault): Fault => below("query", fault);

function below(base: string, fault: Fault): Fault {
  return { ...fault, path: fault.path === "" ? base : `${base}.${fault.path}` };
}
