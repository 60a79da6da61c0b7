import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lognormal, uniform } from "../distribution.ts";
import * as algebra from "./algebra.ts";
import { draw, drawEachMonth, type Expression, series } from "./expression.ts";
import { interpreter } from "./interpret.ts";

describe("the algebra", () => {
  it("takes factors that do not vary by month out of a total", () => {
    const price = draw("price", expectOk(lognormal(0, 0.2)));
    const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
    const once = algebra.total(load);
    expect(algebra.total(algebra.multiply(load, price, 3))).toEqual(algebra.multiply(algebra.multiply(price, 3), once));
  });

  it("folds what is known: a growing series of months sums to its closed form", () => {
    const growing = algebra.compound(series([1, 1.1, 1.1]));
    expect(growing.series).toEqual([1, 1.1, 1.1 * 1.1]);
    expect(algebra.total(growing).value).toBeCloseTo(1 + 1.1 + 1.21, 12);
  });

  it("refuses a total of what does not vary by month", () => {
    expect(() => algebra.total(draw("price", expectOk(lognormal(0, 1))))).toThrow(/varies by month/);
  });

  it("refuses series of different lengths", () => {
    expect(() => algebra.add(series([1, 2]), series([1, 2, 3]))).toThrow(/different lengths/);
  });

  it.each([
    [algebra.cumulate, [1, 3, 6]],
    [algebra.compound, [1, 2, 6]],
    [algebra.previous, [0, 1, 2]],
  ] as const)("folds what is known in %o", (recurrence, expected) => {
    expect(recurrence(series([1, 2, 3])).series).toEqual(expected);
  });

  it("leaves out what changes nothing: adding 0, multiplying by 1", () => {
    const price = draw("price", expectOk(lognormal(0, 0.2)));
    expect(algebra.add(0, price, 0)).toBe(price);
    expect(algebra.multiply(1, price)).toBe(price);
    expect(algebra.subtract(price, 0)).toBe(price);
    expect(algebra.multiply(price, 0).value).toBe(0);
  });
});

describe("a sum of products", () => {
  const MONTHS = 5;
  const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
  const rate = drawEachMonth("rate", expectOk(uniform(0.9, 1.1)));
  const price = draw("price", expectOk(lognormal(0, 0.2)));
  const growth = series([1, 1.1, 1.2, 1.3, 1.4]);
  const term = fc
    .tuple(
      fc.constantFrom<Expression>(load, rate, algebra.multiply(load, rate)),
      fc.double({ min: -5, max: 5, noNaN: true }),
    )
    .map(([path, weight]) => algebra.multiply(weight, price, growth, algebra.add(path, rate)));

  const valuesAt = (seed: number) =>
    interpreter(MONTHS, ({ name }, month) => 1 + ((seed * (month + 1) * name.length) % 97) / 97);

  it("is the sum of the products, whatever was merged", () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 10_000 }),
        (terms, seed) => {
          const valuesOf = valuesAt(seed);
          const merged = valuesOf(algebra.sumOfProducts(terms));
          const plain = valuesOf(algebra.add(...terms));
          const size = terms
            .flatMap((each) => valuesOf(each))
            .reduce((most, value) => Math.max(most, Math.abs(value)), 1);
          // A dozen sums and products, each rounded by half a unit in the last place of at most six terms.
          for (let month = 0; month < MONTHS; month++)
            expect(Math.abs((merged[month] ?? merged[0]!) - (plain[month] ?? plain[0]!))).toBeLessThanOrEqual(
              1e-14 * size,
            );
        },
      ),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it("walks a monthly pattern once however many terms share it", () => {
    const terms = ["a", "b", "c"].map((name) => algebra.multiply(draw(name, expectOk(uniform(1, 2))), load, growth));
    const { operation, inputs } = algebra.sumOfProducts(terms);
    expect(operation).toBe("multiply");
    expect(inputs.filter(({ shape }) => shape === "path")).toHaveLength(1);
  });
});
