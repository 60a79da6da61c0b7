import type { Result } from "@shoreline/units";
import { normalCdf, normalQuantile, normalQuantileOver } from "../normalCurve.ts";
import type { Family } from "./family.ts";
import { atLeastZero, checked } from "./checked.ts";

/** The bell curve. */
export interface Normal {
  readonly kind: "normal";
  readonly mean: number;
  readonly sd: number;
}

/** The normal distribution with this mean and standard deviation (sd ≥ 0). */
export function normal(mean: number, sd: number, path = ""): Result<Normal> {
  return checked({ kind: "normal", mean, sd }, [atLeastZero("sd", sd)], path);
}

export const normalFamily: Family<Normal> = {
  quantile: ({ mean, sd }, p) => (sd === 0 ? mean : mean + sd * normalQuantile(p)),
  quantileOver: ({ mean, sd }, column, count) => {
    normalQuantileOver(column, count);
    for (let i = 0; i < count; i++) column[i] = mean + sd * column[i]!;
  },
  fromNormalsOver: ({ mean, sd }, column, count) => {
    for (let i = 0; i < count; i++) column[i] = mean + sd * column[i]!;
  },
  cdf: ({ mean, sd }, x) => (sd === 0 ? (x < mean ? 0 : 1) : normalCdf((x - mean) / sd)),
  mean: ({ mean }) => mean,
  variance: ({ sd }) => sd * sd,
};
