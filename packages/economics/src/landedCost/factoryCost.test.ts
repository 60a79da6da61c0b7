import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factoryCost, factoryCostKeys } from "./factoryCost.ts";

describe("the cost at the plant's gate", () => {
  it("by hand: 18 of material, 24 minutes at 10 an hour, 2 kWh at .10, nine of ten good, overhead and margin", () => {
    const { lines, total } = expectOk(
      factoryCost({
        materialCost: 18,
        labourMinutes: 24,
        labourCostPerHour: 10,
        energyKwh: 2,
        energyPricePerKwh: 0.1,
        yieldShare: 0.9,
        overheadShare: 0.5,
        marginShare: 0.1,
      }),
    );
    expect(lines.materials).toBeCloseTo(20, 12);
    expect(lines.labour).toBeCloseTo(4 / 0.9, 12);
    expect(lines.energy).toBeCloseTo(0.2 / 0.9, 12);
    expect(lines.overhead).toBeCloseTo(2 / 0.9, 12);
    expect(lines.margin).toBeCloseTo((20 + 6.2 / 0.9) * 0.1, 12);
    expect(total).toBeCloseTo((20 + 6.2 / 0.9) * 1.1, 12);
  });

  it("adds up, and falls when more units are good", () => {
    const size = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(size, size, size, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (material, minutes, wage, good) => {
        const input = { materialCost: material, labourMinutes: minutes, labourCostPerHour: wage, marginShare: 0.2 };
        const { lines, total } = expectOk(factoryCost({ ...input, yieldShare: good }));
        const sum = factoryCostKeys.reduce((all, key) => all + lines[key], 0);
        expect(sum / total).toBeCloseTo(1, 12);
        expect(expectOk(factoryCost({ ...input, yieldShare: good * 1.1 })).total).toBeLessThan(total);
      }),
      { seed: 94 },
    );
  });

  it("refuses a yield of nothing and money below zero, both at once", () => {
    const refused = factoryCost({ materialCost: -1, labourMinutes: 1, labourCostPerHour: 1, yieldShare: 0 });
    expect(refused.ok ? [] : refused.faults).toMatchObject([
      { path: "materialCost", allowed: "a finite number, at least 0" },
      { path: "yieldShare", given: "0", allowed: "a finite number, above 0 and at most 1" },
    ]);
  });
});
