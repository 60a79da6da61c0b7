import { describe, expect, it } from "vitest";
import type { NumberFact } from "./fact.ts";
import { ranged, widened } from "./ranged.ts";

const rent: NumberFact = {
  key: "officeRentUsdPerSquareMetreMonth",
  place: "pl-warsaw",
  value: 20,
  unit: "USD/m²/month",
  date: "2024",
  source: "shoreline",
  confidence: "medium",
};

describe("ranged", () => {
  it("keeps the range a fact brings along", () => {
    expect(ranged({ ...rent, low: 15, high: 30 })).toMatchObject({ low: 15, high: 30 });
  });

  it("spreads wider the less a fact is believed", () => {
    const widths = (["high", "medium", "derived", "low", "assumed"] as const).map((confidence) => {
      const { low, high } = ranged({ ...rent, confidence });
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[1]).toBeCloseTo(12, 10);
  });

  it("stops at what a key can be: no English above 700", () => {
    const fact = ranged({ ...rent, key: "englishProficiency", value: 695, confidence: "low" });
    expect(fact.high).toBe(700);
  });
});

describe("widened", () => {
  it("grows by a tenth a year and leaves the value alone", () => {
    const fact = ranged(rent);
    expect(widened(fact, 2)).toMatchObject({ value: 20, low: 12.74, high: 27.26 });
    expect(widened(fact, 0)).toBe(fact);
  });
});
