import { type Party, parseArrangementId, type Reach } from "@shoreline/arrangements";
import { city } from "@shoreline/atlas";
import type { Alternative, Decision } from "@shoreline/decide";
import { expectOk } from "@shoreline/units";

/** What a party is called in the row of a table. */
export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  employees: "own staff",
  employerOfRecord: "employer of record",
  vendor: "vendor",
  buildOperateTransfer: "build-operate-transfer",
  freelancers: "freelancers",
};

export const REACH_WORDS: Readonly<Record<Reach, string>> = { onshore: "home", nearshore: "near", offshore: "far" };

/** An alternative in a few words, the place first: "Guadalajara vendor", "Chicago own team". */
export function alternativeWords({
  id,
  party,
  reach,
  sites,
}: Pick<Alternative, "id" | "party" | "reach" | "sites">): string {
  return `${siteWords(sites)} ${partyWords(party, reach, vendorIdOf(id))}`;
}

function siteWords(sites: readonly string[]): string {
  return sites.map((site) => city(site).name).join(" + ");
}

function partyWords(party: Party, reach: Reach, vendorId: string | undefined): string {
  if (party === "employees") return reach === "onshore" ? "own team" : "own centre";
  return vendorId === undefined ? PARTY_WORDS[party] : `vendor ${vendorId}`;
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

/** Feasible alternatives, best first by expected score; ties in the order of the decision. */
export function rankedAlternatives({ alternatives }: Pick<Decision, "alternatives">): Alternative[] {
  return alternatives
    .filter(({ feasible }) => feasible)
    .toSorted((a, b) => (b.expectedScore ?? 0) - (a.expectedScore ?? 0));
}
