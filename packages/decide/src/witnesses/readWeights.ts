import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";

/** Weights as they were given and as they are used. */
export interface Weights {
  /** Sum 1. */
  readonly used: readonly number[];
  readonly given: readonly number[] | null;
  readonly warnings: readonly string[];
}

/** Sums of weights that people round are not exactly 1; below this nobody needs to be told. */
const ROUNDED_SUM = 1e-6;

/** The weights of criteria, all alike where none is given. Faults: one that is no number, negative ones, all of them 0. */
export function readWeights(criteria: readonly unknown[]): Result<Weights> {
  const given = criteria.map((criterion) => (isRecord(criterion) ? (criterion["weight"] ?? undefined) : undefined));
  if (given.every((weight) => weight === undefined))
    return succeed({ used: given.map(() => 1 / given.length), given: null, warnings: [] });
  const faults = given.flatMap((weight, index) => weightFaults(weight, index));
  if (faults.length > 0) return refuse(faults);
  return normalised(given as number[]);
}

function weightFaults(weight: unknown, index: number): Fault[] {
  const path = `criteria[${index}].weight`;
  if (weight === undefined) {
    const hint = "Give every criterion a weight, or none; 0 leaves it out.";
    return [matrixFault("weight", path, undefined, "a number from 0", hint)];
  }
  return isFiniteNumber(weight) && weight >= 0 ? [] : [matrixFault("weight", path, weight, "a number from 0")];
}

function normalised(given: readonly number[]): Result<Weights> {
  const largest = Math.max(...given);
  if (largest === 0) return refuse([matrixFault("weight", "criteria", given, "at least one weight above 0")]);
  // Divided by the largest first, so that the sum of huge weights stays finite.
  const sum = given.reduce((total, weight) => total + weight / largest, 0);
  const isOne = Math.abs(sum * largest - 1) <= ROUNDED_SUM;
  const warnings = isOne ? [] : [sumWords(sum * largest)];
  return succeed({ used: given.map((weight) => weight / largest / sum), given, warnings });
}

function sumWords(sum: number): string {
  if (sum === Infinity) return "The weights are very large; each counts by its share of their sum.";
  return `The weights sum to ${Number(sum.toPrecision(6))}; each counts by its share of that.`;
}
