/** Four 32-bit words, each a whole number from 0 to 2^32 − 1. */
export type FourWords = readonly [number, number, number, number];

/** Multipliers and key steps of Philox4x32 (Salmon et al. 2011, table 2), the multipliers in 16-bit halves. */
const M0 = 0xd2511f53;
const M0_HIGH = 0xd251;
const M0_LOW = 0x1f53;
const M1 = 0xcd9e8d57;
const M1_HIGH = 0xcd9e;
const M1_LOW = 0x8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;
const ROUNDS = 10;

/** One random block: the four words that a counter and a key stand for, always the same ones. */
export function philox4x32(counter: FourWords, key: readonly [number, number]): FourWords {
  const words = new Uint32Array(4);
  fillWords(words, { first: counter[0], second: counter[1], third: counter[2], fourth: counter[3], key, blocks: 1 });
  return [words[0]!, words[1]!, words[2]!, words[3]!];
}

/** Where a run of blocks starts: its counter, whose first word counts the blocks up, and its key. */
export interface BlockRun {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  readonly key: readonly [number, number];
  readonly blocks: number;
}

/**
 * Philox4x32-10: writes the words of `blocks` consecutive blocks, four a block, into `words`.
 *
 * A counter-based generator has no state to carry: the number of a trial does not depend on who drew before it, so
 * blocks, threads and machines may split the work as they like. It passes BigCrush; it is not for secrets.
 * Source: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC11.
 *
 * The high half of a 32 × 32-bit product is put together from 16-bit halves, in which no partial sum exceeds 32 bits.
 */
export function fillWords(words: Uint32Array, { first, second, third, fourth, key, blocks }: BlockRun): void {
  for (let block = 0; block < blocks; block++) {
    let c0 = (first + block) | 0;
    let c1 = second | 0;
    let c2 = third | 0;
    let c3 = fourth | 0;
    let k0 = key[0] | 0;
    let k1 = key[1] | 0;
    for (let round = 0; round < ROUNDS; round++) {
      const low0 = c0 & 0xffff;
      const high0 = c0 >>> 16;
      const middle0 = Math.imul(high0, M0_LOW) + (Math.imul(low0, M0_LOW) >>> 16);
      const cross0 = Math.imul(low0, M0_HIGH) + (middle0 & 0xffff);
      const top0 = Math.imul(high0, M0_HIGH) + (middle0 >>> 16) + (cross0 >>> 16);
      const low2 = c2 & 0xffff;
      const high2 = c2 >>> 16;
      const middle2 = Math.imul(high2, M1_LOW) + (Math.imul(low2, M1_LOW) >>> 16);
      const cross2 = Math.imul(low2, M1_HIGH) + (middle2 & 0xffff);
      const top2 = Math.imul(high2, M1_HIGH) + (middle2 >>> 16) + (cross2 >>> 16);
      const bottom0 = Math.imul(c0, M0);
      c0 = top2 ^ c1 ^ k0;
      c1 = Math.imul(c2, M1);
      c2 = top0 ^ c3 ^ k1;
      c3 = bottom0;
      k0 = (k0 + W0) | 0;
      k1 = (k1 + W1) | 0;
    }
    words[4 * block] = c0;
    words[4 * block + 1] = c1;
    words[4 * block + 2] = c2;
    words[4 * block + 3] = c3;
  }
}
