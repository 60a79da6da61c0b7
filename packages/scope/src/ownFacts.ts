import {
  type Atlas,
  atlasWith,
  boundsOf,
  countryOfCurrency,
  currencies,
  currencyMovementKeys,
  findPlace,
  type OwnFact,
  type OwnFactKey,
  ownFactKeys,
  placeOfOwnFact,
  publishedAtlas,
  unitsOf,
} from "@shoreline/atlas";
import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import type { z } from "zod";
import { listAt } from "./dataPath.ts";
import { plainData } from "./plainData.ts";
import { ownFactSchema } from "./schema.ts";
import { schemaFaults } from "./schemaFaults.ts";

/** An own fact as it may be given: `unit` may be left out where the key has one. */
type GivenOwnFact = z.infer<typeof ownFactSchema>;

const atlases = new WeakMap<readonly OwnFact[], Atlas>();

/** The atlas that a brief is decided by: the published one, and what the brief says its organisation knows better. */
export function atlasOf({ facts }: { readonly facts?: readonly OwnFact[] }): Atlas {
  if (facts === undefined || facts.length === 0) return publishedAtlas;
  const before = atlases.get(facts);
  if (before) return before;
  const made = atlasWith(facts);
  atlases.set(facts, made);
  return made;
}

/** Own facts with the ids of their places and their units, in canonical order. */
export function completeOwnFacts(given: readonly GivenOwnFact[]): readonly OwnFact[] {
  return given.map(completeOwnFact).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** One own fact with the id of its place and its unit. */
function completeOwnFact({ low, high, note, unit, ...fact }: GivenOwnFact): OwnFact {
  const kind = ownFactKeys().get(fact.key)!;
  const place = placeOfOwnFact(kind, fact.place)!;
  return {
    key: fact.key,
    place,
    value: fact.value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    unit: unit ?? usualUnit(kind, place),
    date: String(fact.date),
    source: fact.source,
    ...(note === undefined ? {} : { note }),
  };
}

function usualUnit(kind: OwnFactKey, place: string): string {
  return kind.placedIn === "currency" ? unitsOf(kind, place)[0]! : kind.unit;
}

function orderOf({ key, place, date }: OwnFact): string {
  return `${key} ${place} ${date}`;
}

/**
 * Faults of the own facts of a brief that its schema accepts: keys, places, units and ranges by the catalogue, and what
 * is said twice.
 */
export function ownFactFaults(brief: unknown): readonly Fault[] {
  const given = listAt(brief, ["facts"]).map((fact) => ownFactSchema.safeParse(fact).data);
  return [
    ...given.flatMap((fact, index) => (fact === undefined ? [] : faultsOf(fact, `facts[${index}]`))),
    ...repetitions(given),
  ];
}

/** One own fact as an organisation gives it, completed; or everything that is wrong with it. */
export function readOwnFact(given: unknown): Result<OwnFact> {
  const plain = plainData(given, "");
  if (!plain.ok) return plain;
  const read = ownFactSchema.safeParse(plain.value);
  const faults = read.success ? faultsOf(read.data, "") : schemaFaults(plain.value, ownFactSchema);
  return faults.length > 0 ? refuse(faults) : succeed(completeOwnFact(read.data!));
}

/** Faults of one own fact, at its path. */
function faultsOf(fact: GivenOwnFact, path: string): readonly Fault[] {
  const kind = ownFactKeys().get(fact.key);
  if (kind === undefined) return [unknownKey(fact.key, below(path, "key"))];
  const place = placeOfOwnFact(kind, fact.place);
  return [
    ...(place === undefined ? [wrongPlace(kind, fact.place, below(path, "place"))] : standInFaults(fact, place, path)),
    ...unitFaults(kind, fact, place, below(path, "unit")),
    ...(kind.words ? wordFaults(kind.words, fact, path) : numberFaults(kind, fact, path)),
  ];
}

function below(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}

function unknownKey(given: string, path: string): Fault {
  const hint = nearestHint(given, [...ownFactKeys().keys()]) ?? "docs/sources.md names the keys.";
  const allowed = "a key of the atlas, such as attritionPerYear or wage:softwareDeveloper";
  return { code: "brief.unknown-fact", path, given: givenText(given), allowed, hint };
}

const PLACES = { country: "a country", countryOrCity: "a country or city", currency: "a currency other than USD" };

function wrongPlace({ placedIn }: OwnFactKey, given: string, path: string): Fault {
  const fault = { code: "brief.unknown-place", path, given: givenText(given), allowed: PLACES[placedIn] };
  const hint = placedIn === "currency" ? nearestHint(given, currencies()) : placeHint(given, path);
  return hint === undefined ? fault : { ...fault, hint };
}

function placeHint(given: string, path: string): string | undefined {
  const found = findPlace(given, path);
  return found.ok ? `The country is ${found.value.country.iso2}.` : found.faults[0]?.hint;
}

/** How a currency moves is told by one country of those that pay in it. */
function standInFaults({ key, place: given }: GivenOwnFact, place: string, path: string): readonly Fault[] {
  if (!currencyMovementKeys.includes(key)) return [];
  const currency = currencyOf(place);
  const told = countryOfCurrency(currency)?.iso2;
  if (told === undefined || told === place) return [];
  const hint = `How ${currency} moves is asked of ${told}, for all that pay in it.`;
  return [{ code: "brief.unknown-place", path: below(path, "place"), given: givenText(given), allowed: told, hint }];
}

function currencyOf(iso2: string): string {
  const found = findPlace(iso2);
  return found.ok ? found.value.country.currency : "";
}

function unitFaults(
  kind: OwnFactKey,
  { unit }: GivenOwnFact,
  place: string | undefined,
  path: string,
): readonly Fault[] {
  if (unit === undefined || place === undefined || unitsOf(kind, place).includes(unit)) return [];
  const isPay = kind.key.startsWith("wage:");
  const allowed = isPay
    ? "USD/year, or another currency of the atlas a year: INR/year"
    : unitsOf(kind, place).join(", ");
  return [{ code: "brief.fact-unit", path, given: givenText(unit), allowed }];
}

function wordFaults(words: readonly string[], { value }: GivenOwnFact, path: string): readonly Fault[] {
  if (words.includes(String(value))) return [];
  const fault = { code: "brief.unknown-value", path: below(path, "value"), given: givenText(value) };
  return [{ ...fault, allowed: words.join(", ") }];
}

function numberFaults(kind: OwnFactKey, { value, low, high }: GivenOwnFact, path: string): readonly Fault[] {
  const { above, least, most } = boundsOf(kind);
  const allowed = above ? `a number above ${least}, to ${most}` : `a number from ${least} to ${most}`;
  const given = { value, low, high };
  const outside = Object.entries(given).flatMap(([name, each]) => {
    const inside = typeof each === "number" && (above ? each > least : each >= least) && each <= most;
    if (each === undefined || inside) return [];
    return [{ code: "brief.out-of-range", path: below(path, name), given: givenText(each), allowed }];
  });
  return outside.length > 0 ? outside : orderFaults(value as number, low, high, path);
}

function orderFaults(value: number, low = value, high = value, path: string): readonly Fault[] {
  const hint = "low, value and high stand in this order: they are the 10–90 % range around the value.";
  const [code, given] = ["brief.out-of-range", (each: number) => givenText(each)];
  return [
    ...(low > value ? [{ code, path: below(path, "low"), given: given(low), allowed: `at most ${value}`, hint }] : []),
    ...(high < value
      ? [{ code, path: below(path, "high"), given: given(high), allowed: `at least ${value}`, hint }]
      : []),
  ];
}

function repetitions(given: readonly (GivenOwnFact | undefined)[]): readonly Fault[] {
  const seen = new Set<string>();
  return given.flatMap((fact, index) => {
    if (fact === undefined) return [];
    const kind = ownFactKeys().get(fact.key);
    const place = kind === undefined ? undefined : placeOfOwnFact(kind, fact.place);
    const name = `${fact.key} ${place} ${fact.date}`;
    const isNew = !seen.has(name);
    seen.add(name);
    if (isNew || place === undefined) return [];
    const hint = "Keep one of the two, or give them different dates.";
    return [{ code: "brief.repeated-fact", path: `facts[${index}]`, given: name, allowed: "each fact once", hint }];
  });
}
