import { describedOnce } from "./describedOnce.ts";
import { commonShape, constant, type Expression, type Factors, isConstant } from "./expression.ts";
import { elementwise } from "./folding.ts";

const ONE = constant(1);

/**
 * Factors gathered one by one by what they vary over. A number is kept apart only until something that varies by trial
 * takes it in; so what is multiplied once is not multiplied again in every line that has it.
 */
export class Product implements Factors {
  known = 1;
  trial = ONE;
  month = ONE;
  path = ONE;

  /** A further factor; the factors of one that is itself a product. */
  take(factor: Expression): this {
    const { shape, factors } = factor;
    if (factors) return this.takeAll(factors);
    if (shape === "constant") this.known *= factor.value ?? 1;
    else if (shape === "trial") this.trial = product(this.trial, factor);
    else if (shape === "month") this.month = product(this.month, factor);
    else this.path = product(this.path, factor);
    return this;
  }

  /** The factors of a product. */
  takeAll({ known, trial, month, path }: Factors): this {
    this.known *= known;
    this.trial = product(this.trial, trial);
    this.month = product(this.month, month);
    this.path = product(this.path, path);
    return this;
  }

  /** The factors as they are kept: a number and a figure by trial are one. */
  settled(): this {
    const weight = weightOf(this);
    if (weight.operation !== "constant") [this.known, this.trial] = [1, weight];
    return this;
  }
}

/** The factors of a product; anything else is the only one of its kind. */
export function factorsOf(expression: Expression): Factors {
  return expression.factors ?? new Product().take(expression);
}

/** The factors of both. */
export function times(one: Factors, other: Factors): Factors {
  return new Product().takeAll(one).takeAll(other).settled();
}

/** A product over a figure by trial. */
export function quotient({ known, trial, month, path }: Factors, divisor: Expression): Factors {
  return { known: 1, trial: elementwise("divide", product(constant(known), trial), divisor), month, path };
}

/** The whole. */
export function wholeOf(factors: Factors): Expression {
  if (factors.known === 0) return constant(0);
  const [weight, pattern] = [weightOf(factors), patternOf(factors)];
  if (isConstant(weight, 1)) return pattern;
  return isConstant(pattern, 1) ? weight : remembering(weight, pattern, factors);
}

/** What does not vary by month. */
export function weightOf({ known, trial }: Pick<Factors, "known" | "trial">): Expression {
  if (known === 1) return trial;
  return known === 0 ? constant(0) : product(constant(known), trial);
}

/** What varies by month; 1 where nothing does. */
export function patternOf({ month, path }: Pick<Factors, "month" | "path">): Expression {
  if (isConstant(month, 1)) return path;
  return isConstant(path, 1) ? month : patterns(month)(path);
}

/** Factors that vary by trial and by month, one by one. */
export function pathFactors(path: Expression): readonly Expression[] {
  if (isConstant(path, 1)) return [];
  if (path.operation !== "multiply") return [path];
  return path.inputs.flatMap(pathFactors);
}

/** A product that remembers its factors; of what is known the product itself. */
function remembering(a: Expression, b: Expression, factors: Factors): Expression {
  const shape = commonShape([a, b]);
  if (shape === "constant" || shape === "month") return elementwise("multiply", a, b);
  return { shape, operation: "multiply", inputs: [a, b], factors };
}

/** Whether there is a value for each month. */
export function variesByMonth({ shape }: Expression): boolean {
  return shape === "month" || shape === "path";
}

function product(a: Expression, b: Expression): Expression {
  if (isConstant(a, 1)) return b;
  if (isConstant(b, 1)) return a;
  return variesByMonth(a) ? multiplesOf(a)(b) : elementwise("multiply", a, b);
}

/** Products of monthly patterns, for as long as both live: many lines of a cash flow are products of the same ones. */
const multiplesOf = describedOnce((a: Expression) => describedOnce((b: Expression) => elementwise("multiply", a, b)));
const patterns = describedOnce((month: Expression) =>
  describedOnce((path: Expression) => remembering(month, path, new Product().take(month).take(path))),
);
