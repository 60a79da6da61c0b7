import { exp, log } from "@shoreline/units";

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
 * Wichura (1988), algorithm AS 241 (PPND16), Applied Statistics 37:477. Relative error at most 1e-15.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return centralQuantile(q);
  const tailShare = q < 0 ? p : 1 - p;
  if (!(tailShare > 0)) return tailShare === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const z = tailQuantile(Math.sqrt(-log(tailShare)));
  return q < 0 ? -z : z;
}

/** Replaces each probability in the first `count` places of the column by its standard normal quantile. */
export function normalQuantileOver(column: Float64Array, count: number = column.length): void {
  for (let i = 0; i < count; i++) column[i] = normalQuantile(column[i]!);
}

function centralQuantile(q: number): number {
  const r = 0.180625 - q * q;
  const above =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
    3.387132872796366608;
  const below =
    ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
    1;
  return (q * above) / below;
}

/** The quantile's size where r = √(−log p), split where the smaller tail is e^-25. */
function tailQuantile(r: number): number {
  return r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
}

function nearTail(r: number): number {
  const above =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const below =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
  return above / below;
}

function farTail(r: number): number {
  const above =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const below =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
    1;
  return above / below;
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
 * Relative error below 1e-15, in the lower tail down to 1e-300 (measured against 40 digits).
 */
export function normalCdf(z: number): number {
  if (z >= -1 && z <= 1) return 0.5 + gaussian(Math.abs(z)) * centralSeries(z);
  return z < 0 ? lowerTail(-z) : 1 - lowerTail(z);
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
