import { refuse, type Result, succeed } from "@shoreline/units";
import { normalCdf, normalQuantile } from "../normalCurve.ts";
import { cholesky } from "./cholesky.ts";
import { correlationFaults, type CorrelationMatrix, normalCorrelations } from "./correlationMatrix.ts";

/** How quantities move together, whatever each of them looks like alone. */
export interface GaussianCopula {
  /** The rank correlations (Spearman) that were asked for. */
  readonly rankCorrelation: CorrelationMatrix;
  /** The correlations of the normal variables behind them, 2 sin(π · rank / 6). */
  readonly correlation: CorrelationMatrix;
  /** The lower triangle L with L Lᵀ = `correlation`; row i has i + 1 numbers. */
  readonly lower: CorrelationMatrix;
}

/**
 * The Gaussian copula with these rank correlations (Spearman, −1 to 1, one row per quantity).
 *
 * Faults: `simulate.wrong-shape` (no square), `simulate.not-finite`, `simulate.not-a-correlation` (diagonal not 1, or
 * outside −1 to 1), `simulate.not-symmetric`, and `simulate.not-positive-definite` for correlations that cannot hold at
 * once, with the factor by which they could; that includes two quantities that are one (rank correlation 1 or −1).
 * Source: Nelsen (2006), An Introduction to Copulas, 2nd ed., §2.3; the conversion of ranks: Pearson (1907).
 */
export function gaussianCopula(rankCorrelation: CorrelationMatrix, path = "rankCorrelation"): Result<GaussianCopula> {
  const faults = correlationFaults(rankCorrelation, path);
  if (faults.length > 0) return refuse(faults);
  const correlation = normalCorrelations(rankCorrelation);
  return succeed({ rankCorrelation, correlation, lower: cholesky(correlation)! });
}

/** The largest number below 1; dependent uniforms stay within it, as independent ones do. */
const ABOVE_ZERO = 1 / 2 ** 53;
const BELOW_ONE = 1 - ABOVE_ZERO;

/**
 * Turns columns of independent uniform numbers (0 < u < 1) into dependent ones, in place: one column for each quantity
 * of the copula, all equally long. Each column stays uniform by itself. Column i depends on the columns before it; a
 * quantity that is correlated with none before it keeps its numbers to the last bit.
 * Throws a RangeError when columns and copula do not fit.
 */
export function dependentUniforms({ lower }: GaussianCopula, columns: readonly Float64Array[]): void {
  requireColumns(columns, lower.length);
  const normals = columns.map(() => undefined as Float64Array | undefined);
  const scoresOf = (j: number): Float64Array => (normals[j] ??= columns[j]!.map((u) => normalQuantile(u)));
  const mixed = lower.map((weights, i) =>
    isAlone(weights) ? undefined : mixOf(weights, scoresOf, columns[i]!.length),
  );
  mixed.forEach((scores, i) => {
    if (scores !== undefined) for (let t = 0; t < scores.length; t++) columns[i]![t] = uniformOf(scores[t]!);
  });
}

function isAlone(weights: readonly number[]): boolean {
  return weights.slice(0, -1).every((weight) => weight === 0);
}

function mixOf(weights: readonly number[], scoresOf: (j: number) => Float64Array, length: number): Float64Array {
  const mix = new Float64Array(length);
  weights.forEach((weight, j) => {
    if (weight === 0) return;
    const scores = scoresOf(j);
    for (let t = 0; t < length; t++) mix[t]! += weight * scores[t]!;
  });
  return mix;
}

/** The probability of a normal score, never 0 or 1. */
export function uniformOf(score: number): number {
  return Math.min(BELOW_ONE, Math.max(ABOVE_ZERO, normalCdf(score)));
}

/**
 * The simplest dependence: makes the columns follow one common column `factor`, in place. `loadings` are the
 * correlations (−1 to 1) of each column's normal score with the factor's; two columns then have the normal correlation
 * of the product of their loadings. `factor` stays as it is; a loading of 0 leaves a column alone.
 * All columns hold independent uniform numbers (0 < u < 1). Throws a RangeError when they do not fit.
 */
export function oneFactorUniforms(
  loadings: readonly number[],
  factor: Float64Array,
  columns: readonly Float64Array[],
): void {
  requireColumns([factor, ...columns], loadings.length + 1);
  const common = factor.map((u) => normalQuantile(u));
  loadings.forEach((loading, i) => {
    if (!(loading >= -1 && loading <= 1)) throw new RangeError(`A loading lies between -1 and 1, not at ${loading}`);
    if (loading === 0) return;
    const own = Math.sqrt(1 - loading * loading);
    const column = columns[i]!;
    for (let t = 0; t < column.length; t++) {
      column[t] = uniformOf(loading * common[t]! + (own === 0 ? 0 : own * normalQuantile(column[t]!)));
    }
  });
}

function requireColumns(columns: readonly Float64Array[], wanted: number): void {
  const length = columns[0]?.length ?? 0;
  if (columns.length === wanted && columns.every((column) => column.length === length)) return;
  throw new RangeError(`${wanted} columns of equal length are needed, not ${columns.map(({ length }) => length)}`);
}
