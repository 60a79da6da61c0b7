import { type Considered, considered } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import type { Brief, GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, columnsOf, differingColumns, SAMPLING } from "./ground.ts";
import type { Law } from "./law.ts";
import { sites } from "./places.ts";

interface Case {
  readonly given: GivenBrief;
  readonly change: Change;
}

type Change =
  | { readonly kind: "site added"; readonly site: string }
  | { readonly kind: "site removed" }
  | { readonly kind: "offer added"; readonly site: string }
  | { readonly kind: "party forbidden"; readonly party: "vendor" | "freelancers" | "employees" };

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("site added" as const), site: sites }),
  fc.record({ kind: fc.constant("site removed" as const) }),
  fc.record({ kind: fc.constant("offer added" as const), site: sites }),
  fc.record({
    kind: fc.constant("party forbidden" as const),
    party: fc.constantFrom("vendor", "freelancers", "employees"),
  }),
);

/** What is considered beside it changes nothing about an alternative but its share of first ranks. */
export const otherAlternatives: Law<Case> = {
  claim: "adding or removing an alternative changes no bit of the cost, criteria and expected score of the others",
  cases: fc.record({ given: givenBriefs, change: changes }),
  offences: ({ given, change }) => {
    const brief = briefOf(given);
    const changed = changedBrief(brief, change);
    // Without a named site the atlas proposes sites of its own: that is another question.
    if (changed.candidates.sites.length === 0) return [];
    const [before, after] = [brief, changed].map((each) =>
      considered({ brief: each, assumptions: [] }, publishedParameters, SAMPLING),
    ) as [Considered, Considered];
    return [...outcomeOffences(before, after), ...scoreOffences(before, after)];
  },
};

function changedBrief(brief: Brief, change: Change): Brief {
  const { candidates, limits } = brief;
  switch (change.kind) {
    case "site added":
      return { ...brief, candidates: { ...candidates, sites: [...new Set([...candidates.sites, change.site])] } };
    case "site removed":
      return { ...brief, candidates: { ...candidates, sites: candidates.sites.slice(1) } };
    case "offer added": {
      const rate = { p10: 20, p50: 30, p90: 50 };
      const offer = { id: "zenith", site: change.site, ratePerHour: rate, currency: "USD", minimumMonths: 0 };
      return { ...brief, candidates: { ...candidates, vendors: [...candidates.vendors, offer] } };
    }
    case "party forbidden": {
      const forbid = [...new Set([...limits.parties.forbid, change.party])];
      return { ...brief, limits: { ...limits, parties: { ...limits.parties, forbid } } };
    }
  }
}

function outcomeOffences(before: Considered, after: Considered): readonly string[] {
  const others = new Map(after.options.map((option) => [option.named.id, option]));
  return before.options.flatMap(({ named, outcome }) => {
    const other = others.get(named.id);
    if (!other) return [];
    return differingColumns(columnsOf(outcome), columnsOf(other.outcome)).map((name) => `${named.id}: ${name} differs`);
  });
}

function scoreOffences(before: Considered, after: Considered): readonly string[] {
  const others = new Map(after.ranking.map((each) => [each.id, each.expectedScore]));
  return before.ranking.flatMap(({ id, expectedScore }) => {
    const other = others.get(id);
    if (other === undefined || Object.is(other, expectedScore)) return [];
    return [`${id}: expected score ${expectedScore} became ${other}`];
  });
}
