import type { Futures } from "@shoreline/simulate";
import { givenBrief } from "../compare/givenBrief.ts";
import type { Considered } from "../considered.ts";
import { contenders, meanWeights } from "./contenders.ts";
import type { Incumbents } from "./outlook.ts";
import { type Asker, type CaseGround, outlookAsker } from "./outlookEnquiry.ts";
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
  /** What else there is to do: one thing each time others have begun with such cases. */
  readonly meanwhile: (() => void)[];
}

/** Futures of a case: on common random numbers a difference needs far fewer than a level. */
const CASE_TRIALS = 512;

/** Prepares the comparison of a decision with other cases. */
export function arena(study: Considered): Arena {
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
  const meanwhile: (() => void)[] = [];
  const outlooks = outlookAsker(ground, crew, meanwhile);
  return { ...incumbents, study, meanWeights: meanWeights(study), ground, stand, outlooks, meanwhile };
}

/** Score of mean values at fixed weights. */
export function scoreAt(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * values[index]!, 0);
}
