import { quantileOfSorted } from "./sortedQuantile.ts";

/**
 * The standard error of a share seen in `trials` independent trials: the standard deviation of the share given what was
 * seen, when before every share was equally likely (Laplace's rule). Unlike √(p(1 − p)/n) it is not 0 when something
 * never happened, or always; for other shares the two agree to within 1/n.
 */
export function standardErrorOfShare(share: number, trials: number): number {
  const expected = (share * trials + 1) / (trials + 2);
  return Math.sqrt((expected * (1 - expected)) / (trials + 3));
}

/**
 * The standard error of the p-quantile of a sorted column of independent trials: half the distance between the order
 * statistics one binomial standard deviation below and above (Woodruff 1952, JASA 47:635); needs no density.
 */
export function quantileError(sorted: Float64Array, p: number): number {
  const rankShare = Math.sqrt((p * (1 - p)) / sorted.length);
  return (
    (quantileOfSorted(sorted, Math.min(1, p + rankShare)) - quantileOfSorted(sorted, Math.max(0, p - rankShare))) / 2
  );
}
