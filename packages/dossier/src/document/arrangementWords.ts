import { type Party, parseArrangementId, type Reach } from "@shoreline/arrangements";
import { city } from "@shoreline/atlas";
import { type Alternative, asThing, type Decision } from "@shoreline/decide";
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

/** An alternative in a few words, the place first: "Guadalajara vendor", "Chicago own team". */
export function alternativeWords({
  id,
  party,
  reach,
  sites,
}: Pick<Alternative, "id" | "party" | "reach" | "sites">): string {
  return `${siteWords(sites)} ${partyName(party, reach, vendorIdOf(id))}`;
}

/** The names of sites: "Pune + Kraków". */
export function siteWords(sites: readonly string[]): string {
  return sites.map((site) => city(site).name).join(" + ");
}

function partyName(party: Party, reach: Reach, vendorId: string | undefined): string {
  if (party === "employees") return reach === "onshore" ? "own team" : "own centre";
  return vendorId === undefined ? partyWords[party] : `vendor ${vendorId}`;
}

/** The named vendor of an arrangement's id; undefined for vendors in general and for every other party. */
export function vendorIdOf(id: string): string | undefined {
  return expectOk(parseArrangementId(id)).vendorId;
}

/** The alternative of a decision with this id; throws when the decision does not hold it. */
export function alternativeOf({ alternatives }: Pick<Decision, "alternatives">, id: string): Alternative {
  const found = alternatives.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The decision names "${id}" and does not hold it.`);
  return found;
}

/** "a vendor in Guadalajara" */
export function thingWords(decision: Pick<Decision, "alternatives">, id: string): string {
  const { party, site, reach } = alternativeOf(decision, id);
  return asThing(party, site, reach, vendorIdOf(id));
}

/** Feasible alternatives, best first by expected score; ties in the order of the decision. */
export function rankedAlternatives({ alternatives }: Pick<Decision, "alternatives">): Alternative[] {
  return alternatives
    .filter(({ feasible }) => feasible)
    .toSorted((a, b) => (b.expectedScore ?? 0) - (a.expectedScore ?? 0));
}

/** Of ranked alternatives first the best of each party and reach, then as many more as there is room for; in rank order. */
export function leadingAlternatives(ranked: readonly Alternative[], most: number): Alternative[] {
  const cells = new Set<string>();
  const leads = ranked.filter(({ party, reach }) => {
    const cell = `${party}/${reach}`;
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
