import { ROOT_PAIRS } from "./exponentialRoots.ts";
import { LEAST_EXPONENT, POWERS_OF_TWO } from "./powersOfTwo.ts";

// What a module imports is fetched each time; what it holds itself stands in the compiled code.
const ROOTS = ROOT_PAIRS;
const POWERS = POWERS_OF_TWO;
const LEAST_POWER = LEAST_EXPONENT;

/**
 * The exponential function with the same bits in every engine.
 *
 * The language lets `Math.exp` differ in the last bits from engine to engine; these use only operations that
 * IEEE 754 fixes exactly. Errors are stated in units in the last place of the result, against 80 digits
 * (tests/references).
 *
 * Table and polynomial as in Tang (1989, ACM TOMS 15:144): x = (32 e + j) ln 2 / 32 + r with |r| ≤ ln 2 / 64, and
 * e^r − 1 by a polynomial of degree 6 fitted at Chebyshev nodes in 60 digits (2^-61).
 */

const OVERFLOW_ABOVE = 709.782712893384;
const UNDERFLOW_BELOW = -745.1332191019412;

/** Between these one power of two reaches; beyond them the square of half the way does. */
const LEAST_MODERATE = -708;
const GREATEST_MODERATE = 709;

/** ln 2 / 32 in two parts; the first has 27 trailing zero bits, so that its product with any step is exact. */
const STEP_HIGH = 0.02166084898635745;
const STEP_LOW = 4.06140840434059e-10;
const STEPS_PER_UNIT = 46.16624130844683;
/** Adding and subtracting 1.5 · 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;

/** Coefficients of e^r from r² on. */
const C2 = 0.5;
const C3 = 0.16666666666581015;
const C4 = 0.041666666666559604;
const C5 = 0.008333362483384042;
const C6 = 0.001388892532644038;

/** The numbers of which `exp` is made, for whoever computes the same bits by other means. */
export const exponentialParts = {
  overflowAbove: OVERFLOW_ABOVE,
  underflowBelow: UNDERFLOW_BELOW,
  leastModerate: LEAST_MODERATE,
  greatestModerate: GREATEST_MODERATE,
  stepHigh: STEP_HIGH,
  stepLow: STEP_LOW,
  stepsPerUnit: STEPS_PER_UNIT,
  rounder: ROUNDER,
  coefficients: [C2, C3, C4, C5, C6],
  rootPairs: ROOT_PAIRS,
} as const;

/**
 * e to the power x. Error at most 0.53 places from −700 to 709, 0.78 down to −708, where parts of the result become too
 * small to keep their digits, and 2 beyond.
 */
export function exp(x: number): number {
  return x > GREATEST_MODERATE || x < LEAST_MODERATE ? extremeExp(x) : moderateExp(x, 0);
}

/** e^x − 1, also where x is so small that the subtraction would lose its digits. Error at most 2.2 places. */
export function expMinusOne(x: number): number {
  return x > GREATEST_MODERATE || x < LEAST_MODERATE ? extremeExp(x) - 1 : moderateExp(x, 1);
}

/** e^x less 0 or 1, which is taken off where it costs no digit: before the small part is added to the large one. */
function moderateExp(x: number, less: number): number {
  const rounded = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
  const step = rounded | 0;
  const pair = (step & 31) << 1;
  const scale = ROOTS[pair]! * POWERS[(step >> 5) - LEAST_POWER]!;
  const square = r * r;
  const fourthAndUp = C4 + r * C5 + square * C6;
  const growth = r + square * (C2 + r * C3 + square * fourthAndUp);
  return scale - less + scale * (ROOTS[pair | 1]! + growth);
}

/** Near the ends of the range one power of two does not reach; the square of half the way does. */
function extremeExp(x: number): number {
  if (x > OVERFLOW_ABOVE) return Infinity;
  if (x < UNDERFLOW_BELOW) return 0;
  const root = exp(x / 2);
  return root * root;
}

/** How many exponents are looked at before their powers are taken: few enough to stay near the processor. */
const AT_ONCE = 256;

/** The first `count` values of `out` become e to the power of those of `exponents`; the two may be one column. */
export function expOver(out: Float64Array, exponents: Float64Array, count: number = out.length): void {
  for (let from = 0; from < count; from += AT_ONCE) {
    const to = Math.min(count, from + AT_ONCE);
    if (areModerate(exponents, from, to)) moderateOver(out, exponents, from, to);
    else for (let i = from; i < to; i++) out[i] = exp(exponents[i]!);
  }
}

function areModerate(exponents: Float64Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(Math.abs(exponents[i]!) <= -LEAST_MODERATE)) return false;
  return true;
}

/** The loop of `exp` without its question, which takes as long as the answer. */
function moderateOver(out: Float64Array, exponents: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) out[i] = moderateExp(exponents[i]!, 0);
}
