import { countries, country } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { electricityPrice } from "./electricity.ts";
import table from "./electricityPrices.json" with { type: "json" };

describe("the price of electricity", () => {
  it("in the United States is what industry paid on average in 2023: 8.06 cents", () => {
    expect(electricityPrice("US")).toMatchObject({ usdPerKwh: 0.0806, year: 2023, evidence: "secondary" });
  });

  it("in Britain is 2.6 times that of Korea and the highest on file but Italy's, as the statistics said of 2023", () => {
    expect(electricityPrice("GB").usdPerKwh / electricityPrice("KR").usdPerKwh).toBeCloseTo(2.6, 2);
    const dearer = table.rows.filter((row) => row.usdPerKwh > electricityPrice("GB").usdPerKwh);
    expect(dearer.map((row) => row.country)).toEqual(["IT"]);
  });

  it("of a country without one is the median of those of its subregion, marked as assumed", () => {
    const { subregion } = country("CZ");
    const near = countries().flatMap(({ iso2, ...other }) => (other.subregion === subregion ? [iso2] : []));
    const prices = table.rows.filter((row) => near.includes(row.country)).map((row) => row.usdPerKwh);
    const price = electricityPrice("CZ");
    expect(price.evidence).toBe("assumption");
    expect(prices.filter((each) => each <= price.usdPerKwh).length * 2).toBeGreaterThanOrEqual(prices.length);
    expect(prices.filter((each) => each >= price.usdPerKwh).length * 2).toBeGreaterThanOrEqual(prices.length);
  });

  it("is known or assumed for every country, between 3 and 40 cents, and says where from", () => {
    for (const { iso2 } of countries()) {
      const { usdPerKwh, source } = electricityPrice(iso2);
      expect([iso2, usdPerKwh > 0.03 && usdPerKwh < 0.4]).toEqual([iso2, true]);
      expect(source.length).toBeGreaterThan(10);
    }
  });
});
