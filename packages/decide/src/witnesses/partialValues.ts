import { type Distribution, fillUniforms, quantile, quantileOver, streamKey } from "@shoreline/simulate";
import { isConstant } from "./columns.ts";
import type { Normalisation } from "./decisionMatrix.ts";
import { euclideanNorm } from "./normalise.ts";
import type { ReadyMatrix } from "./readMatrix.ts";

/** A straight value function of a criterion: (x − zero) × slope, more being better. */
export interface ValueFunction {
  readonly zero: number;
  readonly slope: number;
}

/** Nineteen in twenty draws of an uncertain value lie between these. */
const LOW = 0.025;
const HIGH = 0.975;

/**
 * One value function for each criterion. `minmax`: 0 at the worst and 1 at the best value of the table, where an
 * uncertain one reaches from its 2.5 % to its 97.5 % quantile; draws beyond go on straight. `vector` and `sum`: over
 * the norm or sum of the expected values. A constant criterion is worth 0.
 */
export function valueFunctions({ cells, rows, criteria }: ReadyMatrix, kind: Normalisation): readonly ValueFunction[] {
  return criteria.map(({ sign }, index) => {
    const column = rows.map((row) => row[index]!);
    const ends = cells.flatMap((row) => endsOf(row[index]!));
    if (kind === "none") return { zero: 0, slope: sign };
    if (isConstant(ends)) return { zero: 0, slope: 0 };
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    if (kind === "minmax") return { zero: sign === 1 ? least : most, slope: sign / (most - least) };
    const size = kind === "vector" ? euclideanNorm(column) : column.reduce((sum, value) => sum + Math.abs(value), 0);
    return { zero: 0, slope: size === 0 ? 0 : sign / size };
  });
}

function endsOf(cell: number | Distribution): readonly number[] {
  return typeof cell === "number" ? [cell] : [quantile(cell, LOW), quantile(cell, HIGH)];
}

/** Partial values of the trials from `firstTrial` on: alternative by criterion, a column of trials each. */
export function partialValues(
  { cells, names, criteria }: ReadyMatrix,
  functions: readonly ValueFunction[],
  { seed, firstTrial, count }: { seed: number; firstTrial: number; count: number },
): readonly (readonly Float64Array[])[] {
  return cells.map((row, a) =>
    row.map((cell, c) => {
      const { zero, slope } = functions[c]!;
      const column = new Float64Array(count);
      if (typeof cell === "number") return column.fill((cell - zero) * slope);
      const key = streamKey(`smaa2/value/${names[a]}/${criteria[c]!.name}`);
      fillUniforms(column, { seed, key, dimension: 0, firstTrial, count });
      quantileOver(cell, column);
      return column.map((value) => (value - zero) * slope);
    }),
  );
}
