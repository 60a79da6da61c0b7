import { exponentialParts as parts } from "@shoreline/units";
import type { FormulaWriter } from "./columnFunction.ts";
import { choose, difference, either, isAbove, isBelow, product, shiftedLeft, sum, type Term, term } from "./terms.ts";

/**
 * `exp` and `expMinusOne` of two numbers, operation by operation as in TypeScript (`exponential.ts` of units says why),
 * except that the power of two is added to the exponent bits of the root, which is the exact product as well.
 */

const STEP_BITS = 31;
/** A root and what its rounding lost take 16 bytes. */
const PAIR_SHIFT = 4;
/** The last five bits of a step choose the root; the rest, moved here, is the exponent of a double. */
const EXPONENT_SHIFT = 47;

/** e^x. */
export function exponential(formula: FormulaWriter, x: Term): Term {
  return exponentialLess(formula, x, false);
}

/** e^x − 1. */
export function exponentialMinusOne(formula: FormulaWriter, x: Term): Term {
  return exponentialLess(formula, x, true);
}

function exponentialLess(formula: FormulaWriter, x: Term, lessOne: boolean): Term {
  const { number } = formula;
  const given = formula.keep(x);
  const moderate = formula.keep(given);
  const isTooLarge = isAbove(given, number(parts.greatestModerate));
  const isExtreme = formula.keep(either(isTooLarge, isBelow(given, number(parts.leastModerate))));
  formula.whenAny(isExtreme, () => {
    formula.assign(moderate, choose(isExtreme, product(given, number(0.5)), given));
  });
  const { scale, rest } = moderateExponential(formula, moderate);
  const value = formula.keep(sum(lessOne ? difference(scale, number(1)) : scale, rest));
  formula.whenAny(isExtreme, () => {
    const extreme = extremeExponential(formula, given, formula.keep(sum(scale, rest)));
    formula.assign(value, choose(isExtreme, lessOne ? difference(extreme, number(1)) : extreme, value));
  });
  return value;
}

/** The square of the exponential of half the way, Infinity and 0 beyond the ends. */
function extremeExponential({ number }: FormulaWriter, x: Term, root: Term): Term {
  const square = choose(isAbove(x, number(parts.overflowAbove)), number(Infinity), product(root, root));
  return choose(isBelow(x, number(parts.underflowBelow)), number(0), square);
}

/** Two parts of e^x, the first a root of two times a power of two; beyond its range whatever comes of it. */
function moderateExponential(formula: FormulaWriter, x: Term): { readonly scale: Term; readonly rest: Term } {
  const { number } = formula;
  const shifted = formula.keep(sum(product(x, number(parts.stepsPerUnit)), number(parts.rounder)));
  const rounded = formula.keep(difference(shifted, number(parts.rounder)));
  const nearly = difference(x, product(rounded, number(parts.stepHigh)));
  const r = formula.keep(difference(nearly, product(rounded, number(parts.stepLow))));
  const step = formula.keep(term("and", shifted, formula.bits(STEP_BITS, 0)));
  const places = formula.keep(shiftedLeft(step, PAIR_SHIFT));
  const [roots, lost] = formula.gather(places, [0, 2], formula.pool.placed(parts.rootPairs));
  const exponent = shiftedLeft(term("subtractLongs", shifted, step), EXPONENT_SHIFT);
  const scale = formula.keep(term("addLongs", roots, exponent));
  return { scale, rest: formula.keep(product(scale, sum(lost, growth(formula, r)))) };
}

/** e^r − 1 for a small r. */
function growth(formula: FormulaWriter, r: Term): Term {
  const [c2, c3, c4, c5, c6] = parts.coefficients.map(formula.number) as [Term, Term, Term, Term, Term];
  const square = formula.keep(product(r, r));
  const fourthAndUp = sum(c4, product(r, c5), product(square, c6));
  return sum(r, product(square, sum(c2, product(r, c3), product(square, fourthAndUp))));
}
