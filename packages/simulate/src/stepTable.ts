import { CompensatedSum } from "./compensatedSum.ts";

/** A distribution on separate values, prepared for quick look-up. */
export interface StepTable {
  /** Rising. */
  readonly values: Float64Array;
  /** The probability of at most the value at the same place; the last is 1. */
  readonly shareUpTo: Float64Array;
  /** For each of equally wide stretches of probability, the place where the search begins (Chen and Asau 1974). */
  readonly guide: Uint32Array;
}

/** Prepares values in rising order with their weights, which need not add up to 1. */
export function makeStepTable(values: Float64Array, weights: Float64Array): StepTable {
  const shareUpTo = runningShares(weights);
  const guide = new Uint32Array(values.length + 1);
  for (let cell = 0, place = 0; cell < guide.length; cell++) {
    while (shareUpTo[place]! < cell / values.length) place++;
    guide[cell] = place;
  }
  return { values, shareUpTo, guide };
}

function runningShares(weights: Float64Array): Float64Array {
  const sum = new CompensatedSum();
  const shares = weights.map((weight) => sum.add(weight).value);
  const total = sum.value;
  return shares.map((share, i) => (i === shares.length - 1 ? 1 : Math.min(1, share / total)));
}

/** The smallest value that is not exceeded with probability p at least. */
export function stepQuantile({ values, shareUpTo, guide }: StepTable, p: number): number {
  let place = guide[Math.floor(p * values.length)]!;
  while (shareUpTo[place]! < p) place++;
  while (place > 0 && shareUpTo[place - 1]! >= p) place--;
  return values[place]!;
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
