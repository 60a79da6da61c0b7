import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { compensatedSumOf } from "../compensatedSum.ts";
import { halfWidth, resampledSums, type RowTerms, sumsOfRows } from "./rowBootstrap.ts";
import {
  constantFault,
  finiteFaults,
  isDistinguishable,
  precisionFaults,
  type Precision,
  samplingFaults,
  USUAL_RESAMPLES,
} from "./sampling.ts";

/** The share of the variance of a result that belongs to one input, or to a group of inputs. */
export interface SensitivityIndex {
  /** Which inputs, by their place from 0. */
  readonly inputs: readonly number[];
  /**
   * First-order index (of a group: closed index): the share of the variance that would go, on average, if these inputs
   * were known. Between 0 and 1 but for its error: a value below 0 says 0 within the error.
   */
  readonly firstOrder: number;
  /** Half the width of its 95 % interval. */
  readonly firstOrderError: number;
  /** Total index: the share that would stay, on average, if all other inputs were known. 0 or more. */
  readonly total: number;
  readonly totalError: number;
  /** Whether the first-order index can be told from 0: it is larger than its error. */
  readonly firstOrderDistinguishable: boolean;
  /** Whether the total index can be told from 0, so that the inputs matter at all. */
  readonly distinguishable: boolean;
}

/** Sobol indices with what they rest on. */
export interface SobolIndices {
  readonly firstOrderEstimator: "Saltelli 2010";
  readonly totalEstimator: "Jansen 1999";
  readonly points: number;
  /** How often the model was evaluated. */
  readonly evaluations: number;
  readonly resamples: number;
  /** Mean and variance of the result, in its unit and in its unit squared. */
  readonly mean: number;
  readonly variance: number;
  readonly indices: readonly SensitivityIndex[];
}

/** A model's results at the points of Saltelli's design. */
export interface DesignColumns extends Precision {
  /** Results at the points A. */
  readonly a: Float64Array;
  /** Results at the independent points B. */
  readonly b: Float64Array;
  /** For each input, or group: results at the points A with just that input taken from B. */
  readonly ab: readonly Float64Array[];
}

/**
 * First-order and total Sobol indices from columns that are already evaluated; all have one result per point.
 *
 * First order: mean of f(B) (f(AB) − f(A)) with f centred, over the variance (Saltelli et al. 2010, Computer Physics
 * Communications 181:259, table 2 b). Total: half the mean of (f(A) − f(AB))², over the variance (Jansen 1999, the same
 * table, f). The variance is that of A and B together. Errors: bootstrap over points (Archer, Saltelli and Sobol 1997),
 * as if the points were independent; those of a Sobol sequence usually err less.
 *
 * Faults: `simulate.too-few-points` (fewer than 128, or an error above `largestError`, with the number needed),
 * `simulate.wrong-shape`, `simulate.not-finite`, `simulate.no-variance`, `simulate.out-of-range`.
 */
export function indicesFromColumns(design: DesignColumns): Result<SobolIndices> {
  const faults = designFaults(design);
  if (faults.length > 0) return refuse(faults);
  const { a, b, ab, resamples = USUAL_RESAMPLES } = design;
  const mean = (compensatedSumOf(a) + compensatedSumOf(b)) / (2 * a.length);
  const terms = designTerms(design, mean);
  const [variance, ...shares] = figuresOf(sumsOfRows(terms), a.length);
  if (!(variance! > ROUNDING * mean * mean) || !(variance! > 0)) return refuse([constantFault(mean)]);
  const resampled = resampledSums(terms, resamples, design.seed).map((sums) => figuresOf(sums, a.length));
  const indices = ab.map((_, i) => indexOf(i, shares, (k) => halfWidth(resampled.map((figures) => figures[k + 1]!))));
  const wide = precisionFaults(errorsOf(indices), a.length, design);
  if (wide.length > 0) return refuse(wide);
  return succeed({
    firstOrderEstimator: "Saltelli 2010",
    totalEstimator: "Jansen 1999",
    points: a.length,
    evaluations: a.length * (ab.length + 2),
    resamples,
    mean,
    variance: variance!,
    indices,
  });
}

/** A variance this small beside the square of the mean is rounding: (2^-48)². */
const ROUNDING = 1 / 2 ** 96;

function designFaults(design: DesignColumns): Fault[] {
  const columns: [string, Float64Array][] = [
    ["a", design.a],
    ["b", design.b],
  ];
  design.ab.forEach((column, i) => columns.push([`ab[${i}]`, column]));
  const points = design.a.length;
  return [
    ...samplingFaults(points, design),
    ...columns.flatMap(([path, column]) =>
      column.length === points ? finiteFaults(column, path) : [lengthFault(path, column.length, points)],
    ),
  ];
}

function lengthFault(path: string, given: number, points: number): Fault {
  const allowed = `${points} results, one per point as in a`;
  return { code: "simulate.wrong-shape", path, given: `${given} results`, allowed };
}

/** Terms before those of the inputs: the sum and the sum of squares of f(A) and f(B). */
const MOMENTS = 2;

function designTerms({ a, b, ab }: DesignColumns, mean: number): RowTerms {
  const [rows, width] = [a.length, MOMENTS + 2 * ab.length];
  const terms = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const fa = a[row]! - mean;
    const fb = b[row]! - mean;
    terms[row * width] = fa + fb;
    terms[row * width + 1] = fa * fa + fb * fb;
    for (let i = 0; i < ab.length; i++) {
      const moved = ab[i]![row]! - a[row]!;
      terms[row * width + MOMENTS + 2 * i] = fb * moved;
      terms[row * width + MOMENTS + 2 * i + 1] = 0.5 * moved * moved;
    }
  }
  return { terms, rows, width };
}

/** The variance, then first-order and total index of each input. */
function figuresOf(sums: Float64Array, rows: number): number[] {
  const mean = sums[0]! / (2 * rows);
  const variance = sums[1]! / (2 * rows) - mean * mean;
  return [variance, ...Array.from(sums.subarray(MOMENTS), (sum) => sum / rows / variance)];
}

function indexOf(i: number, shares: readonly number[], errorOf: (place: number) => number): SensitivityIndex {
  const [firstOrder, total] = [shares[2 * i]!, shares[2 * i + 1]!];
  const [firstOrderError, totalError] = [errorOf(2 * i), errorOf(2 * i + 1)];
  return {
    inputs: [i],
    firstOrder,
    firstOrderError,
    total,
    totalError,
    firstOrderDistinguishable: isDistinguishable(firstOrder, firstOrderError),
    distinguishable: isDistinguishable(total, totalError),
  };
}

function errorsOf(indices: readonly SensitivityIndex[]): number[] {
  return indices.flatMap(({ firstOrderError, totalError }) => [firstOrderError, totalError]);
}
