import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracy, crpsLog, intervalOf, meanDifference } from "./accuracy.ts";

const figures = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 40 });

describe("guessing by another project", () => {
  it("misses by 2 on average among 1, 2, 4: |1-2|, |1-4| and |2-4| over three pairs", () => {
    expect(meanDifference([1, 2, 4])).toBeCloseTo(2, 12);
  });

  it("misses by the mean over all pairs, counted one by one", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
        const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
        // Both add up to some 800 figures below 1e4: rounding stays below 1e-8 of them.
        expect(Math.abs(meanDifference(values) - mean)).toBeLessThanOrEqual(1e-8 * (1 + mean));
      }),
      { seed: 61 },
    );
  });
});

describe("the ranked probability score", () => {
  it("of one certain residual is the distance to it", () => {
    expect(crpsLog({ actual: 3, forecast: 1, residuals: Float64Array.of(0.5) })).toBeCloseTo(1.5, 12);
  });

  it("of two residuals 0 and 2 around an actual at 1 is one half: 1 away on average, less 2 · 2 / 4 / 2", () => {
    expect(crpsLog({ actual: 1, forecast: 0, residuals: Float64Array.of(0, 2) })).toBeCloseTo(0.5, 12);
  });

  it("is E|X - y| - E|X - X'| / 2, summed over all pairs", () => {
    const residual = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(residual, { minLength: 1, maxLength: 30 }), residual, (drawn, actual) => {
        const residuals = Float64Array.from(drawn).toSorted();
        const n = drawn.length;
        const away = drawn.reduce((sum, x) => sum + Math.abs(x - actual), 0) / n;
        const apart =
          drawn.flatMap((x) => drawn.map((other) => Math.abs(x - other))).reduce((sum, d) => sum + d, 0) / (n * n);
        expect(crpsLog({ actual, forecast: 0, residuals })).toBeCloseTo(away - apart / 2, 9);
      }),
      { seed: 62 },
    );
  });
});

describe("the figures of a series", () => {
  const tried = [100, 200, 400].map((hours) => ({
    actual: Math.log(hours),
    forecast: Math.log(200),
    residuals: Float64Array.of(-1, -0.5, 0, 0.5, 1),
  }));

  it("are those worked by hand for always saying 200 of 100, 200 and 400 hours", () => {
    const found = accuracy(tried);
    // Errors 100, 0, 200: mean 100, median 100. Guessing misses by 200 on average, so that SA is one half.
    expect(found).toMatchObject({ n: 3 });
    expect(found.mae).toBeCloseTo(100, 9);
    expect(found.mdae).toBeCloseTo(100, 9);
    expect(found.sa).toBeCloseTo(0.5, 12);
    expect(found.pred25).toBeCloseTo(1 / 3, 12);
    // Relative to the actual: 1, 0, one half.
    expect(found.mmre).toBeCloseTo(0.5, 12);
    // ln 2 = 0.69 lies inside ±1, where the range of five residuals ends.
    expect(found.coverage80).toBe(1);
    expect(found.intervalFactor80).toBeCloseTo(Math.exp(2), 9);
  });

  it("count a hit on the very end of the range as inside", () => {
    const [low, high] = intervalOf(tried[0]!);
    expect(
      accuracy([
        { ...tried[0]!, actual: low },
        { ...tried[0]!, actual: high },
      ]).coverage80,
    ).toBe(1);
  });

  it("are no better than guessing, and still figures, where all efforts are the same", () => {
    const residuals = Float64Array.of(-0.1, 0, 0.1);
    const tried = [5, 5, 5].map((actual) => ({ actual: Math.log(actual), forecast: 2, residuals }));
    expect(accuracy(tried).sa).toBe(0);
  });
});
