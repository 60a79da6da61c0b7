import { log } from "@shoreline/simulate";
import type { KnownColumn } from "./knownColumns.ts";
import { median } from "./middle.ts";

/** How a known column becomes features, learned from past projects and then applied to a new one, too. */
export interface FeatureSpec {
  /** `team`, `language=COBOL`, `team unknown`. */
  readonly name: string;
  /** Which of the known columns it comes from. */
  readonly column: number;
  readonly valueOf: (value: number | string | null) => number;
  /** Whether this is the main size. */
  readonly isSize: boolean;
}

/** Most levels of one column that get a feature of their own: a dozen, or one for fifty rows, but no more than forty. */
const mostLevels = (rows: number) => Math.min(40, Math.max(12, Math.floor(rows / 50)));
const LEAST_OF_LEVEL = 3;
/** Skewness beyond which amounts are taken on the log scale. */
const SKEWED = 1;

/**
 * Features of the known columns: amounts that lean far to one side by their logarithm, ratings and years as they are,
 * words as one feature each for those that occur three times; what is missing counts as the middle and, where it is
 * missing often enough, as a feature of its own.
 */
export function featureSpecs(known: readonly KnownColumn[], mainSize: string | undefined): FeatureSpec[] {
  return known.flatMap((column, index) =>
    column.kind === "category"
      ? levelSpecs(column, index)
      : numberSpecs(column, { index, isSize: column.name === mainSize }),
  );
}

function levelSpecs({ name, values }: KnownColumn, column: number): FeatureSpec[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value ?? ""), (counts.get(String(value ?? "")) ?? 0) + 1);
  const levels = [...counts].filter(([, count]) => count >= LEAST_OF_LEVEL && values.length - count >= LEAST_OF_LEVEL);
  const most = levels.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostLevels(values.length));
  return most.map(([level]) => ({
    name: `${name}=${level === "" ? "unknown" : level}`,
    column,
    valueOf: (value) => Number(String(value ?? "") === level),
    isSize: false,
  }));
}

function numberSpecs(
  { name, values }: KnownColumn,
  { index, isSize }: { index: number; isSize: boolean },
): FeatureSpec[] {
  const filled = values.filter((value) => typeof value === "number");
  const scaled = scaleOf(filled, isSize);
  const middle = median(filled.map(scaled));
  const valueOf = (value: number | string | null) => (typeof value === "number" ? scaled(value) : middle);
  const missing = values.length - filled.length;
  const tells = missing >= LEAST_OF_LEVEL && filled.length >= LEAST_OF_LEVEL && missing > values.length * 0.02;
  const unknown: FeatureSpec = {
    name: `${name} unknown`,
    column: index,
    valueOf: (value) => Number(typeof value !== "number"),
    isSize: false,
  };
  return [{ name, column: index, valueOf, isSize }, ...(tells ? [unknown] : [])];
}

/** The scale of a column; a change of its unit only moves or stretches it, which standardising takes back. */
function scaleOf(filled: readonly number[], isSize: boolean): (value: number) => number {
  const positive = filled.filter((value) => value > 0);
  const least = filled.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  if (least > 0 && (isSize || skewness(filled) > SKEWED)) return (value) => log(Math.max(value, least * 1e-6));
  if (least < 0 || positive.length === 0 || skewness(filled) <= SKEWED) return (value) => value;
  const unit = median(positive);
  return (value) => log(1 + Math.max(0, value) / unit);
}

function skewness(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [second, third] = [0, 0];
  for (const value of values) {
    second += (value - mean) * (value - mean);
    third += (value - mean) * (value - mean) * (value - mean);
  }
  const variance = second / values.length;
  return variance === 0 ? 0 : third / values.length / (variance * Math.sqrt(variance));
}
