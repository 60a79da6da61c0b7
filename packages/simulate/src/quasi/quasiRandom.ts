import type { StreamKinds } from "./places.ts";
import { fillUniforms, streamKey, type StreamSlice } from "../stream.ts";
import { MOST_DIMENSIONS } from "../sobol/directionNumbers.ts";
import { orderOf, type ScrambledDimension, scrambledDimension, type ScramblePlace } from "../sobol/linearScrambling.ts";

/**
 * Futures that are points of a scrambled Sobol sequence instead of independent draws: the same number of them knows a
 * mean several times better, that of a smooth quantity up to fifty times.
 *
 * The futures come in runs of `perScramble`, one after the other; each run is scrambled by itself, so that the spread of
 * their means is an honest error (Owen 1997, "Scrambled net variance for integrals of smooth functions", Annals of
 * Statistics 25:1541; L'Ecuyer and Lemieux 2002).
 */
export interface QuasiRandom {
  /** Futures of one scrambling; powers of two are the most even. */
  readonly perScramble: number;
  /** Length of a path. */
  readonly months: number;
  /** What has which dimensions of the sequence. */
  readonly kinds: StreamKinds;
}

const WORD = 0x1_0000_0000;
const UNIT = 1 / WORD;

/** Which futures of which seed. */
export interface FutureSlice {
  readonly seed: number;
  readonly firstTrial: number;
  readonly count: number;
}

/** One of the numbers that a future takes of a stream. */
export interface StreamNumber {
  readonly name: string;
  readonly block: string;
  readonly step: number;
  readonly dimension: number;
}

/**
 * Writes one number of a stream, for the futures of the slice, from `at` on in `out`. Each is (word + ½) / 2^32: never 0
 * or 1. What lies beyond the dimensions of the sequence is drawn at random.
 */
export function fillQuasi(
  out: Float64Array,
  at: number,
  number: StreamNumber,
  slice: FutureSlice,
  perScramble: number,
): void {
  if (isBeyondSequence(number)) {
    const random: StreamSlice = { ...slice, key: streamKey(number.name), dimension: number.step };
    return fillUniforms(out.subarray(at, at + slice.count), random);
  }
  eachScrambling(number, slice, perScramble, (done, count, firstPoint, scrambled) =>
    fillPoints(out, at + done, count, firstPoint, scrambled),
  );
}

/** Whether the sequence has no dimension for a number, which then is drawn at random. */
export function isBeyondSequence({ dimension }: StreamNumber): boolean {
  return dimension >= MOST_DIMENSIONS;
}

/** Futures of one scrambling: how many of the slice come before them, how many they are, the number of their first point. */
export type ScramblingVisit = (done: number, count: number, firstPoint: number, scrambled: ScrambledDimension) => void;

/** Visits the futures of a slice scrambling by scrambling. */
export function eachScrambling(
  { block, dimension }: StreamNumber,
  slice: FutureSlice,
  perScramble: number,
  visit: ScramblingVisit,
): void {
  const bits = bitsOf(perScramble);
  let done = 0;
  while (done < slice.count) {
    const trial = slice.firstTrial + done;
    const scramble = Math.floor(trial / perScramble);
    const point = trial - scramble * perScramble;
    const wanted = Math.min(slice.count - done, perScramble - point);
    const scrambled = scrambledFor({ seed: slice.seed, bits, scramble, block, dimension });
    visit(done, wanted, point, scrambled);
    done += wanted;
  }
}

function bitsOf(points: number): number {
  return 32 - Math.clz32(points - 1);
}

/** Points in Gray code order: each differs from the one before it by one direction number. */
function fillPoints(
  out: Float64Array,
  at: number,
  count: number,
  firstPoint: number,
  scrambled: ScrambledDimension,
): void {
  const isInFours = (firstPoint & 3) === 0 && (count & 3) === 0;
  if (isInFours) fillFours(out, at, count, firstPoint, scrambled);
  else fillOnes(out, at, count, firstPoint, scrambled);
}

function fillOnes(
  out: Float64Array,
  at: number,
  count: number,
  firstPoint: number,
  { directions, first }: ScrambledDimension,
): void {
  let word = wordOf(firstPoint, directions, first);
  for (let i = 0; i < count; i++) {
    if (i > 0) word ^= stepTo(firstPoint + i, directions);
    out[at + i] = ((word >>> 0) + 0.5) * UNIT;
  }
}

/** Of four points whose first has a number that 4 divides, the first two direction numbers make the others. */
function fillFours(
  out: Float64Array,
  at: number,
  count: number,
  firstPoint: number,
  { directions, first }: ScrambledDimension,
): void {
  const [one, two] = [directions[0]!, directions[1]!];
  const both = one ^ two;
  let word = wordOf(firstPoint, directions, first);
  for (let i = 0; i < count; i += 4) {
    if (i > 0) word ^= two ^ stepTo(firstPoint + i, directions);
    const to = at + i;
    out[to] = ((word >>> 0) + 0.5) * UNIT;
    out[(to + 1) | 0] = (((word ^ one) >>> 0) + 0.5) * UNIT;
    out[(to + 2) | 0] = (((word ^ both) >>> 0) + 0.5) * UNIT;
    out[(to + 3) | 0] = (((word ^ two) >>> 0) + 0.5) * UNIT;
  }
}

/** The word of a point: the first one and, without carry, the direction numbers of the digits of its Gray code. */
export function wordOf(point: number, directions: Int32Array, first: number): number {
  let word = first;
  // A digit of 1 becomes a mask of ones: a branch here would be guessed wrong every other time.
  for (let gray = point ^ (point >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    word ^= directions[bit]! & -(gray & 1);
  return word;
}

/** What tells a point from the one before it. */
function stepTo(point: number, directions: Int32Array): number {
  return directions[31 - Math.clz32(point & -point)]!;
}

/** The scrambled dimensions of a block, and the order of its points. */
interface KnownBlock {
  readonly order: Uint32Array | null;
  readonly dimensions: ScrambledDimension[];
}

/** All that was scrambled for a seed, scrambling by scrambling and block by block: what is asked for is asked for again. */
type KnownSeed = Map<string, KnownBlock>[];

const seeds = new Map<string, KnownSeed>();
/** Some thirty megabytes. */
const MOST_KEPT = 100_000;
let kept = 0;

/** Which dimension, scrambled how, of a sequence of at most 2^bits points. */
interface QuasiPlace extends Omit<ScramblePlace, "seedKey"> {
  readonly seed: number;
  readonly bits: number;
}

function scrambledFor(place: QuasiPlace): ScrambledDimension {
  const { order, dimensions } = blockOf(place);
  return (dimensions[place.dimension] ??= counted(madeScrambled(place, order)));
}

function madeScrambled({ seed, bits, ...place }: QuasiPlace, order: Uint32Array | null): ScrambledDimension {
  return scrambledDimension({ ...place, seedKey: wordsOf(seed) }, bits, order);
}

/** Low and high word of a seed. */
function wordsOf(seed: number): readonly [number, number] {
  return [seed % WORD, Math.floor(seed / WORD)];
}

function blockOf({ seed, bits, scramble, block }: QuasiPlace): KnownBlock {
  const blocks = (seedOf(seed, bits)[scramble] ??= new Map());
  const known = blocks.get(block);
  if (known) return known;
  const made = { order: orderOf({ block, scramble, seedKey: wordsOf(seed) }, bits), dimensions: [] };
  blocks.set(block, made);
  return made;
}

/** The seed that was asked for last, without a look-up. */
let last: { seed: number; bits: number; known: KnownSeed } | undefined;

function seedOf(seed: number, bits: number): KnownSeed {
  if (last && last.seed === seed && last.bits === bits && kept < MOST_KEPT) return last.known;
  if (kept >= MOST_KEPT) forget();
  const key = `${seed} ${bits}`;
  const known = seeds.get(key) ?? [];
  seeds.set(key, known);
  last = { seed, bits, known };
  return known;
}

function counted(made: ScrambledDimension): ScrambledDimension {
  kept++;
  return made;
}

function forget(): void {
  seeds.clear();
  kept = 0;
}
