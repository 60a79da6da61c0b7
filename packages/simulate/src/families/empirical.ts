import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { CompensatedSum } from "../compensatedSum.ts";
import { makeStepTable, stepCdf, stepQuantile, stepQuantileOver, type StepTable } from "../stepTable.ts";
import { square } from "../square.ts";
import type { Family } from "./family.ts";
import { finiteFault, place } from "./checked.ts";

/** What was seen, each value as likely as its weight says; values rising, weights adding up to 1. */
export interface Empirical {
  readonly kind: "empirical";
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The distribution of observed values, in any order, with weights of at least 0 (equal unless given).
 * A quantile is always one of the values: the smallest that at least a share p of the weight does not exceed.
 */
export function empirical(values: readonly number[], weights?: readonly number[], path = ""): Result<Empirical> {
  const given = weights ?? values.map(() => 1);
  const faults = [...valueFaults(values, path), ...weightFaults(values, given, path)];
  if (faults.length > 0) return refuse(faults);
  const total = given.reduce((sum, weight) => sum.add(weight), new CompensatedSum()).value;
  const pairs = values.map((value, i) => ({ value, weight: given[i]! / total })).filter(({ weight }) => weight > 0);
  pairs.sort((a, b) => a.value - b.value);
  const kept = { values: pairs.map(({ value }) => value), weights: pairs.map(({ weight }) => weight) };
  return succeed({ kind: "empirical", ...kept });
}

function valueFaults(values: readonly number[], path: string): Fault[] {
  if (values.length === 0) {
    return [{ code: "simulate.empty", path: place(path, "values"), given: "[]", allowed: "at least one value" }];
  }
  return indexed(values, (value) => !Number.isFinite(value)).map(([value, i]) =>
    finiteFault(place(path, `values[${i}]`), value),
  );
}

function weightFaults(values: readonly number[], weights: readonly number[], path: string): Fault[] {
  const code = "simulate.out-of-range";
  if (weights.length !== values.length) {
    const allowed = `${values.length} weights, one for each value`;
    return [{ code, path: place(path, "weights"), given: givenText(weights.length), allowed }];
  }
  const negative = indexed(weights, (weight) => !(Number.isFinite(weight) && weight >= 0));
  if (negative.length > 0) {
    return negative.map(([weight, i]) => {
      return { code, path: place(path, `weights[${i}]`), given: givenText(weight), allowed: "0 or more" };
    });
  }
  if (weights.length === 0 || weights.some((weight) => weight > 0)) return [];
  return [{ code, path: place(path, "weights"), given: givenText(weights), allowed: "at least one weight above 0" }];
}

function indexed(numbers: readonly number[], wanted: (value: number) => boolean): [number, number][] {
  return numbers.map((value, i): [number, number] => [value, i]).filter(([value]) => wanted(value));
}

export const empiricalFamily: Family<Empirical> = {
  quantile: (distribution, p) => stepQuantile(tableOf(distribution), p),
  quantileOver: (distribution, column, count) => stepQuantileOver(tableOf(distribution), column, count),
  cdf: (distribution, x) => stepCdf(tableOf(distribution), x),
  mean: weightedMean,
  variance: (distribution) => {
    const mean = weightedMean(distribution);
    return weightedSum(distribution, (value) => square(value - mean));
  },
};

function weightedMean(distribution: Empirical): number {
  return weightedSum(distribution, (value) => value);
}

function weightedSum({ values, weights }: Empirical, of: (value: number) => number): number {
  return values.reduce((sum, value, i) => sum.add(of(value) * weights[i]!), new CompensatedSum()).value;
}

const tables = new WeakMap<Empirical, StepTable>();

function tableOf(distribution: Empirical): StepTable {
  const known = tables.get(distribution);
  if (known) return known;
  const table = makeStepTable(Float64Array.from(distribution.values), Float64Array.from(distribution.weights));
  tables.set(distribution, table);
  return table;
}
