import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lognormal, normal, triangular, uniform } from "./distribution.ts";
import { expectOk } from "@shoreline/units";
import * as algebra from "./graph/algebra.ts";
import { ColumnMemory } from "./columnMemory.ts";
import { evaluate, evaluateAtMedians, evaluateWithMeans, type Run, trialPoint } from "./evaluate.ts";
import { BLOCK } from "./graph/block.ts";
import { columnProgram } from "./graph/columns/columnProgram.ts";
import { constant, draw, drawEachMonth, type Expression, series } from "./graph/expression.ts";
import { interpreter } from "./graph/interpret.ts";
import { Results } from "./graph/results.ts";
import { schedule } from "./graph/schedule.ts";
import { sumOf } from "./statistics/exactSum.ts";

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
    fc.tuple(tie("trial"), tie("trial")).map(([a, b]) => algebra.divide(a, algebra.add(b, 3))),
    tie("trial").map((a) => algebra.logarithm(algebra.maximum(algebra.squareRoot(algebra.multiply(a, a)), 1e-3))),
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
    fc.tuple(tie("path"), tie("path"), tie("trial")).map(([a, b, c]) => algebra.minimum(algebra.divide(a, c), b)),
    fc
      .array(fc.tuple(tie("trial"), tie("path")), { minLength: 2, maxLength: 3 })
      .map((terms) => algebra.sumOfProducts(terms.map(([a, b]) => algebra.multiply(a, ramp, b)))),
    tie("path").map((a) => algebra.compound(algebra.clamp(a, 0.9, 1.1))),
  ),
}));

/** What is computed where neither WebAssembly nor functions of text are allowed. */
function byColumns(groups: readonly (readonly Expression[])[], run: Run): Float64Array[][] {
  const plan = schedule(groups);
  const program = columnProgram(plan, run.months);
  const results = new Results(plan, run.trials);
  for (let firstTrial = 0; firstTrial < run.trials; firstTrial += BLOCK) {
    program.runBlock({ ...run, firstTrial }, (group, columns) => results.take(group, columns, firstTrial));
  }
  return results.columns;
}

describe("evaluating over columns", () => {
  it("gives each trial the bits of the scalar interpreter", () => {
    fc.assert(
      fc.property(
        fc.array(path, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 2 ** 40 }),
        (paths, seed) => {
          const outputs = paths.map((each) => algebra.total(each)).filter(({ shape }) => shape === "trial");
          const groups = outputs.map((each) => [each]);
          const run = { seed, trials: 300, months: MONTHS };
          const columns = evaluate(groups, run);
          expect(evaluate(groups, { ...run, engine: "typescript" })).toEqual(columns);
          expect(byColumns(groups, run)).toEqual(columns);
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

describe("an evaluation", () => {
  const price = draw("price", expectOk(lognormal(0, 0.2)));

  it("gives outputs that are described alike one column, and known ones a column of their value", () => {
    const run = { seed: 3, trials: 5, months: MONTHS };
    const [[one, two, known] = [], [again] = []] = evaluate(
      [[algebra.add(price, 1), algebra.add(price, 1), algebra.add(2, 3)], [algebra.add(price, 1)]],
      run,
    );
    expect([two, again]).toEqual([one, one]);
    expect(two).toBe(one);
    expect(again).toBe(one);
    expect(known).toEqual(new Float64Array(5).fill(5));
  });

  it.each(["wasm", "typescript"] as const)("refuses a run that no stream has, on %s", (engine) => {
    const evaluated = (seed: number) => evaluate([[price]], { seed, trials: 3, months: 1, engine });
    expect(() => evaluated(-1)).toThrow(/seed must be a whole number/);
    expect(() => evaluated(0.5)).toThrow(/seed must be a whole number/);
  });

  it.each(["wasm", "typescript"] as const)("refuses an output that varies by month, on %s", (engine) => {
    const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
    expect(() => evaluate([[load]], { seed: 1, trials: 3, months: 2, engine })).toThrow(/one figure per trial/);
  });

  it("needs no months for figures that do not vary by them", () => {
    const [[column] = []] = evaluate([[price]], { seed: 1, trials: 3, months: 0 });
    expect(column).toEqual(evaluate([[price]], { seed: 1, trials: 3, months: 1 })[0]?.[0]);
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

describe("evaluating with means", () => {
  const price = draw("price", expectOk(lognormal(0, 0.2)));
  const load = algebra.total(algebra.multiply(price, drawEachMonth("load", expectOk(uniform(0.5, 1.5)))));
  const wanted = [
    { columns: [load], means: [price, constant(0.1), load] },
    { columns: [price], means: [algebra.exponential(load), algebra.add(price, load)] },
    { columns: [], means: [algebra.exponential(load)] },
  ];

  it.each(["wasm", "typescript"] as const)("gives the columns and the means of the columns (%s)", (engine) => {
    for (const trials of [1, 255, 1000, 4096]) {
      const run: Run = { seed: 8, trials, months: MONTHS, engine };
      const all = evaluate(
        wanted.map(({ columns, means }) => [...columns, ...means]),
        run,
      );
      evaluateWithMeans(wanted, run).forEach(({ columns, means }, group) => {
        const count = wanted[group]!.columns.length;
        expect(columns).toEqual(all[group]!.slice(0, count));
        expect(means).toEqual(all[group]!.slice(count).map((column) => sumOf(column) / trials));
      });
    }
  });

  it("gives the same in memory that was used before", () => {
    const memory = new ColumnMemory();
    memory.take(50_000).fill(Number.NaN);
    memory.release();
    const run: Run = { seed: 8, trials: 700, months: MONTHS };
    expect(evaluateWithMeans(wanted, { ...run, memory })).toEqual(evaluateWithMeans(wanted, run));
  });
});
