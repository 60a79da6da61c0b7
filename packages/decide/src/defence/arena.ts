import type { Futures } from "@shoreline/simulate";
import { givenBrief } from "../compare/givenBrief.ts";
import type { Considered } from "../considered.ts";
import { contenders, meanWeights } from "./contenders.ts";
import type { Incumbents } from "./outlook.ts";
import { type Asker, type CaseGround, outlookAsker } from "./outlookEnquiry.ts";
import { SideWork } from "./sideWork.ts";
import { type Standing, standings } from "./standing.ts";

/** The contenders of a decision, and how another case is compared with it. */
export interface Arena extends Incumbents {
  readonly study: Considered;
  readonly meanWeights: readonly number[];
  /** What it takes to see how a case looks: in the first futures of the decision, with the weights that come with them. */
  readonly ground: CaseGround;
  /** How the contenders stand in departing futures; a crew shares them. */
  readonly stand: (cases: readonly Futures[]) => readonly Standing[];
  /** How it looks in other cases; a crew shares them. */
  readonly outlooks: Asker;
}

/** Futures of a case: on common random numbers a difference needs far fewer than a level. */
const CASE_TRIALS = 512;

/** Prepares the comparison of a decision with other cases; while others begin with those, a piece of side work is done. */
export function arena(study: Considered, sideWork = new SideWork()): Arena {
  const { setting, weighed, ranking, baseline } = study;
  const named = contenders(study).map((option) => option.named);
  const trials = Math.min(CASE_TRIALS, study.sampling.trials);
  const { crew, ...sampling } = { ...study.sampling, trials };
  const weights = study.weights.map((column) => column.slice(0, trials));
  const contest = { ground: setting, named, baseline: baseline.placement, weighed };
  const stand = standings(contest, { ...sampling, crew }, weights);
  const now = stand([{}])[0]!;
  const ranked = new Map(ranking.map(({ id, expectedScore }) => [id, expectedScore]));
  const incumbents = {
    contenders: named,
    scores: named.map(({ id }, index) => ranked.get(id) ?? now.scores[index]!),
    recommended: named.findIndex(({ id }) => id === ranking[0]!.id),
    now: { ...now, feasible: named.map(({ id }) => ranked.has(id)) },
  };
  const ground = {
    ...incumbents,
    given: givenBrief({ brief: setting.brief, assumptions: study.assumptions }).data,
    parameters: setting.parameters,
    baseline: contest.baseline,
    weighed: weighed.map(({ key }) => key),
    sampling,
    weights,
  };
  const outlooks = outlookAsker(ground, crew, sideWork);
  return { ...incumbents, study, meanWeights: meanWeights(study), ground, stand, outlooks };
}

/** Score of mean values at fixed weights. */
export function scoreAt(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * values[index]!, 0);
}
