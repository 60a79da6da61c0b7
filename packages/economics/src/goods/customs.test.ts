import { city } from "@shoreline/atlas";
import { constant } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { byMonthAt, fixedParameters, groundOf, newProduction, pinned, withParts } from "../../test/ground.ts";
import { dutyBasis, dutyShare, importFees, isCleared, isCustomsFree, publishedImportFees } from "./customs.ts";

describe("a customs border", () => {
  it("asks no duty inside a union or a free-trade area, and duty where only another is shared", () => {
    expect(isCustomsFree(city("de-munich"), city("pl-krakow"))).toBe(true);
    expect(isCustomsFree(city("us-chicago"), city("mx-guadalajara"))).toBe(true);
    expect(isCustomsFree(city("de-munich"), city("in-bengaluru"))).toBe(false);
    expect(isCustomsFree(city("de-munich"), city("us-chicago"))).toBe(false);
  });

  it("is cleared inside a free-trade area, but not inside a customs union or a country", () => {
    expect(isCleared(city("us-chicago"), city("mx-guadalajara"))).toBe(true);
    expect(isCleared(city("de-munich"), city("pl-krakow"))).toBe(false);
    expect(isCleared(city("de-munich"), city("de-berlin"))).toBe(false);
  });

  it("of the United States and Australia counts the goods alone, of the European Union freight too", () => {
    expect(["US", "AU", "DE", "IN"].map(dutyBasis)).toEqual(["fob", "fob", "cif", "cif"]);
  });
});

const parameters = fixedParameters({ tariffHazard: 0.05, tariffRise: 0.2 });
const ground = groundOf(newProduction, parameters);
const dutyOn = (site: string, chance: number) =>
  byMonthAt(ground, dutyShare(ground, city(site), 0.04), pinned({ "world/IN/tariffChange": chance }));

describe("duty", () => {
  it("rises in the month of its drawn day and stays: a chance of e^−0.05 is the end of the first year", () => {
    const months = dutyOn("in-bengaluru", Math.exp(-0.05));
    expect(months.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 0.04));
    for (const share of months.slice(12)) expect(share).toBeCloseTo(0.24, 12);
  });

  it("stays as it is stated in the median future", () => {
    expect(new Set(byMonthAt(ground, dutyShare(ground, city("in-bengaluru"), 0.04)))).toEqual(new Set([0.04]));
  });

  it("never arises inside a union, whatever is stated or drawn", () => {
    expect(dutyShare(ground, city("pl-krakow"), 0.04)).toMatchObject({ operation: "constant", value: 0 });
    expect(dutyShare(ground, city("de-berlin"), 0.04)).toMatchObject({ operation: "constant", value: 0 });
  });
});

const american = groundOf(
  withParts(newProduction, { company: { home: "us-chicago", currency: "USD", entities: ["us"] } }),
);
const feesOn = (site: string, value: number, perYear: number) => {
  const fee = importFees(american, city(site), { value: constant(value), perYear: constant(perYear) });
  return typeof fee === "number" ? fee : (byMonthAt(american, fee)[0] ?? Number.NaN);
};

/** A published limit of an entry in dollars, at prices of the first month. */
const limit = (perEntry: number) =>
  perEntry * american.perDollar * (byMonthAt(american, american.world.prices)[0] ?? 1);

describe("fees for entries", () => {
  it("are those that the United States publish for 2025", () => {
    expect(publishedImportFees("US")).toEqual([
      { name: "processing", share: 0.003464, minimum: 32.71, maximum: 634.62 },
      { name: "harbour", share: 0.00125 },
    ]);
    expect(publishedImportFees("DE")).toEqual([]);
  });

  it("are a share of the goods between the limits, a minimum for small entries and a maximum for large ones", () => {
    // A month of 100,000 dollars in one entry a month: 346.40, and 125 for the harbour.
    expect(feesOn("in-bengaluru", 100_000, 12)).toBeCloseTo(346.4 + 125, 6);
    expect(feesOn("in-bengaluru", 1_000, 12)).toBeCloseTo(limit(32.71) + 1.25, 6);
    expect(feesOn("in-bengaluru", 1_000_000, 12)).toBeCloseTo(limit(634.62) + 1_250, 6);
  });

  it("are waived for goods of a free-trade area, and charged by no other country", () => {
    expect(feesOn("mx-guadalajara", 100_000, 12)).toBe(0);
    expect(importFees(ground, city("in-bengaluru"), { value: constant(1), perYear: constant(1) })).toBe(0);
  });
});
