import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../distribution.ts";
import { add, multiply } from "./algebra.ts";
import { constant, draw, drawEachMonth, series } from "./expression.ts";
import { factorsOf, Product } from "./product.ts";

const price = draw("price", expectOk(uniform(1, 2)));
const wage = draw("wage", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const growth = series([1, 2]);

describe("a product", () => {
  it("is told apart into what varies by month and what does not, in the order in which factors came", () => {
    const product = new Product().take(load).take(wage).take(constant(2)).take(growth).take(price).take(constant(3));
    expect(product.weight).toEqual(multiply(6, multiply(wage, price)));
    expect(product.pattern).toEqual(multiply(growth, load));
    expect(factorsOf(product.whole)).toEqual([constant(6), wage, price, growth, load]);
  });

  it("takes products apart, however they were built", () => {
    const inner = multiply(load, multiply(price, wage));
    expect(factorsOf(multiply(2, inner, growth))).toEqual([constant(2), price, wage, growth, load]);
    expect(factorsOf(add(load, 1))).toEqual([add(load, 1)]);
  });

  it("is nothing where a factor is 0", () => {
    const product = new Product().take(load).take(constant(0)).take(price);
    expect([product.weight.value, product.whole.value]).toEqual([0, 0]);
  });

  it("of two patterns is the same description for all lines that have it", () => {
    expect(new Product().take(growth).take(load).pattern).toBe(
      new Product().take(price).take(load).take(growth).pattern,
    );
  });
});
