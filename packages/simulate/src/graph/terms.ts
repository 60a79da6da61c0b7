import { describedOnce } from "./describedOnce.ts";
import { constant, type Expression, isConstant } from "./expression.ts";
import { factorsOf, Product } from "./product.ts";

/** One product of a sum: what does not vary by month, and what does. */
export interface Term {
  readonly weight: Expression;
  readonly pattern: Expression;
}

/** A sum as its terms, in order; products with a sum are multiplied out, for the first sum in them. */
export const termsOf = describedOnce((expression: Expression): readonly Term[] => {
  if (isMonthlySum(expression)) {
    const terms: Term[] = [];
    spread(expression, 1, terms);
    return terms;
  }
  const factors = factorsOf(expression);
  const inner = factors.findIndex(isMonthlySum);
  if (inner < 0) return [productOf(factors)];
  const others = productOf(factors.toSpliced(inner, 1));
  return termsOf(factors[inner]!).map((term) => times(term, others));
});

/** Adds the terms of a sum, each × `sign`; sums of sums are long, so none of the inner ones is remembered by itself. */
function spread(expression: Expression, sign: 1 | -1, terms: Term[]): void {
  if (!isMonthlySum(expression)) {
    for (const term of termsOf(expression)) terms.push(sign === 1 ? term : times(term, MINUS_ONE));
    return;
  }
  const [a, b] = expression.inputs as [Expression, Expression];
  spread(a, sign, terms);
  spread(b, expression.operation === "add" ? sign : (-sign as 1 | -1), terms);
}

function productOf(factors: readonly Expression[]): Term {
  const product = new Product();
  for (const factor of factors) product.take(factor);
  return { weight: product.weight, pattern: product.pattern };
}

const MINUS_ONE: Term = { weight: constant(-1), pattern: constant(1) };

function times(one: Term, other: Term): Term {
  return { weight: both(one.weight, other.weight), pattern: both(one.pattern, other.pattern) };
}

function both(one: Expression, other: Expression): Expression {
  return isConstant(other, 1) ? one : new Product().take(one).take(other).whole;
}

/** A sum of which both sides vary by month: sums over the months may be taken apart into theirs. */
function isMonthlySum({ operation, inputs: [a, b] }: Expression): boolean {
  return (operation === "add" || operation === "subtract") && variesByMonth(a!) && variesByMonth(b!);
}

/** Whether there is a value for each month. */
export function variesByMonth({ shape }: Expression): boolean {
  return shape === "month" || shape === "path";
}

/** Numbers monthly patterns so that those of the same factors, in whatever order, have the same name. */
export class PatternNames {
  readonly #numbers = new Map<Expression, number>();
  readonly #series: Expression[] = [];

  nameOf(pattern: Expression): string {
    return factorsOf(pattern)
      .map((factor) => this.#numberOf(factor))
      .toSorted((a, b) => a - b)
      .join(" ");
  }

  /** Known months are the same by their values, everything else by being the same description. */
  #numberOf(factor: Expression): number {
    const known = this.#numbers.get(factor) ?? this.#numbers.get(this.#alike(factor));
    if (known !== undefined) return known;
    this.#numbers.set(factor, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #alike(factor: Expression): Expression {
    const { series } = factor;
    if (series === undefined) return factor;
    const alike = this.#series.find((each) => areEqual(each.series!, series));
    if (alike === undefined) this.#series.push(factor);
    return alike ?? factor;
  }
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, month) => value === other[month]);
}
