import type { Fault } from "@shoreline/units";
import { isConstant } from "./columns.ts";
import type { Normalisation } from "./decisionMatrix.ts";
import { matrixFault } from "./matrixFault.ts";
import type { ReadyCriterion, ReadyMatrix } from "./readMatrix.ts";

/** The largest absolute value. */
export function largestSize(column: readonly number[]): number {
  return column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** √Σx², computed over the largest so that no square overflows. */
export function euclideanNorm(column: readonly number[]): number {
  const largest = largestSize(column);
  if (largest === 0) return 0;
  return largest * Math.sqrt(column.reduce((sum, value) => sum + (value / largest) * (value / largest), 0));
}

/** A column divided by its Euclidean norm; zeros stay zeros. */
export function vectorScaled(column: readonly number[]): readonly number[] {
  const norm = euclideanNorm(column);
  // A norm beyond what a number can hold: only the proportions of the column matter.
  if (norm === Infinity) return vectorScaled(column.map((value) => value / largestSize(column)));
  return norm === 0 ? column : column.map((value) => value / norm);
}

/** A column as shares of its sum; one of zeros has equal shares. For values of 0 or more. */
export function sumScaled(column: readonly number[]): readonly number[] {
  const largest = Math.max(...column);
  if (largest === 0) return column.map(() => 1 / column.length);
  const sum = column.reduce((total, value) => total + value / largest, 0);
  return column.map((value) => value / largest / sum);
}

/** A column brought to 0–1 by its least and largest value; a constant one is at `constant`. */
export function minmaxScaled(column: readonly number[], constant: number): readonly number[] {
  if (isConstant(column)) return column.map(() => constant);
  const least = Math.min(...column);
  // Halves, so that the range of two huge values of either sign stays finite.
  const range = Math.max(...column) / 2 - least / 2;
  return column.map((value) => (value / 2 - least / 2) / range);
}

/** How desirable each value of a column is, more being better whatever the direction of the criterion. */
export function desirability(column: readonly number[], sign: 1 | -1, kind: Normalisation): readonly number[] {
  switch (kind) {
    case "none":
      return column.map((value) => sign * value);
    case "minmax":
      return isConstant(column) ? column.map(() => 1) : fromWorst(minmaxScaled(column, 1), sign);
    case "vector":
      return fromWorst(vectorScaled(column), sign);
    case "sum":
      if (sign === 1 || isConstant(column)) return sumScaled(column);
      return sumScaled(column.map((value) => 1 / value));
  }
}

function fromWorst(column: readonly number[], sign: 1 | -1): readonly number[] {
  return sign === 1 ? column : column.map((value) => 1 - value);
}

/** What `desirability` does with a criterion of which less is better, in words. */
export const inversionWords: Readonly<Record<Normalisation, string>> = {
  none: "−x",
  minmax: "(max − x) / (max − min)",
  vector: "1 − x / √Σx²",
  sum: "(1/x) / Σ(1/x)",
};

/** Values that have no share of a sum: negative ones, and zeros where less is better and shares are of reciprocals. */
export function shareFaults(
  { rows, criteria, names }: ReadyMatrix,
  { reciprocals }: { reciprocals: boolean },
): Fault[] {
  return criteria.flatMap((criterion, index) => {
    const column = rows.map((row) => row[index]!);
    const isInverted = reciprocals && criterion.sign === -1 && !isConstant(column);
    return column.flatMap((value, row) =>
      value < 0 || (isInverted && value === 0)
        ? [shareFault(value, { row, index, isInverted, criterion, name: names[row] ?? "" })]
        : [],
    );
  });
}

interface SharePlace {
  readonly row: number;
  readonly index: number;
  readonly isInverted: boolean;
  readonly criterion: ReadyCriterion;
  readonly name: string;
}

function shareFault(value: number, { row, index, isInverted, criterion, name }: SharePlace): Fault {
  const allowed = isInverted ? "a number above 0 (sum normalisation takes 1/x where less is better)" : "0 or more";
  const hint = `It is ${criterion.name} of ${name}, which is to become a share of a sum.`;
  return matrixFault("value", `alternatives[${row}].values[${index}]`, value, allowed, hint);
}
