import type { DecisionMatrix, MatrixCriterion, RankOptions } from "@shoreline/decide";

/** A table for a ranking: rows of numbers, `+` and `-` for the directions, and what else its criteria have. */
export function table(
  rows: readonly (readonly number[])[],
  directions: string,
  more: {
    readonly weights?: readonly number[];
    readonly options?: RankOptions;
    readonly criteria?: readonly object[];
  } = {},
): DecisionMatrix {
  const criteria = Array.from(directions, (sign, index): MatrixCriterion => {
    const weight = more.weights?.[index];
    return {
      direction: sign === "+" ? "max" : "min",
      ...(weight === undefined ? {} : { weight }),
      ...more.criteria?.[index],
    };
  });
  return {
    criteria,
    alternatives: rows.map((values) => ({ values })),
    ...(more.options ? { options: more.options } : {}),
  };
}

/** Figures rounded as a paper prints them. */
export function rounded(values: readonly number[], digits: number): readonly number[] {
  return values.map((value) => Number(value.toFixed(digits)) + 0);
}
