import { log, exp } from "@shoreline/simulate";
import { type Fault, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";
import { principalEigenvector } from "./principalEigenvector.ts";
import { sizeFaults } from "./sizeLimits.ts";

/** Judgements of pairs: `pairwise[i][j]` is how many times more i matters than j. */
export interface PairwiseComparisons {
  /** Square, at most 100 rows, entries from 1e-9 to 1e9, 1 on the diagonal, and each entry the reciprocal of its mirror to within 5 %. */
  readonly pairwise: readonly (readonly number[])[];
  /** What is compared, in the order of rows; `C1`, `C2` … where it is left out. */
  readonly names?: readonly string[];
  readonly options?: AhpOptions;
}

export interface AhpOptions {
  /** `eigenvector` unless given. */
  readonly method?: (typeof ahpMethods)[number];
  /** Random index to divide by, from another table than Saaty's. */
  readonly randomIndex?: number;
}

/** How weights are taken out of judgements. */
export const ahpMethods = ["eigenvector", "geometricMean"] as const;

/** Weights, and how far the judgements contradict each other. */
export interface AhpWeights {
  readonly method: "ahp";
  readonly variant: string;
  /** In the order of rows; sum 1. */
  readonly weights: readonly number[];
  /** The largest eigenvalue; for the geometric mean, the mean of (A w)ᵢ/wᵢ. */
  readonly lambdaMax: number;
  /** (λ − n)/(n − 1); 0 for fewer than three. */
  readonly consistencyIndex: number;
  /** Consistency index over random index: below 0.1 is usually accepted. 0 for n ≤ 2, null beyond the table. */
  readonly consistencyRatio: number | null;
  readonly randomIndex: number | null;
  /** Where the random index is from. */
  readonly randomIndexTable: string;
  readonly details: {
    readonly names: readonly string[];
    /** Weights by the other method, for comparison. */
    readonly otherMethod: { readonly method: string; readonly weights: readonly number[] };
    /** Adding what is compared can turn the order of the others, unless the judgements are consistent. */
    readonly canReverse: true;
    readonly warnings: readonly string[];
  };
}

/** Mean consistency index of random judgements of 1 to 15 things: Saaty 1980, The Analytic Hierarchy Process, ch. 1. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const TABLE = "Saaty 1980";
const ACCEPTED_RATIO = 0.1;
/** Nothing that people compare matters a thousand million times more; products beyond would leave the range of numbers. */
const LARGEST_ENTRY = 1e9;
const SMALLEST_ENTRY = 1e-9;
/** 0.33 for a third, 0.14 for a seventh, 0.11 for a ninth: two decimals are within 5 %. */
const RECIPROCAL_TOLERANCE = 0.05;

/**
 * The analytic hierarchy process (Saaty 1977, Journal of Mathematical Psychology 15:234; 1980): weights as the principal
 * eigenvector of pairwise judgements, or as the geometric means of its rows (Crawford and Williams 1985, Journal of
 * Mathematical Psychology 29:387), with Saaty's consistency ratio. Judgements count as they are given, rounded
 * reciprocals included. Faults: not square, larger than the limit, entries outside 1e-9 to 1e9, not 1 on the diagonal,
 * not reciprocal. Throws where a weight comes out as no number.
 */
export function ahp(given: PairwiseComparisons): Result<AhpWeights> {
  const faults = pairwiseFaults(given);
  if (faults.length > 0) return refuse(faults);
  return succeed(judged(given));
}

function judged({ pairwise, names, options = {} }: PairwiseComparisons): AhpWeights {
  const eigenvector = principalEigenvector(pairwise);
  const rowMeans = geometricMeans(pairwise);
  const isEigenvector = (options.method ?? "eigenvector") === "eigenvector";
  const weights = isEigenvector ? eigenvector : rowMeans;
  if (!weights.every((weight) => Number.isFinite(weight))) throw new Error("A weight out of judgements is no number.");
  const lambdaMax = meanRatio(pairwise, weights);
  const consistency = consistencyOf(pairwise.length, lambdaMax, options.randomIndex);
  return {
    method: "ahp",
    variant: `${isEigenvector ? "principal eigenvector" : "geometric mean of rows"}; random index ${consistency.randomIndexTable}`,
    weights,
    lambdaMax,
    ...consistency,
    details: {
      names: names ?? pairwise.map((_, index) => `C${index + 1}`),
      otherMethod: isEigenvector
        ? { method: "geometricMean", weights: rowMeans }
        : { method: "eigenvector", weights: eigenvector },
      canReverse: true,
      warnings: warningsOf(pairwise.length, consistency.consistencyRatio),
    },
  };
}

function geometricMeans(pairwise: PairwiseComparisons["pairwise"]): readonly number[] {
  const logs = pairwise.map((row) => row.reduce((sum, value) => sum + log(value), 0) / row.length);
  const largest = Math.max(...logs);
  const means = logs.map((value) => exp(value - largest));
  const sum = means.reduce((total, value) => total + value, 0);
  return means.map((value) => value / sum);
}

/** The mean of (A w)ᵢ/wᵢ: the eigenvalue itself where w is the eigenvector. */
function meanRatio(pairwise: PairwiseComparisons["pairwise"], weights: readonly number[]): number {
  const ratios = pairwise.map((row, i) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0) / weights[i]!);
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

type Consistency = Pick<AhpWeights, "consistencyIndex" | "consistencyRatio" | "randomIndex" | "randomIndexTable">;

function consistencyOf(count: number, lambdaMax: number, given: number | undefined): Consistency {
  const randomIndex = given ?? RANDOM_INDEX[count - 1] ?? null;
  // Two judgements cannot contradict each other; what is left there comes from rounded reciprocals.
  const consistencyIndex = count < 3 ? 0 : Math.max(0, (lambdaMax - count) / (count - 1));
  return {
    consistencyIndex,
    consistencyRatio: count < 3 ? 0 : randomIndex === null ? null : consistencyIndex / randomIndex,
    randomIndex,
    randomIndexTable: given === undefined ? TABLE : "given",
  };
}

function warningsOf(count: number, ratio: number | null): readonly string[] {
  if (ratio === null) return [`${TABLE} has no random index for ${count}; give options.randomIndex for a ratio.`];
  return ratio > ACCEPTED_RATIO
    ? [`The judgements contradict each other more than is usually accepted (ratio above ${ACCEPTED_RATIO}).`]
    : [];
}

function pairwiseFaults(given: PairwiseComparisons): Fault[] {
  const pairwise: unknown = given?.pairwise;
  if (!Array.isArray(pairwise) || pairwise.length === 0)
    return [matrixFault("shape", "pairwise", pairwise, "a square table with at least one row")];
  const large = sizeFaults("ahp", { rows: pairwise.length, columns: 1 }, { rows: "pairwise" });
  if (large.length > 0) return large;
  const shape = pairwise.flatMap((row: unknown, index) => rowShapeFaults(row, index, pairwise.length));
  const entries = shape.length > 0 ? [] : pairwise.flatMap((row: unknown[], i) => entryFaults(pairwise, row, i));
  return [...shape, ...entries, ...nameFaults(given.names, pairwise.length), ...optionFaults(given.options)];
}

function rowShapeFaults(row: unknown, index: number, count: number): Fault[] {
  if (Array.isArray(row) && row.length === count) return [];
  const found = Array.isArray(row) ? row.length : row;
  return [matrixFault("shape", `pairwise[${index}]`, found, `${count} numbers, as many as there are rows`)];
}

function entryFaults(pairwise: readonly (readonly unknown[])[], row: readonly unknown[], i: number): Fault[] {
  return row.flatMap((value, j) => {
    const path = `pairwise[${i}][${j}]`;
    if (!isEntry(value))
      return [matrixFault("value", path, value ?? undefined, `a number from ${SMALLEST_ENTRY} to ${LARGEST_ENTRY}`)];
    if (i === j) return value === 1 ? [] : [matrixFault("value", path, value, "1: nothing matters more than itself")];
    const mirror = pairwise[j]?.[i];
    if (i < j || !isEntry(mirror) || Math.abs(value * mirror - 1) <= RECIPROCAL_TOLERANCE) return [];
    const hint = `pairwise[${j}][${i}] is ${mirror}.`;
    return [matrixFault("value", path, value, `its reciprocal, ${Number((1 / mirror).toPrecision(4))}`, hint)];
  });
}

function isEntry(value: unknown): value is number {
  return isFiniteNumber(value) && value >= SMALLEST_ENTRY && value <= LARGEST_ENTRY;
}

function nameFaults(names: unknown, count: number): Fault[] {
  if (names === undefined) return [];
  const isList = Array.isArray(names) && names.length === count && names.every((name) => typeof name === "string");
  return isList ? [] : [matrixFault("name", "names", names, `${count} texts, one for each row`)];
}

function optionFaults(options: unknown): Fault[] {
  if (options === undefined) return [];
  if (!isRecord(options)) return [matrixFault("shape", "options", options, "an object")];
  const { method, randomIndex } = options;
  const isMethod = method === undefined || (ahpMethods as readonly unknown[]).includes(method);
  const isIndex = randomIndex === undefined || (isFiniteNumber(randomIndex) && randomIndex > 0);
  const hint = typeof method === "string" ? nearestHint(method, ahpMethods) : undefined;
  return [
    ...(isMethod ? [] : [matrixFault("option", "options.method", method, ahpMethods.join(", "), hint)]),
    ...(isIndex ? [] : [matrixFault("option", "options.randomIndex", randomIndex, "a number above 0")]),
  ];
}
