import { describe, expect, it } from "vitest";
import { scaleOf, valueWords } from "./valueWords.ts";

const words = (value: number | string, path: string, unit: string) => valueWords(value, { path, unit }, "GBP");

describe("a value of an input", () => {
  it("is money where its unit begins with the currency, or its field is one of money", () => {
    expect(words(4_000_000, "sensitivity.valueAtStake", "")).toBe("£4.0 m");
    expect(words(4_000_000, "sensitivity.valueAtStake", "GBP")).toBe("£4.0 m");
    expect(words(1_121_944, "baseline.runCostPerYear", "a year")).toBe("£1.1 m a year");
    expect(words(120_000, "nature.costOfDelayPerMonth", "GBP a month")).toBe("£120 k a month");
    expect(words(22.5, "work.units.materialCost", "GBP a unit")).toBe("GBP 22.5 a unit");
    for (const field of ["plantCost", "shipmentCost", "defectCost"])
      expect(words(1200, `work.units.${field}`, "")).toBe("£1.2 k");
  });

  it("is a share in percent, of what its unit says", () => {
    expect(words(0.1, "nature.core", "share")).toBe("10 %");
    expect(words(0.872, "parameters.ownUtilisation", "share of paid hours")).toBe("87.2 % of paid hours");
    expect(words(0.033, "work.units.dutyShare", "of value")).toBe("3.3 % of value");
    expect(words(0.004, "work.units.insuranceShare", "of value")).toBe("0.4 % of value");
    expect(words(0.002, "work.units.defectShare", "of units")).toBe("0.2 % of units");
    expect(words(0.95, "work.units.stockServiceLevel", "of order cycles")).toBe("95 % of order cycles");
    expect(words(0.08, "company.discountRate", "a year")).toBe("8 % a year");
    expect(words(0.02, "world/PL/wageGrowth", "share/year")).toBe("2 % a year");
    expect(words(0.0842, "weights.cost", "share of all weight")).toBe("8.4 %");
  });

  it("is a figure with thousands apart, one of its unit alone, or a word in plain letters", () => {
    expect(words(12_000, "work.units.perMonth", "units a month")).toBe("12,000 units a month");
    expect(words(1, "world/changes", "changes")).toBe("1 change");
    expect(words("businessHours", "nature.coverage", "")).toBe("business hours");
    expect(words("24x7", "nature.coverage", "")).toBe("24x7");
  });

  it("keeps a unit that only looks like the currency", () => {
    expect(scaleOf({ path: "world/x", unit: "GBPs" }, "GBP").kind).toBe("plain");
  });
});
