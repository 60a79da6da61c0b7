import { exp, log, power } from "@shoreline/simulate";
import type { History, Method } from "./history.ts";
import { latest } from "./latest.ts";

/** Forecasts of several methods for the same rows: one array a method. */
export type Forecasts = readonly Float64Array[];

/** Weights grow with the inverse of a method's error to a power between these, a quarter of the number of projects. */
const LEAST_POWER = 6;
const MOST_POWER = 40;
const ROWS_PER_POWER = 4;
/** Which method is best changes with the work: where projects are dated, no more than these, the latest, tell. */
const MOST_TELLING = 300;

/**
 * How much each method counts, summing to 1: the inverse of its error with projects left out, to a power that grows
 * with the number of projects, times the favour it starts with. The error is the geometric mean of the mean absolute
 * error in hours and that in the logarithm, so that neither large nor small projects alone decide. With few projects
 * the weights stay even, because then the errors tell little. Of many dated projects only the latest count.
 */
export function methodWeights(
  methods: readonly Method[],
  forecasts: Forecasts,
  { history, rows }: Ground,
): Float64Array {
  const telling = latest(history, rows, MOST_TELLING);
  const errors = forecasts.map((forecast) => errorOf(forecast, { history, rows }, telling));
  const least = Math.min(...errors);
  const rise = Math.min(MOST_POWER, Math.max(LEAST_POWER, rows.length / ROWS_PER_POWER));
  const raw = methods.map((method, index) => favourOf(method, methods) * standing(least, errors[index]!, rise));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(raw, (weight) => weight / total);
}

interface Ground {
  readonly history: History;
  readonly rows: readonly number[];
}

function standing(least: number, error: number, rise: number): number {
  return error <= least ? 1 : power(least / error, rise);
}

function favourOf(method: Method, methods: readonly Method[]): number {
  return method.favour / methods.filter(({ family }) => family === method.family).length;
}

/** `telling` are places in `rows`. */
function errorOf(forecast: Float64Array, { history, rows }: Ground, telling: readonly number[]): number {
  const highest = telling.reduce((most, place) => Math.max(most, history.logEffort[rows[place]!]!), -Infinity);
  let [inHours, inLogs] = [0, 0];
  telling.forEach((place) => {
    const [actual, said] = [history.logEffort[rows[place]!]!, forecast[place]!];
    inHours += Math.abs(exp(actual - highest) - exp(said - highest));
    inLogs += Math.abs(actual - said);
  });
  // Both zero means that the method is never wrong; the logarithm below must still exist.
  return exp((log(inHours + 1e-300) + log(inLogs + 1e-300)) / 2);
}

/** The weighted mean of the methods' forecasts, row by row. */
export function combined(forecasts: Forecasts, weights: Float64Array): Float64Array {
  const count = forecasts[0]?.length ?? 0;
  return Float64Array.from({ length: count }, (_, index) =>
    forecasts.reduce((sum, forecast, method) => sum + weights[method]! * forecast[index]!, 0),
  );
}
