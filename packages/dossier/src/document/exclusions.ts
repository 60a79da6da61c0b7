import { city } from "@shoreline/atlas";
import { type Alternative, english, phrase, spoken, word } from "@shoreline/decide";
import type { Fault } from "@shoreline/units";
import { arrangementsIn, idWords, measureOf, measureWords, partyWords } from "./arrangementWords.ts";
import { countWords, lowerFirst } from "./figureWords.ts";
import { inputName } from "./inputWords.ts";
import { keptText } from "./keptText.ts";

/** One reason for which one alternative is out. */
export interface Exclusion {
  readonly id: string;
  readonly fault: Fault;
}

/** Every reason of every alternative that is not feasible, the cheapest alternative first. */
export function exclusionsOf(alternatives: readonly Alternative[]): Exclusion[] {
  const out = alternatives.filter(({ feasible }) => !feasible);
  return out.toSorted(byCost).flatMap(({ id, faults }) => faults.map((fault) => ({ id, fault })));
}

function byCost(a: Alternative, b: Alternative): number {
  return (a.cost.mean ?? Infinity) - (b.cost.mean ?? Infinity);
}

/** A line for each reason: what is asked for, what breaks it, and for the first of these what would make it feasible. */
export function reasonLines(exclusions: readonly Exclusion[]): string[] {
  const groups = Map.groupBy(exclusions, ({ fault }) => `${fault.path} ${fault.allowed}`);
  return [...groups.values()].map((members) => {
    const [first] = members;
    if (first === undefined) throw new Error("A reason without an alternative.");
    const { path, allowed, hint } = first.fault;
    const name = brokenName(path);
    const demand = allowed === undefined ? name : `${name} (${keptText(allowed)})`;
    const reason = phrase`${demand} rules out ${membersWords(members)}.`;
    return grouped(hint === undefined ? reason : `${reason} ${hintWords(first.id, hint)}`);
  });
}

/** How many alternatives each limit rules out, most first; one alternative may break several. */
export function limitCounts(
  alternatives: readonly Alternative[],
): { readonly limit: string; readonly count: number }[] {
  const groups = Map.groupBy(exclusionsOf(alternatives), ({ fault }) => fault.path);
  const counts = [...groups].map(([path, members]) => ({
    limit: limitWords(path),
    count: new Set(members.map(({ id }) => id)).size,
  }));
  return counts.toSorted((a, b) => b.count - a.count);
}

const LIMITS: Readonly<Record<string, string>> = {
  "limits.budget": "the budget",
  "limits.startBy": "the latest month of first output",
  "limits.minOverlapHours": "the least hours shared with home",
  "limits.forbid": "what you forbid",
  "limits.parties": "who may do it",
  "limits.parties.allow": "the list of parties",
  "limits.countries": "the allowed countries",
  "sensitivity.dataResidency": "where the data must stay",
  "work.kind": "the kind of work",
};

/** What a limit is called in a sentence. */
export function limitWords(path: string): string {
  return LIMITS[path] === undefined ? lowerFirst(inputName(path)) : word(LIMITS[path]);
}

/** The limit that something breaks: in English by its path, as the brief writes it; in another language in words. */
export function brokenName(path: string): string {
  return spoken() === english ? path : limitWords(path);
}

/** Large numbers of a fault with their thousands set apart. */
function grouped(text: string): string {
  return text.replaceAll(/(?<![\w.])\d{5,}(?![\w])/g, (digits) => countWords(Number(digits)));
}

const MOST_PLACES = 5;

/** "24 alternatives: vendor, freelancers in Pune, Cebu and 10 more; automate the work" */
function membersWords(members: readonly Exclusion[]): string {
  const measures = members.flatMap(({ id }) => measureOf(id) ?? []).map((measure) => word(measureWords[measure]));
  const placed = members.map(({ id }) => id).filter((id) => measureOf(id) === undefined);
  const words = [...(placed.length > 0 ? [placedWords(placed)] : []), ...measures].join("; ");
  return members.length === 1 ? words : phrase`${members.length} alternatives: ${words}`;
}

function placedWords(ids: readonly string[]): string {
  const parts = ids.flatMap(arrangementsIn);
  const who = [...new Set(parts.map(({ party }) => word(partyWords[party])))].join(", ");
  const sites = [...new Set(parts.flatMap((each) => each.sites))].map((site) => city(site).name);
  const more = sites.length - MOST_PLACES;
  const shown = sites.slice(0, MOST_PLACES).join(", ");
  return phrase`${who} in ${more > 0 ? phrase`${shown} and ${more} more` : shown}`;
}

function hintWords(id: string, hint: string): string {
  return phrase`For ${idWords(id)}: ${lowerFirst(keptText(hint))}`;
}
