import { CompensatedSum } from "./compensatedSum.ts";

/** A distribution on separate values, prepared for quick look-up. */
export interface StepTable {
  /** Rising. */
  readonly values: Float64Array;
  /** The probability of at most the value at the same place; the last is 1. */
  readonly shareUpTo: Float64Array;
  /** For each of equally wide stretches of probability, the place where the search begins (Chen and Asau 1974). */
  readonly guide: Int32Array;
  /** The value of all probabilities of a stretch; NaN where a step lies in it, and at 1. */
  readonly settled: Float64Array;
  /** How many stretches: a power of two, so that a probability falls into its stretch without rounding. */
  readonly stretches: number;
}

/** Stretches for each value, and of all, at least: most of them then hold no step, and the search is over where it begins. */
const STRETCHES_EACH = 2;
const LEAST_STRETCHES = 512;

/** Prepares values in rising order with their weights, which need not add up to 1. */
export function makeStepTable(values: Float64Array, weights: Float64Array): StepTable {
  const shareUpTo = runningShares(weights);
  const stretches = 1 << (32 - Math.clz32(Math.max(LEAST_STRETCHES, STRETCHES_EACH * values.length) - 1));
  const guide = new Int32Array(stretches + 1);
  for (let stretch = 0, place = 0; stretch <= stretches; stretch++) {
    while (shareUpTo[place]! < stretch / stretches) place++;
    guide[stretch] = place;
  }
  const settled = Float64Array.from({ length: stretches + 1 }, (_, stretch) =>
    guide[stretch] === guide[stretch + 1] ? values[guide[stretch]!]! : Number.NaN,
  );
  return { values, shareUpTo, guide, settled, stretches };
}

function runningShares(weights: Float64Array): Float64Array {
  const sum = new CompensatedSum();
  const shares = weights.map((weight) => sum.add(weight).value);
  const total = sum.value;
  return shares.map((share, i) => (i === shares.length - 1 ? 1 : Math.min(1, share / total)));
}

/** The smallest value that is not exceeded with probability p at least; 0 ≤ p ≤ 1. */
export function stepQuantile({ values, shareUpTo, guide, stretches }: StepTable, p: number): number {
  let place = guide[(p * stretches) | 0]!;
  while (shareUpTo[place]! < p) place++;
  return values[place]!;
}

/** Replaces each probability in the first `count` places of a column by its `stepQuantile`. */
export function stepQuantileOver(table: StepTable, column: Float64Array, count: number): void {
  const { settled, stretches } = table;
  for (let i = 0; i < count; i++) {
    const p = column[i]!;
    const value = settled[(p * stretches) | 0]!;
    column[i] = value === value ? value : stepQuantile(table, p);
  }
}

/** Counting steps looks at so many shares at once. */
export const SHARES_AT_ONCE = 4;

/**
 * The shares that a probability below 1 may exceed, rising, and Infinity from there to the next multiple of four: how
 * many it exceeds is the place of its quantile.
 */
export function exceededShares({ shareUpTo }: StepTable): Float64Array {
  const below = shareUpTo.filter((share) => share < 1);
  const fours = 1 + Math.floor(below.length / SHARES_AT_ONCE);
  const shares = new Float64Array(SHARES_AT_ONCE * fours).fill(Infinity);
  shares.set(below);
  return shares;
}

/** The probability of a value of at most x. */
export function stepCdf({ values, shareUpTo }: StepTable, x: number): number {
  let below = 0;
  let above = values.length;
  while (below < above) {
    const middle = (below + above) >>> 1;
    if (values[middle]! <= x) below = middle + 1;
    else above = middle;
  }
  return below === 0 ? 0 : shareUpTo[below - 1]!;
}
