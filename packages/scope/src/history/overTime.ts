import { accuracy, type Accuracy, type Tried } from "./accuracy.ts";
import { adapted, type Levels, USUAL_LEVELS } from "./adaptiveLevels.ts";
import type { History } from "./history.ts";
import { residualsOf } from "./leaveOneOut.ts";
import { methodsFor } from "./methods.ts";
import { combined, methodWeights } from "./weights.ts";

/** Share of the projects, the earliest, from which the later ones are forecast. */
const LEARNED_SHARE = 0.7;
/** The latest residuals that tell how wide an interval has to be; older ones are forgotten. */
const REMEMBERED = 300;
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
  const { forecasts, residuals } = learnedForecasts(history, rows, late);
  const fixed = late.map((row, index) => ({ actual: history.logEffort[row]!, forecast: forecasts[index]!, residuals }));
  const { tried, levels } = followed(fixed, residuals);
  const { coverage80, intervalFactor80 } = accuracy(fixed);
  const apart = { learned: early.length, coverage80Fixed: coverage80, intervalFactor80Fixed: intervalFactor80 };
  return { accuracy: { ...accuracy(tried), ...apart }, levels };
}

/** Forecasts of `targets` from `rows`, and the residuals that those had of each other. */
export function learnedForecasts(history: History, rows: readonly number[], targets: readonly number[]) {
  const methods = methodsFor(history, rows);
  const inner = methods.map((method) => method.heldOut(history, rows));
  const weights = methodWeights(methods, inner, { history, rows });
  const residuals = residualsOf(combined(inner, weights), history, rows);
  const forecasts = combined(
    methods.map((method) => method.forecast(history, rows, targets)),
    weights,
  );
  return { methods, weights, forecasts, residuals };
}

function followed(fixed: readonly Tried[], first: Float64Array): { tried: Tried[]; levels: Levels } {
  let levels: Levels = USUAL_LEVELS;
  const since: number[] = [];
  const tried = fixed.map(({ actual, forecast }) => {
    const residuals = recent(first, since);
    const one = { actual, forecast, residuals, levels };
    levels = adapted(levels, residuals, actual - forecast);
    since.push(actual - forecast);
    return one;
  });
  return { tried, levels };
}

/** The latest residuals, rising; those of the learned projects, whose order is not kept, fill up what is missing. */
function recent(first: Float64Array, since: readonly number[]): Float64Array {
  const latest = since.slice(-REMEMBERED);
  const room = Math.max(0, Math.min(first.length, REMEMBERED - latest.length));
  const step = first.length / Math.max(1, room);
  const older = Array.from({ length: room }, (_, index) => first[Math.floor((index + 0.5) * step)]!);
  return Float64Array.from([...latest, ...older]).toSorted();
}
