import { LEAST_EXPONENT, POWERS_OF_TWO } from "./powersOfTwo.ts";

/**
 * The natural logarithm with the same bits in every engine, by operations that IEEE 754 fixes exactly.
 * Error below 1 unit in the last place (measured against 40 digits).
 */

const LN2_HIGH = 0.6931467056274414;
const LN2_LOW = 4.7493250390316726e-7;

const BITS = new Float64Array(1);
const WORDS = new Int32Array(BITS.buffer);
/** Which half of a double holds sign and exponent on this machine. */
const HIGH = new Uint8Array(new Float64Array([1]).buffer)[7] === 0 ? 0 : 1;

const TWO_TO_54 = 18014398509481984;

/**
 * The natural logarithm of x; −Infinity at 0, NaN below 0.
 *
 * x = 2^k m with m between √½ and √2, s = (m − 1)/(m + 1), and log m = 2s + s³ Q(s²): the artanh series with Q
 * replaced by a polynomial fitted at Chebyshev nodes in 60 digits (2^-63).
 */
export function log(x: number): number {
  if (x > 1e-300 && x < 1e300) return logOfModerate(x, 0);
  if (x === 0) return -Infinity;
  if (x > 0 && x < Infinity) return x < 1 ? logOfModerate(x * TWO_TO_54, -54) : logOfModerate(x / TWO_TO_54, 54);
  return x > 0 ? x : NaN;
}

function logOfModerate(x: number, octavesBefore: number): number {
  BITS[0] = x;
  // Taking off the leading bits of √½ moves the cut between two exponents from 1 to √2.
  const octaves = (WORDS[HIGH]! - 0x3fe6a09e) >> 20;
  return logNearOne(x * POWERS_OF_TWO[-octaves - LEAST_EXPONENT]! - 1, octaves + octavesBefore);
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
  const even =
    0.6666666666666666 + square * (0.2857142857080285 + square * (0.18181795621632782 + square * 0.13268746195596595));
  const odd =
    0.4000000000000088 + square * (0.22222222391887064 + square * (0.15386240708969665 + square * 0.13086907887965027));
  return t * (even + t * odd);
}

/** The first `count` values of `out` become the logarithms of those of `values`; the two may be one column. */
export function logOver(out: Float64Array, values: Float64Array, count: number = out.length): void {
  for (let i = 0; i < count; i++) out[i] = log(values[i]!);
}
