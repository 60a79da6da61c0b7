import { exp, log, logOver } from "@shoreline/units";
import { CENTRAL, FAR_TAIL, NEAR_TAIL } from "./normalQuantileParts.ts";

/**
 * The standard normal distribution with the same bits in every engine.
 */

const SQRT_HALF_PI_INVERSE = 0.3989422804014327;

/** The height of the standard normal curve at z. */
export function normalDensity(z: number): number {
  return SQRT_HALF_PI_INVERSE * exp(-0.5 * z * z);
}

/**
 * The z below which a standard normal number falls with probability p; −Infinity at 0, Infinity at 1, NaN outside.
 *
 * Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37:477. Error at most 7 units in the last place, a
 * relative one of 9e-16 (against 80 digits, tests/references).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return centralQuantile(q);
  const tailShare = q < 0 ? p : 1 - p;
  if (!(tailShare > 0)) return tailShare === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const z = tailQuantile(Math.sqrt(-log(tailShare)));
  return q < 0 ? -z : z;
}

/** How many numbers are turned before their tails are: few enough to stay near the processor. */
const AT_ONCE = 256;

/** Places in the column, and tail shares, of the numbers of one tail. */
interface Tail {
  readonly places: Int32Array;
  readonly shares: Float64Array;
}

const lowerNumbers = newTail();
const upperNumbers = newTail();

function newTail(): Tail {
  return { places: new Int32Array(AT_ONCE), shares: new Float64Array(AT_ONCE) };
}

/**
 * Replaces each probability in the first `count` places of the column by its standard normal quantile: the formula of
 * the centre for all, then that of a tail for those that are in it. No branch then hangs on a number that is random.
 */
export function normalQuantileOver(column: Float64Array, count: number = column.length): void {
  for (let from = 0; from < count; from += AT_ONCE) {
    const tails = centralOver(column, from, Math.min(count, from + AT_ONCE));
    tailOver(column, lowerNumbers, tails & LOWER_COUNT, -1);
    tailOver(column, upperNumbers, tails >>> UPPER_SHIFT, 1);
  }
}

/** The two counts of tails in one number: an object made for each stretch would take longer. */
const UPPER_SHIFT = 16;
const LOWER_COUNT = 0xffff;

/** Notes what is in the tails, and says how much: what is noted is overwritten next unless it counts. */
function centralOver(column: Float64Array, from: number, to: number): number {
  const { places: lowerPlaces, shares: lowerShares } = lowerNumbers;
  const { places: upperPlaces, shares: upperShares } = upperNumbers;
  let lower = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const p = column[i]!;
    const q = p - 0.5;
    lowerPlaces[lower] = upperPlaces[upper] = i;
    lowerShares[lower] = p;
    upperShares[upper] = 1 - p;
    lower += Number(q < -0.425);
    upper += Number(q > 0.425);
    column[i] = centralQuantile(q);
  }
  return lower | (upper << UPPER_SHIFT);
}

/** The root is infinite at a share of nothing, as the quantile is, and not a number below. */
function tailOver(column: Float64Array, { places, shares }: Tail, count: number, sign: number): void {
  logOver(shares, shares, count);
  for (let i = 0; i < count; i++) {
    const root = Math.sqrt(-shares[i]!);
    column[places[i]!] = sign * (root < Infinity ? tailQuantile(root) : root);
  }
}

// Constants of this module stand in the compiled code; members of others would be fetched each time.
const { above: CENTRAL_ABOVE, below: CENTRAL_BELOW } = CENTRAL;
const { above: NEAR_ABOVE, below: NEAR_BELOW } = NEAR_TAIL;
const { above: FAR_ABOVE, below: FAR_BELOW } = FAR_TAIL;

function centralQuantile(q: number): number {
  const r = 0.180625 - q * q;
  return (q * degree7(r, CENTRAL_ABOVE)) / degree7(r, CENTRAL_BELOW);
}

/** The quantile's size where r = √(−log p), split where the smaller tail is e^-25. */
function tailQuantile(r: number): number {
  return r <= 5
    ? degree7(r - 1.6, NEAR_ABOVE) / degree7(r - 1.6, NEAR_BELOW)
    : degree7(r - 5, FAR_ABOVE) / degree7(r - 5, FAR_BELOW);
}

/** Horner's rule, written out. */
function degree7(r: number, c: Float64Array): number {
  return ((((((c[0]! * r + c[1]!) * r + c[2]!) * r + c[3]!) * r + c[4]!) * r + c[5]!) * r + c[6]!) * r + c[7]!;
}

/**
 * Chebyshev series of (x + 4) times Mills' ratio (1 − Φ(x)) / φ(x) in (x − 4) / (x + 4), computed in 60 digits.
 * One series serves the whole half line because the ratio runs like 1/x (the variable: Schonfelder 1978, Math. Comp. 32).
 */
const MILLS = [
  4.865120857030081, -1.8842545745794834, 0.5569566490963817, -0.12161597214420457, 0.017360708143727772,
  -0.0008036212007299657, -0.0002520349348054353, 4.7383719270581175e-5, 2.5325891365988257e-6, -1.5404069839913e-6,
  -8.474960630061696e-9, 5.185338601094672e-8, -2.8281293276602497e-10, -1.9486566378891076e-9, -2.491945496827567e-11,
  7.957248719448846e-11, 4.618414179155219e-12, -3.290856124224385e-12, -4.36538404380973e-13, 1.2300711839232774e-13,
  3.2414173582086784e-14, -3.0532395587325663e-15, -2.0183740275707353e-15, -7.170195501422588e-17,
  1.0169552398038542e-16,
];

/**
 * The probability that a standard normal number is at most z.
 * Error at most 7 units in the last place, also in the lower tail: a relative one of 9e-16 down to 1e-300 (against 80
 * digits, tests/references).
 */
export function normalCdf(z: number): number {
  if (z >= -1 && z <= 1) return 0.5 + gaussian(Math.abs(z)) * centralSeries(z);
  return z < 0 ? lowerTail(-z) : 1 - lowerTail(z);
}

/** Half of what separates 1 from its neighbour. */
const LEAST_PROBABILITY = Number.EPSILON / 2;

/**
 * Replaces each standard normal number in the first `count` places of the column by its probability, which rounding
 * must not bring to 0 or 1: there some distributions have no value.
 */
export function probabilityOver(column: Float64Array, count: number = column.length): void {
  for (let i = 0; i < count; i++) {
    column[i] = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, normalCdf(column[i]!)));
  }
}

/** z + z³/3 + z⁵/(3·5) + …, so that Φ(z) = ½ + φ(z) · this (Marsaglia 2004, J. Stat. Software 11:4); exact at 0. */
function centralSeries(z: number): number {
  const square = z * z;
  let rest = 1;
  for (let odd = 33; odd > 1; odd -= 2) rest = 1 + (rest * square) / odd;
  return z * rest;
}

function lowerTail(x: number): number {
  if (x > 39) return 0;
  return gaussian(x) * (millsSeries((x - 4) / (x + 4)) / (x + 4));
}

/** φ(x) with the square split, because an error in x² counts in full in the exponential. */
function gaussian(x: number): number {
  const coarse = Math.floor(x * 16) / 16;
  return SQRT_HALF_PI_INVERSE * exp(-0.5 * coarse * coarse) * exp(-0.5 * (x - coarse) * (x + coarse));
}

/** Clenshaw's recurrence; the first coefficient counts half. */
function millsSeries(t: number): number {
  let later = 0;
  let latest = 0;
  for (let i = MILLS.length - 1; i > 0; i--) {
    const next = 2 * t * latest - later + MILLS[i]!;
    later = latest;
    latest = next;
  }
  return t * latest - later + 0.5 * MILLS[0]!;
}
