import { LEAST_EXPONENT, POWERS_OF_TWO } from "./powersOfTwo.ts";

/**
 * The exponential function with the same bits in every engine.
 *
 * The language lets `Math.exp` differ in the last bits from engine to engine; these use only operations that
 * IEEE 754 fixes exactly. Error below 0.6 units in the last place for exponents from −708 to 709, below 2 units beyond
 * (measured against 40 digits).
 */

const OVERFLOW_ABOVE = 709.782712893384;
const UNDERFLOW_BELOW = -745.1332191019412;

/** ln 2 / 32 in two parts; the first has 27 trailing zero bits, so that its product with any step is exact. */
const STEP_HIGH = 0.02166084898635745;
const STEP_LOW = 4.06140840434059e-10;
const STEPS_PER_UNIT = 46.16624130844683;
/** Adding and subtracting 1.5 · 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;

/** 2^(j/32) for j = 0 … 31, rounded, and then what the rounding lost as a share of it. */
const ROOTS = [
  1.0,
  1.0218971486541166,
  1.0442737824274138,
  1.0671404006768237,
  1.0905077326652577,
  1.1143867425958924,
  1.1387886347566916,
  1.1637248587775775,
  1.189207115002721,
  1.215247359980469,
  1.241857812073484,
  1.2690509571917332,
  1.2968395546510096,
  1.3252366431597413,
  1.3542555469368927,
  1.383909881963832,
  Math.SQRT2,
  1.4451808069770467,
  1.4768261459394993,
  1.5091644275934228,
  1.5422108254079407,
  1.5759808451078865,
  1.6104903319492543,
  1.645755478153965,
  1.681792830507429,
  1.718619298122478,
  1.7562521603732995,
  1.7947090750031072,
  1.8340080864093424,
  1.8741676341103,
  1.9152065613971474,
  1.9571441241754002,
];
const ROOTS_LOST = [
  0.0, 4.9997448722726326e-17, 8.189317638195514e-17, -7.402825309426177e-17, -2.7939114859515733e-17,
  9.341710609905044e-17, 7.826573258636075e-17, 3.2904726646008416e-17, 3.3484623336251524e-17, -6.346552106729484e-17,
  3.7508542013031266e-17, 2.1023049675215714e-18, 1.9572585293112036e-17, -2.1571477251208756e-17, 5.68648095791174e-17,
  -4.8923067513522756e-17, -6.835808657661923e-17, -2.092304381843353e-17, -2.3591094770850053e-17,
  -6.735219232374683e-17, 5.1548301170786783e-17, -6.432131775424189e-18, 1.5341410053603723e-17,
  -6.152602891550265e-17, 4.875160526227061e-17, -1.0772487078934056e-17, 1.685487290628973e-17, 1.01562190116415e-17,
  1.790126907604513e-17, -3.266924100901318e-17, -5.5450656186394274e-17, 4.578491527706009e-17,
];
const ROOT_PAIRS = Float64Array.from({ length: 64 }, (_, i) => (i % 2 === 0 ? ROOTS : ROOTS_LOST)[i >> 1]!);

/**
 * e to the power x.
 *
 * Table and polynomial as in Tang (1989, ACM TOMS 15:144): x = (32 e + j) ln 2 / 32 + r with |r| ≤ ln 2 / 64, and
 * e^r − 1 by a polynomial of degree 6 fitted at Chebyshev nodes in 60 digits (2^-61).
 */
export function exp(x: number): number {
  if (x > 709 || x < -708) return extremeExp(x);
  const rounded = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
  const r = x - rounded * STEP_HIGH - rounded * STEP_LOW;
  const step = rounded | 0;
  const pair = (step & 31) << 1;
  const scale = ROOT_PAIRS[pair]! * POWERS_OF_TWO[(step >> 5) - LEAST_EXPONENT]!;
  const square = r * r;
  const fourthAndUp = 0.041666666666559604 + r * 0.008333362483384042 + square * 0.001388892532644038;
  const expMinusOne = r + square * (0.5 + r * 0.16666666666581015 + square * fourthAndUp);
  return scale + scale * (ROOT_PAIRS[pair | 1]! + expMinusOne);
}

/** Near the ends of the range one power of two does not reach; the square of half the way does. */
function extremeExp(x: number): number {
  if (x > OVERFLOW_ABOVE) return Infinity;
  if (x < UNDERFLOW_BELOW) return 0;
  const root = exp(x / 2);
  return root * root;
}

/** The first `count` values of `out` become e to the power of those of `exponents`; the two may be one column. */
export function expOver(out: Float64Array, exponents: Float64Array, count: number = out.length): void {
  for (let i = 0; i < count; i++) out[i] = exp(exponents[i]!);
}
