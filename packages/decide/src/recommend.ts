import type { Outcome } from "@shoreline/economics";
import { investmentFloor, investsEnough } from "./alternative.ts";
import { type Considered, duelWithBest, type Option } from "./considered.ts";
import type { BestReturn, Duel, Recommendation, Verdict } from "./decision.ts";
import { meanOf, stored } from "./figures.ts";
import type { Ranked } from "./rank.ts";

const CLEAR = 0.8;
const LEANING = 0.6;
/** Beyond sampling error: three standard errors. */
const ERRORS_BEYOND = 3;

/** Clear when it beats the best other answer in four of five futures beyond the error of sampling, leaning in three of five. */
export function verdictOf(duel: Duel | null): Verdict {
  if (duel === null) return "clear";
  if (duel.probability - ERRORS_BEYOND * duel.error >= CLEAR) return "clear";
  return duel.probability >= LEANING ? "leaning" : "tooCloseToCall";
}

/** The alternative with the highest expected score. */
export function recommendation({ options, ranking }: Considered): Omit<Recommendation, "summary"> {
  const best = ranking[0]!;
  const { named } = optionOf(options, best.id);
  const ofCell = ranking.filter(({ cell }) => cell === best.cell);
  return {
    alternative: best.id,
    party: named.party,
    site: named.placement.site.site.id,
    reach: named.reach,
    name: named.name,
    verdict: verdictOf(duelWithBest(ranking, best)),
    confidenceShare: stored(best.firstRankShare),
    cellShare: stored(ofCell.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0)),
  };
}

/**
 * The best by return among those that invest enough, with the share of futures in which it is; when none does,
 * the best by saving.
 */
export function bestReturn({ options, ranking, baselineOutcome }: Considered): BestReturn {
  const feasible = ranking
    .map(({ id }) => optionOf(options, id))
    .toSorted((a, b) => (a.named.id < b.named.id ? -1 : 1));
  const investing = feasible.filter(({ outcome }) => investsEnough(outcome, baselineOutcome));
  const by = investing.length > 0 ? "return" : "saving";
  const judged = investing.length > 0 ? investing : feasible;
  const measure = by === "return" ? returnByMeans : savingByMean;
  const best = judged.reduce((top, each) => (measure(each.outcome) > measure(top.outcome) ? each : top));
  return {
    alternative: best.named.id,
    probability: stored(shareBest(judged, best, by)),
    by,
    investmentFloor: stored(investmentFloor(baselineOutcome)),
  };
}

function returnByMeans({ saving, investment }: Outcome): number {
  return meanOf(saving) / meanOf(investment);
}

function savingByMean({ saving }: Outcome): number {
  return meanOf(saving);
}

function shareBest(judged: readonly Option[], best: Option, by: BestReturn["by"]): number {
  const at = ({ outcome }: Option, trial: number) =>
    by === "return" ? outcome.saving[trial]! / Math.max(1e-9, outcome.investment[trial]!) : outcome.saving[trial]!;
  const { length } = best.outcome.saving;
  let wins = 0;
  for (let trial = 0; trial < length; trial++) {
    const mine = at(best, trial);
    if (judged.every((other) => at(other, trial) <= mine)) wins++;
  }
  return wins / length;
}

export function optionOf(options: readonly Option[], id: string): Option {
  const found = options.find(({ named }) => named.id === id);
  if (!found) throw new Error(`"${id}" was not considered.`);
  return found;
}

/** All ranked alternatives by id. */
export function rankedById(ranking: readonly Ranked[]): ReadonlyMap<string, Ranked> {
  return new Map(ranking.map((each) => [each.id, each]));
}
