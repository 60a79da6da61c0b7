import type { Duel } from "@shoreline/decide";
import { quantileOfSorted } from "@shoreline/simulate";
import type { Answer } from "./answer.ts";
import type { Examined } from "./examined.ts";

/** Observed spread of stated odds over the seeds, as a multiple of the error stated with them. */
export interface ErrorAgreement {
  readonly briefs: number;
  readonly median: number;
  readonly p5: number;
  readonly p95: number;
  /** Root of the mean observed variance over the mean stated one. */
  readonly pooled: number;
}

/** Only odds of one pair can be compared: seeds that name another recommendation or rival are left out. */
const LEAST_SEEDS = 3;
/** Odds this near to certain rest on a handful of futures, whose number is too coarse for a ratio of spreads. */
const LEAST_ERROR = 1e-3;

/** Null when no brief was answered with enough seeds. */
export function errorAgreement(grid: readonly Examined[]): ErrorAgreement | null {
  const found = grid
    .map(({ answer, answers }) => samePair(answer, answers))
    .filter((answers) => answers.length >= LEAST_SEEDS)
    .map((answers) => ({
      observed: variance(answers.map(({ probability }) => probability)),
      stated: statedVariance(answers),
    }))
    .filter(({ stated }) => stated > LEAST_ERROR * LEAST_ERROR);
  if (found.length === 0) return null;
  const ratios = Float64Array.from(found, ({ observed, stated }) => Math.sqrt(observed / stated)).toSorted();
  const sum = (of: (each: (typeof found)[number]) => number) => found.reduce((total, each) => total + of(each), 0);
  return {
    briefs: found.length,
    median: quantileOfSorted(ratios, 0.5),
    p5: quantileOfSorted(ratios, 0.05),
    p95: quantileOfSorted(ratios, 0.95),
    pooled: Math.sqrt(sum(({ observed }) => observed) / sum(({ stated }) => stated)),
  };
}

/** The odds as each seed drew them: those that reference futures settled are the same for all. */
function samePair(first: Answer | null, answers: Examined["answers"]): readonly Duel[] {
  return answers.flatMap((each) =>
    each?.drawn && each.alternative === first?.alternative && each.drawn.versus === first.drawn?.versus
      ? [each.drawn]
      : [],
  );
}

function statedVariance(duels: readonly Duel[]): number {
  return duels.reduce((sum, { error }) => sum + error * error, 0) / duels.length;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}
