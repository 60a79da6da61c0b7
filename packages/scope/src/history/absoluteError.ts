import { exp, log } from "@shoreline/simulate";
import type { History, Method } from "./history.ts";

/** Beyond this many projects the method takes longer than it is worth. */
const MOST_ROWS = 125;
const STEPS = 150;
/** Errors below this share of the mean effort count alike, or one exact hit would decide everything. */
const LEAST_ERROR = 0.02;
const LEAST_FORECAST = 1e-3;

/**
 * Effort as a sum of amounts times rates, none below zero, with the least absolute error in hours: close in spirit to
 * the linear programming of Sarro and Petrozziello (ACM TOSEM 27(3), 2018). Found by reweighted multiplicative steps
 * (Lee and Seung, Nature 401, 1999), which keep rates from turning negative.
 */
export const leastAbsoluteError: Method = {
  name: "least absolute error in hours",
  family: "least absolute error",
  favour: 1,
  suits: ({ amounts }, rows) => rows.length >= 6 && rows.length <= MOST_ROWS && amounts.length > 1,
  heldOut: (history, rows) =>
    Float64Array.from(rows, (row) => {
      const others = rows.filter((other) => other !== row);
      return forecastAt(history, ratesOf(history, others), row);
    }),
  forecast: (history, rows, targets) => {
    const rates = ratesOf(history, rows);
    return Float64Array.from(targets, (target) => forecastAt(history, rates, target));
  },
};

interface Rates {
  readonly rates: Float64Array;
  /** Logarithm of the mean effort, in whose terms the rates stand. */
  readonly logUnit: number;
}

function ratesOf(history: History, rows: readonly number[]): Rates {
  const { amounts, logEffort } = history;
  const highest = rows.reduce((most, row) => Math.max(most, logEffort[row]!), -Infinity);
  const mean = rows.reduce((sum, row) => sum + exp(logEffort[row]! - highest), 0) / rows.length;
  const logUnit = highest + log(mean);
  const efforts = Float64Array.from(rows, (row) => exp(logEffort[row]! - logUnit));
  const rates = new Float64Array(amounts.length).fill(1 / amounts.length);
  for (let step = 0; step < STEPS; step++) improve(rates, { history, rows, efforts });
  return { rates, logUnit };
}

function improve(found: Float64Array, by: { history: History; rows: readonly number[]; efforts: Float64Array }): void {
  const { amounts } = by.history;
  const wanted = new Float64Array(found.length);
  const given = new Float64Array(found.length);
  by.rows.forEach((row, index) => {
    const forecast = sumAt(amounts, found, row);
    const effort = by.efforts[index]!;
    const weight = 1 / Math.max(LEAST_ERROR, Math.abs(effort - forecast));
    for (let k = 0; k < found.length; k++) {
      wanted[k]! += weight * effort * amounts[k]![row]!;
      given[k]! += weight * forecast * amounts[k]![row]!;
    }
  });
  for (let k = 0; k < found.length; k++) found[k]! *= wanted[k]! / (given[k]! + 1e-12);
}

function sumAt(amounts: readonly Float64Array[], found: Float64Array, row: number): number {
  let sum = 0;
  for (let k = 0; k < found.length; k++) sum += found[k]! * amounts[k]![row]!;
  return sum;
}

function forecastAt({ amounts }: History, { rates, logUnit }: Rates, row: number): number {
  return logUnit + log(Math.max(LEAST_FORECAST, sumAt(amounts, rates, row)));
}
