import { normalCdf, normalQuantile } from "../elementary.ts";
import { fillUniforms, streamKey } from "../stream.ts";

/**
 * Which futures are looked at: those of a seed as they come, or departing from it in some streams and in no other.
 * The streams that stay are the same bits as before: common random numbers.
 */
export interface Futures {
  /** Streams whose numbers come from another seed: what a variance-based sensitivity asks for. */
  readonly redrawn?: { readonly names: ReadonlySet<string>; readonly seed: number };
  /** Streams that stand at one probability (0–1, exclusive) in every future, and in every month of a path. */
  readonly held?: ReadonlyMap<string, number>;
  /** Streams that move with others, with what each is mixed from. */
  readonly mixtures?: ReadonlyMap<string, Mixture>;
}

/**
 * A uniform stream made from independent ones by a Gaussian copula: Φ(Σ loading · Φ⁻¹(uᵢ)). The squares of the
 * loadings sum to 1, so the marginal distribution stays what it was.
 */
export type Mixture = readonly { readonly name: string; readonly loading: number }[];

/** A block of one stream in one dimension. */
export interface StreamBlock {
  readonly seed: number;
  readonly dimension: number;
  readonly firstTrial: number;
  readonly count: number;
}

/** Whether a stream is drawn as it comes, from the seed of the run or another one. */
export function isPlain(name: string, { held, mixtures }: Futures): boolean {
  return !held?.has(name) && !mixtures?.has(name);
}

/** The seed from which a stream is drawn. */
export function seedOf(name: string, seed: number, { redrawn }: Futures): number {
  return redrawn?.names.has(name) ? redrawn.seed : seed;
}

/** Writes a stream's uniform numbers in these futures to the start of `out`. */
export function fillFutures(out: Float64Array, name: string, block: StreamBlock, futures: Futures): void {
  const held = futures.held?.get(name);
  if (held !== undefined) return void out.fill(held, 0, block.count);
  const mixture = futures.mixtures?.get(name);
  if (mixture) return fillMixed(out, mixture, block, futures);
  fillUniforms(out, { ...block, seed: seedOf(name, block.seed, futures), key: streamKey(name) });
}

function fillMixed(out: Float64Array, mixture: Mixture, block: StreamBlock, futures: Futures): void {
  const part = new Float64Array(block.count);
  out.fill(0, 0, block.count);
  for (const { name, loading } of mixture) {
    fillUniforms(part, { ...block, seed: seedOf(name, block.seed, futures), key: streamKey(name) });
    for (let trial = 0; trial < block.count; trial++) out[trial]! += loading * normalQuantile(part[trial]!);
  }
  for (let trial = 0; trial < block.count; trial++) out[trial] = strictlyInside(normalCdf(out[trial]!));
}

/** Half of what separates 1 from its neighbour: rounding must not reach 0 or 1, where some distributions have no value. */
const LEAST = Number.EPSILON / 2;

function strictlyInside(share: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, share));
}
