import { log } from "@shoreline/simulate";
import { refuse, type Result, succeed } from "@shoreline/units";
import { columnsOf, constantCriteria, isConstant } from "./columns.ts";
import type { DecisionMatrix, WeightsDetails, WeightsFound } from "./decisionMatrix.ts";
import { shareFaults } from "./normalise.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** What stands beside weights by entropy. */
export interface EntropyDetails extends WeightsDetails {
  /** Entropy of each column over ln m, 0–1: 1 where all alternatives are alike. */
  readonly entropy: readonly number[];
  /** 1 − entropy. */
  readonly divergence: readonly number[];
}

/**
 * Weights by Shannon's entropy (Hwang and Yoon 1981, ch. 3.1.4; Zeleny 1982): the more the alternatives differ in a
 * criterion, the more it weighs. With pᵢⱼ = xᵢⱼ/Σᵢxᵢⱼ, eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m and wⱼ = (1 − eⱼ)/Σ(1 − e);
 * 0 ln 0 counts as 0. Directions and given weights are not looked at.
 *
 * A constant criterion weighs 0; where all are constant, or there is one alternative, all weigh alike. Faults: those of
 * every table, and negative values, unless `options.negatives` is `shift`: then the least value of a column that holds
 * any is taken off it first.
 */
export function entropyWeights(given: DecisionMatrix): Result<WeightsFound<EntropyDetails>> {
  const matrix = readMatrix(given, { weights: false, method: "entropyWeights" });
  if (!matrix.ok) return matrix;
  const ready = matrix.value.options.negatives === "shift" ? shifted(matrix.value) : matrix.value;
  const faults = shareFaults(ready, { reciprocals: false });
  return faults.length > 0 ? refuse(faults) : succeed(weightsBy(ready));
}

function weightsBy(matrix: ReadyMatrix): WeightsFound<EntropyDetails> {
  const divergence = columnsOf(matrix).map(divergenceOf);
  const sum = divergence.reduce((total, each) => total + each, 0);
  const isShifted = matrix.options.negatives === "shift";
  return {
    method: "entropyWeights",
    variant: `Shannon entropy over ln m; sum normalisation${isShifted ? "; columns with negative values shifted to 0" : ""}`,
    weights: divergence.map((each) => (sum === 0 ? 1 / divergence.length : each / sum)),
    details: {
      criteria: matrix.criteria.map(({ name }) => name),
      constantCriteria: constantCriteria(matrix),
      warnings: matrix.warnings,
      entropy: divergence.map((each) => 1 - each),
      divergence,
    },
  };
}

/**
 * 1 − e without taking e from 1, which would leave nothing of columns that vary little: with d = m p − 1, how far a
 * value is from the mean as a share of it, 1 − e = Σ((1 + d) ln(1 + d) − d)/(m ln m), since Σd = 0. No term is negative.
 */
function divergenceOf(column: readonly number[]): number {
  if (isConstant(column)) return 0;
  const sum = relativeDeviations(column).reduce((total, deviation) => total + excess(deviation), 0);
  return Math.min(1, sum / (column.length * log(column.length)));
}

/** Columns of values below this are enlarged first, so that their mean does not vanish. */
const TINY = 1e-100;
/** 2^600: multiplying by it rounds nothing. */
const ENLARGED = 4.149515568880993e180;

/** (x − mean)/mean; differences are taken from the first value, so that those of near values are exact. */
function relativeDeviations(given: readonly number[]): readonly number[] {
  const column = Math.max(...given) < TINY ? given.map((value) => value * ENLARGED) : given;
  const [first = 0] = column;
  const shift = column.reduce((sum, value) => sum + (value - first) / column.length, 0);
  return column.map((value) => (value - first - shift) / (first + shift));
}

/** Up to here the series is exact to the last digits with the terms below; beyond it the formula itself is. */
const SERIES_END = 0.1;
const SERIES_TERMS = 18;

/** (1 + d) ln(1 + d) − d for d from −1; for small d by its series d²/2 − d³/6 + d⁴/12 …, the terms (−d)^k/(k (k − 1)). */
function excess(d: number): number {
  if (d <= -1) return 1;
  if (Math.abs(d) > SERIES_END) return (1 + d) * log(1 + d) - d;
  let sum = 0;
  for (let k = SERIES_TERMS; k >= 2; k--) sum = 1 / (k * (k - 1)) - d * sum;
  return d * d * sum;
}

function shifted(matrix: ReadyMatrix): ReadyMatrix {
  const least = columnsOf(matrix).map((column) => Math.min(0, ...column));
  return { ...matrix, rows: matrix.rows.map((row) => row.map((value, index) => raised(value, least[index]!))) };
}

/** In halves, so that the range of two huge values of either sign stays finite; shares do not change. */
function raised(value: number, least: number): number {
  return least === 0 ? value : value / 2 - least / 2;
}
