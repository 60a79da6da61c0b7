import { accuracy, type Accuracy, type Tried } from "./accuracy.ts";
import { adapted, type Levels, USUAL_LEVELS } from "./adaptiveLevels.ts";
import type { History } from "./history.ts";
import { methodsFor } from "./methods.ts";
import { MOST_REMEMBERED, type PastErrors, pastErrors, residualsFor } from "./pastErrors.ts";
import { combined, methodWeights } from "./weights.ts";

/** Share of the projects, the earliest, from which the later ones are forecast. */
const LEARNED_SHARE = 0.7;
const LEAST_LATER = 3;

/** The test that time itself makes: the later projects forecast from the earlier ones only. */
export interface OverTime extends Accuracy {
  /** Projects that were learned from. */
  readonly learned: number;
  /** Coverage and width when the ends of the interval do not follow what has happened since. */
  readonly coverage80Fixed: number;
  readonly intervalFactor80Fixed: number;
}

/** How the test of time went, and where the ends of the interval have moved to. */
interface Followed {
  readonly accuracy: OverTime;
  readonly levels: Levels;
}

/**
 * Learns from the first 70 % by date and forecasts the rest, one after the other; the interval of each follows from what
 * became of those before it. Nothing where too few are dated.
 */
export function overTime(history: History, byDate: readonly number[]): Followed | undefined {
  const split = Math.floor(byDate.length * LEARNED_SHARE);
  const [early, late] = [byDate.slice(0, split), byDate.slice(split)];
  if (late.length < LEAST_LATER || early.length < 2) return undefined;
  const rows = early.toSorted((a, b) => a - b);
  const { forecasts, errors } = learnedForecasts(history, rows, late);
  const fixed = late.map((row, index) => {
    const forecast = forecasts[index]!;
    return { actual: history.logEffort[row]!, forecast, residuals: residualsFor(errors, forecast, history.prior) };
  });
  const { tried, levels } = followed(fixed, errors, history.prior);
  const { coverage80, intervalFactor80 } = accuracy(fixed);
  const apart = { learned: early.length, coverage80Fixed: coverage80, intervalFactor80Fixed: intervalFactor80 };
  return { accuracy: { ...accuracy(tried), ...apart }, levels };
}

/** Forecasts of `targets` from `rows`, and the errors that those had of each other. */
export function learnedForecasts(history: History, rows: readonly number[], targets: readonly number[]) {
  const methods = methodsFor(history, rows);
  const inner = methods.map((method) => method.heldOut(history, rows));
  const weights = methodWeights(methods, inner, { history, rows });
  const errors = pastErrors(history, rows, combined(inner, weights));
  const forecasts = combined(
    methods.map((method) => method.forecast(history, rows, targets)),
    weights,
  );
  return { methods, weights, forecasts, errors };
}

function followed(
  fixed: readonly Tried[],
  first: PastErrors,
  prior: History["prior"],
): { tried: Tried[]; levels: Levels } {
  let levels: Levels = USUAL_LEVELS;
  let known = first;
  const tried = fixed.map(({ actual, forecast }) => {
    const residuals = residualsFor(known, forecast, prior);
    const one = { actual, forecast, residuals, levels };
    levels = adapted(levels, residuals, actual - forecast);
    known = withNext(known, { forecast, error: actual - forecast });
    return one;
  });
  return { tried, levels };
}

/** The oldest are forgotten. */
function withNext({ forecasts, errors }: PastErrors, next: { forecast: number; error: number }): PastErrors {
  return { forecasts: appended(forecasts, next.forecast), errors: appended(errors, next.error) };
}

function appended(values: Float64Array, last: number): Float64Array {
  const kept = values.subarray(Math.max(0, values.length + 1 - MOST_REMEMBERED));
  return Float64Array.from({ length: kept.length + 1 }, (_, index) => kept[index] ?? last);
}
