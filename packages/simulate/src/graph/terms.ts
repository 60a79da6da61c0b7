import { describedOnce } from "./describedOnce.ts";
import { constant, type Expression, type Factors } from "./expression.ts";
import { factorsOf, pathFactors, Product, times, variesByMonth } from "./product.ts";

/** The products of a sum, in order; products with a sum are multiplied out, for the first sum in them. */
export const termsOf = describedOnce((expression: Expression): readonly Factors[] => {
  if (isMonthlySum(expression)) {
    const terms: Factors[] = [];
    spread(expression, 1, terms);
    return terms;
  }
  const factors = factorsOf(expression);
  const paths = pathFactors(factors.path);
  const inner = paths.findIndex(isMonthlySum);
  if (inner < 0) return [factors];
  const others = {
    ...factors,
    path: paths.toSpliced(inner, 1).reduce((all, path) => all.take(path), new Product()).path,
  };
  return termsOf(paths[inner]!).map((term) => times(term, others));
});

/** Adds the terms of a sum, each × `sign`; sums of sums are long, so none of the inner ones is remembered by itself. */
function spread(expression: Expression, sign: 1 | -1, terms: Factors[]): void {
  if (!isMonthlySum(expression)) {
    for (const term of termsOf(expression)) terms.push(sign === 1 ? term : times(term, MINUS_ONE));
    return;
  }
  const [a, b] = expression.inputs as [Expression, Expression];
  spread(a, sign, terms);
  spread(b, expression.operation === "add" ? sign : (-sign as 1 | -1), terms);
}

const MINUS_ONE = factorsOf(constant(-1));

/** A sum of which both sides vary by month: sums over the months may be taken apart into theirs. */
function isMonthlySum({ operation, inputs: [a, b] }: Expression): boolean {
  return (operation === "add" || operation === "subtract") && variesByMonth(a!) && variesByMonth(b!);
}

/** Numbers monthly patterns so that those of the same factors, in whatever order, have the same name. */
export class PatternNames {
  readonly #numbers = new Map<Expression, number>();
  readonly #series: Expression[] = [];

  nameOf({ month, path }: Pick<Factors, "month" | "path">): string {
    const paths = pathFactors(path).map((factor) => this.#numberOf(factor));
    return `${this.#numberOf(this.#alike(month))} ${paths.toSorted((a, b) => a - b).join(" ")}`;
  }

  #numberOf(factor: Expression): number {
    const known = this.#numbers.get(factor);
    if (known !== undefined) return known;
    this.#numbers.set(factor, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Known months are the same by their values, everything else by being the same description. */
  #alike(month: Expression): Expression {
    const { series } = month;
    if (series === undefined) return month;
    const alike = this.#series.find((each) => each === month || areEqual(each.series!, series));
    if (alike === undefined) this.#series.push(month);
    return alike ?? month;
  }
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, month) => value === other[month]);
}
