import { describedOnce } from "./describedOnce.ts";
import { asExpression, constant, type Expression, type Factors, isConstant, type Quantity } from "./expression.ts";
import { elementwise, overMonths, reducedSeries } from "./folding.ts";
import { factorsOf, patternOf, Product, quotient, variesByMonth, weightOf, wholeOf } from "./product.ts";
import { PatternNames, termsOf } from "./terms.ts";

/** The small vector algebra in which a model is written. Every function describes; nothing is computed here
 * except what is known before any draw: constants and series of months fold. */

/** The sum of all terms; 0 of none. */
export function add(...terms: readonly Quantity[]): Expression {
  let whole = ZERO;
  for (const term of terms) whole = sum(whole, asExpression(term));
  return whole;
}

const ZERO = constant(0);

/** `a` − `b`. */
export function subtract(a: Quantity, b: Quantity): Expression {
  const right = asExpression(b);
  return isConstant(right, 0) ? asExpression(a) : elementwise("subtract", asExpression(a), right);
}

/**
 * The product, with its factors sorted by what they vary over (constant, trial, month, path).
 * Sorting separates the variables: `total` can then sum the part that depends on the month once and
 * share it among all lines that differ only by a factor per trial.
 */
export function multiply(...factors: readonly Quantity[]): Expression {
  const product = new Product();
  for (const factor of factors) product.take(asExpression(factor));
  return wholeOf(product.settled());
}

/**
 * `a` ÷ `b`; throws when `b` is known to be 0. What varies by month is divided by a figure as it is multiplied by one:
 * its factors that do not vary by month are divided, and `total` finds the pattern that lines have in common.
 */
export function divide(a: Quantity, b: Quantity): Expression {
  const [left, right] = [asExpression(a), asExpression(b)];
  if (right.operation === "constant") return multiply(left, 1 / (right.value ?? 1));
  if (right.shape === "trial" && variesByMonth(left)) return wholeOf(quotient(factorsOf(left), right));
  return elementwise("divide", left, right);
}

/** The smaller of the two. */
export function minimum(a: Quantity, b: Quantity): Expression {
  return elementwise("minimum", asExpression(a), asExpression(b));
}

/** The larger of the two. */
export function maximum(a: Quantity, b: Quantity): Expression {
  return elementwise("maximum", asExpression(a), asExpression(b));
}

/** `a`, but not below `low` and not above `high`; `high` where the two cross. */
export function clamp(a: Quantity, low: Quantity, high: Quantity): Expression {
  return minimum(maximum(a, low), high);
}

/** 1 where `a` is below `b`, otherwise 0. */
export function isBelow(a: Quantity, b: Quantity): Expression {
  return elementwise("isBelow", asExpression(a), asExpression(b));
}

/** `whenPositive` where the condition is above 0, otherwise `otherwise`. */
export function select(condition: Quantity, whenPositive: Quantity, otherwise: Quantity): Expression {
  return elementwise("select", asExpression(condition), asExpression(whenPositive), asExpression(otherwise));
}

/** e to the power of `a`, the same bits on every machine. */
export function exponential(a: Quantity): Expression {
  return elementwise("exponential", asExpression(a));
}

/** Natural logarithm of `a`, the same bits on every machine. */
export function logarithm(a: Quantity): Expression {
  return elementwise("logarithm", asExpression(a));
}

/** Square root of `a`. */
export function squareRoot(a: Quantity): Expression {
  return elementwise("squareRoot", asExpression(a));
}

/** Running sum over the months, this month included. */
export function cumulate(monthly: Expression): Expression {
  return overMonths("cumulate", monthly);
}

/** Running product over the months, this month included. */
export function compound(monthly: Expression): Expression {
  return overMonths("compound", monthly);
}

/** Last month's value; 0 in the first month. */
export function previous(monthly: Expression): Expression {
  return overMonths("previous", monthly);
}

/**
 * Sum over all months: a figure per trial. Sums are taken apart, products multiplied out and factors that do not
 * depend on the month taken out, so that lines which share a monthly pattern share its one summation.
 */
export function total(monthly: Expression): Expression {
  if (!variesByMonth(monthly)) throw new Error(`Only what varies by month has a total; this is ${monthly.shape}.`);
  return add(...mergedTerms([monthly]).map(({ weight, pattern }) => multiply(weight, patternTotal(pattern))));
}

const patternTotal = describedOnce((pattern: Expression): Expression => {
  if (pattern.series) return reducedSeries("total", pattern.series);
  return { shape: "trial", operation: "total", inputs: [pattern] };
});

/** In how many months the condition is above 0: a figure per trial. */
export function countMonths(condition: Expression): Expression {
  if (condition.series) return reducedSeries("countMonths", condition.series);
  if (condition.shape !== "path")
    throw new Error(`Only what varies by month can be counted; this is ${condition.shape}.`);
  return { shape: "trial", operation: "countMonths", inputs: [condition] };
}

function sum(a: Expression, b: Expression): Expression {
  if (isConstant(a, 0)) return b;
  return isConstant(b, 0) ? a : elementwise("add", a, b);
}

/** weight · pattern + rest, in one walk over the trials. */
function multiplyAdd(weight: Expression, pattern: Expression, rest: Expression): Expression {
  if (isConstant(weight, 1)) return sum(pattern, rest);
  if (isConstant(rest, 0) || isConstant(weight, 0)) return sum(multiply(weight, pattern), rest);
  return elementwise("multiplyAdd", weight, pattern, rest);
}

/**
 * A sum of products in which terms that share everything that varies by month are merged: the factors per
 * trial are added first, so that each monthly pattern is walked once. Equal to `add(...terms)`.
 */
export function sumOfProducts(terms: readonly Expression[]): Expression {
  return mergedTerms(terms).reduce((rest, { weight, pattern }) => multiplyAdd(weight, pattern, rest), constant(0));
}

/** What does not vary by month, and what does. */
interface Term {
  readonly weight: Expression;
  readonly pattern: Expression;
}

/** Terms with the same monthly pattern are one: their weights are added. */
function mergedTerms(expressions: readonly Expression[]): readonly Term[] {
  const terms = expressions.length === 1 ? termsOf(expressions[0]!) : expressions.flatMap(termsOf);
  if (terms.length === 1) return terms.map(termOf);
  const names = new PatternNames();
  const byPattern = new Map<string, Term>();
  for (const factors of terms) {
    const name = names.nameOf(factors);
    const known = byPattern.get(name);
    const weight = weightOf(factors);
    byPattern.set(name, known ? { ...known, weight: add(known.weight, weight) } : termOf(factors));
  }
  return [...byPattern.values()];
}

function termOf(factors: Factors): Term {
  return { weight: weightOf(factors), pattern: patternOf(factors) };
}
