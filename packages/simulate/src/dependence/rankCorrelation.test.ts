import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageRanks, rankCorrelation } from "./rankCorrelation.ts";

describe("ranks", () => {
  it("of equal values are shared: the average of the places they take", () => {
    expect([...averageRanks(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([4, 1, 4, 2, 4]);
  });
});

describe("the rank correlation", () => {
  /** Hours of television and IQ of ten people, the worked example of many courses: −29/165 (Wikipedia, "Spearman's rank correlation coefficient"). */
  it("of the worked example is -29/165", () => {
    const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 14);
  });

  /** scipy 1.17.1, spearmanr. */
  it("with ties is the correlation of average ranks", () => {
    expect(rankCorrelation(Float64Array.of(1, 2, 2, 3), Float64Array.of(1, 3, 2, 4))).toBeCloseTo(
      0.9486832980505138,
      14,
    );
  });

  it("lies between -1 and 1, and does not change when a column is stretched upwards", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [Float64Array.from(rows, ([x]) => x), Float64Array.from(rows, ([, y]) => y)];
        const correlation = rankCorrelation(a, b);
        fc.pre(!Number.isNaN(correlation));
        // 14 digits: sums of ranks up to a few hundred.
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-14);
        expect(
          rankCorrelation(
            a.map((x) => x * x * x),
            b,
          ),
        ).toBe(correlation);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it("of a column that does not vary is no number", () => {
    expect(rankCorrelation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBeNaN();
  });
});
