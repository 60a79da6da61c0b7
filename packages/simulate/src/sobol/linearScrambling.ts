import { fillWords } from "../philox.ts";
import { streamKey } from "../stream.ts";
import { directionNumbers } from "./directionNumbers.ts";

/** What a scrambling makes of one dimension: its direction numbers, and the word of its first point. */
export interface ScrambledDimension {
  /** As many as there are bits in the number of the last point. */
  readonly directions: Int32Array;
  readonly first: number;
}

/** Which scrambling of which dimension. */
export interface ScramblePlace extends ScrambledBlock {
  readonly dimension: number;
}

/** Which scrambling of which block of dimensions. */
interface ScrambledBlock {
  /** Low and high word of the seed. */
  readonly seedKey: readonly [number, number];
  /** Whole number from 0; different ones are independent scramblings. */
  readonly scramble: number;
  /**
   * Dimensions of one block come in the order of the sequence; those of another block in an order of its own, so that
   * it may have the same dimensions and still be independent. The empty block has the order of the sequence itself.
   */
  readonly block: string;
}

const BITS = 32;
const WORDS_PER_BLOCK = 4;
/** The shift and a word for each bit, in whole blocks of Philox. */
const COINS = BITS + WORDS_PER_BLOCK;
/** Counts as a dimension that no sequence has. */
const ORDER = 0xffff_ffff;
const coins = new Uint32Array(COINS);

/**
 * A random linear scrambling with a digital shift: every bit of a number has those before it added at random, without
 * carry, and is then flipped or not by a fair coin. Each point alone is uniform, every elementary interval keeps its
 * number of points, and the variance of a mean is that of Owen's nested scrambling; but it is done to the direction
 * numbers once and costs nothing at each point.
 *
 * Source: Matoušek (1998), "On the L2-discrepancy for anchored boxes", Journal of Complexity 14:527; for the variance
 * Owen (2003), "Variance with alternative scramblings of digital nets", ACM TOMACS 13:363. The order of a block is a
 * random digital one (an upper triangular matrix on the digits of the number of the point), so that every first 2^k
 * points stay the first 2^k. It is drawn anew with each scrambling: one that pairs badly with another is then part of the
 * error that the scramblings show, and not the same mistake in all of them.
 */
export function scrambledDimension(
  place: ScramblePlace,
  bits: number,
  order = orderOf(place, bits),
): ScrambledDimension {
  const numbers = reordered(directionNumbers(place.dimension), order);
  drawCoins(place, place.dimension, bits);
  const directions = new Int32Array(bits);
  for (let bit = 0; bit < bits; bit++) directions[bit] = mixed(numbers[bit]!);
  return { directions, first: coins[0]! | 0 };
}

/** The same scrambling of the words of one dimension, in place. */
export function scrambleLinear(words: Uint32Array, place: ScramblePlace): void {
  drawCoins(place, place.dimension, BITS);
  for (let i = 0; i < words.length; i++) words[i] = mixed(words[i]!) ^ coins[0]!;
}

/** The first word is the shift; the next belong to the bits of a number, the most significant one first. */
function drawCoins({ block, seedKey, scramble }: ScrambledBlock, dimension: number, bits: number): void {
  const [third, fourth] = streamKey(`sobol/linear/${block}`);
  const blocks = Math.ceil((bits + 1) / WORDS_PER_BLOCK);
  const first = scramble * (COINS / WORDS_PER_BLOCK);
  fillWords(coins, { first, second: dimension, third, fourth, key: seedKey, blocks });
}

/** For each digit of the number of a point those before it that are added to it, as bits; null for the order as it is. */
export function orderOf(block: ScrambledBlock, bits: number): Uint32Array | null {
  if (block.block === "") return null;
  drawCoins(block, ORDER, bits);
  return coins.slice(0, bits);
}

/** Direction numbers to each of which earlier ones are added: the points in the order of the block. */
function reordered(numbers: Uint32Array, order: Uint32Array | null): Uint32Array {
  return order === null ? numbers : order.map((added, bit) => numbers[bit]! ^ sumOfNumbers(numbers, added, bit));
}

/** Sum without carry of those of the first direction numbers whose bits are set. */
function sumOfNumbers(numbers: Uint32Array, set: number, count: number): number {
  let sum = 0;
  for (let bit = 0; bit < count; bit++) if ((set >>> bit) & 1) sum ^= numbers[bit]!;
  return sum;
}

/** The word that a lower triangular matrix with a diagonal of ones makes of a direction number. */
function mixed(number: number): number {
  let left = number;
  let word = 0;
  while (left !== 0) {
    const lead = Math.clz32(left);
    const diagonal = 0x8000_0000 >>> lead;
    word ^= diagonal | (coins[lead + 1]! & (diagonal - 1));
    left ^= diagonal;
  }
  return word;
}
