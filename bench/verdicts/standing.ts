import type { Considered } from "@shoreline/decide";
import { duel, rank } from "../../packages/decide/src/rank.ts";
import { optionOf } from "../../packages/decide/src/recommend.ts";
import { candidate, simulated } from "../../packages/decide/src/simulation.ts";
import { weightColumns } from "../../packages/decide/src/weights.ts";
import type { Answer } from "./answer.ts";

/** In which futures a recommendation is looked at again. */
export interface NewFutures {
  readonly seed: number;
  readonly trials: number;
}

/**
 * Share of new futures, with weights drawn anew as well, in which the recommendation scores above the rival that it was
 * said to beat; null without a rival. Neither of the two was chosen in these futures.
 */
export function standingShare(
  { setting, options, baseline, sampling, weighed }: Considered,
  { alternative, duel: stated }: Answer,
  { seed, trials }: NewFutures,
): number | null {
  if (stated === null) return null;
  const anew = { ...sampling, seed, trials };
  const pair = [alternative, stated.versus].map((id) => optionOf(options, id).named);
  const outcomes = simulated(
    setting,
    pair.map(({ placement }) => placement),
    baseline.placement,
    anew,
  );
  const [one, other] = rank(
    pair.map((each, index) => candidate(each, outcomes[index]!, weighed)),
    weightColumns(setting.brief.priorities, anew),
  );
  return duel(one!, other!).probability;
}
