/**
 * A computed figure at six significant digits: more than any of its inputs has, and few enough that the last bits of
 * exponentials and powers, which JavaScript leaves to each engine, do not show.
 */
export function settled(value: number): number {
  return Number(value.toPrecision(6));
}
