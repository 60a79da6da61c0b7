import { fillWords } from "../philox.ts";
import { streamKey } from "../stream.ts";
import { directionNumbers, MOST_DIMENSIONS } from "./directionNumbers.ts";
import { scrambleLinear } from "./linearScrambling.ts";
import { scrambleNested } from "./owenScrambling.ts";

/** How the points of a sequence are made random without losing their evenness. */
export interface Scrambling {
  /** A whole number from 0 to 2^53 − 1; the same seed gives the same points. */
  readonly seed: number;
  /**
   * `owen` (nested uniform scrambling, the usual choice) unless given; `linear` (a random matrix and a digital shift)
   * is as exact for means and cheaper; `digitalShift` flips the same bits of all points.
   */
  readonly method?: "owen" | "linear" | "digitalShift";
}

/** Which points of the sequence are wanted. */
export interface SobolSlice {
  /** Numbers per point, 1 to 1,111. */
  readonly dimensions: number;
  /** How many points; powers of two are the most even. */
  readonly points: number;
  /** Points left out at the start, 0 unless given; `skip + points` is at most 2^32. */
  readonly skip?: number;
  readonly scramble?: Scrambling;
}

const MOST_POINTS = 2 ** 32;
const UNIT = 1 / MOST_POINTS;
const shiftKey = streamKey("sobol/shift");

/**
 * Points of Sobol's low-discrepancy sequence: one Float64Array, point after point (`dimensions` numbers each).
 *
 * Unscrambled it is the published sequence of 32 bits in Gray code order: the first point is 0, the second ½, numbers lie
 * in [0, 1). Scrambled by a seed, every number is (word + ½) / 2^32 and so never 0 or 1, each point is uniform by itself,
 * and different seeds give independent estimates.
 * Throws a RangeError for dimensions, points, skip or a seed out of range.
 *
 * Source: Joe and Kuo (2008), SIAM J. Sci. Comput. 30:2635, with their direction numbers new-joe-kuo-6.21201; the order
 * is that of Antonov and Saleev (1979), USSR Comput. Math. Math. Phys. 19:252.
 */
export function sobolSequence(slice: SobolSlice): Float64Array {
  const { dimensions, points } = slice;
  const columns = sobolColumns(slice);
  const rows = new Float64Array(dimensions * points);
  columns.forEach((column, dimension) => {
    for (let i = 0; i < points; i++) rows[i * dimensions + dimension] = column[i]!;
  });
  return rows;
}

/** The same points as one column per dimension. */
export function sobolColumns(slice: SobolSlice): Float64Array[] {
  requireSlice(slice);
  const words = new Uint32Array(slice.points);
  return Array.from({ length: slice.dimensions }, (_, dimension) => {
    fillDimension(words, dimension, slice.skip ?? 0);
    if (slice.scramble === undefined) return Float64Array.from(words, (word) => word * UNIT);
    scrambleWords(words, dimension, slice.scramble);
    return Float64Array.from(words, (word) => (word + 0.5) * UNIT);
  });
}

/** Point n is the sum, without carry, of the direction numbers of the bits of n's Gray code; the next differs in one. */
function fillDimension(words: Uint32Array, dimension: number, skip: number): void {
  const numbers = directionNumbers(dimension);
  const gray = (skip ^ (skip >>> 1)) >>> 0;
  let word = 0;
  for (let bit = 0; bit < 32; bit++) if ((gray >>> bit) & 1) word ^= numbers[bit]!;
  for (let i = 0; i < words.length; i++) {
    if (i > 0) word ^= numbers[trailingZeros(skip + i)]!;
    words[i] = word;
  }
}

function trailingZeros(n: number): number {
  return 31 - Math.clz32(n & -n);
}

function scrambleWords(words: Uint32Array, dimension: number, { seed, method = "owen" }: Scrambling): void {
  const seedKey = [seed % MOST_POINTS, Math.floor(seed / MOST_POINTS)] as const;
  if (method === "owen") return scrambleNested(words, dimension, seedKey);
  if (method === "linear") return scrambleLinear(words, { dimension, seedKey, scramble: 0, block: "" });
  const shift = new Uint32Array(4);
  const [third, fourth] = shiftKey;
  fillWords(shift, { first: 0, second: dimension, third, fourth, key: seedKey, blocks: 1 });
  for (let i = 0; i < words.length; i++) words[i]! ^= shift[0]!;
}

function requireSlice({ dimensions, points, skip = 0, scramble }: SobolSlice): void {
  requireWhole("dimensions", dimensions, 1, MOST_DIMENSIONS);
  requireWhole("skip", skip, 0, MOST_POINTS - 1);
  requireWhole("points", points, 0, MOST_POINTS - skip);
  if (scramble !== undefined) requireWhole("seed", scramble.seed, 0, Number.MAX_SAFE_INTEGER);
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${name} must be a whole number from ${least} to ${most}, not ${value}`);
}
