import { betaTableParts } from "../../betaTable.ts";
import type { ColumnFormula, FormulaWriter } from "./columnFunction.ts";
import { exponential } from "./exponentialCode.ts";
import { normalQuantile } from "./normalQuantileCode.ts";
import { difference, choose, isAbove, isBelow, polynomial, product, quotient, sum, type Term, term } from "./terms.ts";

const { reach, perUnit, pieces, terms } = betaTableParts;

/** Coefficients are loaded in pairs. */
const PAIR_BYTES = 16;
const PIECE_BYTES = terms * Float64Array.BYTES_PER_ELEMENT;

/**
 * `tabulatedBetaQuantile` of two probabilities, with the table that stands at an address. A probability beyond the
 * reach of the table stays, with its sign changed: no quantile is below 0.
 */
export function tabulatedBeta(tableAt: number): ColumnFormula {
  return (formula, p) => {
    const { number } = formula;
    const place = formula.keep(product(sum(normalQuantile(formula, p), number(reach)), number(perUnit)));
    const isInside = formula.keep(term("and", isAbove(place, number(0)), isBelow(place, number(pieces))));
    const piece = formula.keep(term("toIntegers", term("and", place, isInside)));
    const t = formula.keep(difference(place, term("fromSignedIntegers", piece)));
    const logit = polynomial(t, coefficientsOf(formula, piece, tableAt).toReversed());
    const odds = exponential(formula, term("negate", logit));
    return choose(isInside, quotient(number(1), sum(number(1), odds)), term("negate", p));
  };
}

/** The coefficients of the pieces of both lanes, by rising powers. */
function coefficientsOf(formula: FormulaWriter, piece: Term, tableAt: number): readonly Term[] {
  const addresses = formula.keep(term("multiplyIntegers", piece, formula.bits(PIECE_BYTES, PIECE_BYTES)));
  const pairs = Array.from({ length: terms / 2 }, (_, pair) => tableAt + PAIR_BYTES * pair);
  return pairs.flatMap((offset) => formula.gather(addresses, [0, 1], offset));
}
