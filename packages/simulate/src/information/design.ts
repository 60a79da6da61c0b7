import { splineBasis } from "./splineBasis.ts";

/** How many functions stand together in one block, so that a regression's inner loop has a fixed length. */
export const BLOCK = 8;

/**
 * The functions of the inputs that a benefit is regressed on, constant included: orthonormal over the trials (mean
 * square 1), in blocks of eight functions, each block trial after trial. Places that are not needed are 0.
 */
export interface Design {
  readonly blocks: readonly Float64Array[];
  /** Number of functions. */
  readonly size: number;
}

/** The design of inputs that are learned together: splines of each, and for up to four the products of each pair. */
export function design(inputs: readonly Float64Array[]): Design {
  const knots = inputs.length === 1 ? 7 : inputs.length <= 3 ? 5 : inputs.length <= 6 ? 4 : 3;
  const smooth = inputs.flatMap((column) => splineBasis(column, knots));
  const products = inputs.length <= 4 ? pairProducts(inputs) : [];
  const constant = new Float64Array(inputs[0]!.length).fill(1);
  return inBlocks(orthonormal([constant, ...smooth, ...products]));
}

function pairProducts(inputs: readonly Float64Array[]): Float64Array[] {
  const scaled = inputs.map((column) => standardised(column));
  return scaled.flatMap((one, i) => scaled.slice(i + 1).map((other) => one.map((value, t) => value * other[t]!)));
}

function standardised(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / column.length;
  return variance === 0 ? column.map(() => 0) : column.map((value) => (value - mean) / Math.sqrt(variance));
}

/** What is left of a function after the others must be more than this share of it, or it repeats them. */
const LEAST_NEW_SHARE = 1e-10;

/** Gram and Schmidt, taken twice so that rounding leaves nothing (Giraud et al. 2005); functions that repeat others go. */
function orthonormal(functions: readonly Float64Array[]): Float64Array[] {
  const kept: Float64Array[] = [];
  for (const each of functions) {
    const rest = each.slice();
    const before = meanProduct(rest, rest);
    for (let pass = 0; pass < 2; pass++) for (const other of kept) subtract(rest, other, meanProduct(rest, other));
    const left = meanProduct(rest, rest);
    if (!(left > LEAST_NEW_SHARE * before)) continue;
    const scale = 1 / Math.sqrt(left);
    kept.push(rest.map((value) => value * scale));
  }
  return kept;
}

function meanProduct(one: Float64Array, other: Float64Array): number {
  let [even, odd] = [0, 0];
  const pairs = one.length - (one.length % 2);
  for (let i = 0; i < pairs; i += 2) {
    even += one[i]! * other[i]!;
    odd += one[i + 1]! * other[i + 1]!;
  }
  if (pairs < one.length) even += one[pairs]! * other[pairs]!;
  return (even + odd) / one.length;
}

function subtract(from: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= times * other[i]!;
}

function inBlocks(functions: readonly Float64Array[]): Design {
  const trials = functions[0]!.length;
  const blocks: Float64Array[] = [];
  functions.forEach((values, j) => {
    const block = (blocks[Math.floor(j / BLOCK)] ??= new Float64Array(BLOCK * trials));
    for (let i = 0; i < trials; i++) block[BLOCK * i + (j % BLOCK)] = values[i]!;
  });
  return { blocks, size: functions.length };
}
