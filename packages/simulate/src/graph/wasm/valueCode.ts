import type { ColumnFormula } from "./columnFunction.ts";
import { exponential, exponentialMinusOne } from "./exponentialCode.ts";
import { choose, difference, isAbove, isBelow, product, quotient, sum, term } from "./terms.ts";

/** Values of distributions, from uniform or from standard normal numbers, with the bits of the families in TypeScript. */

/** a + b x. */
export const linear: ColumnFormula = (_formula, x, [a, b]) => sum(a, product(b, x));

/** e^(a + b z). */
export const exponentialOfLinear: ColumnFormula = (formula, z, [a, b]) => exponential(formula, sum(a, product(b, z)));

/** a + b (e^(c z) − 1): Johnson's curve without an upper end. */
export const skewed: ColumnFormula = (formula, z, [a, b, c]) =>
  sum(a, product(b, exponentialMinusOne(formula, product(c, z))));

/** a / (1 + b e^(c z)): Johnson's curve between 0 and a. */
export const bounded: ColumnFormula = (formula, z, [a, b, c]) =>
  quotient(a, sum(formula.number(1), product(b, exponential(formula, product(c, z)))));

/** From low to high with a peak at the mode; `turn` is the share below the mode. */
export const triangular: ColumnFormula = (formula, p, [low, mode, high, turn]) => {
  const isRising = formula.keep(isBelow(p, turn));
  const share = choose(isRising, p, difference(formula.number(1), p));
  const slope = choose(isRising, difference(mode, low), difference(high, mode));
  const way = formula.keep(term("squareRoot", product(share, difference(high, low), slope)));
  return choose(isRising, sum(low, way), difference(high, way));
};

/** 1 above a, otherwise 0. */
export const isAboveShare: ColumnFormula = ({ number }, p, [a]) => term("and", isAbove(p, a), number(1));
