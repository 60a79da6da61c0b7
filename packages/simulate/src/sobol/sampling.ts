import { type Fault, givenText } from "@shoreline/units";

/** How exact an estimate is wanted, and by which numbers its error is found. */
export interface Precision {
  /** Seed of the points and of the resampling; a whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  /** Bootstrap resamples behind each error, 200 unless given; at least 20. */
  readonly resamples?: number;
  /** The largest error (half width of a 95 % interval) that is acceptable, 0.5 unless given. */
  readonly largestError?: number;
}

const FEWEST_POINTS = 128;
export const USUAL_RESAMPLES = 200;
const USUAL_LARGEST_ERROR = 0.5;
const MOST_POINTS = 2 ** 26;

/** A share of variance below this cannot be told from the rounding of a model. */
const ROUNDING_SHARE = 1e-9;

/** Whether a share of variance is further from 0 than its error. */
export function isDistinguishable(value: number, error: number): boolean {
  return value > error && value > ROUNDING_SHARE;
}

/** What is wrong with a number of points, resamples or seed. */
export function samplingFaults(points: number, { seed, resamples = USUAL_RESAMPLES }: Precision): Fault[] {
  return [
    ...pointFaults(points),
    ...wholeFaults("resamples", resamples, 20, 100_000),
    ...wholeFaults("seed", seed, 0, Number.MAX_SAFE_INTEGER),
  ];
}

function pointFaults(points: number): Fault[] {
  if (Number.isInteger(points) && points < FEWEST_POINTS) {
    const hint = `At least ${FEWEST_POINTS} points are needed; powers of two are the most even.`;
    const allowed = `${FEWEST_POINTS} or more`;
    return [{ code: "simulate.too-few-points", path: "points", given: String(points), allowed, hint }];
  }
  return wholeFaults("points", points, FEWEST_POINTS, MOST_POINTS);
}

/** The fault of a number that is not a whole one in its range. */
export function wholeFaults(path: string, given: number, least: number, most: number): Fault[] {
  if (Number.isInteger(given) && given >= least && given <= most) return [];
  const allowed = `a whole number from ${least} to ${most}`;
  return [{ code: "simulate.out-of-range", path, given: givenText(given), allowed }];
}

/**
 * The fault of errors wider than is acceptable, with the number of points that would do: errors shrink with the square
 * root of it.
 */
export function precisionFaults(errors: readonly number[], points: number, { largestError }: Precision): Fault[] {
  const allowed = largestError ?? USUAL_LARGEST_ERROR;
  const widest = Math.max(0, ...errors);
  if (widest <= allowed) return [];
  const ratio = widest / allowed;
  const needed = nextPowerOfTwo(points * ratio * ratio);
  const hint = `About ${needed} points are needed for errors of at most ${allowed}.`;
  const given = `${points} with an error of ${widest.toPrecision(2)}`;
  return [{ code: "simulate.too-few-points", path: "points", given, allowed: `${needed} or more`, hint }];
}

function nextPowerOfTwo(count: number): number {
  let power = FEWEST_POINTS;
  while (power < count) power *= 2;
  return power;
}

/** The fault of a model whose result is the same everywhere: no share of nothing can be told. */
export function constantFault(value: number): Fault {
  const hint = "The result is the same at all points, so no input has a share in its variance.";
  return { code: "simulate.no-variance", path: "model", given: String(value), allowed: "a result that varies", hint };
}

/** The first value of a column that is not a finite number. */
export function finiteFaults(column: Float64Array, path: string): Fault[] {
  const place = column.findIndex((value) => !Number.isFinite(value));
  if (place < 0) return [];
  const given = `${column[place]} at place ${place}`;
  return [{ code: "simulate.not-finite", path, given, allowed: "finite numbers" }];
}
