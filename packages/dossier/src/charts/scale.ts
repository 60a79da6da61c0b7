/** From figures to positions along a line. */
export interface Scale {
  readonly position: (value: number) => number;
  /** Round figures within the range. */
  readonly ticks: readonly number[];
}

/** A linear scale over the range of some values, with a tick at each round figure within it: about so many. */
export function linearScale(values: readonly number[], from: number, to: number, about: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = high > low ? high - low : Math.max(Math.abs(high), 1);
  const step = roundStep(range / about);
  const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor((low + range) / step + 1e-9)];
  const ticks = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => (first + index) * step);
  return { position: (value) => from + ((value - low) / range) * (to - from), ticks };
}

/** The least of 1, 2, 5 × a power of ten that is not below a size. */
export function roundStep(size: number): number {
  let unit = 1;
  while (unit > size) unit /= 10;
  while (unit * 10 <= size) unit *= 10;
  return [1, 2, 5, 10].map((factor) => factor * unit).find((step) => step >= size * (1 - 1e-9)) ?? 10 * unit;
}
