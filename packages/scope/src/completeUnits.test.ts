import { describe, expect, it } from "vitest";
import { faultsAt, reading, smallProduction, withValue } from "../test/briefs.ts";

const unitsOf = (field: string, value: unknown) =>
  reading(withValue(smallProduction, `work.units.${field}`, value)).brief.work.units;

describe("goods", () => {
  it("warn by their assumptions that unstated freight and duty make afar look cheap", () => {
    const { assumptions } = reading(smallProduction);
    for (const path of ["work.units.freightPerUnit", "work.units.dutyShare"])
      expect(assumptions.find((each) => each.path === path)?.why).toContain("look cheaper than they land");
  });

  it("have a year of output behind them where the line learns, and no past where it does not", () => {
    const learning = unitsOf("learningShare", 0.85);
    expect([learning?.learningShare, learning?.madeBefore]).toEqual([0.85, 240_000]);
    expect(unitsOf("yieldLearningShare", 0.85)?.madeBefore).toBe(240_000);
    const plain = reading(smallProduction).brief.work.units;
    expect([plain?.learningShare, plain?.madeBefore]).toEqual([1, undefined]);
  });

  it("assume insurance and service level from what is published, and say so", () => {
    const { brief, assumptions } = reading(smallProduction);
    expect(brief.work.units).toMatchObject({ insuranceShare: 0.005, stockServiceLevel: 0.95 });
    const source = (field: string) => assumptions.find(({ path }) => path === `work.units.${field}`)?.source;
    expect(source("insuranceShare")).toContain("Reshoring Initiative");
    expect(source("stockServiceLevel")).toContain("King 2011");
    expect(source("minimumLot")).toBe("assumption");
  });

  it("leave absent what only the user knows: the currency of materials, a shipment's cost, how demand varies", () => {
    const units = reading(smallProduction).brief.work.units ?? {};
    for (const field of ["materialCurrency", "shipmentCost", "demandVariation"])
      expect(units).not.toHaveProperty(field);
    expect(unitsOf("materialCurrency", "cny")?.materialCurrency).toBe("CNY");
  });

  it("count defects only where one costs something", () => {
    expect(reading(smallProduction).brief.work.units).toMatchObject({ defectCost: 0 });
    expect(reading(smallProduction).brief.work.units).not.toHaveProperty("defectShare");
    expect(unitsOf("defectCost", 30)).toMatchObject({ defectCost: 30, defectShare: 0.002 });
    const free = reading(withValue(smallProduction, "work.units.defectShare", 0.01));
    expect(free.warnings).toMatchObject([{ code: "brief.unused", path: "work.units.defectShare" }]);
  });

  it.each([
    ["materialCurrency", "XQZ", "an ISO 4217 code"],
    ["stockServiceLevel", 1, "a number from 0.5 to 0.9999"],
    ["shipmentCost", 0, "a number above 0"],
    ["energyKwhPerUnit", -1, "a number of 0 or more kWh"],
    ["yieldLearningShare", 0.2, "a number from 0.5 to 1"],
    ["productionDays", 400, "a number from 0 to 365 days"],
  ])("refuse a %s of %s", (field, value, allowed) => {
    const path = `work.units.${field}`;
    expect(faultsAt(withValue(smallProduction, path, value), path)).toMatchObject([{ path, allowed }]);
  });

  it("read back as they were completed, with every field said", () => {
    const units = {
      ...smallProduction.work.units,
      materialCost: 12,
      materialCurrency: "CNY",
      energyKwhPerUnit: 2,
      plantCost: 1e6,
      insuranceShare: 0.01,
      yieldLearningShare: 0.9,
      learningShare: 0.9,
      minimumLot: 500,
      shipmentCost: 900,
      demandVariation: 0.3,
      defectCost: 40,
    };
    const first = reading(withValue(smallProduction, "work.units", units));
    const again = reading(first.brief);
    expect(again.brief).toEqual(first.brief);
    expect(again.assumptions.filter(({ path }) => path.startsWith("work.units"))).toEqual([]);
  });
});
