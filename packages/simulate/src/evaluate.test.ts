import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lognormal, normal, triangular, uniform } from "./distribution.ts";
import { expectOk } from "@shoreline/units";
import * as algebra from "./graph/algebra.ts";
import { evaluate, evaluateAtMedians, trialPoint } from "./evaluate.ts";
import { draw, drawEachMonth, type Expression, series } from "./graph/expression.ts";
import { interpreter } from "./graph/interpret.ts";

const MONTHS = 7;
const ones = series(Array.from({ length: MONTHS }, () => 1));
const ramp = series(Array.from({ length: MONTHS }, (_, month) => month / 10));

const trialLeaf = fc.constantFrom(
  draw("price", expectOk(lognormal(0, 0.2))),
  draw("share", expectOk(triangular(0.1, 0.4, 0.9))),
  draw("noise", expectOk(normal(1, 0.1))),
);
const pathLeaf = fc.constantFrom<Expression>(
  drawEachMonth("rate", expectOk(normal(0, 0.05))),
  drawEachMonth("load", expectOk(uniform(0.5, 1.5))),
);

/** Random models in the algebra: sums, products, choices and recurrences over draws and known months. */
const { path } = fc.letrec<{ path: Expression; trial: Expression }>((tie) => ({
  trial: fc.oneof(
    { depthSize: "small" },
    trialLeaf,
    fc.tuple(tie("trial"), tie("trial")).map(([a, b]) => algebra.add(a, algebra.multiply(0.5, b))),
    fc.tuple(tie("trial"), tie("trial")).map(([a, b]) => algebra.maximum(a, b)),
    tie("path").map((a) => algebra.multiply(0.01, algebra.total(a))),
    tie("path").map((a) => algebra.countMonths(algebra.subtract(a, 0.8))),
  ),
  path: fc.oneof(
    { depthSize: "small" },
    pathLeaf,
    fc.tuple(tie("trial"), tie("path")).map(([a, b]) => algebra.multiply(a, ones, b)),
    fc.tuple(tie("path"), tie("path")).map(([a, b]) => algebra.add(algebra.multiply(a, ramp), b)),
    fc.tuple(tie("path"), tie("trial")).map(([a, b]) => algebra.subtract(a, b)),
    fc
      .tuple(tie("path"), tie("path"))
      .map(([a, b]) => algebra.select(algebra.isBelow(a, b), a, algebra.multiply(b, 0.9))),
    tie("path").map((a) => algebra.exponential(algebra.clamp(a, -2, 1))),
    tie("path").map((a) => algebra.cumulate(algebra.multiply(0.1, a))),
    tie("path").map((a) => algebra.previous(a)),
    tie("path").map((a) => algebra.compound(algebra.clamp(a, 0.9, 1.1))),
  ),
}));

describe("evaluating over columns", () => {
  it("gives each trial the bits of the scalar interpreter", () => {
    fc.assert(
      fc.property(
        fc.array(path, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (paths, seed) => {
          const outputs = paths.map((each) => algebra.total(each)).filter(({ shape }) => shape === "trial");
          const columns = evaluate(
            outputs.map((each) => [each]),
            { seed, trials: 300, months: MONTHS },
          );
          for (const trial of [0, 1, 255, 256, 299]) {
            const valuesOf = interpreter(MONTHS, trialPoint(seed, trial));
            outputs.forEach((each, group) => expect(columns[group]?.[0]?.[trial]).toBe(valuesOf(each)[0]));
          }
        },
      ),
      { seed: 20261121, numRuns: 150 },
    );
  });

  it("gives the same bits however the outputs are grouped", () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 2, maxLength: 5 }), (paths) => {
        const outputs = paths.map((each) => algebra.total(each)).filter(({ shape }) => shape === "trial");
        const run = { seed: 7, trials: 257, months: MONTHS };
        const together = evaluate([outputs], run)[0];
        const apart = evaluate(
          outputs.map((each) => [each]),
          run,
        ).map((columns) => columns[0]);
        expect(apart).toEqual(together);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});

describe("the algebra", () => {
  it("takes factors that do not vary by month out of a total", () => {
    const price = draw("price", expectOk(lognormal(0, 0.2)));
    const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
    const once = algebra.total(load);
    expect(algebra.total(algebra.multiply(load, price, 3))).toEqual(algebra.multiply(price, 3, once));
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
});

describe("the run at medians", () => {
  it("puts every draw at its median", () => {
    const wage = algebra.multiply(ones, draw("wage", expectOk(lognormal(Math.log(50), 0.3))));
    const [values] = evaluateAtMedians([wage], MONTHS);
    expect(values).toHaveLength(MONTHS);
    for (const value of values ?? []) expect(value).toBeCloseTo(50, 9);
  });
});
