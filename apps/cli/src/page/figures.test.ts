import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bar, count, dateWords, figure, monthCount, signedPercent, sparkline } from "./figures.ts";

describe("a bar", () => {
  it("is drawn to an eighth of a column", () => {
    expect([0, 0.5, 0.61, 1].map((share) => bar(share, 5))).toEqual(["", "██▌", "███", "█████"]);
  });

  it("never grows shorter with its share, nor beyond its width", () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(bar(low, 8).length).toBeLessThanOrEqual(bar(high, 8).length);
        expect(bar(high, 8).length).toBeLessThanOrEqual(8);
      }),
      { seed: 3 },
    );
  });
});

describe("a sparkline", () => {
  it("puts the largest value at full height and nothing at the lowest", () => {
    expect(sparkline([0, 5, 10])).toBe("▁▅█");
    expect(sparkline([0, 0])).toBe("▁▁");
  });
});

describe("figures in words", () => {
  it("keep three digits that matter", () => {
    expect([1234.5, 12.34, 1.234, 0.12345, -3.5, 2].map(figure)).toEqual([
      "1,235",
      "12.3",
      "1.23",
      "0.123",
      "−3.5",
      "2",
    ]);
  });

  it("tell gains, losses, counts, months and dates", () => {
    expect([0.138, -0.031, 0.001].map(signedPercent)).toEqual(["+14 %", "−3 %", "0 %"]);
    expect([count(14000), monthCount(0.4), monthCount(4.6), dateWords("2027-02-01")]).toEqual([
      "14,000",
      "< 1",
      "5",
      "1 Feb 2027",
    ]);
  });
});
