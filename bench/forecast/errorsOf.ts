import type { FitReport, PastProjects } from "@shoreline/scope";
import { meanDifference } from "../../packages/scope/src/history/accuracy.ts";
import type { History } from "../../packages/scope/src/history/history.ts";
import { historyOf } from "../../packages/scope/src/history/historyOf.ts";
import { methodsFor } from "../../packages/scope/src/history/methods.ts";
import { learnedForecasts } from "../../packages/scope/src/history/overTime.ts";
import type { Errors } from "./picked.ts";

/** Those of our own methods that stand for the twelve usual ones: the same or the nearest of their kind. */
export const USUAL = [
  "median effort",
  "size × median productivity",
  "size to a power (penalty 0.3)",
  "ridge on effort (penalty 1)",
  "ridge on effort (penalty 20)",
  "ridge on productivity (penalty 3)",
  "least absolute error in hours",
  "effort of the 3 most similar",
  "productivity of the 3 most similar",
  "productivity of the 5 most similar",
  "trees for effort",
  "trees for productivity",
];

const LEARNED_SHARE = 0.7;

/** Errors of single forecasts, ours and those of the usual methods: the later projects' where they are dated. */
export function errorsOf(past: PastProjects, report: FitReport): Errors {
  const { history, order } = historyOf(past);
  const found = report.overTime === undefined ? leftOut(past, history, order, report) : later(history);
  const sa = 1 - mean(found.ours) / found.guessing;
  const reported = report.overTime?.sa ?? report.sa;
  if (Math.abs(sa - reported) > 1e-9) throw new Error(`Single errors give ${sa}, the report says ${reported}.`);
  return found;
}

function leftOut(past: PastProjects, history: History, order: readonly number[], report: FitReport): Errors {
  const said = new Map(report.leaveOneOut.map(({ row, predicted }) => [row, predicted]));
  const rows = Array.from(order.keys());
  return {
    ours: Float64Array.from(order, (row) => Math.abs(past.efforts[row]! - said.get(past.lines[row]!)!)),
    usual: usualMethods(history, rows).map((method) => off(method.heldOut(history, rows), history, rows)),
    guessing: meanDifference(past.efforts),
  };
}

function later(history: History): Errors {
  const age = history.age!;
  const byDate = Array.from(age.keys())
    .filter((row) => age[row]! < Infinity)
    .toSorted((a, b) => age[b]! - age[a]! || a - b);
  const split = Math.floor(byDate.length * LEARNED_SHARE);
  const early = byDate.slice(0, split).toSorted((a, b) => a - b);
  const late = byDate.slice(split);
  return {
    ours: off(learnedForecasts(history, early, late).forecasts, history, late),
    usual: usualMethods(history, early).map((method) => off(method.forecast(history, early, late), history, late)),
    guessing: meanDifference(late.map((row) => Math.exp(history.logEffort[row]!))),
  };
}

function usualMethods(history: History, rows: readonly number[]) {
  return methodsFor(history, rows).filter(({ name }) => USUAL.includes(name));
}

function off(forecasts: Float64Array, { logEffort }: History, rows: readonly number[]): Float64Array {
  return forecasts.map((forecast, place) => Math.abs(Math.exp(forecast) - Math.exp(logEffort[rows[place]!]!)));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
