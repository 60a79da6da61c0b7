import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { bernoulli, lognormal, normal, poisson, uniform } from "./distribution.ts";
import { evaluate } from "./evaluate.ts";
import { add, divide, exponential, multiply, subtract } from "./graph/algebra.ts";
import { draw, type Expression } from "./graph/expression.ts";
import { summariesOf, type SummaryQuestion } from "./summariesOf.ts";
import { summarise } from "./summary.ts";

const u = draw("u", expectOk(uniform(0.0001, 1)));
const coin = draw("coin", expectOk(bernoulli(0.3)));
const noise = draw("noise", expectOk(normal(0, 1)));

/** Columns that trouble bins of equal width, each in its own way. */
const columns: Readonly<Record<string, Expression>> = {
  "evenly spread": u,
  normal: noise,
  skewed: draw("price", expectOk(lognormal(3, 0.8))),
  "very skewed": divide(1, multiply(u, u, u)),
  "spread over six hundred powers of ten": exponential(multiply(700, subtract(u, 0.5))),
  discrete: draw("events", expectOk(poisson(2.5))),
  "mostly nothing": multiply(coin, u),
  "two far values": add(multiply(1e9, coin), multiply(1e-3, u)),
  "equal but for the last bits": add(1, multiply(1e-15, u)),
  constant: add(multiply(0, u), 7),
};
const kinds = Object.keys(columns);

const TRIALS = 60_000;
const run = { seed: 11, trials: TRIALS, months: 1 };
const asked = (worst: "high" | "low"): SummaryQuestion[] =>
  kinds.map((name) => ({ expression: columns[name]!, name, worst }));
const kept = evaluate([Object.values(columns)], run)[0]!;

describe("summaries without columns", () => {
  it.each(["high", "low"] as const)("have the bits of those of kept columns, with the worst at the %s end", (worst) => {
    const [found = []] = summariesOf([asked(worst)], { ...run, mostBytes: 0 });
    kinds.forEach((name, place) => {
      const { count, least, most, ...summary } = found[place]!;
      expect({ name, ...summary }).toEqual({ name, ...summarise(kept[place]!, name, worst) });
      const sorted = kept[place]!.toSorted();
      expect([count, least, most]).toEqual([TRIALS, sorted[0], sorted[TRIALS - 1]]);
    });
  });

  it("have the errors of replicates, whatever their number has to do with blocks", () => {
    for (const perScramble of [TRIALS / 8, 4099]) {
      const [found = []] = summariesOf([asked("high")], { ...run, perScramble, mostBytes: 0 });
      kinds.forEach((name, place) => {
        expect(found[place]!.error).toBe(summarise(kept[place]!, name, "high", { perScramble }).error);
      });
    }
  });

  it("are those of few trials as well, down to one", () => {
    for (const trials of [1, 2, 19, 257, 4097]) {
      const few = { ...run, trials };
      expect(summariesOf([asked("low")], { ...few, mostBytes: 0 })).toEqual(summariesOf([asked("low")], few));
    }
  });

  it("do not depend on what else is asked, nor on the engine", () => {
    const all = summariesOf([asked("high")], { ...run, mostBytes: 0 });
    const apart = asked("high").map((question) => [question]);
    expect(summariesOf(apart, { ...run, mostBytes: 0, engine: "typescript" }).flat()).toEqual(all[0]);
  });

  it("name an output that is not finite, and where", () => {
    const question = { expression: divide(1, coin), name: "price of nothing" };
    expect(() => summariesOf([[question]], { ...run, mostBytes: 0 })).toThrow(/"price of nothing" holds Infinity at/);
    expect(() => summariesOf([[question]], run)).toThrow(/"price of nothing" holds Infinity at/);
  });

  it("refuse no trials", () => {
    expect(() => summariesOf([asked("high")], { ...run, trials: 0, mostBytes: 0 })).toThrow(/holds no trials/);
  });
});
