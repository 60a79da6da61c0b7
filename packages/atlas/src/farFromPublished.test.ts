import { describe, expect, it } from "vitest";
import { exchangeRateAt } from "./exchangeRateAt.ts";
import { factAt } from "./factAt.ts";
import { farFromPublished } from "./farFromPublished.ts";
import type { OwnFact } from "./ownFact.ts";
import { wageAt } from "./wageAt.ts";

const DATE = "2026-06-01";
const own = (key: string, place: string, value: number | string, unit: string): OwnFact => ({
  key,
  place,
  value,
  unit,
  date: DATE,
  source: "Our records",
});
const pay = (value: number, unit = "USD/year") => own("wage:softwareDeveloper", "US", value, unit);
const published = wageAt("softwareDeveloper", "US", DATE);

describe("an own fact beside what is published", () => {
  it("is far from it beyond three times the high end of its range, and what is published is told", () => {
    const { value, low, high } = published;
    expect(farFromPublished(pay(high * 3.01))).toEqual({ value, low, high, unit: "USD/year" });
    expect(farFromPublished(pay(high * 2.99))).toBeUndefined();
  });

  it("is far from it below a third of the low end", () => {
    expect(farFromPublished(pay(published.low / 3.01))).toMatchObject({ value: published.value });
    expect(farFromPublished(pay(published.low / 2.99))).toBeUndefined();
  });

  it("is compared in its own unit: pay in rupees is not far because rupees are many", () => {
    const rate = exchangeRateAt("INR", DATE).value;
    expect(farFromPublished(pay(published.value * rate, "INR/year"))).toBeUndefined();
    const told = farFromPublished(pay(published.value * rate * 100, "INR/year"));
    expect(told?.unit).toBe("INR/year");
    // Both are rounded to the digits that the atlas settles on.
    expect(told!.value / (published.value * rate)).toBeCloseTo(1, 4);
  });

  it("is looked at for every kind of number", () => {
    expect(farFromPublished(own("exchangeRate", "INR", 8300, "INR per USD"))).toBeDefined();
    expect(farFromPublished(own("exchangeRate", "INR", 83, "INR per USD"))).toBeUndefined();
    const rent = factAt("officeRentUsdPerSquareMetreMonth", "in-pune");
    expect(farFromPublished(own(rent.key, "in-pune", rent.high * 4, rent.unit))).toMatchObject({ value: rent.value });
  });

  it("is never far where it is a standing, or where less than nothing has a meaning and it is only lower", () => {
    expect(farFromPublished(own("ruleOfLaw", "US", -5, "estimate, standard normal units"))).toBeUndefined();
    expect(farFromPublished(own("gdprRegime", "US", "none", "status"))).toBeUndefined();
    expect(farFromPublished(own("inflationPerYear", "US", -0.01, "share/year"))).toBeUndefined();
  });
});
