import { conformalQuantile } from "./conformal.ts";

/** Where the ends of an 80 % interval stand among the residuals. */
export type Levels = readonly [low: number, high: number];

const PROMISED_OUTSIDE = 0.1;
/** How far one miss moves an end. */
const STEP = 0.02;
const OUTERMOST = 0.005;
const INNERMOST = 0.35;

export const USUAL_LEVELS: Levels = [PROMISED_OUTSIDE, 1 - PROMISED_OUTSIDE];

/**
 * Where the ends belong after one more project: an end that was overstepped moves out, one that held moves in a little,
 * so that in the long run each is overstepped one time in ten however the work changes (adaptive conformal inference;
 * Gibbs and Candès, NeurIPS 2021). `error` is the logarithm of actual over forecast.
 */
export function adapted([low, high]: Levels, residuals: Float64Array, error: number): Levels {
  const below = Number(error < conformalQuantile(residuals, low));
  const above = Number(error > conformalQuantile(residuals, high));
  return [within(low + STEP * (PROMISED_OUTSIDE - below)), 1 - within(1 - high + STEP * (PROMISED_OUTSIDE - above))];
}

function within(share: number): number {
  return Math.min(INNERMOST, Math.max(OUTERMOST, share));
}
