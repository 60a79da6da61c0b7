/*
 * The exponential decay of learning, from operations that are exact in every engine: the last bits of `Math.exp` and
 * `Math.log` differ between engines, and the same brief must give the same figures everywhere.
 */

/** Below this the series below need few terms. */
const SHORT = 1 / 4;
const EXPONENTIAL_TERMS = 14;
const LOGARITHM_TERMS = 12;

/** Beyond this nothing is left that a number could hold. */
const FADED = 745;

/** What is left after `x` time constants, e^(−x); x is 0 or more. Relative error below 1e-12 for x up to 100. */
export function fadingShare(x: number): number {
  if (x > FADED) return 0;
  if (x <= SHORT) return 1 - x * meanFadingShare(x);
  const half = fadingShare(x / 2);
  return half * half;
}

/** The mean of e^(−t) for t from 0 to `x`: (1 − e^(−x)) / x, and 1 at 0. */
export function meanFadingShare(x: number): number {
  if (x > SHORT) return (1 - fadingShare(x)) / x;
  let sum = 1;
  for (let n = EXPONENTIAL_TERMS; n >= 2; n--) sum = 1 - (x / n) * sum;
  return sum;
}

/** How many time constants pass until `share` is left, −ln(share), for a share above 0 and up to 1. */
export function fadingTime(share: number): number {
  let doublings = 0;
  let rest = share;
  for (; rest < 0.75; rest *= 2) doublings += 1;
  const z = (1 - rest) / (1 + rest);
  let sum = 0;
  for (let n = LOGARITHM_TERMS; n >= 0; n--) sum = 1 / (2 * n + 1) + z * z * sum;
  return doublings * Math.LN2 + 2 * z * sum;
}
