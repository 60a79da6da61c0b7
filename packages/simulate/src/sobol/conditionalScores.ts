import { cholesky } from "../dependence/cholesky.ts";
import type { CorrelationMatrix } from "../dependence/correlationMatrix.ts";

/** Rows of standard normal scores: a column per input. */
export type Scores = readonly Float64Array[];

/** Which scores are drawn anew, in which rows. */
export interface Redraw {
  readonly redrawn: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Writes into `out`, for the rows from `from` to below `to`, scores that agree with `scores` except in the inputs that
 * are redrawn: those come, given the others, from their conditional normal distribution, moved by the independent
 * standard normal numbers `fresh`.
 *
 * With the known inputs first, the triangle of the correlation matrix does both: solved for the known scores it gives
 * the independent numbers behind them, and its lower rows mix these with the fresh ones.
 */
export function redrawScores(
  correlation: CorrelationMatrix,
  { redrawn, from, to }: Redraw,
  [scores, fresh]: readonly [Scores, Scores],
  out: Scores,
): void {
  const known = correlation.map((_, i) => i).filter((i) => !redrawn.includes(i));
  const order = [...known, ...redrawn];
  const lower = cholesky(order.map((i) => order.map((j) => correlation[i]![j]!)));
  if (lower === undefined) throw new Error("Part of a positive definite matrix is not");
  const behind = new Float64Array(order.length);
  for (let row = from; row < to; row++) {
    order.forEach((input, place) => {
      const mixed = mix(lower[place]!, behind, place);
      const pivot = lower[place]![place]!;
      const isKnown = place < known.length;
      behind[place] = isKnown ? (scores[input]![row]! - mixed) / pivot : fresh[input]![row]!;
      out[input]![row] = isKnown ? scores[input]![row]! : mixed + pivot * behind[place]!;
    });
  }
}

function mix(weights: readonly number[], numbers: Float64Array, count: number): number {
  let sum = 0;
  for (let j = 0; j < count; j++) sum += weights[j]! * numbers[j]!;
  return sum;
}
