import { findPlace, type Place } from "@shoreline/atlas";
import {
  askableYears,
  type CoverageNeed,
  coverageNeed,
  coverageNeeds,
  type CoverageQuestion,
  coverageSite,
  curveNeed,
  type NeedClock,
  workPlaceOf,
} from "@shoreline/calendars";
import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { wholeNumberFaults, type WholeNumberRange } from "../input/wholeNumber.ts";
import type { Surroundings } from "../surroundings.ts";
import { curveValues } from "./curveFile.ts";

/** What `coverage` is asked, as typed; `today` as an ISO date. */
export interface TypedCoverage {
  readonly sites: readonly string[];
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly today: string;
}

/** The question in the words of the calendars, and the places it is about. */
export interface ReadCoverage {
  readonly question: CoverageQuestion;
  readonly places: readonly Place[];
}

const RANGES: readonly (WholeNumberRange & { readonly name: string })[] = [
  { name: "heads", option: "--heads", least: 1, most: 500, hint: "It is how many people are needed at any time." },
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
  const { typed, flags, today } = asked;
  const places = sitesOf(asked.sites);
  const clock = clockOf(typed["clock"], places.ok ? places.value[0] : undefined);
  const numbers = RANGES.flatMap(({ name, ...range }) => wholeNumberFaults(typed[name], range));
  const heads = numbers.some(({ path }) => path === "--heads") ? 1 : Number(typed["heads"] ?? 1);
  const need = await needOf(typed, { clock: clock.ok ? clock.value : UTC, heads }, surroundings);
  const faults = [
    ...faultsOf(places),
    ...numbers,
    ...stepFaults(typed["handOver"], numbers),
    ...faultsOf(clock),
    ...faultsOf(need),
  ];
  if (faults.length > 0 || !places.ok || !need.ok) return refuse(faults);
  const question: CoverageQuestion = {
    need: need.value,
    sites: places.value.map((place) => coverageSite(workPlaceOf(place))),
    year: Number(typed["year"] ?? today.slice(0, 4)),
    handOverMinutes: Number(typed["handOver"] ?? 30),
    nights: flags.has("no-nights") ? "none" : "allowed",
    seconds: Number(typed["seconds"] ?? 5),
  };
  return succeed({ question, places: places.value });
}

const UTC: NeedClock = { timeZone: "UTC" };
const MOST_SITES = 6;

function sitesOf(words: readonly string[]): Result<Place[]> {
  const allowed = `one to ${MOST_SITES} cities or countries, such as --sites Chicago Kraków Manila`;
  if (words.length === 0) return refuse([{ code: "cli.missing-option", path: "--sites", allowed }]);
  const places = collect(words.map((word) => findPlace(word, "--sites")));
  if (!places.ok) return places;
  const given = `${words.length}`;
  if (words.length > MOST_SITES) return refuse([{ code: "coverage.sites", path: "--sites", given, allowed }]);
  return places;
}

function clockOf(word: string | undefined, first: Place | undefined): Result<NeedClock> {
  if (word?.toUpperCase() === "UTC") return succeed(UTC);
  if (word === undefined) return succeed(first === undefined ? UTC : workPlaceOf(first));
  const place = findPlace(word, "--clock");
  return place.ok ? succeed(workPlaceOf(place.value)) : place;
}

type Typed = TypedCoverage["typed"];

async function needOf(
  { need, curve, heads: typedHeads }: Typed,
  { clock, heads }: { readonly clock: NeedClock; readonly heads: number },
  surroundings: Surroundings,
): Promise<Result<CoverageNeed>> {
  if (need !== undefined && curve !== undefined) return refuse([both("--need")]);
  if (curve !== undefined && typedHeads !== undefined) return refuse([both("--heads")]);
  if (curve !== undefined) return curveOf(curve, clock, surroundings);
  const allowed = `${coverageNeeds.join(", ")}; or --curve FILE`;
  if (need === undefined) return refuse([{ code: "cli.missing-option", path: "--need", allowed }]);
  return atOptions(coverageNeed(need, clock, heads));
}

async function curveOf(file: string, clock: NeedClock, { readText }: Surroundings): Promise<Result<CoverageNeed>> {
  const text = await readText(file, "--curve");
  const values = text.ok ? curveValues(text.value) : text;
  return values.ok ? atOptions(curveNeed(values.value, clock)) : values;
}

function both(option: string): Fault {
  const hint = "A curve says itself how many are needed when.";
  return { code: "cli.need-and-curve", path: option, given: "beside --curve", allowed: "one of the two", hint };
}

/** Hand-overs go by half hours. */
function stepFaults(typed: string | undefined, known: readonly Fault[]): Fault[] {
  if (typed === undefined || Number(typed) % 30 === 0 || known.some(({ path }) => path === "--hand-over")) return [];
  const allowed = "0, 30, 60, 90 or 120 minutes";
  return [{ code: "coverage.hand-over", path: "--hand-over", given: typed, allowed }];
}

/** Faults of the calendars, told at the options that they come from. */
export function atOptions<T>(result: Result<T>): Result<T> {
  return result.ok ? result : refuse(result.faults.map((fault) => ({ ...fault, path: `--${fault.path}` })));
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}
