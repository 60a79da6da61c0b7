import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../distribution.ts";
import { add, divide, multiply } from "./algebra.ts";
import { constant, draw, drawEachMonth, series } from "./expression.ts";
import { interpreter } from "./interpret.ts";
import { factorsOf, pathFactors, patternOf, Product, weightOf, wholeOf } from "./product.ts";

const price = draw("price", expectOk(uniform(1, 2)));
const wage = draw("wage", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const growth = series([1, 2]);

describe("a product", () => {
  it("is told apart into what varies by month and what does not, in the order in which factors came", () => {
    const product = new Product().take(load).take(wage).take(constant(2)).take(growth).take(price).take(constant(3));
    expect([product.known, product.month, product.path]).toEqual([6, growth, load]);
    expect(weightOf(product.settled())).toEqual(multiply(6, multiply(wage, price)));
    expect(patternOf(product)).toEqual(multiply(growth, load));
  });

  it("remembers its factors, however it was built", () => {
    const inner = multiply(load, multiply(price, wage));
    const whole = multiply(2, inner, growth);
    expect(pathFactors(factorsOf(multiply(whole, add(load, 1))).path)).toEqual([load, add(load, 1)]);
    expect(factorsOf(whole)).toMatchObject({ known: 1, trial: multiply(2, multiply(price, wage)), month: growth });
    expect(factorsOf(add(load, 1))).toMatchObject({ known: 1, trial: constant(1), month: constant(1) });
  });

  it("multiplies what does not vary by month once for all lines that have it", () => {
    const hours = multiply(3, price, load);
    const { trial } = factorsOf(hours);
    expect(factorsOf(multiply(hours, wage)).trial.inputs[0]).toBe(trial);
    expect(factorsOf(multiply(hours, growth)).trial).toBe(trial);
  });

  it("is nothing where a factor is 0", () => {
    const product = new Product().take(load).take(constant(0)).take(price).settled();
    expect([weightOf(product).value, wholeOf(product).value]).toEqual([0, 0]);
  });

  it("of two patterns is the same description for all lines that have it", () => {
    expect(patternOf(new Product().take(growth).take(load))).toBe(
      patternOf(new Product().take(price).take(load).take(growth)),
    );
  });

  it("over a figure has the same pattern as before, and is that many times smaller", () => {
    const hours = multiply(3, price, load, growth);
    const each = divide(hours, wage);
    expect(patternOf(factorsOf(each))).toBe(patternOf(factorsOf(hours)));
    const valuesOf = interpreter(2, ({ name }, month) => name.length + month);
    // Two products and a quotient, each rounded by half a unit in the last place, against one quotient.
    valuesOf(each).forEach((value, month) =>
      expect(value).toBeCloseTo(valuesOf(hours)[month]! / valuesOf(wage)[0]!, 13),
    );
  });
});
