/**
 * A computed figure at six significant digits: more than any of its inputs has, and short enough to print and to
 * multiply again by hand.
 */
export function settled(value: number): number {
  return Number(value.toPrecision(6));
}
