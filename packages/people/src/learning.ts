import { exp, expMinusOne, log } from "@shoreline/units";

/** A team that learns while some of its people leave and beginners take their place. */
export interface LearningTeam {
  /** What a beginner achieves on the first day, as a share of an experienced person, 0–1. */
  readonly startShare: number;
  /** Time in which the gap to full productivity shrinks to 37 %. */
  readonly timeConstantMonths: number;
  /** Leavers a year as a share of the team; a constant hazard. */
  readonly attritionPerYear: number;
}

/**
 * Mean productivity of the team at `month` after everybody started, as a share of an experienced team.
 * A person gains as 1 − (1 − start) · e^(−age/τ); people leave at a constant hazard λ and beginners follow at once.
 * With q = (λ/12) / (λ/12 + 1/τ): 1 − (1 − start) · [q + (1 − q) · e^(−(λ/12 + 1/τ) · t)].
 * The exponential curve of one person is the usual one (Mazur and Hastie, Psychological Bulletin 85, 1978); the closed
 * form for the team is ours and is checked against a simulation of cohorts.
 */
export function learningWithLeavers(team: LearningTeam & { readonly month: number }): number {
  const beginners = beginnersShare(team);
  const fading = exp(-pacePerMonth(team) * team.month);
  return 1 - (1 - team.startShare) * (beginners + (1 - beginners) * fading);
}

/** Mean of `learningWithLeavers` from the start to `month`; the start share itself at month 0. */
export function meanLearningWithLeavers(team: LearningTeam & { readonly month: number }): number {
  const beginners = beginnersShare(team);
  const fading = meanFading(pacePerMonth(team) * team.month);
  return 1 - (1 - team.startShare) * (beginners + (1 - beginners) * fading);
}

/** What the team never passes while people leave: 1 − (1 − start) · q. */
export function plateauShare(team: LearningTeam): number {
  return 1 - (1 - team.startShare) * beginnersShare(team);
}

/** Months until the team reaches `targetShare`: 0 when it starts there, null when it never does (see `plateauShare`). */
export function monthsToShare(team: LearningTeam & { readonly targetShare: number }): number | null {
  if (team.targetShare <= team.startShare) return 0;
  if (team.targetShare >= plateauShare(team)) return null;
  const beginners = beginnersShare(team);
  const gap = (1 - team.targetShare) / (1 - team.startShare);
  return -log((gap - beginners) / (1 - beginners)) / pacePerMonth(team);
}

/** q: how far the coming of beginners holds the team back, from 0 (nobody leaves) towards 1. */
function beginnersShare(team: LearningTeam): number {
  return monthlyHazard(team) / pacePerMonth(team);
}

function pacePerMonth(team: LearningTeam): number {
  return monthlyHazard(team) + 1 / team.timeConstantMonths;
}

function monthlyHazard(team: LearningTeam): number {
  return team.attritionPerYear / 12;
}

/** The mean of e^(−t) for t from 0 to `x`, 1 at 0. */
function meanFading(x: number): number {
  return x === 0 ? 1 : -expMinusOne(-x) / x;
}
