import type { CashFlow, MeasureKey, Outcome, Setting } from "@shoreline/economics";
import { meanOf } from "../figures.ts";
import type { Brief } from "@shoreline/scope";
import { add, type Expression, quantileOfSorted, sortedCopy, subtract } from "@shoreline/simulate";
import { type Fault, monthsBetween } from "@shoreline/units";

/** What the limits look at that only the simulation can tell. */
export interface Tested {
  /** What is paid in each future; see `paidOf`. */
  readonly paid: Float64Array;
  readonly monthsToFirstOutput: Float64Array;
  /** Against the baseline; only of a measure that nobody would take at a loss. */
  readonly saving?: Float64Array;
  /** Which measure that is; where it is not told, only whether it pays. */
  readonly measure?: MeasureKey | undefined;
}

/** Nothing but money speaks for it: to improve what runs or to stop it makes no criterion better. */
export function hasToPay(measure: MeasureKey | undefined): boolean {
  return measure === "improve" || measure === "stop";
}

/**
 * Limits that only the simulation can test: budget and date of first output by their medians, and by its mean what a
 * measure saves that nothing but money speaks for.
 */
export function outcomeFaults({ brief }: Setting, outcome: Outcome): readonly Fault[] {
  const { budget, startBy } = brief.limits;
  const isMeasured = hasToPay(outcome.placement.measure);
  if (budget === undefined && startBy === undefined && !isMeasured) return [];
  const { monthsToFirstOutput, saving } = outcome;
  return testedFaults(brief, {
    paid: paidOf(outcome),
    monthsToFirstOutput,
    ...(isMeasured ? { saving, measure: outcome.placement.measure } : {}),
  });
}

/** The same of columns that were evaluated by themselves. */
export function testedFaults(brief: Brief, tested: Tested): readonly Fault[] {
  const faults = [budgetFault(brief.limits.budget, tested), startFault(brief, tested), worthFault(tested)];
  return faults.flatMap((fault) => fault ?? []);
}

/** Medians that are known, by column: one that limits were held against is not written to any more. */
const medians = new WeakMap<Float64Array, number>();

function medianOf(column: Float64Array, name: string): number {
  const known = medians.get(column);
  if (known !== undefined) return known;
  const median = quantileOfSorted(sortedCopy(column, name), 0.5);
  medians.set(column, median);
  return median;
}

/** What a budget does not pay: the price of coming late or of doing without, and losses that are expected but not planned. */
const NOT_BUDGETED = ["delay", "foregone", "incidents", "interruptions"] as const;

const paidBy = new WeakMap<Outcome, Float64Array>();

/** What is paid in each future: the cost without the price of coming late or of doing without, and without losses. Reckoned once. */
export function paidOf(outcome: Outcome): Float64Array {
  const known = paidBy.get(outcome) ?? reckonedPaid(outcome);
  paidBy.set(outcome, known);
  return known;
}

function reckonedPaid({ cost, lines }: Outcome): Float64Array {
  const paid = cost.slice();
  for (const line of NOT_BUDGETED.flatMap((key) => lines.get(key) ?? [])) {
    for (let trial = 0; trial < paid.length; trial++) paid[trial]! -= line[trial]!;
  }
  return paid;
}

/** The same as it is described. */
export function paidExpression({ cost, presentValues }: CashFlow): Expression {
  return subtract(cost, add(...NOT_BUDGETED.flatMap((key) => presentValues.get(key) ?? [])));
}

function budgetFault(budget: number | undefined, { paid }: Tested): Fault | undefined {
  if (budget === undefined) return undefined;
  const median = medianOf(paid, "cost");
  if (median <= budget) return undefined;
  return {
    code: "limit.budget",
    path: "limits.budget",
    given: `${Math.ceil(median)} (median of what is paid)`,
    allowed: `${budget} or less`,
    hint: `Feasible in half of all futures with a budget of ${Math.ceil(median)}.`,
  };
}

/** Work that is worth more than it costs today is not stopped, however little trouble it would then be. */
function worthFault({ saving, measure = "stop" }: Tested): Fault | undefined {
  if (saving === undefined) return undefined;
  const mean = meanOf(saving);
  if (mean >= 0) return undefined;
  return {
    code: "limit.worth",
    ...(measure === "stop" ? TOO_MUCH_LOST : TOO_DEAR),
    given: `${Math.ceil(-mean)} more on average than today's arrangement costs`,
  };
}

/** Nothing but money speaks for either, so that on average it has to save some. */
const TOO_MUCH_LOST = {
  path: "candidates.stop.valueLostPerYear",
  allowed: "a loss of no more than what today's arrangement costs",
  hint: "Feasible if the work is worth less to the company than it costs today.",
};
const TOO_DEAR = {
  path: "candidates.improve.effect",
  allowed: "an effect that saves more than the improvement costs",
  hint: "Feasible if it saves more or costs less.",
};

function startFault({ limits, work }: Brief, { monthsToFirstOutput }: Tested): Fault | undefined {
  if (limits.startBy === undefined) return undefined;
  const months = monthsBetween(work.start, limits.startBy);
  const median = medianOf(monthsToFirstOutput, "monthsToFirstOutput");
  if (median <= months) return undefined;
  return {
    code: "limit.start",
    path: "limits.startBy",
    given: `first output after ${median.toFixed(1)} months (median)`,
    allowed: `by ${limits.startBy}, ${months.toFixed(1)} months after the start`,
    hint: `Feasible if first output may come ${Math.ceil(median - months)} months later.`,
  };
}
