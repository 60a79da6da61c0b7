/**
 * How much of `value(all) − value(none)` each of `count` causes makes, as the mean over all orders in which they could
 * have come (Shapley 1953). `value` is asked once for each set of causes, cause `i` in it when bit `i` of `causes` is
 * set. The shares add up to the whole, a cause that never changes anything gets 0, and two that always do the same get
 * the same.
 */
export function shapleyValues(count: number, value: (causes: number) => number): readonly number[] {
  const sets = Array.from({ length: 1 << count }, (_, causes) => value(causes));
  const weights = weightsBySize(count);
  return Array.from({ length: count }, (_, cause) => {
    const bit = 1 << cause;
    let sum = 0;
    for (let causes = 0; causes < sets.length; causes++) {
      if ((causes & bit) === 0) sum += weights[sizeOf(causes)]! * (sets[causes + bit]! - sets[causes]!);
    }
    return sum;
  });
}

/** Share of all orders in which exactly a given set of so many stands before a given cause: s! (n − s − 1)! / n!. */
function weightsBySize(count: number): readonly number[] {
  const weights = [1 / count];
  for (let size = 1; size < count; size++) weights.push((weights[size - 1]! * size) / (count - size));
  return weights;
}

function sizeOf(causes: number): number {
  let size = 0;
  for (let rest = causes; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
