/**
 * Where a falling function passes 0, between a place where it is above and one where it is below: straight lines
 * between two bounds, in the variant of Illinois (Dowell and Jarratt 1971). Ends when the function is within
 * `precision` of 0, or when rounding lets it come no nearer.
 */
export function regulaFalsi(
  of: (x: number) => number,
  [least, most]: readonly [number, number],
  precision: number,
): number {
  let [low, high] = [least, most];
  let [above, below] = [of(low), of(high)];
  for (let last = 0; ;) {
    const middle = low + ((high - low) * above) / (above - below);
    const found = of(middle);
    if (Math.abs(found) < precision || !(low < middle && middle < high)) return middle;
    // An end that stays where it is for a second time counts half, or it would stay for ever.
    if (found > 0) [low, above, below] = [middle, found, last > 0 ? below / 2 : below];
    else [high, below, above] = [middle, found, last < 0 ? above / 2 : above];
    last = found;
  }
}
