import { expectOk, type Result } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as distributions from "./distribution.ts";
import { cdf, type Distribution, meanOf, medianOf, quantile, quantileOver, varianceOf } from "./distribution.ts";
import { fillUniforms, streamKey } from "./stream.ts";

const { bernoulli, beta, certain, empirical, fromQuantiles, lognormal, normal, pert, poisson, triangular, uniform } =
  distributions;

const named = (name: string, result: Result<Distribution>): [string, Distribution] => [name, expectOk(result)];

const CONTINUOUS = [
  named("normal", normal(3, 2)),
  named("lognormal", lognormal(1, 0.7)),
  named("uniform", uniform(-2, 5)),
  named("triangular", triangular(1, 2, 7)),
  named("triangular with the mode at its low end", triangular(1, 1, 7)),
  named("triangular with the mode at its high end", triangular(1, 7, 7)),
  named("pert", pert(1, 2, 5)),
  named("pert with the mode at its low end", pert(0, 0, 9)),
  named("pert with the mode at its high end", pert(0, 9, 9)),
  named("beta", beta(0.7, 3, -1, 4)),
  named("three quantiles, skewed", fromQuantiles({ p10: 9000, p50: 14000, p90: 26000 })),
  named("three quantiles, bounded", fromQuantiles({ p10: 40, p50: 100, p90: 170 })),
  named("three quantiles, mirrored", fromQuantiles({ p10: -10, p50: 0, p90: 5 })),
];

const SEPARATE = [
  named("bernoulli", bernoulli(0.3)),
  named("poisson", poisson(3.7)),
  named("empirical", empirical([4, 1, 9, 2], [1, 3, 2, 2])),
  named("certain", certain(12)),
];

const DEGENERATE = [
  named("normal", normal(5, 0)),
  named("lognormal", lognormal(0, 0)),
  named("uniform", uniform(5, 5)),
  named("triangular", triangular(5, 5, 5)),
  named("pert", pert(5, 5, 5)),
  named("beta", beta(2, 3, 5, 5)),
];

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe.each([...CONTINUOUS, ...SEPARATE])("%s", (_, distribution) => {
  it("never falls when the probability rises", () => {
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        // Probabilities closer than the resolution of a stream may swap by a rounding.
        fc.pre(high - low > 2 ** -33);
        expect(quantile(distribution, high)).toBeGreaterThanOrEqual(quantile(distribution, low));
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it("draws over a column the same bits as one by one, and leaves what lies beyond the count", () => {
    const column = new Float64Array(300);
    fillUniforms(column, { seed: 5, key: streamKey("column"), dimension: 0, firstTrial: 0, count: 300 });
    const expected = [...column].map((u, i) => (i < 250 ? quantile(distribution, u) : u));
    quantileOver(distribution, column, 250);
    expect([...column]).toEqual(expected);
  });

  it("has the mean and variance that its draws show", () => {
    const n = 100_000;
    const draws = Float64Array.from({ length: n }, (_draw, i) => (i + 0.5) / n);
    quantileOver(distribution, draws);
    const mean = draws.reduce((sum, x) => sum + x, 0) / n;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
    const sd = Math.sqrt(varianceOf(distribution));
    // Midpoint sums leave out the outermost 1/2n: at most 1e-4 sd of the mean, 0.5 % of the variance for these tails.
    expect(Math.abs(mean - meanOf(distribution))).toBeLessThanOrEqual(3e-4 * sd);
    expect(Math.abs(variance - sd ** 2)).toBeLessThanOrEqual(5e-3 * sd ** 2);
  });

  it("survives JSON", () => {
    expect(quantile(JSON.parse(JSON.stringify(distribution)), 0.37)).toBe(quantile(distribution, 0.37));
  });

  it("ends where its distribution function reaches 0 and 1", () => {
    const [least, largest] = [quantile(distribution, 0), quantile(distribution, 1)];
    expect(least).toBeLessThanOrEqual(medianOf(distribution));
    expect(largest).toBeGreaterThanOrEqual(medianOf(distribution));
    expect([cdf(distribution, -1e300), cdf(distribution, 1e300)]).toEqual([0, 1]);
  });
});

describe.each(CONTINUOUS)("%s", (_, distribution) => {
  it("has a distribution function that undoes the quantile", () => {
    fc.assert(
      fc.property(probability, (p) => {
        // Tabulated shapes are within 1e-11 of the range; their density here is below 5 per range.
        expect(Math.abs(cdf(distribution, quantile(distribution, p)) - p)).toBeLessThan(1e-10);
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});

describe.each(SEPARATE)("%s", (_, distribution) => {
  it("gives the smallest value whose share reaches the probability", () => {
    fc.assert(
      fc.property(probability, (p) => {
        const value = quantile(distribution, p);
        expect(cdf(distribution, value)).toBeGreaterThanOrEqual(p);
        expect(cdf(distribution, value - 1e-9)).toBeLessThan(p);
      }),
      { seed: 15, numRuns: 500 },
    );
  });
});

describe.each(DEGENERATE)("%s without spread", (_, distribution) => {
  it("is its one value for every probability", () => {
    const value = medianOf(distribution);
    expect([0, 1e-10, 0.2, 0.999, 1].map((p) => quantile(distribution, p))).toEqual([
      value,
      value,
      value,
      value,
      value,
    ]);
    expect([meanOf(distribution), varianceOf(distribution)]).toEqual([value, 0]);
    expect([cdf(distribution, value - 1e-6), cdf(distribution, value)]).toEqual([0, 1]);
  });
});

describe("published values", () => {
  it("pert(1, 2, 5) is beta(2, 4) on 1–5: quantiles with 30 digits, mean 14/6, variance 32/63", () => {
    const judged = expectOk(pert(1, 2, 5));
    const expected = [1.4489398341834343, 2.25524068182279, 3.335561498478116];
    // The table's error, 1e-11 of the range.
    [0.1, 0.5, 0.9].forEach((p, i) => expect(Math.abs(quantile(judged, p) - expected[i]!)).toBeLessThan(4e-11));
    expect(meanOf(judged)).toBeCloseTo(14 / 6, 14);
    expect(varianceOf(judged)).toBeCloseTo(32 / 63, 14);
  });

  it("triangular(0, 1, 4): median 4 − √6, mean 5/3, variance 13/18 (by hand)", () => {
    const judged = expectOk(triangular(0, 1, 4));
    expect(medianOf(judged)).toBeCloseTo(4 - Math.sqrt(6), 14);
    expect(meanOf(judged)).toBeCloseTo(5 / 3, 14);
    expect(varianceOf(judged)).toBeCloseTo(13 / 18, 14);
  });

  it("lognormal(log 2, 0.5): 90 % quantile as scipy 1.17.1 gives it, mean 2 e^(1/8)", () => {
    const figure = expectOk(lognormal(Math.log(2), 0.5));
    expect(Math.abs(quantile(figure, 0.9) / 3.795905414669421 - 1)).toBeLessThan(1e-15);
    expect(meanOf(figure)).toBeCloseTo(2 * Math.exp(1 / 8), 14);
  });
});

const faultsOf = (result: Result<Distribution>): string[] =>
  result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path}`);

describe("constructors", () => {
  it("refuse parameters out of range and out of order, all at once", () => {
    expect(faultsOf(normal(0, -1, "work.effort"))).toEqual(["simulate.out-of-range work.effort.sd"]);
    expect(faultsOf(lognormal(0, -0.1))).toEqual(["simulate.out-of-range sdLog"]);
    expect(faultsOf(uniform(2, 1))).toEqual(["simulate.out-of-range high"]);
    expect(faultsOf(triangular(3, 2, 1))).toEqual(["simulate.out-of-range mode", "simulate.out-of-range high"]);
    expect(faultsOf(pert(0, 5, 4))).toEqual(["simulate.out-of-range high"]);
    expect(faultsOf(beta(0, 1e9))).toEqual(["simulate.out-of-range alpha", "simulate.out-of-range beta"]);
    expect(faultsOf(poisson(-1))).toEqual(["simulate.out-of-range rate"]);
    expect(faultsOf(bernoulli(1.1))).toEqual(["simulate.out-of-range share"]);
  });

  it("refuse what is not a finite number", () => {
    expect(faultsOf(triangular(Number.NaN, 2, Infinity))).toEqual([
      "simulate.not-finite low",
      "simulate.not-finite high",
    ]);
    expect(faultsOf(certain(Number.NaN))).toEqual(["simulate.not-finite value"]);
  });

  it("say what was given and what is allowed", () => {
    const refused = triangular(1, 0, 3, "rate");
    expect(refused.ok ? [] : refused.faults).toEqual([
      { code: "simulate.out-of-range", path: "rate.mode", given: "0", allowed: "low (1) or more" },
    ]);
  });
});

it("a quantile is asked for with a probability", () => {
  expect(() => quantile(expectOk(normal(0, 1)), 1.01)).toThrow(RangeError);
  expect(() => quantile(expectOk(normal(0, 1)), Number.NaN)).toThrow(RangeError);
});

describe("the same seed", () => {
  it("gives the pinned bits (a change here changes every stored decision)", () => {
    const column = new Float64Array(3);
    const pinned = [...CONTINUOUS, ...SEPARATE].map(([name, distribution]) => {
      fillUniforms(column, { seed: 42, key: streamKey(name), dimension: 7, firstTrial: 1000, count: 3 });
      quantileOver(distribution, column);
      return `${name}: ${column.join(" ")}`;
    });
    expect(pinned).toMatchSnapshot();
  });
});
