import { fillWords } from "../philox.ts";
import { streamKey } from "../stream.ts";

/** Levels of the tree of prefixes that one block of random bits serves: 127 nodes of 128 bits. */
const LEVELS = 7;
const PACKS = 5;
const WORDS_PER_BLOCK = 4;
const BITS = 32;
const keys = Array.from({ length: PACKS }, (_, pack) => streamKey(`sobol/owen/${pack}`));

/**
 * Owen's nested uniform scrambling of the words of one dimension, in place: each bit is flipped, or not, by a fair coin
 * that belongs to the bits before it. Every elementary interval keeps its number of points, and each point alone is
 * uniform.
 *
 * The coins are bits of Philox blocks, whose counter is the prefix; so a word is scrambled alike whichever words come
 * with it. Source: Owen (1995), "Randomly permuted (t,m,s)-nets and (t,s)-sequences", Lecture Notes in Statistics 106.
 */
export function scrambleNested(words: Uint32Array, dimension: number, seedKey: readonly [number, number]): void {
  const coins = [coinTable(0, dimension, seedKey), coinTable(1, dimension, seedKey)] as const;
  const block = new Uint32Array(WORDS_PER_BLOCK);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let flips = packFlips(coins[0], 0, word, 0);
    flips |= packFlips(coins[1], WORDS_PER_BLOCK * (word >>> (BITS - LEVELS)), word, 1);
    for (let pack = 2; pack < PACKS; pack++) {
      fillBlocks(block, { pack, prefix: word >>> (BITS - LEVELS * pack), dimension, seedKey });
      flips |= packFlips(block, 0, word, pack);
    }
    words[i] = word ^ flips;
  }
}

/** The coins of all prefixes of a pack. */
function coinTable(pack: number, dimension: number, seedKey: readonly [number, number]): Uint32Array {
  const words = new Uint32Array(WORDS_PER_BLOCK << (LEVELS * pack));
  fillBlocks(words, { pack, prefix: 0, dimension, seedKey });
  return words;
}

interface PackPlace {
  readonly pack: number;
  readonly prefix: number;
  readonly dimension: number;
  readonly seedKey: readonly [number, number];
}

function fillBlocks(words: Uint32Array, { pack, prefix, dimension, seedKey }: PackPlace): void {
  const [third, fourth] = keys[pack]!;
  const blocks = words.length / WORDS_PER_BLOCK;
  fillWords(words, { first: prefix, second: dimension, third, fourth, key: seedKey, blocks });
}

/** Walks down the tree of one pack: node n has the coin at bit n, and the children 2n and 2n + 1. */
function packFlips(coins: Uint32Array, from: number, word: number, pack: number): number {
  let flips = 0;
  let node = 1;
  const last = Math.min(LEVELS * (pack + 1), BITS);
  for (let level = LEVELS * pack; level < last; level++) {
    const place = BITS - 1 - level;
    flips |= ((coins[from + (node >>> 5)]! >>> (node & 31)) & 1) << place;
    node = 2 * node + ((word >>> place) & 1);
  }
  return flips;
}
