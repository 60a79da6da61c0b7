import { describedOnce } from "./describedOnce.ts";
import { constant, type Expression, isConstant } from "./expression.ts";
import { elementwise } from "./folding.ts";

const ONE = constant(1);

/** Factors gathered one by one, sorted by what they vary over. */
export class Product {
  #known = 1;
  #trial = ONE;
  #month = ONE;
  #path = ONE;

  /** A further factor; one that is itself a product is taken apart. */
  take(factor: Expression): this {
    if (factor.operation === "multiply") for (const input of factor.inputs) this.take(input);
    else if (factor.shape === "constant") this.#known *= factor.value ?? 1;
    else if (factor.shape === "trial") this.#trial = product(this.#trial, factor);
    else if (factor.shape === "month") this.#month = product(this.#month, factor);
    else this.#path = product(this.#path, factor);
    return this;
  }

  /** What does not vary by month. */
  get weight(): Expression {
    return this.#known === 0 ? constant(0) : product(constant(this.#known), this.#trial);
  }

  /** What varies by month; 1 where nothing does. */
  get pattern(): Expression {
    return product(this.#month, this.#path);
  }

  /** The whole. */
  get whole(): Expression {
    return this.#known === 0 ? constant(0) : product(this.weight, this.pattern);
  }
}

/** The factors of a product, those of its factors in their place; of anything else the thing itself. */
export function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.operation !== "multiply") return [expression];
  const [a, b] = expression.inputs as [Expression, Expression];
  if (a.operation !== "multiply" && b.operation !== "multiply") return expression.inputs;
  const factors: Expression[] = [];
  gather(expression, factors);
  return factors;
}

function gather(expression: Expression, factors: Expression[]): void {
  if (expression.operation !== "multiply") factors.push(expression);
  else for (const input of expression.inputs) gather(input, factors);
}

function product(a: Expression, b: Expression): Expression {
  if (isConstant(a, 1)) return b;
  if (isConstant(b, 1)) return a;
  return a.shape === "month" || a.shape === "path" ? multiplesOf(a)(b) : elementwise("multiply", a, b);
}

/** Products of two monthly patterns, for as long as both live: many lines of a cash flow are products of the same ones. */
const multiplesOf = describedOnce((a: Expression) => describedOnce((b: Expression) => elementwise("multiply", a, b)));
