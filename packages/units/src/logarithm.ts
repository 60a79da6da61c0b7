import { LEAST_EXPONENT, POWERS_OF_TWO } from "./powersOfTwo.ts";

// What a module imports is fetched each time; what it holds itself stands in the compiled code.
const POWERS = POWERS_OF_TWO;
const LEAST_POWER = LEAST_EXPONENT;

/**
 * The natural logarithm with the same bits in every engine, by operations that IEEE 754 fixes exactly.
 * Error at most 0.85 units in the last place (against 80 digits, tests/references).
 */

/** ln 2 in two parts; the first has trailing zero bits, so that its product with any exponent is exact. */
const LN2_HIGH = 0.6931467056274414;
const LN2_LOW = 4.7493250390316726e-7;

/** Between these no step leaves the normal numbers; others are brought there by 2^54. */
const LEAST_MODERATE = 1e-300;
const GREATEST_MODERATE = 1e300;
const TWO_TO_54 = 18014398509481984;

/** The leading bits of √½: taking them off moves the cut between two exponents from 1 to √2. */
const LEADING_BITS_OF_ROOT_HALF = 0x3fe6a09e;

/** Coefficients of log((1 + s)/(1 − s)) / s in s², from the first on. */
const A1 = 0.6666666666666666;
const A2 = 0.4000000000000088;
const A3 = 0.2857142857080285;
const A4 = 0.22222222391887064;
const A5 = 0.18181795621632782;
const A6 = 0.15386240708969665;
const A7 = 0.13268746195596595;
const A8 = 0.13086907887965027;

/** The numbers of which `log` is made, for whoever computes the same bits by other means. */
export const logarithmParts = {
  ln2High: LN2_HIGH,
  ln2Low: LN2_LOW,
  leastModerate: LEAST_MODERATE,
  greatestModerate: GREATEST_MODERATE,
  twoTo54: TWO_TO_54,
  leadingBitsOfRootHalf: LEADING_BITS_OF_ROOT_HALF,
  coefficients: [A1, A2, A3, A4, A5, A6, A7, A8],
} as const;

const BITS = new Float64Array(1);
const WORDS = new Int32Array(BITS.buffer);
/** Which half of a double holds sign and exponent on this machine. */
const HIGH = new Uint8Array(new Float64Array([1]).buffer)[7] === 0 ? 0 : 1;

/**
 * The natural logarithm of x; −Infinity at 0, NaN below 0.
 *
 * x = 2^k m with m between √½ and √2, s = (m − 1)/(m + 1), and log m = 2s + s³ Q(s²): the artanh series with Q
 * replaced by a polynomial fitted at Chebyshev nodes in 60 digits (2^-63).
 */
export function log(x: number): number {
  if (x > LEAST_MODERATE && x < GREATEST_MODERATE) return logOfModerate(x, 0);
  if (x === 0) return -Infinity;
  if (x > 0 && x < Infinity) return x < 1 ? logOfModerate(x * TWO_TO_54, -54) : logOfModerate(x / TWO_TO_54, 54);
  return x > 0 ? x : NaN;
}

function logOfModerate(x: number, octavesBefore: number): number {
  BITS[0] = x;
  const octaves = (WORDS[HIGH]! - LEADING_BITS_OF_ROOT_HALF) >> 20;
  return logNearOne(x * POWERS[-octaves - LEAST_POWER]! - 1, octaves + octavesBefore);
}

/** log(1 + f) + k ln 2. The large parts are added last, so that each rounding is small against the result. */
function logNearOne(f: number, k: number): number {
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  const remainder = s * (half + artanhRemainder(s * s));
  return k * LN2_HIGH - (half - (remainder + k * LN2_LOW) - f);
}

/** s² Q(s²), what log((1 + s)/(1 − s)) / s has beyond 2. */
function artanhRemainder(t: number): number {
  const square = t * t;
  const even = A1 + square * (A3 + square * (A5 + square * A7));
  const odd = A2 + square * (A4 + square * (A6 + square * A8));
  return t * (even + t * odd);
}

/** How many values are looked at before their logarithms are taken: few enough to stay near the processor. */
const AT_ONCE = 256;

/** The first `count` values of `out` become the logarithms of those of `values`; the two may be one column. */
export function logOver(out: Float64Array, values: Float64Array, count: number = out.length): void {
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE);
    if (areModerate(values, from, to)) moderateOver(out, values, from, to);
    else for (let i = from; i < to; i++) out[i] = log(values[i]!);
  }
}

function areModerate(values: Float64Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(values[i]! > LEAST_MODERATE && values[i]! < GREATEST_MODERATE)) return false;
  return true;
}

/** The loop of `log` without its question. */
function moderateOver(out: Float64Array, values: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) out[i] = logOfModerate(values[i]!, 0);
}
