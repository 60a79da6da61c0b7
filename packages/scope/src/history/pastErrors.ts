import type { History } from "./history.ts";
import { latest } from "./latest.ts";
import { withPublicErrors } from "./publicPrior.ts";

/** Errors of forecasts that were made without their projects, oldest first where there are dates. */
export interface PastErrors {
  /** Logarithms of the forecasts. */
  readonly forecasts: Float64Array;
  /** Logarithms of actual over forecast. */
  readonly errors: Float64Array;
}

/** Of dated projects, the errors of no more than these, the latest, tell how wide an interval has to be. */
export const MOST_REMEMBERED = 2000;
/** Errors that are enough to place the ends of an interval; of more, those of the most similar forecasts are taken. */
const ENOUGH_ERRORS = 300;
/** Forecasts that differ by rounding alone are equally near. */
const ROUNDING = 1e-9;

/** Errors of the forecasts of `rows`. */
export function pastErrors(history: History, rows: readonly number[], forecasts: Float64Array): PastErrors {
  const places = latest(history, rows, MOST_REMEMBERED);
  return {
    forecasts: Float64Array.from(places, (place) => forecasts[place]!),
    errors: Float64Array.from(places, (place) => history.logEffort[rows[place]!]! - forecasts[place]!),
  };
}

/**
 * What a forecast may be off by: past errors, rising, those of the public class beside them where there are few. Where
 * there are many, those of the 300 nearest forecasts: small work is off by other factors than large (local conformal
 * intervals; Lei and Wasserman, Journal of the Royal Statistical Society B 76, 2014).
 */
export function residualsFor(
  { forecasts, errors }: PastErrors,
  forecast: number,
  prior: History["prior"],
): Float64Array {
  if (errors.length <= ENOUGH_ERRORS) return withPublicErrors(errors.toSorted(), prior);
  const apart = forecasts.map((other) => Math.abs(other - forecast));
  const farthest = apart.toSorted()[ENOUGH_ERRORS - 1]! + ROUNDING;
  return errors.filter((_, index) => apart[index]! <= farthest).toSorted();
}
