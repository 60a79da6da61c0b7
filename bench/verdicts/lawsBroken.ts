import type { GivenBrief } from "@shoreline/scope";
import fc from "fast-check";
import { LAW_SEED } from "../../tests/laws/law.ts";
import { laws } from "../../tests/laws/laws.ts";

/** What a law draws: a brief, or a brief with what is done to it. */
type Case = GivenBrief | { readonly given: GivenBrief };

/**
 * Claims of the laws that a brief breaks. What a law does to a brief (hours, steps, changes of the list) is drawn by
 * the law itself, and so are the sites to compare where the brief names none.
 */
export function lawsBroken(given: GivenBrief, index: number): readonly string[] {
  return laws.flatMap(({ claim, cases, offences }) => {
    const [drawn] = fc.sample(cases, { seed: LAW_SEED + index, numRuns: 1 }) as [Case];
    const found = offences(caseOf(given, drawn));
    return found.length === 0 ? [] : [`${claim}: ${found[0]}`];
  });
}

function caseOf(given: GivenBrief, drawn: Case): Case {
  return "given" in drawn ? { ...drawn, given: withSites(given, drawn.given) } : withSites(given, drawn);
}

function withSites(given: GivenBrief, { candidates: drawn }: GivenBrief): GivenBrief {
  const named = given.candidates?.sites ?? [];
  return named.length > 0 ? given : { ...given, candidates: { ...given.candidates, sites: drawn?.sites } };
}
