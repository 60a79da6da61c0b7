import { exp } from "./exponential.ts";
import { log } from "./logarithm.ts";

/**
 * base to the power `exponent`, with the same bits in every engine; the special cases are those of `Math.pow`, but that
 * a negative zero counts as zero.
 *
 * Whole exponents up to 64 are multiplied out, with a relative error of at most 1.2e-16 · |exponent|; otherwise
 * e^(exponent · log base), whose relative error is at most 3e-16 · (1 + |exponent · log base|), so 12 digits always hold
 * (against 80 digits, tests/references).
 */
export function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && Math.abs(exponent) <= 64) return wholePower(base, exponent);
  if (exponent !== exponent || base !== base) return NaN;
  if (exponent === Infinity || exponent === -Infinity) return powerToInfinity(Math.abs(base), exponent);
  if (base < 0) return powerOfNegative(base, exponent);
  return exp(exponent * log(base));
}

/** Multiplies out by squaring; a negative exponent divides once at the end. */
function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}

function powerToInfinity(size: number, exponent: number): number {
  if (size === 1) return NaN;
  return size > 1 === exponent > 0 ? Infinity : 0;
}

/** Only whole powers of negative numbers are real; −Infinity also has the others, by its limit. */
function powerOfNegative(base: number, exponent: number): number {
  if (!Number.isInteger(exponent)) return base === -Infinity ? (exponent > 0 ? Infinity : 0) : NaN;
  const size = exp(exponent * log(-base));
  return Math.abs(exponent % 2) === 1 ? -size : size;
}
