import { describe, expect, it } from "vitest";
import { reading, smallProduction } from "../../test/briefs.ts";
import { fieldWords } from "../language/wordTables.ts";
import { briefInputs } from "./briefInputs.ts";

/** Goods of which everything is said. */
const told = reading(smallProduction, {
  work: {
    units: {
      energyKwhPerUnit: 3,
      plantCost: 800_000,
      learningShare: 0.9,
      yieldLearningShare: 0.85,
      madeBefore: 90_000,
      minimumLot: 2000,
      shipmentCost: 700,
      demandVariation: 0.2,
      defectCost: 30,
      materialCurrency: "CNY",
    },
  },
}).brief;

const unitInputs = briefInputs(told).filter(({ path }) => path.startsWith("work.units."));

const unitOf = (field: string) => unitInputs.find(({ path }) => path === `work.units.${field}`)!.unit;

describe("what a brief on goods might have said otherwise", () => {
  it("is every figure of its units, each in words and within its plausible range", () => {
    const figures = Object.entries(told.work.units!).filter(([, value]) => typeof value === "number");
    expect(figures.length).toBeGreaterThan(18);
    const paths = unitInputs.map(({ path }) => path);
    for (const [field, value] of figures) {
      // A part or a multiple of nothing is nothing: such a figure is not tried.
      if (value === 0 && !paths.includes(`work.units.${field}`)) continue;
      const input = unitInputs.find(({ path }) => path === `work.units.${field}`)!;
      expect([field, input?.now]).toEqual([field, value]);
      expect(input.input).toBe(fieldWords[input.path]);
      const { range } = input;
      if (range.kind !== "number") throw new Error("A figure has a range of figures.");
      expect(range.low).toBeLessThanOrEqual(Number(value));
      expect(range.high).toBeGreaterThanOrEqual(Number(value));
      expect(range.low).toBeLessThan(range.high);
    }
  });

  it("may be read again at both ends of its range", () => {
    for (const { path, range } of unitInputs) {
      if (range.kind !== "number") continue;
      const field = path.split(".").at(-1)!;
      for (const value of [range.low, range.high]) {
        const at = reading(smallProduction, { work: { units: { ...told.work.units, [field]: value } } });
        expect((at.brief.work.units as unknown as Record<string, number>)[field]).toBe(value);
      }
    }
  });

  it("says money in the currency of the company and shares of what they are", () => {
    for (const field of ["plantCost", "shipmentCost", "defectCost", "toolingCost"]) expect(unitOf(field)).toBe("EUR");
    for (const field of ["materialCost", "freightPerUnit"]) expect(unitOf(field)).toBe("EUR a unit");
    for (const field of ["insuranceShare", "dutyShare"]) expect(unitOf(field)).toBe("of value");
  });
});
