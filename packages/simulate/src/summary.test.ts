import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileError, standardErrorOfShare } from "./samplingError.ts";
import { quantileOfSorted } from "./sortedQuantile.ts";
import { fillUniforms, streamKey } from "./stream.ts";
import { briefSummary, errorOfMean, lowerTailMean, summarise, upperTailMean } from "./summary.ts";

const uniforms = (n: number, seed: number): Float64Array => {
  const column = new Float64Array(n);
  fillUniforms(column, { seed, key: streamKey("summary"), dimension: 0, firstTrial: 0, count: n });
  return column;
};

describe("a quantile of a sorted column", () => {
  it("of 1, 2, 4, 8 follows definition 7 (by hand: place (n − 1) p)", () => {
    const sorted = Float64Array.from([1, 2, 4, 8]);
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantileOfSorted(sorted, p))).toEqual([
      1,
      1.75,
      3,
      expect.closeTo(6.8, 14),
      8,
    ]);
  });

  it("of one value is that value", () => {
    expect(quantileOfSorted(Float64Array.from([5]), 0.3)).toBe(5);
  });

  it("is refused for no values and for what is no probability", () => {
    expect(() => quantileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => quantileOfSorted(Float64Array.from([1]), 1.5)).toThrow(RangeError);
  });
});

describe("the mean of a tail", () => {
  it("of 1 … 30 at 5 % takes 30 whole and half of 29 (by hand: 44.5 / 1.5)", () => {
    const sorted = Float64Array.from({ length: 30 }, (_, i) => i + 1);
    expect(upperTailMean(sorted, 0.05)).toBeCloseTo(44.5 / 1.5, 13);
    expect(lowerTailMean(sorted, 0.05)).toBeCloseTo(2 / 1.5, 13);
  });

  it("of everything is the mean", () => {
    expect(upperTailMean(Float64Array.from([1, 2, 6]), 1)).toBeCloseTo(3, 15);
  });

  it("of fewer trials than one in the tail is the worst one", () => {
    expect(upperTailMean(Float64Array.from([1, 2, 6]), 0.05)).toBeCloseTo(6, 14);
  });
});

describe("a summary", () => {
  it("of 0 … 100 is the one by hand", () => {
    const summary = summarise(
      Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101),
      "cost",
    );
    expect(summary).toMatchObject({ mean: 50, p10: 10, p50: 50, p90: 90 });
    // The worst 5.05 trials: 100 … 96, and 0.05 of 95.
    expect(summary.cvar95).toBeCloseTo((490 + 0.05 * 95) / 5.05, 12);
    // Variance of 0 … n − 1 with n − 1 below: n(n + 1)/12.
    expect(summary.error).toBeCloseTo(Math.sqrt((101 * 102) / 12 / 101), 13);
    expect(summary.dots).toHaveLength(50);
    expect(summary.dots[0]).toBeCloseTo(1, 12);
    expect(summary.dots[49]).toBeCloseTo(99, 12);
  });

  it("takes the low values for the worst when told", () => {
    const column = Float64Array.from({ length: 100 }, (_, i) => i);
    expect(summarise(column, "saving", "low").cvar95).toBeCloseTo(2, 13);
    expect(summarise(column, "cost").cvar95).toBeCloseTo(97, 13);
  });

  it("does not depend on the order of trials, to the bit", () => {
    const columns = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(columns, (values) => {
        const forwards = summarise(Float64Array.from(values), "cost");
        expect(summarise(Float64Array.from(values).toReversed(), "cost")).toEqual(forwards);
      }),
      { seed: 17 },
    );
  });

  it("moves and scales with its column", () => {
    const column = uniforms(999, 3);
    const before = summarise(column, "cost");
    const after = summarise(
      column.map((value) => 1000 + 8 * value),
      "cost",
    );
    for (const figure of ["mean", "p10", "p50", "p90", "cvar95"] as const) {
      expect(after[figure]).toBeCloseTo(1000 + 8 * before[figure], 9);
    }
    expect(after.error).toBeCloseTo(8 * before.error, 12);
  });

  it("keeps the spread of a small column far from zero", () => {
    const summary = summarise(Float64Array.from([1e9 + 1, 1e9 + 2, 1e9 + 3]), "cost");
    expect(summary.error).toBeCloseTo(Math.sqrt(1 / 3), 12);
  });

  it("of a constant column has no spread, and one trial says nothing about its own error", () => {
    expect(summarise(new Float64Array(10).fill(4), "cost")).toMatchObject({
      mean: 4,
      p10: 4,
      p90: 4,
      cvar95: 4,
      error: 0,
    });
    expect(summarise(Float64Array.from([4]), "cost")).toMatchObject({ mean: 4, p50: 4, cvar95: 4, error: 0 });
  });

  it("refuses a column without trials and one with a value that is not finite", () => {
    expect(() => summarise(new Float64Array(0), "cost of vendor")).toThrow(/"cost of vendor" holds no trials/);
    expect(() => summarise(Float64Array.from([1, Number.NaN]), "cost of vendor")).toThrow(/"cost of vendor" holds NaN/);
  });
});

/** How far 400 repetitions of a figure of 500 trials stray from their mean. */
const repeated = (figure: (column: Float64Array) => number): { spread: number; centre: number } => {
  const figures = Array.from({ length: 400 }, (_, i) => figure(uniforms(500, i + 1)));
  const centre = figures.reduce((sum, value) => sum + value, 0) / 400;
  return { centre, spread: Math.sqrt(figures.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 399) };
};

describe("sampling errors", () => {
  // A standard deviation from 400 repetitions is itself known to 1/√800 = 3.5 %; four of those.
  const tolerance = 0.15;

  it("of the mean are as large as repetitions show", () => {
    const claimed = repeated((column) => summarise(column, "u").error).centre;
    expect(Math.abs(claimed / repeated((column) => summarise(column, "u").mean).spread - 1)).toBeLessThan(tolerance);
  });

  it("of a quantile are as large as repetitions show", () => {
    const claimed = repeated((column) => quantileError(column.toSorted(), 0.9)).centre;
    expect(Math.abs(claimed / repeated((column) => quantileOfSorted(column.toSorted(), 0.9)).spread - 1)).toBeLessThan(
      tolerance,
    );
  });

  it("of a share are as large as repetitions show", () => {
    const seen = repeated((column) => column.filter((u) => u < 0.2).length / 500).spread;
    expect(Math.abs(standardErrorOfShare(0.2, 500) / seen - 1)).toBeLessThan(tolerance);
  });

  it("of a share of nothing or everything is not zero", () => {
    // By hand: Beta(1, n + 1) has variance (n + 1) / ((n + 2)² (n + 3)).
    expect(standardErrorOfShare(0, 98)).toBeCloseTo(Math.sqrt(99 / (100 ** 2 * 101)), 15);
    expect(standardErrorOfShare(1, 98)).toBeCloseTo(standardErrorOfShare(0, 98), 15);
  });
});

describe("the error of a mean by itself", () => {
  it.each([
    ["independent trials", uniforms(1000, 5), {}],
    ["scrambles", uniforms(1000, 5), { perScramble: 125 }],
    ["scrambles and some trials more", uniforms(1000, 6), { perScramble: 300 }],
    ["a column that does not vary", new Float64Array(64).fill(7), { perScramble: 8 }],
    [
      "figures that cancel each other",
      uniforms(512, 7).map((value, i) => (i % 2 ? value - 1 : 1 - value)),
      { perScramble: 64 },
    ],
    ["figures that can hardly be added", Float64Array.of(2 ** 1000, 1, 2, 3), { perScramble: 2 }],
  ])("of %s is that of the summary", (_, column, replication) => {
    expect(errorOfMean(column, "any", replication)).toBe(briefSummary(column, "any", replication).error);
  });

  it("is refused for what is not finite, by name", () => {
    expect(() => errorOfMean(Float64Array.of(1, Number.NaN), "rate", {})).toThrow('"rate"');
  });
});
