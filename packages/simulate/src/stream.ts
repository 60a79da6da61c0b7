import { fillWords } from "./philox.ts";

/** Two 32-bit words that stand for the name of a stream. */
export type StreamKey = readonly [number, number];

/** Which numbers of which stream are wanted. */
export interface StreamSlice {
  /** The seed of the whole run, a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  readonly key: StreamKey;
  /** Which number of a trial: a month of a path, or 0; a whole number from 0 to 2^32 − 1. */
  readonly dimension: number;
  /** The first trial; trials run from 0 to 2^34 − 1. */
  readonly firstTrial: number;
  readonly count: number;
}

const WORD = 0x1_0000_0000;
const WORDS_PER_BLOCK = 4;
const BLOCKS_AT_ONCE = 256;
const MOST_TRIALS = 4 * WORD;
const words = new Uint32Array(WORDS_PER_BLOCK * BLOCKS_AT_ONCE);

/**
 * Writes `count` uniform numbers, for the trials from `firstTrial` on, to the start of `out`.
 *
 * The number of a trial is fixed by seed, key, dimension and trial alone: the four fill counter and key of Philox
 * without being mixed, so that two different places never share a block. Numbers are (word + ½) / 2^32: never 0 or 1.
 */
export function fillUniforms(out: Float64Array, { seed, key, dimension, firstTrial, count }: StreamSlice): void {
  requireSlice({ seed, dimension, firstTrial, count }, out.length);
  const seedKey: StreamKey = [seed % WORD, Math.floor(seed / WORD)];
  let done = 0;
  while (done < count) {
    const trial = firstTrial + done;
    const skipped = trial % WORDS_PER_BLOCK;
    const wanted = Math.min(count - done, words.length - skipped);
    const blocks = Math.ceil((skipped + wanted) / WORDS_PER_BLOCK);
    const first = Math.floor(trial / WORDS_PER_BLOCK);
    fillWords(words, { first, second: dimension, third: key[0], fourth: key[1], key: seedKey, blocks });
    for (let i = 0; i < wanted; i++) out[done + i] = (words[skipped + i]! + 0.5) * 2.3283064365386963e-10;
    done += wanted;
  }
}

/** Throws unless there are such numbers, and room for them. */
export function requireSlice({ seed, dimension, firstTrial, count }: Omit<StreamSlice, "key">, room: number): void {
  requireWhole("seed", seed, Number.MAX_SAFE_INTEGER);
  requireWhole("dimension", dimension, WORD - 1);
  requireWhole("firstTrial", firstTrial, MOST_TRIALS - 1);
  requireWhole("count", count, Math.min(room, MOST_TRIALS - firstTrial));
}

function requireWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new RangeError(`${name} must be a whole number from 0 to ${most}, not ${value}`);
}

const FNV_OFFSET: StreamKey = [0xcbf29ce4, 0x84222325];
/** The 64-bit FNV prime is 2^40 + this. */
const FNV_PRIME_LOW = 0x1b3;

/**
 * The key of the stream with this name: its 64-bit FNV-1a hash over UTF-8, high word first
 * (Fowler, Noll and Vo; the IETF draft "The FNV Non-Cryptographic Hash Algorithm").
 * A name says what is drawn ("wageInflation/in"), so adding a draw changes no other. With ten thousand names two
 * share a key with a chance of about 3 in 10^12.
 */
export function streamKey(name: string): StreamKey {
  const known = keys.get(name);
  if (known) return known;
  const key = hashOf(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

/** Names are asked for again and again, block after block. */
const keys = new Map<string, StreamKey>();
const MOST_KEYS = 20_000;

function hashOf(name: string): StreamKey {
  let [high, low] = FNV_OFFSET;
  for (const byte of utf8Bytes(name)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * FNV_PRIME_LOW;
    high = (Math.imul(high, FNV_PRIME_LOW) + Math.floor(product / WORD) + (mixed << 8)) >>> 0;
    low = product % WORD;
  }
  return [high, low];
}

function utf8Bytes(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).flatMap(bytesOfCodePoint);
}

function bytesOfCodePoint(point: number): number[] {
  const following = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), following(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), following(6), following(0)];
  return [0xf0 | (point >> 18), following(12), following(6), following(0)];
}
