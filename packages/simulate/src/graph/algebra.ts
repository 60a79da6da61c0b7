import { arithmetic } from "./arithmetic.ts";
import {
  asExpression,
  commonShape,
  constant,
  type ElementwiseOperation,
  type Expression,
  isConstant,
  type Quantity,
  type RecurrentOperation,
  type ReducingOperation,
  series,
} from "./expression.ts";
import { advance, startOf } from "./recurrence.ts";

/** The small vector algebra in which a model is written. Every function describes; nothing is computed here
 * except what is known before any draw: constants and series of months fold. */

/** The sum of all terms; 0 of none. */
export function add(...terms: readonly Quantity[]): Expression {
  return terms.map(asExpression).reduce(sum, constant(0));
}

const ONE = constant(1);

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
  let known = 1;
  let [trial, month, path] = [ONE, ONE, ONE];
  for (const factor of factors.map(asExpression).flatMap(factorsOf)) {
    if (factor.shape === "constant") known *= factor.value ?? 1;
    else if (factor.shape === "trial") trial = product(trial, factor);
    else if (factor.shape === "month") month = product(month, factor);
    else path = product(path, factor);
  }
  if (known === 0) return constant(0);
  return product(product(constant(known), trial), product(month, path));
}

/** `a` ÷ `b`; throws when `b` is known to be 0. */
export function divide(a: Quantity, b: Quantity): Expression {
  const right = asExpression(b);
  if (right.operation === "constant") return multiply(a, 1 / (right.value ?? 1));
  return elementwise("divide", asExpression(a), right);
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

function patternTotal(pattern: Expression): Expression {
  if (pattern.shape === "month") return constant(foldSeries("total", valuesOf(pattern)).at(-1) ?? 0);
  return { shape: "trial", operation: "total", inputs: [pattern] };
}

/** In how many months the condition is above 0: a figure per trial. */
export function countMonths(condition: Expression): Expression {
  if (condition.shape === "month") return constant(foldSeries("countMonths", valuesOf(condition)).at(-1) ?? 0);
  if (condition.shape !== "path")
    throw new Error(`Only what varies by month can be counted; this is ${condition.shape}.`);
  return { shape: "trial", operation: "countMonths", inputs: [condition] };
}

function sum(a: Expression, b: Expression): Expression {
  if (isConstant(a, 0)) return b;
  return isConstant(b, 0) ? a : elementwise("add", a, b);
}

function product(a: Expression, b: Expression): Expression {
  if (isConstant(a, 1)) return b;
  return isConstant(b, 1) ? a : elementwise("multiply", a, b);
}

/** weight · pattern + rest, in one walk over the trials. */
function multiplyAdd(weight: Expression, pattern: Expression, rest: Expression): Expression {
  if (isConstant(weight, 1)) return sum(pattern, rest);
  if (isConstant(rest, 0) || isConstant(weight, 0)) return sum(multiply(weight, pattern), rest);
  return elementwise("multiplyAdd", weight, pattern, rest);
}

function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.operation !== "multiply") return [expression];
  const [a, b] = expression.inputs as [Expression, Expression];
  if (a.operation !== "multiply" && b.operation !== "multiply") return expression.inputs;
  return expression.inputs.flatMap(factorsOf);
}

function variesByMonth(expression: Expression): boolean {
  return expression.shape === "month" || expression.shape === "path";
}

function elementwise(operation: ElementwiseOperation, ...inputs: readonly Expression[]): Expression {
  const shape = commonShape(inputs);
  if (shape === "trial" || shape === "path") return { shape, operation, inputs };
  const meaning = arithmetic[operation];
  const at = (month: number) =>
    meaning(...(inputs.map((input) => knownValue(input, month)) as [number, number, number]));
  if (shape === "constant") return constant(at(0));
  return series(monthsOf(inputs).map((month) => at(month)));
}

function knownValue(input: Expression, month: number): number {
  const value = input.operation === "series" ? input.series?.[month] : input.value;
  if (value === undefined)
    throw new Error(`Month ${month} is outside a series of ${input.series?.length ?? 0} months.`);
  return value;
}

function monthsOf(inputs: readonly Expression[]): readonly number[] {
  const lengths = inputs.flatMap((input) => (input.series ? [input.series.length] : []));
  if (new Set(lengths).size > 1) throw new Error(`Series of different lengths met: ${lengths.join(", ")} months.`);
  return Array.from({ length: lengths[0] ?? 0 }, (_, month) => month);
}

function valuesOf(expression: Expression): readonly number[] {
  if (!expression.series) throw new Error("A quantity by month is always a series.");
  return expression.series;
}

function overMonths(operation: RecurrentOperation, monthly: Expression): Expression {
  if (monthly.shape === "month") return series(foldSeries(operation, valuesOf(monthly)));
  if (monthly.shape !== "path") throw new Error(`"${operation}" needs a quantity by month; this is ${monthly.shape}.`);
  return { shape: "path", operation, inputs: [monthly] };
}

function foldSeries(operation: RecurrentOperation | ReducingOperation, values: readonly number[]): number[] {
  let state = startOf(operation);
  return values.map((value) => {
    const before = state;
    state = advance[operation](state, value);
    return operation === "previous" ? before : state;
  });
}

/**
 * A sum of products in which terms that share everything that varies by month are merged: the factors per
 * trial are added first, so that each monthly pattern is walked once. Equal to `add(...terms)`.
 */
export function sumOfProducts(terms: readonly Expression[]): Expression {
  return mergedTerms(terms).reduce((rest, { weight, pattern }) => multiplyAdd(weight, pattern, rest), constant(0));
}

interface Term {
  readonly weight: Expression;
  readonly pattern: Expression;
}

function mergedTerms(expressions: readonly Expression[]): readonly Term[] {
  const byPattern = new Map<string, Term>();
  const names = new Map<Expression, number>();
  for (const { pattern, weight } of expressions.flatMap(spreadTerms)) {
    const key = factorsOf(pattern)
      .map((factor) => nameOf(factor, names))
      .toSorted()
      .join(" ");
    const known = byPattern.get(key);
    byPattern.set(key, { pattern: known?.pattern ?? pattern, weight: known ? add(known.weight, weight) : weight });
  }
  return [...byPattern.values()];
}

/** A sum as its terms, each split into what varies by month and what does not; products of sums are multiplied out. */
function spreadTerms(expression: Expression): readonly Term[] {
  const [a, b] = expression.inputs;
  if (isMonthlySum(expression) && a && b) {
    const sign = expression.operation === "add" ? 1 : -1;
    return [
      ...spreadTerms(a),
      ...spreadTerms(b).map(({ weight, pattern }) => ({ weight: multiply(sign, weight), pattern })),
    ];
  }
  const factors = factorsOf(expression);
  const inner = factors.find(isMonthlySum);
  if (!inner) return [splitFactors(factors)];
  const others = splitFactors(factors.filter((factor) => factor !== inner));
  return spreadTerms(inner).map(({ weight, pattern }) => ({
    weight: multiply(weight, others.weight),
    pattern: multiply(pattern, others.pattern),
  }));
}

function splitFactors(factors: readonly Expression[]): Term {
  return {
    weight: multiply(...factors.filter((factor) => !variesByMonth(factor))),
    pattern: multiply(...factors.filter(variesByMonth)),
  };
}

/** Known months are named by their values, everything else by being the same description. */
function nameOf(factor: Expression, names: Map<Expression, number>): string {
  if (factor.series) return factor.series.join(",");
  const known = names.get(factor) ?? names.size;
  names.set(factor, known);
  return `#${known}`;
}

function isMonthlySum({ operation, inputs: [a, b] }: Expression): boolean {
  return (
    (operation === "add" || operation === "subtract") &&
    a !== undefined &&
    b !== undefined &&
    variesByMonth(a) &&
    variesByMonth(b)
  );
}
