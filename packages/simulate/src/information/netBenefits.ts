import { type Fault, givenText } from "@shoreline/units";
import { CompensatedSum } from "../compensatedSum.ts";

/**
 * What each alternative brings: one column per alternative, one entry per trial (or per state of a payoff table), all in
 * one unit. Higher is better: costs are given as negative numbers. Entry i of all columns belongs to the same future.
 */
export type NetBenefits = readonly ArrayLike<number>[];

/** What it is worth to know something before choosing, in the unit of the benefits. */
export interface InformationValue {
  /** The gain in expected benefit, 0 or more. */
  readonly value: number;
  /** Its standard error from the sampling; 0 for a table with probabilities. */
  readonly error: number;
  /** Whether the value can be told from 0: it is more than 1.96 standard errors, or exact and above rounding. */
  readonly distinguishable: boolean;
  /** The alternative to choose as things stand, by its place from 0: the highest expected benefit; ties to the earlier. */
  readonly chosen: number;
  /** Expected benefit of that choice. */
  readonly expectedNow: number;
}

/** What is wrong with the benefits or the probabilities of the states. */
export function benefitFaults(benefits: NetBenefits, probabilities: ArrayLike<number> | undefined): Fault[] {
  const length = benefits[0]?.length ?? 0;
  if (benefits.length === 0 || length === 0) {
    return [
      { code: "simulate.empty", path: "netBenefits", given: "[]", allowed: "at least one alternative and one trial" },
    ];
  }
  return [
    ...benefits.flatMap((column, i) => columnFaults(column, `netBenefits[${i}]`, length)),
    ...(probabilities === undefined ? [] : probabilityFaults(probabilities, length)),
  ];
}

/** What is wrong with a column that is to have so many finite numbers. */
export function columnFaults(column: ArrayLike<number>, path: string, length: number): Fault[] {
  if (column.length !== length) {
    const allowed = `${length}, as in the first column of benefits`;
    return [{ code: "simulate.wrong-shape", path, given: `${column.length} entries`, allowed }];
  }
  let place = 0;
  while (place < length && Number.isFinite(column[place])) place++;
  if (place === length) return [];
  const given = givenText(column[place]);
  return [{ code: "simulate.not-finite", path: `${path}[${place}]`, given, allowed: "a finite number" }];
}

function probabilityFaults(probabilities: ArrayLike<number>, length: number): Fault[] {
  const faults = columnFaults(probabilities, "probabilities", length);
  if (faults.length > 0) return faults;
  const code = "simulate.out-of-range";
  const below = Array.from(probabilities).findIndex((probability) => probability < 0);
  if (below >= 0) {
    return [{ code, path: `probabilities[${below}]`, given: String(probabilities[below]), allowed: "0 or more" }];
  }
  const total = weightedMean(
    Array.from(probabilities, () => 1),
    probabilities,
  );
  // A sum of decimal fractions such as 0.1 misses 1 by far less than this.
  if (Math.abs(total - 1) <= 1e-9) return [];
  return [{ code, path: "probabilities", given: `a sum of ${total}`, allowed: "a sum of 1" }];
}

/** The sum of the values times their weights, or their plain mean without weights. */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number> | undefined): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) sum.add(weights === undefined ? values[i]! : values[i]! * weights[i]!);
  return weights === undefined ? sum.value / values.length : sum.value;
}

/** The place of the largest number; of equal ones the first. */
export function placeOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

/** The standard error of the mean of independent trials. */
export function standardErrorOf(values: Float64Array, mean: number): number {
  if (values.length < 2) return 0;
  const squares = new CompensatedSum();
  for (const value of values) squares.add((value - mean) * (value - mean));
  return Math.sqrt(squares.value / (values.length - 1) / values.length);
}

const TWO_SIDED_95 = 1.959963984540054;

/** Puts a value together; an estimate below 0 is 0, as information that is free never harms. */
export function informationValue(
  estimate: number,
  error: number,
  { chosen, expectedNow }: Pick<InformationValue, "chosen" | "expectedNow">,
): InformationValue {
  const rounding = 1e-12 * Math.abs(expectedNow);
  const distinguishable = estimate > TWO_SIDED_95 * error && estimate > rounding;
  return { value: Math.max(0, estimate), error, distinguishable, chosen, expectedNow };
}
