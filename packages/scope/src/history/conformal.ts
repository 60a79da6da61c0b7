/**
 * The quantile of residuals in rising order that keeps its promise for the next one: of `n` exchangeable residuals the
 * next lies below the k-th in k of n + 1 cases (Vovk, Gammerman and Shafer, Algorithmic Learning in a Random World,
 * 2005). Between ranks it is interpolated; beyond the outermost residuals nothing is known, and they are returned.
 */
export function conformalQuantile(residuals: Float64Array, share: number): number {
  const rank = share * (residuals.length + 1) - 1;
  const lower = Math.min(residuals.length - 1, Math.max(0, Math.floor(rank)));
  const upper = Math.min(residuals.length - 1, lower + 1);
  const between = Math.min(1, Math.max(0, rank - lower));
  return residuals[lower]! + (residuals[upper]! - residuals[lower]!) * between;
}
