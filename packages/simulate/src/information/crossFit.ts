import { cholesky } from "../dependence/cholesky.ts";
import type { Design } from "./design.ts";
import { addCombination, BLOCK, blockProducts } from "./functionBlock.ts";

/**
 * Regresses gains on a design and, in each part of the trials, follows the forecast that was fitted to all other parts:
 * returns, trial by trial, what the choice by that forecast really gains. A trial has no say in its own forecast, so
 * chance alone earns nothing on average.
 *
 * `gains`: by how much each other alternative beats the one chosen today; its own gain is 0 and needs no column.
 * `ends`: where the parts of the trials end.
 */
export function crossFittedGains(basis: Design, gains: readonly Float64Array[], ends: readonly number[]): Float64Array {
  const parts = ends.map((to, part) => ({ from: ends[part - 1] ?? 0, to }));
  const moments = parts.map(({ from, to }) => momentsOf(basis, gains, from, to));
  const realised = new Float64Array(ends.at(-1) ?? 0);
  parts.forEach((part, left) => {
    const fitted = solved(moments.filter((_, other) => other !== left));
    follow(basis, gains, fitted, { ...part, realised });
  });
  return realised;
}

/** Sums over some trials: of the products of functions with each other, and with each gain. */
interface Moments {
  readonly gram: readonly (readonly number[])[];
  /** For each gain one number per place of the blocks. */
  readonly products: readonly Float64Array[];
}

function momentsOf({ blocks, size }: Design, gains: readonly Float64Array[], from: number, to: number): Moments {
  const column = new Float64Array(to);
  const gram = Array.from({ length: size }, (_, j) => {
    const block = blocks[Math.floor(j / BLOCK)]!;
    for (let i = from; i < to; i++) column[i] = block[BLOCK * i + (j % BLOCK)]!;
    return Array.from(productsOf(blocks, column, from, to));
  });
  return { gram, products: gains.map((gain) => productsOf(blocks, gain, from, to)) };
}

/** The sum of a column times each function; eight sums run side by side. */
function productsOf(blocks: readonly Float64Array[], column: Float64Array, from: number, to: number): Float64Array {
  const sums = new Float64Array(BLOCK * blocks.length);
  blocks.forEach((block, b) => sums.set(blockProducts(block, column, from, to), BLOCK * b));
  return sums;
}

/** One trial's worth of doubt that anything depends on the inputs; it settles what the other parts never show. */
const PRIOR_TRIALS = 1;

/** Coefficients of each gain, fitted to the sum of the moments. */
function solved(moments: readonly Moments[]): Float64Array[] {
  const gram = moments[0]!.gram.map((row, j) =>
    row.map((_, k) => moments.reduce((sum, each) => sum + each.gram[j]![k]!, j === k && j > 0 ? PRIOR_TRIALS : 0)),
  );
  const lower = cholesky(gram.map((row) => row.slice(0, gram.length)));
  if (lower === undefined) throw new Error("The functions of a design depend on each other");
  return moments[0]!.products.map((products, gain) => {
    const sums = products.map((_, j) => moments.reduce((sum, each) => sum + each.products[gain]![j]!, 0));
    return solveInPlace(lower, sums);
  });
}

function solveInPlace(lower: readonly (readonly number[])[], right: Float64Array): Float64Array {
  const size = lower.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) right[i]! -= lower[i]![j]! * right[j]!;
    right[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) right[i]! -= lower[j]![i]! * right[j]!;
    right[i]! /= lower[i]![i]!;
  }
  return right;
}

interface Followed {
  readonly from: number;
  readonly to: number;
  readonly realised: Float64Array;
}

/** In each trial takes the alternative with the highest forecast, where it is above 0, and notes what it gains. */
function follow(
  { blocks }: Design,
  gains: readonly Float64Array[],
  fitted: readonly Float64Array[],
  { from, to, realised }: Followed,
): void {
  const best = new Float64Array(to - from);
  const forecast = new Float64Array(to - from);
  fitted.forEach((coefficients, which) => {
    forecast.fill(0);
    blocks.forEach((block, b) =>
      addCombination(forecast, block, coefficients.subarray(BLOCK * b, BLOCK * (b + 1)), from),
    );
    const gain = gains[which]!;
    for (let i = 0; i < forecast.length; i++) {
      if (forecast[i]! <= best[i]!) continue;
      best[i] = forecast[i]!;
      realised[from + i] = gain[from + i]!;
    }
  });
}
