import { type Place, placeOf } from "@shoreline/atlas";
import {
  askableYears,
  type CoverageNeed,
  type CoverageQuestion,
  coverageSite,
  type NeedClock,
  workPlaceOf,
} from "@shoreline/calendars";
import type { BriefReading } from "@shoreline/scope";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { readQuestion, warningLines } from "../decision/decided.ts";
import { wholeNumberFaults, type WholeNumberRange } from "../input/wholeNumber.ts";
import type { Surroundings } from "../surroundings.ts";
import { type BriefNeed, briefNeed, type NeedOrigin } from "./briefNeed.ts";
import { clockOf, sitesOfBrief, typedSites, UTC } from "./coverageSites.ts";
import type { TypedCoverage } from "./typedCoverage.ts";
import { needFaults, typedNeed } from "./typedNeed.ts";

/** The question in the words of the calendars, the places it is about, and where the need came from. */
export interface ReadCoverage {
  readonly question: CoverageQuestion;
  readonly places: readonly Place[];
  /** Of a need out of a brief. */
  readonly origin: NeedOrigin | undefined;
  /** Doubts about the brief. */
  readonly warnings: readonly string[];
}

const RANGES: readonly (WholeNumberRange & { readonly name: string })[] = [
  { name: "heads", option: "--heads", least: 1, most: 2000, hint: "It is how many people are needed at any time." },
  {
    name: "year",
    option: "--year",
    least: askableYears.first,
    most: askableYears.last,
    hint: "Clock rules and holidays are known for these years.",
  },
  { name: "handOver", option: "--hand-over", least: 0, most: 120, hint: "In steps of 30 minutes." },
  { name: "seconds", option: "--seconds", least: 1, most: 600, hint: "A longer time proves more." },
];

/** Reads what was typed, or tells all that is missing or wrong. */
export async function readCoverage(asked: TypedCoverage, surroundings: Surroundings): Promise<Result<ReadCoverage>> {
  const { typed } = asked;
  const reading = await readingOf(asked, surroundings);
  const places = sitesOf(asked, reading);
  const clock = clockOf(typed["clock"], usualClock(reading, places));
  const numbers = RANGES.flatMap(({ name, ...range }) => wholeNumberFaults(typed[name], range));
  const heads = numbers.some(({ path }) => path === "--heads") ? 1 : Number(typed["heads"] ?? 1);
  const at = { clock: clock.ok ? clock.value : UTC, heads };
  const need = reading === undefined ? await saidNeed(typed, at, surroundings) : needOfBrief(reading, typed, at.clock);
  const faults = [
    ...faultsOf(places),
    ...numbers,
    ...stepFaults(typed["handOver"], numbers),
    ...faultsOf(clock),
    ...needFaults(asked),
    ...faultsOf(need),
  ];
  if (faults.length > 0 || !places.ok || !need.ok) return refuse(single(faults));
  return succeed(readWith(asked, { places: places.value, need: need.value, reading }));
}

type Reading = Result<BriefReading> | undefined;
type Need = Pick<BriefNeed, "need"> & Partial<BriefNeed>;

async function readingOf({ briefs: [brief] = [] }: TypedCoverage, surroundings: Surroundings): Promise<Reading> {
  if (brief === undefined) return undefined;
  const read = await readQuestion(brief, surroundings);
  return read.ok ? succeed(read.value.reading) : read;
}

/** Those that were typed; else those of the brief, whose own faults are told already. */
function sitesOf({ sites }: TypedCoverage, reading: Reading): Result<Place[]> {
  if (sites.length > 0 || reading === undefined) return typedSites(sites);
  return reading.ok ? sitesOfBrief(reading.value.brief) : reading;
}

/** Callers and colleagues of a brief live by the clock of home. */
function usualClock(reading: Reading, places: Result<Place[]>): Place | undefined {
  if (reading?.ok) return placeOf(reading.value.brief.company.home);
  return places.ok ? places.value[0] : undefined;
}

async function saidNeed(...asked: Parameters<typeof typedNeed>): Promise<Result<Need>> {
  const need: Result<CoverageNeed> = await typedNeed(...asked);
  return need.ok ? succeed({ need: need.value }) : need;
}

function needOfBrief(reading: Result<BriefReading>, { month }: TypedCoverage["typed"], clock: NeedClock): Result<Need> {
  return reading.ok ? briefNeed(reading.value, { month, clock }) : reading;
}

interface Found {
  readonly places: readonly Place[];
  readonly need: Need;
  readonly reading: Reading;
}

function readWith({ typed, flags, today }: TypedCoverage, { places, need, reading }: Found): ReadCoverage {
  const { origin, year = Number(today.slice(0, 4)) } = need;
  const question: CoverageQuestion = {
    need: need.need,
    sites: places.map((place) => coverageSite(workPlaceOf(place))),
    year: Number(typed["year"] ?? year),
    // A call ends with the agent who took it; other work is handed over.
    handOverMinutes: Number(typed["handOver"] ?? (origin?.calls === undefined ? 30 : 0)),
    nights: flags.has("no-nights") ? "none" : "allowed",
    seconds: Number(typed["seconds"] ?? 5),
  };
  return { question, places, origin, warnings: reading?.ok ? warningLines(reading.value) : [] };
}

/** Hand-overs go by half hours. */
function stepFaults(typed: string | undefined, known: readonly Fault[]): Fault[] {
  if (typed === undefined || Number(typed) % 30 === 0 || known.some(({ path }) => path === "--hand-over")) return [];
  const allowed = "0, 30, 60, 90 or 120 minutes";
  return [{ code: "coverage.hand-over", path: "--hand-over", given: typed, allowed }];
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

/** Sites and need may both come from a brief that is refused. */
function single(faults: readonly Fault[]): Fault[] {
  return [...new Set(faults)];
}
