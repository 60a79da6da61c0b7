import type { Setting } from "@shoreline/economics";
import { evaluate, type Expression, quantileOfSorted, sumOf } from "@shoreline/simulate";

const TRIALS = 512;
const SEED = 1;

/** How many futures, and which. */
export interface Futures {
  readonly trials?: number;
  readonly seed?: number;
}

/** Means of several quantities over the same futures. */
export function means(
  { world }: Setting,
  quantities: readonly Expression[],
  { trials = TRIALS, seed = SEED }: Futures = {},
): readonly number[] {
  const [columns = []] = evaluate([quantities], { seed, trials, months: world.months });
  return columns.map((column) => sumOf(column) / trials);
}

/** Mean of one quantity ÷ mean of another: money adds up, percentages do not. */
export function ratioOfMeans(ground: Setting, above: Expression, below: Expression, futures?: Futures): number {
  const [over = Number.NaN, under = Number.NaN] = means(ground, [above, below], futures);
  return over / under;
}

export function median(values: readonly number[]): number {
  return quantileOfSorted(Float64Array.from(values).toSorted(), 0.5);
}
