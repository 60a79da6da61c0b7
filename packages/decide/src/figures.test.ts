import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefFigures, deviationOf, figures, figuresOrNever, meanOf, shareOf, stored, unsaid } from "./figures.ts";

const column = (...values: readonly number[]) => Float64Array.from(values);
const rising = (count: number) => Float64Array.from({ length: count }, (_, i) => i + 1);
const oneToHundred = rising(100);

describe("a figure as it is stored", () => {
  it.each([
    [0, 0],
    [1 / 3, 0.333333333333],
    [123456789.123456789, 123456789.123],
    [-2 / 3, -0.666666666667],
    [0.1 + 0.2, 0.3],
    [1e-20, 1e-20],
    [999_999_999_999, 999_999_999_999],
    [1_234_567_890_125, 1_234_567_890_130],
    [-0, 0],
  ])("%d is kept to twelve digits", (value, kept) => {
    expect(stored(value)).toBe(kept);
  });

  it("is kept alike when it is stored again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(stored(stored(value))).toBe(stored(value));
      }),
      { seed: 31 },
    );
  });
});

describe("figures of a column", () => {
  const said = figures(oneToHundred, "cost");

  it("hold mean, quantiles, tail and the error of the mean", () => {
    expect(said.mean).toBe(50.5);
    // Hyndman and Fan's type 7: 1 + p · 99.
    expect([said.p10, said.p50, said.p90]).toEqual([10.9, 50.5, 90.1]);
    expect(said.cvar95).toBe(98);
    // √(Σ(i − 50.5)² / 99 / 100) = √(83325 / 9900)
    expect(said.error).toBeCloseTo(Math.sqrt(83325 / 9900), 10);
  });

  it("hold fifty dots that rise", () => {
    expect(said.dots).toHaveLength(50);
    expect(said.dots!.toSorted((a, b) => a! - b!)).toEqual(said.dots);
  });

  it("of a saving take the tail from the low end", () => {
    expect(figures(oneToHundred, "saving", "low").cvar95).toBe(3);
  });

  it("in short are the same figures without dots and tail", () => {
    const brief = briefFigures(oneToHundred, "cost");
    expect(brief).toMatchObject({ mean: 50.5, p10: 10.9, p50: 50.5, p90: 90.1 });
    expect(brief.dots).toBeUndefined();
    expect(brief.cvar95).toBeUndefined();
  });

  it("of one future have no error", () => {
    expect(briefFigures(column(3), "x")).toEqual({ mean: 3, p10: 3, p50: 3, p90: 3, error: 0 });
    expect(figures(column(3), "x")).toMatchObject({ mean: 3, p50: 3, cvar95: 3, error: 0 });
  });

  it("of scrambles take their error from the means of scrambles, and nothing else", () => {
    // Means of twenty: 10.5, 30.5, 50.5, 70.5, 90.5, with squared deviations 1600 + 400 + 0 + 400 + 1600.
    const sampling = { perScramble: 20 };
    const brief = briefFigures(oneToHundred, "cost", sampling);
    expect(brief.error).toBe(stored(Math.sqrt(4000 / 4 / 5)));
    expect({ ...brief, error: 0 }).toEqual({ ...briefFigures(oneToHundred, "cost"), error: 0 });
    expect(figures(oneToHundred, "cost", "high", sampling).error).toBe(brief.error);
    expect(figuresOrNever(oneToHundred, () => false, "payback", sampling).error).toBe(brief.error);
  });

  it("refuse a column that is not finite, by name", () => {
    expect(() => briefFigures(column(1, NaN), "saving")).toThrow(/saving/);
    expect(() => figures(column(1, Infinity), "saving")).toThrow(/saving/);
  });
});

const neverFrom = (from: number, months: Float64Array) => figuresOrNever(months, (trial) => trial >= from, "payback");

describe("months until what may never come", () => {
  it("always comes: all figures stand and the share of never is 0", () => {
    const said = neverFrom(100, oneToHundred);
    expect(said).toMatchObject({ mean: 50.5, p10: 10.9, p50: 50.5, p90: 90.1, never: 0 });
    expect(said.why).toBeUndefined();
  });

  it("never comes: nothing stands, and it says why", () => {
    const said = neverFrom(0, oneToHundred);
    expect(said).toMatchObject({ mean: null, p10: null, p50: null, p90: null, error: null, never: 1 });
    expect(said.why).toBe("never within the horizon in 100 % of futures");
    expect(said.dots).toEqual(Array.from({ length: 50 }, () => null));
  });

  it("comes in 60 of 100 futures: the quantiles below the sixtieth stand, the mean does not", () => {
    const said = neverFrom(60, oneToHundred);
    expect(said).toMatchObject({ mean: null, error: null, p10: 10.9, p50: 50.5, p90: null, never: 0.4 });
    expect(said.why).toBe("never within the horizon in 40 % of futures");
  });

  it("says no quantile between the last future in which it comes and the first in which it never does", () => {
    for (const trials of [7, 64, 101]) {
      for (let from = 0; from <= trials; from++) {
        const said = figuresOrNever(rising(trials), (trial) => trial >= from, "payback");
        const figures = [said.p10, said.p50, said.p90, ...said.dots!].flatMap((figure) => figure ?? []);
        expect(figures.filter((figure) => figure > from)).toEqual([]);
      }
    }
  });

  it("may be infinite where it never comes", () => {
    const endless = oneToHundred.map((months) => (months > 60 ? Infinity : months));
    expect(figuresOrNever(endless, (trial) => trial >= 60, "payback")).toEqual(neverFrom(60, oneToHundred));
  });

  it("leaves the column alone", () => {
    const months = column(5, 6, 7);
    neverFrom(1, months);
    expect(Array.from(months)).toEqual([5, 6, 7]);
  });

  it("does not ask in which order the futures came", () => {
    const shuffled = oneToHundred.toReversed();
    expect(figuresOrNever(shuffled, (trial) => shuffled[trial]! > 60, "payback")).toEqual(neverFrom(60, oneToHundred));
  });
});

describe("small measures", () => {
  it("a deviation by hand", () => {
    expect(deviationOf(column(2, 4, 4, 4, 5, 5, 7, 9))).toBe(2);
    expect(deviationOf(column(3))).toBe(0);
  });

  it("a mean and a share of a column", () => {
    expect(meanOf(column(1, 2, 6))).toBe(3);
    expect(shareOf(column(1, 2, 3, 4), (value) => value > 1)).toBe(0.75);
  });

  it("nothing to say comes with its reason", () => {
    expect(unsaid("because")).toEqual({ mean: null, p10: null, p50: null, p90: null, error: null, why: "because" });
  });
});
