import { describe, expect, it } from "vitest";
import type { NumberFact } from "./fact.ts";
import { medianOfNeighbours } from "./medianOfNeighbours.ts";

const values: Readonly<Record<string, number>> = { PL: 10, CZ: 30, HU: 20, SK: 40, FR: 1000, IN: 5 };

function ownFact(iso2: string): NumberFact | undefined {
  const value = values[iso2];
  if (value === undefined) return undefined;
  return {
    key: "noticeWeeks",
    place: iso2,
    value,
    unit: "weeks",
    date: "2024",
    source: "statutes",
    confidence: "medium",
  };
}

describe("medianOfNeighbours", () => {
  it("asks the subregion first and leaves the country itself out", () => {
    const fact = medianOfNeighbours("noticeWeeks", "SK", ownFact);
    expect(fact).toMatchObject({ place: "SK", value: 20, low: 10, high: 30, confidence: "assumed" });
    expect(fact.derivation).toBe("nothing on file: median of 3 countries of Central Europe (PL 10, HU 20, CZ 30)");
  });

  it("asks the region where the subregion has fewer than three figures, and takes the mean of the middle two", () => {
    expect(medianOfNeighbours("noticeWeeks", "DE", ownFact)).toMatchObject({ value: 30, low: 10, high: 1000 });
  });

  it("asks the world last", () => {
    expect(medianOfNeighbours("noticeWeeks", "BR", ownFact).derivation).toContain("6 countries of the world");
  });

  it("prefers a prior on file to the figures of neighbours", () => {
    const fact = medianOfNeighbours("officeRentUsdPerSquareMetreMonth", "AT", ownFact);
    expect(fact).toMatchObject({ place: "AT", value: 16, confidence: "assumed" });
  });

  it("breaks loudly when nobody has a figure", () => {
    expect(() => medianOfNeighbours("noticeWeeks", "BR", () => undefined)).toThrow("Too few countries");
  });
});
