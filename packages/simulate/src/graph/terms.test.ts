import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniform } from "../distribution.ts";
import { add, multiply, subtract, total } from "./algebra.ts";
import { draw, drawEachMonth, type Expression, series } from "./expression.ts";
import { interpreter } from "./interpret.ts";
import { factorsOf, patternOf, weightOf } from "./product.ts";
import { PatternNames, termsOf } from "./terms.ts";

const MONTHS = 4;
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const rate = drawEachMonth("rate", expectOk(uniform(0.9, 1.1)));
const price = draw("price", expectOk(uniform(1, 2)));
const growth = series([1, 1.1, 1.2, 1.3]);

const valuesOf = interpreter(MONTHS, ({ name }, month) => 1 + ((31 * (month + 1) * name.length) % 17) / 17);
const atMonth = (expression: Expression, month: number): number => {
  const values = valuesOf(expression);
  return values[month] ?? values[0]!;
};

/** Nested sums, differences and products of patterns by month and of figures. */
const { nested } = fc.letrec<{ nested: Expression }>((tie) => ({
  nested: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<Expression>(load, rate, growth, multiply(load, price)),
    fc.tuple(tie("nested"), tie("nested")).map(([a, b]) => add(a, b)),
    fc.tuple(tie("nested"), tie("nested")).map(([a, b]) => subtract(a, b)),
    fc.tuple(tie("nested"), tie("nested")).map(([a, b]) => multiply(a, b)),
    tie("nested").map((a) => multiply(a, a, -2)),
  ),
}));

describe("the terms of a sum", () => {
  it("add up to it, in every month", () => {
    fc.assert(
      fc.property(nested, (sum) => {
        const terms = termsOf(sum);
        for (let month = 0; month < MONTHS; month++) {
          const parts = terms.map((term) => atMonth(weightOf(term), month) * atMonth(patternOf(term), month));
          const size = parts.reduce((most, part) => most + Math.abs(part), 1);
          // Some dozens of sums and products, each rounded by half a unit in the last place of at most this size.
          expect(Math.abs(parts.reduce((a, b) => a + b, 0) - atMonth(sum, month))).toBeLessThan(1e-13 * size);
        }
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it("keep what varies by month apart from what does not", () => {
    for (const term of termsOf(multiply(price, 3, add(load, multiply(rate, price))))) {
      expect(["constant", "trial"]).toContain(weightOf(term).shape);
      expect(["month", "path"]).toContain(patternOf(term).shape);
    }
  });

  it("are those of both factors where a sum is multiplied by itself", () => {
    const sum = add(load, rate);
    const squared = valuesOf(sum).reduce((all, each) => all + each * each, 0);
    expect(valuesOf(total(multiply(sum, sum)))[0]).toBeCloseTo(squared, 12);
  });
});

describe("the name of a pattern", () => {
  const names = new PatternNames();

  it("is that of its factors in whatever order, known months by their values", () => {
    const name = names.nameOf(factorsOf(multiply(load, growth, rate)));
    expect(names.nameOf(factorsOf(multiply(rate, load, series([1, 1.1, 1.2, 1.3]))))).toBe(name);
  });

  it("differs with every factor", () => {
    const patterns = [
      load,
      rate,
      growth,
      series([1, 1, 1, 1]),
      multiply(load, rate),
      multiply(load, load),
      add(load, 1),
    ];
    expect(new Set(patterns.map((pattern) => names.nameOf(factorsOf(pattern)))).size).toBe(patterns.length);
  });
});
