import { logarithmParts as parts } from "@shoreline/units";
import type { FormulaWriter } from "./columnFunction.ts";
import {
  choose,
  difference,
  isAbove,
  isBelow,
  isOutside,
  polynomial,
  product,
  quotient,
  shiftedRight,
  shuffled,
  sum,
  type Term,
  term,
} from "./terms.ts";

/**
 * `log` of two numbers, operation by operation as in TypeScript (`logarithm.ts` of units says why), except that the
 * power of two is taken from the exponent bits, which is the exact product as well.
 */

/** Sign and exponent of a double, in its upper word, and how far to the right they end. */
const EXPONENT_BITS = 0xfff00000;
const BELOW_EXPONENT = 20;

/** The natural logarithm. */
export function logarithm(formula: FormulaWriter, x: Term): Term {
  const { number } = formula;
  const given = formula.keep(x);
  const moderate = formula.keep(given);
  const octavesBefore = formula.keep(number(0));
  const isExtreme = formula.keep(isOutside(given, number(parts.leastModerate), number(parts.greatestModerate)));
  formula.whenAny(isExtreme, () => {
    const isSmall = formula.keep(isBelow(given, number(1)));
    const raised = choose(isSmall, product(given, number(parts.twoTo54)), quotient(given, number(parts.twoTo54)));
    formula.assign(moderate, choose(isExtreme, raised, given));
    formula.assign(octavesBefore, term("and", isExtreme, choose(isSmall, number(-54), number(54))));
  });
  const value = formula.keep(logarithmOfModerate(formula, moderate, octavesBefore));
  formula.whenAny(isExtreme, () => formula.assign(value, endsOf(formula, given, value)));
  return value;
}

/** −Infinity at 0, Infinity at Infinity, no number below 0 and for what is none. */
function endsOf({ number }: FormulaWriter, x: Term, value: Term): Term {
  const atInfinity = choose(term("equal", x, number(Infinity)), x, value);
  const above = choose(isAbove(x, number(0)), atInfinity, number(Number.NaN));
  return choose(term("equal", x, number(0)), number(-Infinity), above);
}

function logarithmOfModerate(formula: FormulaWriter, x: Term, octavesBefore: Term): Term {
  const above = formula.keep(term("subtractLongs", x, formula.bits(0, parts.leadingBitsOfRootHalf)));
  const octaves = term("fromSignedIntegers", shiftedRight(shuffled(above, above, [1, 3, 1, 3]), BELOW_EXPONENT));
  const mantissa = term("subtractLongs", x, term("and", above, formula.bits(0, EXPONENT_BITS)));
  const f = formula.keep(difference(mantissa, formula.number(1)));
  return logarithmNearOne(formula, f, formula.keep(sum(octaves, octavesBefore)));
}

/** log(1 + f) + k ln 2. */
function logarithmNearOne(formula: FormulaWriter, f: Term, k: Term): Term {
  const { number } = formula;
  const s = formula.keep(quotient(f, sum(number(2), f)));
  const half = formula.keep(product(number(0.5), f, f));
  const remainder = product(s, sum(half, artanhRemainder(formula, formula.keep(product(s, s)))));
  const small = sum(remainder, product(k, number(parts.ln2Low)));
  return difference(product(k, number(parts.ln2High)), difference(difference(half, small), f));
}

function artanhRemainder(formula: FormulaWriter, t: Term): Term {
  const square = formula.keep(product(t, t));
  const coefficients = (...places: readonly number[]) => places.map((at) => formula.number(parts.coefficients[at]!));
  const even = polynomial(square, coefficients(6, 4, 2, 0));
  const odd = polynomial(square, coefficients(7, 5, 3, 1));
  return product(t, sum(even, product(t, odd)));
}
