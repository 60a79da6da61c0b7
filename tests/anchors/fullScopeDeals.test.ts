import { describe, expect, it } from "vitest";
import { DEALS, fullScopeDeals } from "./fullScopeDeals.ts";

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("the grid of contracts", () => {
  const deals = fullScopeDeals();

  it("keeps to its shares: 120 domestic, 30 near and 50 offshore of 200", () => {
    const count = (delivery: string) => deals.filter((deal) => deal.delivery === delivery).length;
    expect([deals.length, count("domestic"), count("near"), count("offshore")]).toEqual([DEALS, 120, 30, 50]);
  });

  it("covers every dimension evenly: the mean part that is no labour is 35 %, its mean saving 6 %", () => {
    // Middles of equal slices average to the middle of the range, up to rounding.
    expect(mean(deals.map(({ otherShare }) => otherShare))).toBeCloseTo(0.35, 10);
    expect(mean(deals.map(({ otherSavingShare }) => otherSavingShare))).toBeCloseTo(0.06, 10);
  });

  it("is the same grid for the same seed, and another for another", () => {
    expect(fullScopeDeals(1)).toEqual(deals);
    expect(fullScopeDeals(2)).not.toEqual(deals);
  });
});
