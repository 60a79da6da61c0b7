import { CENTRAL, FAR_TAIL, NEAR_TAIL, type RationalFunction } from "../../normalQuantileParts.ts";
import type { FormulaWriter } from "./columnFunction.ts";
import { logarithm } from "./logarithmCode.ts";
import { choose, difference, isAbove, isBelow, polynomial, product, quotient, type Term, term } from "./terms.ts";

/**
 * `normalQuantile` of two probabilities, operation by operation as in TypeScript (`normalCurve.ts`): the central
 * function for both, the near tail if one of them needs it, the far tail if one of them is below e^-25.
 */
export function normalQuantile(formula: FormulaWriter, p: Term): Term {
  const { number } = formula;
  const given = formula.keep(p);
  const q = formula.keep(difference(given, number(0.5)));
  const value = formula.keep(centralQuantile(formula, q));
  const isTail = formula.keep(isInTail(formula, q));
  formula.whenAny(isTail, () => formula.assign(value, choose(isTail, tailQuantile(formula, given, q), value)));
  return value;
}

/** The quantile of ½ + q within 0.425 of ½; beyond it whatever comes of it. */
export function centralQuantile(formula: FormulaWriter, q: Term): Term {
  const r = formula.keep(difference(formula.number(0.180625), product(q, q)));
  return quotient(product(q, above(formula, r, CENTRAL)), below(formula, r, CENTRAL));
}

/** A mask: q = p − ½ is not within 0.425 of 0, both ends included. */
export function isInTail({ number }: FormulaWriter, q: Term): Term {
  return term("not", term("and", term("atLeast", q, number(-0.425)), term("atMost", q, number(0.425))));
}

/** The quantile of p = ½ + q beyond that. */
export function tailQuantile(formula: FormulaWriter, p: Term, q: Term): Term {
  const { number } = formula;
  const isLower = formula.keep(isBelow(q, number(0)));
  const share = formula.keep(choose(isLower, p, difference(number(1), p)));
  const r = formula.keep(term("squareRoot", term("negate", logarithm(formula, share))));
  const size = formula.keep(ratio(formula, formula.keep(difference(r, number(1.6))), NEAR_TAIL));
  const isFar = formula.keep(isAbove(r, number(5)));
  formula.whenAny(isFar, () => {
    const far = ratio(formula, formula.keep(difference(r, number(5))), FAR_TAIL);
    const end = choose(term("equal", share, number(0)), number(Infinity), far);
    formula.assign(size, choose(isFar, end, size));
  });
  return choose(isLower, term("negate", size), size);
}

function ratio(formula: FormulaWriter, r: Term, parts: RationalFunction): Term {
  return quotient(above(formula, r, parts), below(formula, r, parts));
}

function above({ number }: FormulaWriter, r: Term, parts: RationalFunction): Term {
  return polynomial(r, Array.from(parts.above, number));
}

function below({ number }: FormulaWriter, r: Term, parts: RationalFunction): Term {
  return polynomial(r, Array.from(parts.below, number));
}
