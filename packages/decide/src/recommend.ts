import { investmentFloor, investsEnough, returnOfMeans, returnsByTrial } from "./alternative.ts";
import { duel, type Ranked } from "./rank.ts";
import type { Considered, Option } from "./considered.ts";
import type { BestReturn, Recommendation } from "./decision.ts";
import { meanOf, shareOf, stored } from "./figures.ts";
import { verdictOf } from "./verdict.ts";

/** The alternative with the highest expected score; how firmly it stands follows from the duel with its rival. */
export function recommendation({
  options,
  ranking,
  duels,
  duel: ofRival,
  baseline,
}: Considered): Omit<Recommendation, "summary"> {
  const best = ranking[0]!;
  const today = ranking.find(({ id }) => id === baseline.id && id !== best.id);
  const { named } = optionOf(options, best.id);
  const ofCell = ranking.filter(({ cell }) => cell === best.cell);
  return {
    alternative: best.id,
    party: named.party,
    site: named.placement.site.site.id,
    reach: named.reach,
    name: named.name,
    ...(named.placement.measure === undefined ? {} : { measure: named.placement.measure }),
    verdict: verdictOf(ofRival),
    confidenceShare: stored(best.firstRankShare),
    cellShare: stored(ofCell.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0)),
    againstBaseline: today
      ? (duels.find(({ versus }) => versus === today.id) ?? { versus: today.id, ...duel(best, today) })
      : null,
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
  const measure = ({ outcome }: Option) =>
    by === "return" ? returnOfMeans(outcome, baselineOutcome) : meanOf(outcome.saving);
  const best = judged.reduce((top, each) => (measure(each) > measure(top) ? each : top));
  const columns = judged.map(({ outcome }) =>
    by === "return" ? returnsByTrial(outcome, baselineOutcome) : outcome.saving,
  );
  return {
    alternative: best.named.id,
    probability: stored(shareBest(columns, judged.indexOf(best))),
    by,
    investmentFloor: stored(investmentFloor(baselineOutcome)),
  };
}

/** Share of trials in which no column lies above the one at `best`. */
function shareBest(columns: readonly Float64Array[], best: number): number {
  const most = columns[best]!.slice();
  for (const column of columns) {
    for (let trial = 0; trial < most.length; trial++) most[trial] = Math.max(most[trial]!, column[trial]!);
  }
  return shareOf(most, (value, trial) => value === columns[best]![trial]);
}

/** The option with this id; throws when it was not considered. */
export function optionOf(options: readonly Option[], id: string): Option {
  const found = options.find(({ named }) => named.id === id);
  if (!found) throw new Error(`"${id}" was not considered.`);
  return found;
}

/** All ranked alternatives by id. */
export function rankedById(ranking: readonly Ranked[]): ReadonlyMap<string, Ranked> {
  return new Map(ranking.map((each) => [each.id, each]));
}
