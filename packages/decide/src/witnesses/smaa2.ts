import { refuse, type Result, succeed } from "@shoreline/units";
import { TIE_SHARE } from "./averageRanks.ts";
import type { DecisionMatrix, Normalisation, Ranking, RankingDetails } from "./decisionMatrix.ts";
import { largestSize, shareFaults } from "./normalise.ts";
import { partialValues, type ValueFunction, valueFunctions } from "./partialValues.ts";
import { rankedBy } from "./rankedBy.ts";
import { RankTally } from "./rankTally.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";
import { drawFaults } from "./sizeLimits.ts";
import { simplexWeights } from "./simplexWeights.ts";

/** A ranking under weights that nobody has stated; tables are in the order of the input. */
export interface AcceptabilityRanking extends Ranking<Smaa2Details> {
  /** Alternative by rank: share of trials in which it takes it; rows and columns sum to 1. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** Mean weights of the trials in which it comes first: who values so would choose it. Null when it never does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** How often it comes first under its own central weights, 0–1; null where it has none. */
  readonly confidence: readonly (number | null)[];
  /** Row over column: share of trials in which it is worth more, ties as half; 0.5 on the diagonal. */
  readonly pairwiseWinning: readonly (readonly number[])[];
}

/** What stands beside it; `weights` are the mean of those drawn. */
export interface Smaa2Details extends RankingDetails {
  readonly normalisation: Normalisation;
  readonly seed: number;
  readonly trials: number;
  /** The largest standard error that a share of so many trials can have. */
  readonly largestError: number;
}

const USUAL_TRIALS = 10_000;
const USUAL_SEED = 1;
const BLOCK = 1024;

/**
 * SMAA-2 (Lahdelma and Salminen 2001, Operations Research 49:444): what comes first, and how often, when all weights of
 * sum 1 are equally likely and uncertain values are drawn, with an additive value function that is straight in every
 * criterion. `scores` are the shares of first ranks, 0–1, higher is better.
 *
 * `options.normalisation` sets the value functions: `minmax` (default) from 0 at the worst to 1 at the best value of
 * the table (2.5 % and 97.5 % quantile of uncertain ones), `none` for values that are partial values already, `vector`,
 * `sum`. `options.weightOrder` draws only weights in an order; `options.weighting: "given"` takes the weights of the
 * criteria as they are. `options.seed` (1) and `options.trials` (10 000): the same two give the same bits, in whatever
 * order alternatives and criteria stand. Ties share ranks, first places and wins. Ranks can reverse: alternatives that
 * resemble each other split first places. Faults: those of every table, and with `sum` negative values.
 */
export function smaa2(given: DecisionMatrix): Result<AcceptabilityRanking> {
  const matrix = readMatrix(given, { weights: true, method: "smaa2" });
  if (!matrix.ok) return matrix;
  const normalisation = matrix.value.options.normalisation ?? "minmax";
  const faults = [
    ...(normalisation === "sum" ? shareFaults(matrix.value, { reciprocals: false }) : []),
    ...drawFaults(drawnSize(matrix.value)),
  ];
  return faults.length > 0 ? refuse(faults) : succeed(simulated(matrix.value, normalisation));
}

function drawnSize(matrix: ReadyMatrix): Parameters<typeof drawFaults>[0] {
  const { names, criteria, options } = matrix;
  return {
    rows: names.length,
    columns: criteria.length,
    trials: options.trials ?? USUAL_TRIALS,
    isUncertain: isUncertain(matrix),
  };
}

function isUncertain({ cells }: ReadyMatrix): boolean {
  return cells.some((row) => row.some((cell) => typeof cell !== "number"));
}

interface Simulation {
  readonly matrix: ReadyMatrix;
  readonly functions: readonly ValueFunction[];
  readonly seed: number;
  readonly trials: number;
  readonly tolerance: number;
}

function simulated(matrix: ReadyMatrix, normalisation: Normalisation): AcceptabilityRanking {
  const { seed = USUAL_SEED, trials = USUAL_TRIALS } = matrix.options;
  const functions = valueFunctions(matrix, normalisation);
  const simulation = { matrix, functions, seed, trials, tolerance: toleranceOf(matrix, functions) };
  const { tally, meanWeights } = drawn(simulation);
  const shares = (table: readonly Float64Array[]) => table.map((row) => Array.from(row, (count) => count / trials));
  const rankAcceptability = shares(tally.ranks);
  const centralWeights = tally.firstWeights.map((sums, index) => centre(sums, tally.ranks[index]![0]!));
  return {
    ...ranking(simulation, { normalisation, rankAcceptability, meanWeights }),
    rankAcceptability,
    centralWeights,
    confidence: confidences(centralWeights, simulation),
    pairwiseWinning: shares(tally.wins),
  };
}

function ranking(
  { matrix, seed, trials }: Simulation,
  found: {
    normalisation: Normalisation;
    rankAcceptability: readonly (readonly number[])[];
    meanWeights: readonly number[];
  },
): Ranking<Smaa2Details> {
  const { normalisation, rankAcceptability, meanWeights } = found;
  const { weights, options } = matrix;
  const isIgnored = weights.given !== null && options.weighting !== "given";
  const warning = 'The weights given are not used; options.weighting "given" takes them.';
  return rankedBy(
    {
      ...matrix,
      weights: { ...weights, used: meanWeights },
      warnings: isIgnored ? [...matrix.warnings, warning] : matrix.warnings,
    },
    {
      method: "smaa2",
      variant: [valueWords(normalisation), weightWords(matrix), `${trials} trials, seed ${seed}`],
      scores: rankAcceptability.map((row) => row[0]!),
      better: "higher",
      canReverse: true,
      isDrawn: true,
      more: { normalisation, seed, trials, largestError: 0.5 / Math.sqrt(trials) },
    },
  );
}

function valueWords(normalisation: Normalisation): string {
  if (normalisation === "none") return "partial values as given";
  return normalisation === "minmax" ? "straight value functions from worst to best" : `${normalisation} normalisation`;
}

function weightWords({ options, weights }: ReadyMatrix): string {
  if (options.weighting === "given") return weights.given === null ? "equal weights" : "weights as given";
  return options.weightOrder ? `weights in the order ${options.weightOrder.join(" > ")}` : "all weights equally likely";
}

/** The first pass: all trials, block by block. */
function drawn(simulation: Simulation): { tally: RankTally; meanWeights: readonly number[] } {
  const { matrix, trials, tolerance } = simulation;
  const tally = new RankTally(matrix.names.length, matrix.criteria.length, tolerance);
  const sums = matrix.criteria.map(() => 0);
  for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
    const count = Math.min(BLOCK, trials - firstTrial);
    const weights = weightColumns(simulation, firstTrial, count);
    weights.forEach((column, index) => (sums[index] = column.reduce((sum, weight) => sum + weight, sums[index]!)));
    forEachTrial(simulation, { firstTrial, count }, weights, (worth, used) => tally.add(worth, used));
  }
  return { tally, meanWeights: sums.map((sum) => sum / trials) };
}

function weightColumns({ matrix, seed }: Simulation, firstTrial: number, count: number): readonly Float64Array[] {
  const { criteria, options, weights } = matrix;
  if (options.weighting === "given") return weights.used.map((weight) => new Float64Array(count).fill(weight));
  const names = criteria.map(({ name }) => name);
  const order = options.weightOrder?.map((name) => names.indexOf(name)) ?? null;
  return simplexWeights({ criteria: names, order, seed }, firstTrial, count);
}

function forEachTrial(
  { matrix, functions, seed }: Simulation,
  { firstTrial, count }: { firstTrial: number; count: number },
  weights: readonly Float64Array[],
  visit: (worth: Float64Array, weights: readonly number[]) => void,
): void {
  const values = partialValues(matrix, functions, { seed, firstTrial, count });
  const worth = new Float64Array(values.length);
  for (let trial = 0; trial < count; trial++) {
    const used = weights.map((column) => column[trial]!);
    fillWorth(worth, values, used, trial);
    visit(worth, used);
  }
}

function centre(sums: Float64Array, firsts: number): readonly number[] | null {
  return firsts === 0 ? null : Array.from(sums, (sum) => sum / firsts);
}

/** The second pass: the same draws of the values under fixed weights; one trial says all where no value is uncertain. */
function confidences(
  centralWeights: readonly (readonly number[] | null)[],
  { matrix, functions, seed, trials: all, tolerance }: Simulation,
): readonly (number | null)[] {
  const trials = isUncertain(matrix) ? all : 1;
  const firsts = centralWeights.map(() => 0);
  for (let firstTrial = 0; firstTrial < trials; firstTrial += BLOCK) {
    const count = Math.min(BLOCK, trials - firstTrial);
    const values = partialValues(matrix, functions, { seed, firstTrial, count });
    const worth = new Float64Array(values.length);
    centralWeights.forEach((weights, index) => {
      if (weights === null) return;
      for (let trial = 0; trial < count; trial++) {
        fillWorth(worth, values, weights, trial);
        firsts[index]! += firstShare(worth, index, tolerance);
      }
    });
  }
  return centralWeights.map((weights, index) => (weights === null ? null : firsts[index]! / trials));
}

/** What every alternative is worth in a trial. */
function fillWorth(
  worth: Float64Array,
  values: readonly (readonly Float64Array[])[],
  weights: readonly number[],
  trial: number,
): void {
  for (let a = 0; a < worth.length; a++) {
    const row = values[a]!;
    let sum = 0;
    for (let c = 0; c < weights.length; c++) sum += weights[c]! * row[c]![trial]!;
    worth[a] = sum;
  }
}

/** 1 when it is ahead of all others, a part when it ties with the first, else 0. */
function firstShare(worth: Float64Array, index: number, tolerance: number): number {
  let most = -Infinity;
  for (const each of worth) {
    if (each - worth[index]! > tolerance) return 0;
    most = Math.max(most, each);
  }
  let tied = 0;
  for (const each of worth) tied += Number(most - each <= tolerance);
  return 1 / tied;
}

/** Ties are told by the size of the partial values: about 1, unless they are taken as given. */
function toleranceOf({ rows }: ReadyMatrix, functions: readonly ValueFunction[]): number {
  const sizes = rows.map((row) =>
    largestSize(row.map((value, c) => (value - functions[c]!.zero) * functions[c]!.slope)),
  );
  return TIE_SHARE * Math.max(...sizes);
}
