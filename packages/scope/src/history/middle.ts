/** The median; not a number of nothing. */
export function median(values: readonly number[] | Float64Array): number {
  return medianOfSorted(Float64Array.from(values).toSorted());
}

/** The median of values in rising order. */
function medianOfSorted(sorted: ArrayLike<number>): number {
  const upper = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}

/** The median of values in rising order when one of them, the `left`-th, is left out. */
export function medianWithout(sorted: ArrayLike<number>, left: number): number {
  const rest = sorted.length - 1;
  const at = (index: number) => sorted[index < left ? index : index + 1]!;
  const upper = rest >> 1;
  return rest % 2 === 1 ? at(upper) : (at(upper - 1) + at(upper)) / 2;
}
