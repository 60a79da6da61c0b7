import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "@shoreline/units";
import { lognormal, normal, triangular } from "../distribution.ts";
import { evaluate, evaluator, trialPoint } from "../evaluate.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { add, exponential, multiply, total } from "./algebra.ts";
import { draw, drawEachMonth, type Expression } from "./expression.ts";
import { changedStreams, fillFutures, type Futures } from "./futures.ts";
import { interpreter } from "./interpret.ts";

const MONTHS = 5;
const TRIALS = 600;
const price = draw("price", expectOk(lognormal(0, 0.3)));
const share = draw("share", expectOk(triangular(0, 0.2, 1)));
const rate = drawEachMonth("rate", expectOk(normal(0, 1)));
const model = total(multiply(add(price, share), add(2, rate)));

const futuresOf: fc.Arbitrary<Futures> = fc.record(
  {
    redrawn: fc.record({
      names: fc.subarray(["price", "share", "rate"]).map((names) => new Set(names)),
      seed: fc.nat(),
    }),
    held: fc
      .dictionary(fc.constantFrom("price", "rate"), fc.double({ min: 0.01, max: 0.99, noNaN: true }))
      .map((held) => new Map(Object.entries(held))),
    quasi: fc.record({
      perScramble: fc.constantFrom(64, 100, 512),
      months: fc.constantFrom(MONTHS, 3),
      kinds: fc.constantFrom(
        { singles: ["price"], paths: ["rate"], events: ["share"] },
        { singles: [], paths: [], events: ["rate"] },
      ),
    }),
    mixtures: fc.constant(
      new Map([
        [
          "share",
          [
            { name: "price", loading: 0.6 },
            { name: "share", loading: -0.8 },
          ],
        ],
      ]),
    ),
  },
  { requiredKeys: [] },
);

function columnOf(expression: Expression, futures?: Futures, engine: "wasm" | "typescript" = "wasm"): Float64Array {
  const run = { seed: 3, trials: TRIALS, months: MONTHS, engine };
  return evaluate([[expression]], futures ? { ...run, futures } : run)[0]![0]!;
}

describe("departing futures", () => {
  it("that are asked for at once have the bits of each asked for alone", () => {
    const other = draw("other", expectOk(normal(1, 0.1)));
    const outputs = [model, multiply(price, total(exponential(rate))), exponential(multiply(other, share))];
    const some = fc.array(futuresOf, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.boolean(), fc.constantFrom("wasm", "typescript"), (asked, isOneGroup, engine) => {
        const groups = isOneGroup ? [outputs] : outputs.map((output) => [output, model]);
        // One sequence for all, as a decision has it, so that what is common stands from run to run.
        const quasi = asked[0]!.quasi;
        const runs = asked.map((each, place) => {
          const futures = quasi && place % 3 < 2 ? { ...each, quasi } : each;
          return { seed: 3, trials: place % 2 ? TRIALS : 300, futures };
        });
        const together = evaluator(groups, { months: MONTHS, engine }).all(runs);
        expect(together).toEqual(runs.map((run) => evaluate(groups, { ...run, months: MONTHS, engine })));
      }),
      { seed: 77, numRuns: 60 },
    );
  });

  it("differ in no stream but those that are said to have changed", () => {
    fc.assert(
      fc.property(futuresOf, futuresOf, (one, other) => {
        const changed = changedStreams(one, { ...other, ...(one.quasi ? { quasi: one.quasi } : {}) });
        const after = { ...other, ...(one.quasi ? { quasi: one.quasi } : {}) };
        for (const name of ["price", "share", "rate"]) {
          if (!changed || changed.has(name)) continue;
          const [before, then] = [one, after].map((futures) => {
            const column = new Float64Array(64);
            fillFutures(column, name, { seed: 3, firstTrial: 0, count: 64, months: 1 }, futures);
            return column;
          });
          expect([name, then]).toEqual([name, before]);
        }
      }),
      { seed: 78 },
    );
  });

  it("give the same bits in WebAssembly, in TypeScript and one by one", () => {
    fc.assert(
      fc.property(futuresOf, fc.nat({ max: TRIALS - 1 }), (futures, trial) => {
        const fused = columnOf(model, futures);
        expect(fused).toEqual(columnOf(model, futures, "typescript"));
        expect([fused[trial]]).toEqual(interpreter(MONTHS, trialPoint(3, trial, futures))(model));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("that depart in nothing are the plain ones", () => {
    expect(columnOf(model, {})).toEqual(columnOf(model));
  });

  it("draw one stream anew and leave the others their bits", () => {
    const redrawn = { redrawn: { names: new Set(["share"]), seed: 99 } };
    expect(columnOf(price, redrawn)).toEqual(columnOf(price));
    expect(columnOf(share, redrawn)).not.toEqual(columnOf(share));
    const other = evaluate([[share]], { seed: 99, trials: TRIALS, months: MONTHS })[0]![0]!;
    expect(columnOf(share, redrawn)).toEqual(other);
  });

  it("hold a stream at one value", () => {
    const held = columnOf(share, { held: new Map([["share", 0.5]]) });
    expect(new Set(held).size).toBe(1);
    expect(held[0]).toBe(columnOf(share, { held: new Map([["share", 0.5]]) }, "typescript")[599]);
  });
});

const mixed = (loading: number) =>
  new Map([
    [
      "b",
      [
        { name: "a", loading },
        { name: "b", loading: Math.sqrt(1 - loading * loading) },
      ],
    ],
  ]);

describe("streams that move together", () => {
  const COUNT = 20_000;
  const columnIn = (name: string, futures: Futures) => {
    const column = new Float64Array(COUNT);
    fillFutures(column, name, { seed: 8, months: 1, firstTrial: 0, count: COUNT }, futures);
    return column;
  };

  it("keep their own distribution", () => {
    const sorted = columnIn("b", { mixtures: mixed(0.8) }).toSorted();
    // Kolmogorov's distance of 20,000 uniform numbers is beyond 0.0138 one time in a thousand.
    const distance = Math.max(...sorted.map((value, place) => Math.abs(value - (place + 0.5) / COUNT)));
    expect(distance).toBeLessThan(0.0138);
  });

  it.each([-0.7, 0.3, 0.9])("have the correlation of their normal scores that a loading of %d says", (loading) => {
    const a = columnIn("a", {});
    const b = columnIn("b", { mixtures: mixed(loading) });
    // Spearman's of a Gaussian copula is 6/π·asin(ρ/2); its standard error from 20,000 pairs is below 0.0071.
    const mean = (of: (trial: number) => number) => a.reduce((sum, _, trial) => sum + of(trial), 0) / COUNT;
    const spearman = 12 * mean((trial) => (a[trial]! - 0.5) * (b[trial]! - 0.5));
    expect(Math.abs(spearman - (6 / Math.PI) * Math.asin(loading / 2))).toBeLessThan(0.0213);
  });

  it("never reach 0 or 1", () => {
    const extreme = columnIn("b", { mixtures: new Map([["b", [{ name: "a", loading: 40 }]]]) });
    expect(Math.min(...extreme)).toBeGreaterThan(0);
    expect(Math.max(...extreme)).toBeLessThan(1);
  });

  it("leave the stream that they are mixed from as it was", () => {
    const plain = new Float64Array(COUNT);
    fillUniforms(plain, { seed: 8, key: streamKey("a"), dimension: 0, firstTrial: 0, count: COUNT });
    expect(columnIn("a", { mixtures: mixed(0.5) })).toEqual(plain);
  });
});

describe("a model made ready", () => {
  it("answers again and again what it would have answered alone", () => {
    const ask = evaluator([[model]], { months: MONTHS });
    const first = ask({ seed: 3, trials: TRIALS })[0]![0]!;
    ask({ seed: 4, trials: 64, futures: { held: new Map([["price", 0.1]]) } });
    expect(ask({ seed: 3, trials: TRIALS })[0]![0]!).toEqual(first);
    expect(first).toEqual(columnOf(model));
  });

  it("still answers after another one took its memory", () => {
    const ask = evaluator([[model]], { months: MONTHS });
    const first = ask({ seed: 3, trials: TRIALS })[0]![0]!;
    evaluate([[add(price, rate.inputs.length, share)]], { seed: 1, trials: 10, months: 2 });
    expect(ask({ seed: 3, trials: TRIALS })[0]![0]!).toEqual(first);
  });
});
