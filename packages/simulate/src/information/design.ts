import { addCombination, BLOCK, blockProducts } from "./functionBlock.ts";
import { splineBasis } from "./splineBasis.ts";

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
  return orthonormal([constant, ...smooth, ...products]);
}

function pairProducts(inputs: readonly Float64Array[]): Float64Array[] {
  const scaled = inputs.map((column) => standardised(column));
  return scaled.flatMap((one, i) => scaled.slice(i + 1).map((other) => one.map((value, t) => value * other[t]!)));
}

function standardised(column: Float64Array): Float64Array {
  let sum = 0;
  for (let trial = 0; trial < column.length; trial++) sum += column[trial]!;
  const mean = sum / column.length;
  let squares = 0;
  for (let trial = 0; trial < column.length; trial++) squares += (column[trial]! - mean) * (column[trial]! - mean);
  const scaled = new Float64Array(column.length);
  if (squares === 0) return scaled;
  const deviation = Math.sqrt(squares / column.length);
  for (let trial = 0; trial < column.length; trial++) scaled[trial] = (column[trial]! - mean) / deviation;
  return scaled;
}

/** What is left of a function after the others must be more than this share of it, or it repeats them. */
const LEAST_NEW_SHARE = 1e-10;

/** Gram and Schmidt, taken twice so that rounding leaves nothing (Giraud et al. 2005); functions that repeat others go. */
function orthonormal(functions: readonly Float64Array[]): Design {
  const blocks: Float64Array[] = [];
  let size = 0;
  for (const each of functions) {
    const rest = each.slice();
    for (let pass = 0; pass < 2; pass++) for (const block of blocks) project(rest, block);
    const left = meanSquare(rest);
    if (!(left > LEAST_NEW_SHARE * meanSquare(each))) continue;
    if (size % BLOCK === 0) blocks.push(new Float64Array(BLOCK * rest.length));
    keep(rest, 1 / Math.sqrt(left), blocks.at(-1)!, size % BLOCK);
    size++;
  }
  return { blocks, size };
}

/** Takes away what the functions of a block say of it. */
function project(rest: Float64Array, block: Float64Array): void {
  const products = blockProducts(block, rest, 0, rest.length);
  addCombination(
    rest,
    block,
    products.map((sum) => -sum / rest.length),
    0,
  );
}

function keep(rest: Float64Array, scale: number, block: Float64Array, place: number): void {
  for (let i = 0; i < rest.length; i++) block[BLOCK * i + place] = rest[i]! * scale;
}

function meanSquare(column: Float64Array): number {
  let [even, odd] = [0, 0];
  const pairs = column.length - (column.length % 2);
  for (let i = 0; i < pairs; i += 2) {
    even += column[i]! * column[i]!;
    odd += column[i + 1]! * column[i + 1]!;
  }
  if (pairs < column.length) even += column[pairs]! * column[pairs]!;
  return (even + odd) / column.length;
}
