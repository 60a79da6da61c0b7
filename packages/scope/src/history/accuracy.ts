import { exp } from "@shoreline/simulate";
import { conformalQuantile } from "./conformal.ts";
import { median } from "./middle.ts";

/** How well efforts were forecast by a class that had never seen them. */
export interface Accuracy {
  /** How many efforts were forecast. */
  readonly n: number;
  /**
   * Standardised accuracy, 1 - MAE / MAE of random guessing: 0 is as good as taking the effort of any other project, 1 is
   * perfect. Random guessing is exact: the mean over all pairs (Shepperd and MacDonell, IST 54, 2012; Langdon et al.,
   * IST 75, 2016). Where all efforts are the same, guessing is never wrong and this is 0.
   */
  readonly sa: number;
  /** Mean absolute error, in the unit of effort. */
  readonly mae: number;
  /** Median absolute error, in the unit of effort. */
  readonly mdae: number;
  /** Share of forecasts within a quarter of the actual effort. */
  readonly pred25: number;
  /** Mean error relative to the actual effort; rewards forecasts that are too low, and is given for comparison only. */
  readonly mmre: number;
  /** Continuous ranked probability score of the whole forecast on the natural logarithm of effort; 0 is perfect. */
  readonly crpsLog: number;
  /** Share of actual efforts inside the interval that promises 0.8. */
  readonly coverage80: number;
  /** Upper over lower end of the 80 % interval, at the median. */
  readonly intervalFactor80: number;
}

/** A forecast that was made without its project, on the log scale, and what came of it. */
export interface Tried {
  readonly actual: number;
  readonly forecast: number;
  /** Errors of other forecasts of this kind, rising: the forecast is `forecast` plus one of them. */
  readonly residuals: Float64Array;
  /** Where the 80 % interval ends: shares of `residuals`; 0.1 and 0.9 unless adapted. */
  readonly levels?: readonly [number, number];
}

/** Ends of the 80 % interval, on the log scale. */
export function intervalOf({ forecast, residuals, levels = [0.1, 0.9] }: Tried): readonly [number, number] {
  return [forecast + conformalQuantile(residuals, levels[0]), forecast + conformalQuantile(residuals, levels[1])];
}

/** The figures of a series of forecasts. */
export function accuracy(tried: readonly Tried[]): Accuracy {
  const n = tried.length;
  const errors = tried.map(({ actual, forecast }) => Math.abs(exp(actual) - exp(forecast)));
  const relative = tried.map(({ actual }, index) => errors[index]! / exp(actual));
  const intervals = tried.map(intervalOf);
  const mae = mean(errors);
  return {
    n,
    sa: standardised(
      mae,
      tried.map(({ actual }) => exp(actual)),
    ),
    mae,
    mdae: median(errors),
    pred25: mean(relative.map((error) => Number(error <= 0.25))),
    mmre: mean(relative),
    crpsLog: mean(tried.map(crpsLog)),
    coverage80: mean(tried.map(({ actual }, index) => Number(isInside(actual, intervals[index]!)))),
    intervalFactor80: median(intervals.map(([low, high]) => exp(high - low))),
  };
}

/** Rounding must not decide where an interval ends in the very point, nor tell apart efforts that are the same. */
const ROUNDING = 1e-9;

function isInside(actual: number, [low, high]: readonly [number, number]): boolean {
  return actual >= low - ROUNDING && actual <= high + ROUNDING;
}

function standardised(mae: number, efforts: readonly number[]): number {
  const guessing = meanDifference(efforts);
  return guessing > mean(efforts) * ROUNDING ? 1 - mae / guessing : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean absolute difference of all pairs: the error of guessing one value by another. */
export function meanDifference(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const sum = sorted.reduce((total, value, rank) => total + value * (2 * rank - n + 1), 0);
  return (2 * sum) / (n * (n - 1));
}

/** E|X - y| - E|X - X'| / 2 of the forecast that is `forecast` plus a residual (Gneiting and Raftery, JASA 102, 2007). */
export function crpsLog({ actual, forecast, residuals }: Tried): number {
  const n = residuals.length;
  const error = actual - forecast;
  let [away, apart] = [0, 0];
  for (let rank = 0; rank < n; rank++) {
    away += Math.abs(residuals[rank]! - error);
    apart += residuals[rank]! * (2 * rank - n + 1);
  }
  return away / n - apart / (n * n);
}
