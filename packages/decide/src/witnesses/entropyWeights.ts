import { log } from "@shoreline/simulate";
import { refuse, type Result, succeed } from "@shoreline/units";
import { columnsOf, constantCriteria, isConstant } from "./columns.ts";
import type { DecisionMatrix, WeightsDetails, WeightsFound } from "./decisionMatrix.ts";
import { shareFaults, sumScaled } from "./normalise.ts";
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
  const matrix = readMatrix(given, { weights: false });
  if (!matrix.ok) return matrix;
  const ready = matrix.value.options.negatives === "shift" ? shifted(matrix.value) : matrix.value;
  const faults = shareFaults(ready, { reciprocals: false });
  return faults.length > 0 ? refuse(faults) : succeed(weightsBy(ready));
}

function weightsBy(matrix: ReadyMatrix): WeightsFound<EntropyDetails> {
  const entropy = columnsOf(matrix).map(entropyOf);
  const divergence = entropy.map((each) => 1 - each);
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
      entropy,
      divergence,
    },
  };
}

function entropyOf(column: readonly number[]): number {
  if (isConstant(column)) return 1;
  const sum = sumScaled(column).reduce((total, share) => total + (share === 0 ? 0 : share * log(share)), 0);
  return Math.max(0, Math.min(1, -sum / log(column.length)));
}

function shifted(matrix: ReadyMatrix): ReadyMatrix {
  const least = columnsOf(matrix).map((column) => Math.min(0, ...column));
  return { ...matrix, rows: matrix.rows.map((row) => row.map((value, index) => value - least[index]!)) };
}
