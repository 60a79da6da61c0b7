import { parseArrangementId } from "@shoreline/arrangements";
import { city } from "@shoreline/atlas";
import type { Alternative, Decision } from "@shoreline/decide";
import type { Fault } from "@shoreline/units";
import { expectOk } from "@shoreline/units";
import { listBlock, type Page, type Section, sectionOf, textBlock } from "../page/page.ts";
import { PARTY_WORDS } from "./arrangementWords.ts";

/** One reason for which one alternative is out. */
interface Exclusion {
  readonly id: string;
  readonly fault: Fault;
}

/** What was ruled out and why, one line for each reason. */
export function ruledOutSection({ alternatives }: Decision): Section[] {
  const out = alternatives.filter(({ feasible }) => !feasible);
  const exclusions = out.toSorted(byCost).flatMap(({ id, faults }) => faults.map((fault) => ({ id, fault })));
  const title = `Ruled out: ${out.length} of ${alternatives.length} alternatives`;
  return sectionOf(title, exclusions.length === 0 ? [] : [listBlock(reasonLines(exclusions))]);
}

/** Why nothing at all is feasible. Each fault names its alternative before its path: `vendor@in-pune: limits.budget`. */
export function nothingFeasiblePage(faults: readonly Fault[]): Page {
  const exclusions = faults.map((fault) => {
    const [id = "", path = ""] = fault.path.split(": ", 2);
    return { id, fault: { ...fault, path } };
  });
  const sentence = "No arrangement is feasible: each breaks at least one limit of the brief.";
  const advice = "Loosen the limit that matters least, or name other sites under candidates.sites.";
  return [
    { blocks: [textBlock(sentence, "fault")] },
    ...sectionOf("Reasons", [listBlock(reasonLines(exclusions))]),
    { blocks: [textBlock(advice)] },
  ];
}

function byCost(a: Alternative, b: Alternative): number {
  return (a.cost.mean ?? Infinity) - (b.cost.mean ?? Infinity);
}

/** A line for each reason: what is asked for, what breaks it, and for the first of these what would make it feasible. */
function reasonLines(exclusions: readonly Exclusion[]): string[] {
  const groups = Map.groupBy(exclusions, ({ fault }) => `${fault.path} ${fault.allowed}`);
  return [...groups.values()].map((members) => {
    const [first] = members;
    if (first === undefined) throw new Error("A reason without an alternative.");
    const { path, allowed, hint } = first.fault;
    const demand = allowed === undefined ? path : `${path} (${allowed})`;
    return `${demand} rules out ${membersWords(members)}.${hint === undefined ? "" : ` ${hintWords(first.id, hint)}`}`;
  });
}

const MOST_PLACES = 5;

/** "24 alternatives: vendor, freelancers in Pune, Cebu and 10 more" */
function membersWords(members: readonly Exclusion[]): string {
  const parts = members.map(({ id }) => expectOk(parseArrangementId(id)));
  const who = [...new Set(parts.map(({ party }) => PARTY_WORDS[party]))].join(", ");
  const sites = [...new Set(parts.flatMap((each) => each.sites))].map((site) => city(site).name);
  const more = sites.length - MOST_PLACES;
  const where = `${sites.slice(0, MOST_PLACES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `${members.length === 1 ? "" : `${members.length} alternatives: `}${who} in ${where}`;
}

function hintWords(id: string, hint: string): string {
  const { party, sites } = expectOk(parseArrangementId(id));
  const name = `${PARTY_WORDS[party]} in ${sites.map((site) => city(site).name).join(" + ")}`;
  return `For ${name}: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`;
}
