import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trendSharePerYear } from "./trendShare.ts";

const numbers = Array.from({ length: 12 }, (_, index) => 24_300 + index);

describe("the trend of a year's months", () => {
  it("of a cost that grows by 1 a month from 100 is 12 a year over the mean of 105.5", () => {
    const amounts = numbers.map((_, index) => 100 + index);
    expect(trendSharePerYear(numbers, amounts)).toBeCloseTo(12 / 105.5, 12);
  });

  it("is not moved by one month with a bonus", () => {
    const amounts = numbers.map((_, index) => (index === 10 ? 900 : 100));
    expect(trendSharePerYear(numbers, amounts)).toBe(0);
  });

  it("is not told below six months, or where nothing is spent", () => {
    expect(trendSharePerYear(numbers.slice(0, 5), [1, 2, 3, 4, 5])).toBeUndefined();
    expect(
      trendSharePerYear(
        numbers,
        numbers.map(() => 0),
      ),
    ).toBeUndefined();
  });

  it("does not depend on the currency, and turns with time", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (list) => {
        const at = numbers.slice(0, list.length);
        const trend = trendSharePerYear(at, list)!;
        // Relative: the same divisions in another unit differ by rounding only.
        expect(
          trendSharePerYear(
            at,
            list.map((each) => each * 4.5),
          ),
        ).toBeCloseTo(trend, 9);
        expect(trendSharePerYear(at, list.toReversed())).toBeCloseTo(-trend, 9);
      }),
      { seed: 41 },
    );
  });
});
