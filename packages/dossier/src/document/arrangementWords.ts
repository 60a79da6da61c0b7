import {
  type ArrangementParts,
  isDividedId,
  type Party,
  parseArrangementId,
  parseDividedId,
  type Reach,
} from "@shoreline/arrangements";
import { city } from "@shoreline/atlas";
import {
  type Alternative,
  type AlternativePart,
  arrangementThing,
  type Decision,
  everyName,
  phrase,
  word,
  workNames,
} from "@shoreline/decide";
import { measureKeys, type MeasureKey } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import type { Standing } from "./chart.ts";

/** What a party is called in the row of a table. */
export const partyWords: Readonly<Record<Party, string>> = {
  employees: "own staff",
  employerOfRecord: "employer of record",
  vendor: "vendor",
  buildOperateTransfer: "build-operate-transfer",
  freelancers: "freelancers",
};

/** What a reach is called in the head of a table. */
export const reachWords: Readonly<Record<Reach, string>> = { onshore: "home", nearshore: "near", offshore: "far" };

/** What is done at home instead of giving the work to somebody, as in the row of a table. */
export const measureWords: Readonly<Record<MeasureKey, string>> = {
  improve: "improve what you have",
  automate: "automate the work",
  stop: "stop the work",
};

/** An alternative in a few words, the place first: "Guadalajara vendor", "Chicago own team", "improve what you have". */
export function alternativeWords({
  id,
  party,
  reach,
  sites,
  measure,
  parts,
}: Pick<Alternative, "id" | "party" | "reach" | "sites" | "measure" | "parts">): string {
  if (measure !== undefined) return word(measureWords[measure]);
  if (parts !== undefined && isDividedId(id)) return parts.map((part) => partWords(part, everyName(parts))).join("; ");
  return placedParty(siteWords(sites), { party, reach, vendorId: vendorIdOf(id) });
}

/** The same where there is little room, as over a column: who takes which part of divided work is told elsewhere. */
export function headWords(alternative: Parameters<typeof alternativeWords>[0]): string {
  const { id, parts, sites } = alternative;
  if (parts === undefined || !isDividedId(id)) return alternativeWords(alternative);
  const away = parts.filter(({ reach }) => reach !== "onshore").map(({ site }) => site);
  return phrase`${siteWords([...new Set(away.length > 0 ? away : sites)])} hybrid`;
}

/** "run: Pune vendor" */
function partWords({ parts, alternative, party, reach, site }: AlternativePart, all: readonly string[]): string {
  return `${workNames(parts, all)}: ${placedParty(siteWords([site]), { party, reach, vendorId: vendorIdOf(alternative) })}`;
}

/** The names of sites: "Pune + Kraków". */
export function siteWords(sites: readonly string[]): string {
  return sites.map((site) => city(site).name).join(" + ");
}

interface Who {
  readonly party: Party;
  readonly reach: Reach;
  readonly vendorId: string | undefined;
}

function placedParty(place: string, { party, reach, vendorId }: Who): string {
  switch (party) {
    case "employees":
      return reach === "onshore" ? phrase`${place} own team` : phrase`${place} own centre`;
    case "employerOfRecord":
      return phrase`${place} employer of record`;
    case "vendor":
      return vendorId === undefined ? phrase`${place} vendor` : phrase`${place} vendor ${vendorId}`;
    case "buildOperateTransfer":
      return phrase`${place} build-operate-transfer`;
    case "freelancers":
      return phrase`${place} freelancers`;
  }
}

/** The measure that an id names; undefined for every arrangement of somebody at a site. */
export function measureOf(id: string): MeasureKey | undefined {
  return measureKeys.find((key) => key === id);
}

/** Any alternative by its id alone: "vendor in Pune", "improve what you have". */
export function idWords(id: string): string {
  const measure = measureOf(id);
  if (measure !== undefined) return word(measureWords[measure]);
  return arrangementsIn(id)
    .map(({ party, sites }) => phrase`${word(partyWords[party])} in ${siteWords(sites)}`)
    .join(", ");
}

/** Who does the work where, by an id alone: one arrangement, or one for each share of divided work. */
export function arrangementsIn(id: string): readonly ArrangementParts[] {
  if (isDividedId(id)) return expectOk(parseDividedId(id)).map(({ arrangement }) => arrangement);
  return [expectOk(parseArrangementId(id))];
}

/** The named vendor of an arrangement's id; undefined for vendors in general, for every other party and for divided work. */
export function vendorIdOf(id: string): string | undefined {
  const [first, ...others] = arrangementsIn(id);
  return others.length === 0 ? first?.vendorId : undefined;
}

/** The alternative of a decision with this id; throws when the decision does not hold it. */
export function alternativeOf({ alternatives }: Pick<Decision, "alternatives">, id: string): Alternative {
  const found = alternatives.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The decision names "${id}" and does not hold it.`);
  return found;
}

/** "a vendor in Guadalajara" */
export function thingWords(decision: Pick<Decision, "alternatives">, id: string): string {
  return arrangementThing(alternativeOf(decision, id));
}

/** Feasible alternatives, best first by expected score; ties in the order of the decision. */
export function rankedAlternatives({ alternatives }: Pick<Decision, "alternatives">): Alternative[] {
  return alternatives
    .filter(({ feasible }) => feasible)
    .toSorted((a, b) => (b.expectedScore ?? 0) - (a.expectedScore ?? 0));
}

/** Of ranked alternatives first the best of each party and reach and each measure, then as many more as there is room for; in rank order. */
export function leadingAlternatives(ranked: readonly Alternative[], most: number): Alternative[] {
  const cells = new Set<string>();
  const leads = ranked.filter(({ party, reach, measure, parts, name }) => {
    const cell = measure ?? (parts === undefined ? `${party}/${reach}` : name);
    const isFirst = !cells.has(cell);
    cells.add(cell);
    return isFirst;
  });
  const others = ranked.filter((each) => !leads.includes(each));
  const chosen = new Set([...leads, ...others].slice(0, most));
  return ranked.filter((each) => chosen.has(each));
}

/** Whether an alternative is what is recommended, what it is measured against, or neither. */
export function standingOf(decision: Pick<Decision, "recommendation" | "baseline">, id: string): Standing {
  if (id === decision.recommendation.alternative) return "recommended";
  return id === decision.baseline ? "baseline" : "other";
}
