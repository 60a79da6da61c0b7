import {
  briefSummary,
  errorOfMean,
  quantileOfSorted,
  type Replication,
  sortedCopy,
  sumOf,
  summarise,
} from "@shoreline/simulate";
import type { Figures } from "./decision.ts";

const SIGNIFICANT_DIGITS = 12;
/** Whole numbers below this have no more digits. */
const LARGEST_AS_IT_IS = 1e12;

/** A figure as it is stored: twelve significant digits, which no input deserves and every reader can compare. */
export function stored(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_AS_IT_IS) return value + 0;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Money of a month, to a hundredth of a cent: there are many of them, and nobody pays less. */
export function storedMoney(amount: number): number {
  return Math.round(amount * 1e4) / 1e4;
}

/**
 * A column with its dots; `worst` says which end the mean of the worst twentieth is taken from. The error of the mean is
 * that of the sampling; futures are independent unless it says how many belong to one scramble.
 */
export function figures(
  column: Float64Array,
  name: string,
  worst: "high" | "low" = "high",
  sampling: Replication = {},
): Figures {
  const { mean, p10, p50, p90, cvar95, error, dots } = summarise(column, name, worst, sampling);
  means.set(column, mean);
  return {
    mean: stored(mean),
    p10: stored(p10),
    p50: stored(p50),
    p90: stored(p90),
    cvar95: stored(cvar95),
    error: stored(error),
    dots: Array.from(dots, stored),
  };
}

/** A column in short: for the many lines of a cash flow. */
export function briefFigures(column: Float64Array, name: string, sampling: Replication = {}): Figures {
  const { mean, p10, p50, p90, error } = briefSummary(column, name, sampling);
  means.set(column, mean);
  return { mean: stored(mean), p10: stored(p10), p50: stored(p50), p90: stored(p90), error: stored(error) };
}

/** The error of the mean of a column by itself. */
export function errorOf(column: Float64Array, name: string, sampling: Replication = {}): number {
  return stored(errorOfMean(column, name, sampling));
}

/** Standard deviation of a column; two sums run side by side, so that neither waits for the other. */
export function deviationOf(column: Float64Array, mean: number = meanOf(column)): number {
  const whole = column.length - (column.length % 2);
  let even = 0;
  let odd = 0;
  for (let trial = 0; trial < whole; trial += 2) {
    const first = column[trial]! - mean;
    const second = column[trial + 1]! - mean;
    even += first * first;
    odd += second * second;
  }
  const last = whole < column.length ? column[whole]! - mean : 0;
  return Math.sqrt((even + odd + last * last) / column.length);
}

/** Nothing to say, and why. */
export function unsaid(why: string): Figures {
  return { mean: null, p10: null, p50: null, p90: null, error: null, why };
}

/**
 * Months until something that may never come, as quantiles over all futures: one that lies among those in which it
 * never comes is null. There is no mean of what may be infinite.
 */
export function figuresOrNever(
  months: Float64Array,
  isNever: (trial: number) => boolean,
  name: string,
  sampling: Replication = {},
): Figures {
  const { column, count } = withoutEnd(months, isNever);
  const never = count / months.length;
  const sorted = sortedCopy(column, name);
  const last = months.length - 1;
  // A quantile between the last future in which it comes and the first in which it never does is not said.
  const at = (p: number) => (p * last <= last - count ? stored(quantileOfSorted(sorted, p)) : null);
  const why =
    never === 0
      ? undefined
      : `never within the horizon in ${never < 0.01 ? "fewer than 1" : Math.round(never * 100)} % of futures`;
  const { mean, error } = never === 0 ? briefFigures(months, name, sampling) : { mean: null, error: null };
  return {
    mean,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    error,
    dots: Array.from({ length: 50 }, (_, dot) => at((dot + 0.5) / 50)),
    never: stored(never),
    ...(why ? { why } : {}),
  };
}

/** The months, with more than any of them where it never comes, and in how many futures that is. */
function withoutEnd(months: Float64Array, isNever: (trial: number) => boolean) {
  const column = months.slice();
  let last = 0;
  let count = 0;
  for (let trial = 0; trial < column.length; trial++) {
    if (isNever(trial)) count++;
    else last = Math.max(last, column[trial]!);
  }
  if (count === 0) return { column, count };
  for (let trial = 0; trial < column.length; trial++) if (isNever(trial)) column[trial] = last + 1;
  return { column, count };
}

/** Means that are known, by column: the same is asked by criteria, scores, witnesses and explanations. */
const means = new WeakMap<Float64Array, number>();

/**
 * Mean over all futures, in the unit of the column. It is reckoned once: a column whose mean was asked is not written
 * to any more.
 */
export function meanOf(column: Float64Array): number {
  const known = means.get(column);
  if (known !== undefined) return known;
  const mean = sumOf(column) / column.length;
  means.set(column, mean);
  return mean;
}

/** Share of trials for which the condition holds. */
export function shareOf(column: Float64Array, holds: (value: number, trial: number) => boolean): number {
  let count = 0;
  for (let trial = 0; trial < column.length; trial++) if (holds(column[trial]!, trial)) count++;
  return count / column.length;
}

/** Share of trials in which the figure is larger than the limit. */
export function shareAbove(column: Float64Array, limit: number): number {
  let count = 0;
  for (let trial = 0; trial < column.length; trial++) if (column[trial]! > limit) count++;
  return count / column.length;
}
