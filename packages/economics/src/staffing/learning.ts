import {
  add,
  clamp,
  divide,
  exponential,
  type Expression,
  logarithm,
  maximum,
  minimum,
  multiply,
  subtract,
} from "@shoreline/simulate";
import { powersByMonth } from "../world.ts";

/**
 * How a team that keeps losing people learns a job.
 *
 * A newcomer starts at `startShare` of full productivity and closes the gap with the time constant; each
 * leaver is replaced by a newcomer. The team's mean then follows
 * L(t) = 1 − (1 − ℓ₀)[q + (1 − q)e^(−κt)], κ = λ/12 + 1/τ, q = (λ/12)/κ, t in months since its start,
 * so it never passes the plateau 1 − (1 − ℓ₀)q. The closed form equals a simulation of cohorts.
 */
export interface LearningCurve {
  readonly plateau: Expression;
  /** κ, per month. */
  readonly rate: Expression;
  /** (1 − ℓ₀)(1 − q): what is still to be learned on the first day and will be. */
  readonly learnable: Expression;
}

/** Who learns: where people start (share of full productivity), how slowly they learn, and how many leave a year. */
export interface Learner {
  readonly startShare: Expression;
  readonly timeConstantMonths: Expression;
  readonly attritionPerYear: Expression;
  /** Share of the first team that knows the company already, though not this work; those who come later do not. */
  readonly standing?: number;
}

/** How much of the way to full productivity people have behind them who know the company, but not this work. */
const KNOWS_THE_COMPANY = 0.5;

/** How a team learns while some of it leave: exponential learning whose newcomers begin anew (model, §4.2). */
export function learningCurve({
  startShare,
  timeConstantMonths,
  attritionPerYear,
  standing = 0,
}: Learner): LearningCurve {
  const leaving = multiply(attritionPerYear, 1 / 12);
  const rate = add(leaving, divide(1, timeConstantMonths));
  const newcomers = divide(leaving, rate);
  const gap = subtract(1, startShare);
  const ahead = 1 - KNOWS_THE_COMPANY * standing;
  return {
    rate,
    plateau: subtract(1, multiply(gap, newcomers)),
    learnable: multiply(gap, subtract(1, newcomers), ahead),
  };
}

/** Mean productivity of the team in each month when it starts after `lead` months, against full productivity. */
export function learnedByMonth(
  { plateau, rate, learnable }: LearningCurve,
  lead: Expression,
  everyMonth: Expression,
): Expression {
  const perMonth = exponential(multiply(-1, rate));
  // Month t ends t + 1 months after the start; its middle lies half a month earlier, and the team is `lead` younger.
  const younger = exponential(multiply(rate, add(lead, 0.5)));
  const unlearned = minimum(1, multiply(younger, powersByMonth(perMonth, everyMonth)));
  return subtract(plateau, multiply(learnable, unlearned));
}

/** Months from the first day until the team reaches a share of its own plateau. */
export function monthsToShareOfPlateau({ plateau, rate, learnable }: LearningCurve, share: number): Expression {
  const missing = multiply(1 - share, plateau);
  const ratio = maximum(1, divide(learnable, maximum(missing, 1e-9)));
  return divide(logarithm(ratio), rate);
}

/** What a newcomer can do on the first day: more where the work comes in small pieces that explain themselves. */
export function startingShare(base: Expression, divisibility: number, tacit: number): Expression {
  return clamp(add(base, 0.45 * divisibility * (1 - tacit)), 0, 0.95);
}
