import type { Alternative, Decision } from "@shoreline/decide";

/** An alternative that wins this rarely is missed by nobody while a hand moves. */
const RARE = 0.02;
const MOST_SITES = 4;

/**
 * The sites that matter to an answer: of the baseline, of all that win now and then, and of the best of each kind, so
 * that no cell falls empty. Between few of them an answer comes several times as fast.
 */
export function leadingSites({ alternatives, baseline }: Decision): readonly string[] {
  const ranked = alternatives
    .filter(({ feasible, parts, measure }) => feasible && parts === undefined && measure === undefined)
    .toSorted((a, b) => (b.expectedScore ?? 0) - (a.expectedScore ?? 0));
  const bests = [...Map.groupBy(ranked, kindOf).values()].flatMap(([best]) => best ?? []);
  const winning = ranked.filter(({ firstRankShare }) => firstRankShare >= RARE);
  const today = alternatives.filter(({ id }) => id === baseline);
  return [...new Set([...today, ...winning, ...bests].flatMap(({ sites }) => sites))].slice(0, MOST_SITES);
}

function kindOf({ party, reach }: Alternative): string {
  return `${party}/${reach}`;
}
