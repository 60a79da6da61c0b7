import { fillUniforms, streamKey } from "../stream.ts";

/** Terms of a statistic, row after row: `width` numbers for each row. */
export interface RowTerms {
  readonly terms: Float64Array;
  readonly rows: number;
  readonly width: number;
}

const key = streamKey("sobol/bootstrap");

/** The sum of each term over all rows. */
export function sumsOfRows({ terms, rows, width }: RowTerms): Float64Array {
  const sums = new Float64Array(width);
  for (let row = 0; row < rows; row++) for (let k = 0; k < width; k++) sums[k]! += terms[row * width + k]!;
  return sums;
}

/**
 * The sums of each term over as many rows drawn with replacement, once for each resample (Efron 1979, Annals of
 * Statistics 7:1). All terms see the same draws, so that ratios of their sums keep together.
 */
export function resampledSums({ terms, rows, width }: RowTerms, resamples: number, seed: number): Float64Array[] {
  const uniforms = new Float64Array(rows);
  const times = new Uint32Array(rows);
  return Array.from({ length: resamples }, (_, dimension) => {
    fillUniforms(uniforms, { seed, key, dimension, firstTrial: 0, count: rows });
    times.fill(0);
    for (let i = 0; i < rows; i++) times[Math.floor(uniforms[i]! * rows)]! += 1;
    return weightedSums(terms, times, width);
  });
}

function weightedSums(terms: Float64Array, times: Uint32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let row = 0; row < times.length; row++) {
    const count = times[row]!;
    if (count === 0) continue;
    const from = row * width;
    for (let k = 0; k < width; k++) sums[k]! += count * terms[from + k]!;
  }
  return sums;
}

/** The 97.5 % quantile of the standard normal distribution. */
const TWO_SIDED_95 = 1.959963984540054;

/** Half the width of a 95 % interval: the standard deviation of a figure over its resamples, times 1.96. */
export function halfWidth(figures: ArrayLike<number>): number {
  const count = figures.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += figures[i]! / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (figures[i]! - mean) * (figures[i]! - mean);
  return TWO_SIDED_95 * Math.sqrt(squares / (count - 1));
}
