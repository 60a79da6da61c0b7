import { MONTHS } from "./figures.ts";
import type { Times } from "./contestant.ts";
import type { Measured } from "./rounds.ts";

/** Months of the models; those of a decision stand in bench/decision.yaml. */
const MONTHS_OF = { reference: MONTHS, random: MONTHS, decision: 36, long: MONTHS } as const;

/** Least and middle of what the rounds took, in nanoseconds a trial, month and alternative. */
export interface Spread {
  readonly least: number;
  readonly median: number;
}

export function nanoseconds(measured: Measured, clock: keyof Times): Spread {
  const all = measured.times.map((each) => perCell(measured, each[clock]));
  return { least: Math.min(...all), median: medianOf(all) };
}

function perCell({ row: { trials, model }, sample }: Measured, seconds: number): number {
  return (seconds * 1e9) / (trials * MONTHS_OF[model] * sample.length);
}

/** How many times the time of `other` this one takes: the median of the ratios of each round. */
export function ratio(one: Measured, other: Measured, by: keyof Times = "processor"): number {
  const ratios = one.times.map((taken, round) => perCell(one, taken[by]) / perCell(other, other.times[round]![by]));
  return medianOf(ratios);
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The largest difference of two values of the same trial, as a share of the second. */
export function largestDifference(one: Measured, other: Measured): number {
  const differences = one.sample.flatMap((column, alternative) =>
    column.map((value, trial) => {
      const reference = other.sample[alternative]![trial]!;
      return Math.abs(value - reference) / Math.abs(reference);
    }),
  );
  return differences.reduce((most, each) => Math.max(most, each), 0);
}

/** The largest difference of means of an alternative, in standard errors of that difference: for draws of its own. */
export function largestGap(one: Measured, other: Measured): number {
  const gaps = one.sample.map((column, alternative) => {
    const [a, b] = [momentsOf(column), momentsOf(other.sample[alternative]!)];
    return Math.abs(a.mean - b.mean) / Math.sqrt(a.errorSquared + b.errorSquared);
  });
  return Math.max(...gaps);
}

function momentsOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, errorSquared: squares / (values.length - 1) / values.length };
}
