import type { LineKey, Outcome } from "@shoreline/economics";
import { lineKeys } from "@shoreline/economics";
import type { Criterion } from "../criteria/criterion.ts";
import { meanOf, stored } from "../figures.ts";
import { valueColumn } from "../criteria/columns.ts";
import type { WeightColumns } from "../weights.ts";

/** The criteria that count, and how much each does, in their order. */
export interface Weighing<Weights> {
  readonly weighed: readonly Criterion[];
  readonly weights: Weights;
}

/** By how many points of expected score each criterion speaks for one outcome against another; they sum to its lead. */
export function contributions({ weighed, weights }: Weighing<WeightColumns>, winner: Outcome, other: Outcome) {
  return weighed
    .map(({ key }, index) => ({
      criterion: key,
      contribution: stored(weightedGap(weights[index]!, winner, other, key)),
    }))
    .toSorted((a, b) => b.contribution - a.contribution || (a.criterion < b.criterion ? -1 : 1));
}

function weightedGap(weight: Float64Array, winner: Outcome, other: Outcome, key: string): number {
  const [mine, theirs] = [winner.extra[valueColumn(key)]!, other.extra[valueColumn(key)]!];
  let sum = 0;
  for (let trial = 0; trial < weight.length; trial++) sum += weight[trial]! * (mine[trial]! - theirs[trial]!);
  return sum / weight.length;
}

/** From the baseline's cost to the outcome's, line by line in the order of the cash flow; what does not move is left out. */
export function bridge(baseline: Outcome, outcome: Outcome): readonly { line: LineKey; amount: number }[] {
  return lineKeys
    .map((line) => ({ line, amount: stored(meanLine(outcome, line) - meanLine(baseline, line)) }))
    .filter(({ amount }) => amount !== 0);
}

function meanLine({ lines }: Outcome, key: LineKey): number {
  return lines.has(key) ? meanOf(lines.get(key)!) : 0;
}

/** The lead of one outcome over another in each future, at fixed weights: what doubts about weights add is left out. */
export function leadAtWeights(
  { weighed, weights }: Weighing<readonly number[]>,
  one: Outcome,
  other: Outcome,
): Float64Array {
  const lead = new Float64Array(one.cost.length);
  weighed.forEach(({ key }, index) => {
    const [mine, theirs] = [one.extra[valueColumn(key)]!, other.extra[valueColumn(key)]!];
    const weight = weights[index]!;
    for (let trial = 0; trial < lead.length; trial++) lead[trial]! += weight * (mine[trial]! - theirs[trial]!);
  });
  return lead;
}
