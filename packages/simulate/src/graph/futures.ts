import { fromNormalsOver, quantileOver } from "../distribution.ts";
import { normalQuantile, normalQuantileOver, probabilityOver } from "../elementary.ts";
import { bridgeIncrements, brownianBridge } from "../quasi/brownianBridge.ts";
import { type Place, placeOf } from "../quasi/places.ts";
import { fillQuasi, type QuasiRandom } from "../quasi/quasiRandom.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import type { RandomSource } from "./expression.ts";
import { scratch } from "./scratch.ts";

/**
 * Which futures are looked at: those of a seed as they come, or departing from it in some streams and in no other.
 * The streams that stay are the same bits as before: common random numbers.
 */
export interface Futures {
  /** Points of a low-discrepancy sequence; without it all is drawn at random. */
  readonly quasi?: QuasiRandom;
  /** Streams whose numbers come from another seed, at random: what a variance-based sensitivity asks for. */
  readonly redrawn?: { readonly names: ReadonlySet<string>; readonly seed: number };
  /** Streams that stand at one probability (0–1, exclusive) in every future, and in every month of a path. */
  readonly held?: ReadonlyMap<string, number>;
  /** Streams that move with others, with what each is mixed from. */
  readonly mixtures?: ReadonlyMap<string, Mixture>;
}

/**
 * A stream made from independent ones by a Gaussian copula: Φ(Σ loading · Φ⁻¹(uᵢ)). The squares of the loadings sum to
 * 1, so the marginal distribution stays what it was.
 */
export type Mixture = readonly { readonly name: string; readonly loading: number }[];

/** Futures of a seed, and how many months of a stream are wanted in each: 1 for a draw a future. */
export interface StreamBlock {
  readonly seed: number;
  readonly firstTrial: number;
  readonly count: number;
  readonly months: number;
}

/** In which form a stream comes: probabilities, or standard normal numbers where it is made of them anyway. */
export type Form = "uniform" | "normal";

/** Whether a stream is drawn at random, from the seed of the run or another one. */
export function isRandom(name: string, { quasi, redrawn, held, mixtures }: Futures): boolean {
  if (held?.has(name) || mixtures?.has(name)) return false;
  return !quasi || redrawn?.names.has(name) === true;
}

/** Where a stream stands in the sequence of these futures, if it comes from there as it is. */
export function placeIn(name: string, futures: Futures): Place | undefined {
  const { quasi, redrawn, held, mixtures } = futures;
  if (!quasi || redrawn?.names.has(name) || held?.has(name) || mixtures?.has(name)) return undefined;
  return placeOf(quasi.kinds, name);
}

/** The seed from which a stream is drawn at random. */
export function seedOf(name: string, seed: number, { redrawn }: Futures): number {
  return redrawn?.names.has(name) ? redrawn.seed : seed;
}

/**
 * Names of the streams whose numbers may differ between futures of one seed that depart from it in these two ways;
 * undefined where those of any stream may.
 */
export function changedStreams(one: Futures = {}, other: Futures = {}): ReadonlySet<string> | undefined {
  // What is mixed depends on streams of other names.
  if (one.quasi !== other.quasi || one.mixtures || other.mixtures) return undefined;
  return new Set([
    ...heldOtherwise(one, other),
    ...heldOtherwise(other, one),
    ...redrawnOtherwise(one, other),
    ...redrawnOtherwise(other, one),
  ]);
}

function heldOtherwise({ held }: Futures, other: Futures): readonly string[] {
  return [...(held ?? [])].filter(([name, share]) => other.held?.get(name) !== share).map(([name]) => name);
}

function redrawnOtherwise({ redrawn }: Futures, other: Futures): readonly string[] {
  if (!redrawn) return [];
  const same = other.redrawn?.seed === redrawn.seed ? other.redrawn.names : undefined;
  return [...redrawn.names].filter((name) => !same?.has(name));
}

/** Writes the draws of a source in these futures to the start of `out`, month after month. */
export function fillDraws(out: Float64Array, source: RandomSource, block: StreamBlock, futures: Futures): void {
  const numbers = block.count * block.months;
  const form = fillStream(out, source.name, block, futures);
  if (form === "normal") fromNormalsOver(source.distribution, out, numbers);
  else quantileOver(source.distribution, out, numbers);
}

/** Writes a stream's uniform numbers in these futures to the start of `out`, month after month. */
export function fillFutures(out: Float64Array, name: string, block: StreamBlock, futures: Futures): void {
  if (fillStream(out, name, block, futures) === "normal") probabilityOver(out, block.count * block.months);
}

/** Writes a stream's numbers in these futures as standard normal ones, month after month. */
export function fillNormals(out: Float64Array, name: string, block: StreamBlock, futures: Futures): void {
  if (fillStream(out, name, block, futures) === "uniform") normalQuantileOver(out, block.count * block.months);
}

/**
 * Writes a stream's numbers in these futures to the start of `out`, month after month, in whichever form they come; says
 * which it is.
 */
export function fillStream(out: Float64Array, name: string, block: StreamBlock, futures: Futures): Form {
  const held = futures.held?.get(name);
  if (held !== undefined) {
    out.fill(held, 0, block.count * block.months);
    return "uniform";
  }
  const mixture = futures.mixtures?.get(name);
  return mixture ? fillMixed(out, mixture, block, futures) : fillUnmixed(out, name, block, futures);
}

/** What a copula mixes are the streams themselves, held or not. */
function fillUnmixed(out: Float64Array, name: string, block: StreamBlock, futures: Futures): Form {
  const { quasi, redrawn } = futures;
  if (quasi && !redrawn?.names.has(name)) return fillPlaced(out, { name, block, quasi });
  const key = streamKey(name);
  const seed = seedOf(name, block.seed, futures);
  for (let month = 0; month < block.months; month++) {
    fillUniforms(columnOf(out, month, block.count), { ...block, seed, key, dimension: month });
  }
  return "uniform";
}

/** A block of a stream that stands in the sequence. */
interface Placed {
  readonly name: string;
  readonly block: StreamBlock;
  readonly quasi: QuasiRandom;
}

function fillPlaced(out: Float64Array, placed: Placed): Form {
  const { name, block, quasi } = placed;
  const place = placeOf(quasi.kinds, name);
  if (place.isBridged) {
    fillBridged(out, place, placed);
    return "normal";
  }
  fillSteps(out, name, place, block, quasi.perScramble);
  return "uniform";
}

/** A bridge needs all its steps, of which the months that are wanted may be the first few; months after it are random. */
function fillBridged(out: Float64Array, place: Place, { name, block, quasi }: Placed): void {
  const { count, months } = block;
  const steps = quasi.months;
  const numbers = count * steps;
  const path = scratch("path", numbers).subarray(0, numbers);
  fillSteps(path, name, place, { ...block, months: steps }, quasi.perScramble);
  normalQuantileOver(path);
  bridgeIncrements(path, count, brownianBridge(steps), scratch("walk", numbers));
  out.set(path.subarray(0, count * Math.min(steps, months)));
  for (let month = steps; month < months; month++) {
    const column = columnOf(out, month, count);
    fillUniforms(column, { ...block, key: streamKey(name), dimension: month });
    normalQuantileOver(column);
  }
}

function fillSteps(out: Float64Array, name: string, place: Place, block: StreamBlock, perScramble: number): void {
  const { first, stride } = place;
  for (let step = 0; step < block.months; step++) {
    const number = { name, block: place.block, step, dimension: first + step * stride };
    fillQuasi(out, step * block.count, number, block, perScramble);
  }
}

function columnOf(out: Float64Array, month: number, count: number): Float64Array {
  return out.subarray(month * count, (month + 1) * count);
}

function fillMixed(out: Float64Array, mixture: Mixture, block: StreamBlock, futures: Futures): Form {
  const numbers = block.count * block.months;
  const part = scratch("part", numbers);
  out.fill(0, 0, numbers);
  for (const { name, loading } of mixture) {
    const form = fillUnmixed(part, name, block, futures);
    for (let i = 0; i < numbers; i++) {
      out[i]! += loading * (form === "normal" ? part[i]! : normalQuantile(part[i]!));
    }
  }
  return "normal";
}
