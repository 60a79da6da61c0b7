import { refuse, type Result, succeed } from "@shoreline/units";
import {
  benefitFaults,
  type InformationValue,
  informationValue,
  type NetBenefits,
  placeOfLargest,
  standardErrorOf,
  weightedMean,
} from "./netBenefits.ts";

/** Whether the entries are draws or the states of a table. */
export interface StateProbabilities {
  /** The probability of each entry, adding up to 1: a payoff table. Without them entries are equally likely draws. */
  readonly probabilities?: ArrayLike<number>;
}

/**
 * Expected value of perfect information: what it would be worth, at most, to know the future before choosing. The mean
 * of the best benefit in each trial, less the best mean benefit; in the unit of the benefits, 0 or more.
 *
 * `netBenefits`: one column per alternative, higher is better, entry i of each in the same future. With `probabilities`
 * the result is exact; otherwise it is an estimate with the standard error of its mean.
 * Faults: `simulate.empty`, `simulate.wrong-shape`, `simulate.not-finite`, and `simulate.out-of-range` for probabilities.
 * Source: Raiffa and Schlaifer (1961), Applied Statistical Decision Theory, ch. 4.
 */
export function expectedValueOfPerfectInformation(
  netBenefits: NetBenefits,
  { probabilities }: StateProbabilities = {},
): Result<InformationValue> {
  const faults = benefitFaults(netBenefits, probabilities);
  if (faults.length > 0) return refuse(faults);
  const means = netBenefits.map((column) => weightedMean(column, probabilities));
  const chosen = placeOfLargest(means);
  const regrets = regretsOf(netBenefits, chosen);
  const value = weightedMean(regrets, probabilities);
  const error = probabilities === undefined ? standardErrorOf(regrets, value) : 0;
  return succeed(informationValue(value, error, { chosen, expectedNow: means[chosen]! }));
}

/** By how much the best alternative of each trial is better than the chosen one. */
function regretsOf(netBenefits: NetBenefits, chosen: number): Float64Array {
  const regrets = new Float64Array(netBenefits[0]!.length);
  const own = netBenefits[chosen]!;
  for (const column of netBenefits) {
    for (let i = 0; i < regrets.length; i++) regrets[i] = Math.max(regrets[i]!, column[i]! - own[i]!);
  }
  return regrets;
}
