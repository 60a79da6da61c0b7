import { describe, expect, it } from "vitest";
import { demandFactors } from "./demandFactors.ts";

describe("demand over the months", () => {
  it("doubles in a year of growth by all of it, month by month", () => {
    const factors = demandFactors(13, "2027-01-01", 1);
    expect(factors[0]).toBe(1);
    expect(factors[6]).toBeCloseTo(Math.SQRT2, 12);
    expect(factors[12]).toBeCloseTo(2, 12);
  });

  it("takes the season of the calendar month, not of the month of the contract", () => {
    const december = Array.from({ length: 12 }, (_, month) => (month === 11 ? 3 : 1));
    expect(demandFactors(4, "2027-11-15", 0, december)).toEqual([1, 3, 1, 1]);
  });
});
