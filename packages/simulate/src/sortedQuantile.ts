/**
 * The p-quantile of a column in rising order: straight between neighbouring values, the least at p = 0 and the largest
 * at p = 1 (definition 7 of Hyndman and Fan 1996, The American Statistician 50:361; the default of R and NumPy).
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1) || sorted.length === 0) {
    throw new RangeError(`No ${p} quantile of ${sorted.length} values: p lies between 0 and 1, of at least one value`);
  }
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return between(lower, upper, place - below);
}

/** The point a share of the way from one value to the next. */
export function between(lower: number, upper: number, share: number): number {
  return lower === upper ? lower : lower * (1 - share) + upper * share;
}
