import { type Result, succeed } from "@shoreline/units";
import { TIE_SHARE } from "./averageRanks.ts";
import { columnsOf } from "./columns.ts";
import type { DecisionMatrix, Ranking, RankingDetails } from "./decisionMatrix.ts";
import { desirability, minmaxScaled } from "./normalise.ts";
import { rankedBy } from "./rankedBy.ts";
import { type ReadyMatrix, readMatrix } from "./readMatrix.ts";

/** What stands beside a VIKOR ranking. */
export interface VikorDetails extends RankingDetails {
  /** Weight of the group's utility. */
  readonly v: number;
  /** Group utility (Σ of weighted regrets), individual regret (the largest of them) and their compromise; lower is better. */
  readonly S: readonly number[];
  readonly R: readonly number[];
  readonly Q: readonly number[];
  /** 1/(m − 1): the lead in Q that counts as an advantage; 1 for a single alternative. */
  readonly DQ: number;
  /** C1: the second is at least DQ behind the first in Q. */
  readonly acceptableAdvantage: boolean;
  /** C2: the first in Q is also first in S or in R. */
  readonly acceptableStability: boolean;
  /** Names of the compromise solutions, by Q: the first alone when both conditions hold. */
  readonly compromise: readonly string[];
}

const USUAL_V = 0.5;

/**
 * VIKOR (Opricovic and Tzeng 2004, European Journal of Operational Research 156:445): Q = v (S − S*)/(S⁻ − S*) +
 * (1 − v)(R − R*)/(R⁻ − R*), where S is the sum and R the largest of the weighted regrets w (f* − f)/(f* − f⁻).
 * `scores` are Q, 0–1, and **lower is better**; `ranks` follow it. `options.v` is 0.5 unless given.
 *
 * A criterion in which all are alike brings no regret; where all have the same S, or the same R, that part of Q is 0.
 * Ranks can reverse, since best and worst depend on the set. Faults: those of every table.
 */
export function vikor(given: DecisionMatrix): Result<Ranking<VikorDetails>> {
  const matrix = readMatrix(given, { weights: true, method: "vikor" });
  return matrix.ok ? succeed(ranking(matrix.value, matrix.value.options.v ?? USUAL_V)) : matrix;
}

function ranking(matrix: ReadyMatrix, v: number): Ranking<VikorDetails> {
  const regrets = regretsOf(matrix);
  const S = regrets.map((row) => row.reduce((sum, regret) => sum + regret, 0));
  const R = regrets.map((row) => Math.max(...row));
  const [fromS, fromR] = [S, R].map(fromBest);
  const Q = S.map((_, row) => v * fromS![row]! + (1 - v) * fromR![row]!);
  return rankedBy(matrix, {
    method: "vikor",
    variant: [`minmax regret, v = ${v}`, "scores are Q, lower is better"],
    scores: Q,
    better: "lower",
    canReverse: true,
    more: { v, S, R, Q, ...compromiseOf(matrix.names, { S, R, Q }) },
  });
}

/** Alternative by criterion: weight × how far from the best, as a share of the way to the worst. */
function regretsOf(matrix: ReadyMatrix): readonly (readonly number[])[] {
  const { criteria, rows, weights } = matrix;
  const columns = columnsOf(matrix).map((column, index) => desirability(column, criteria[index]!.sign, "minmax"));
  return rows.map((_, row) => columns.map((column, index) => weights.used[index]! * (1 - column[row]!)));
}

/** 0 for the least, 1 for the largest; 0 for all where they differ by no more than rounding. */
function fromBest(values: readonly number[]): readonly number[] {
  const isTied = Math.max(...values) - Math.min(...values) <= TIE_SHARE;
  return isTied ? values.map(() => 0) : minmaxScaled(values, 0);
}

type Compromise = Pick<VikorDetails, "DQ" | "acceptableAdvantage" | "acceptableStability" | "compromise">;

function compromiseOf(names: readonly string[], { S, R, Q }: Pick<VikorDetails, "S" | "R" | "Q">): Compromise {
  const order = Q.map((_, index) => index).toSorted((a, b) => Q[a]! - Q[b]! || S[a]! - S[b]! || a - b);
  const [first = 0, second] = order;
  const DQ = Q.length > 1 ? 1 / (Q.length - 1) : 1;
  const behind = (index: number) => Q[index]! - Q[first]!;
  const acceptableAdvantage = second === undefined || behind(second) >= DQ - TIE_SHARE;
  const acceptableStability = order.some(
    (index) => behind(index) <= TIE_SHARE && (isLeast(S, index) || isLeast(R, index)),
  );
  const members = acceptableAdvantage
    ? order.slice(0, acceptableStability ? 1 : 2)
    : order.filter((index) => behind(index) < DQ - TIE_SHARE);
  return { DQ, acceptableAdvantage, acceptableStability, compromise: members.map((index) => names[index]!) };
}

function isLeast(values: readonly number[], index: number): boolean {
  return values[index]! <= Math.min(...values) + TIE_SHARE;
}
