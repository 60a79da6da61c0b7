import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economicOrderQuantity, safetyStock } from "./inventory.ts";

const stock = (parts: Partial<Parameters<typeof safetyStock>[0]>) =>
  expectOk(safetyStock({ demand: 30, demandSpread: 0, leadTime: 10, leadTimeSpread: 0, serviceLevel: 0.95, ...parts }));

describe("safety stock", () => {
  it("of a carpet store is 26 yards: 30 a day with a spread of 5, ten days of lead time, 95 % (Taylor, ch. 16)", () => {
    // The book rounds z to 1.65 and so comes to 26.1.
    expect(stock({ demandSpread: 5 })).toBeCloseTo(26.1, 0);
    expect(stock({ demandSpread: 5 }) / (1.65 * 5 * Math.sqrt(10))).toBeCloseTo(1, 2);
  });

  it("of China Imports covers nine weeks at sea with a spread of three: 6,636 smartphones, 918 by air (Chopra)", () => {
    // By hand: z(.98) = 2.0537; √(9 · 400² + 1000² · 3²) = 3231.1; √(1 · 400² + 1000² · .2²) = 447.2.
    const phones = { demand: 1000, demandSpread: 400, serviceLevel: 0.98 };
    expect(stock({ ...phones, leadTime: 9, leadTimeSpread: 3 })).toBeCloseTo(2.05375 * 3231.1, 0);
    expect(stock({ ...phones, leadTime: 1, leadTimeSpread: 0.2 })).toBeCloseTo(2.05375 * 447.2, 0);
  });

  it("is none where nothing varies or half of all cycles may run out, and grows with every cause", () => {
    expect(stock({})).toBe(0);
    expect(stock({ demandSpread: 5, leadTimeSpread: 3, serviceLevel: 0.5 })).toBe(0);
    // Within two powers of ten, so that no cause is lost beside another in the last digit.
    const size = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, (demand, demandSpread, leadTime, leadTimeSpread) => {
        const base = { demand, demandSpread, leadTime, leadTimeSpread };
        for (const key of ["demand", "demandSpread", "leadTime", "leadTimeSpread"] as const)
          expect(stock({ ...base, [key]: 2 * base[key] })).toBeGreaterThan(stock(base));
      }),
      { seed: 92 },
    );
  });

  it("refuses all that means nothing at once", () => {
    const refused = safetyStock({
      demand: -1,
      demandSpread: Number.NaN,
      leadTime: 1,
      leadTimeSpread: 0,
      serviceLevel: 1,
    });
    expect(refused.ok ? [] : refused.faults.map(({ path, code }) => [path, code])).toEqual([
      ["demand", "economics.out-of-range"],
      ["demandSpread", "economics.not-finite"],
      ["serviceLevel", "economics.out-of-range"],
    ]);
  });
});

const lot = (unitsPerYear: number, costPerOrder: number, carryingPerUnitYear: number) =>
  expectOk(economicOrderQuantity({ unitsPerYear, costPerOrder, carryingPerUnitYear }));

describe("the order that costs least", () => {
  it("of China Imports by air is 833 smartphones and 7,211 pieces of hardware (Chopra, case of chapter 14)", () => {
    expect(Math.round(lot(52_000, 500, 300 * 0.25))).toBe(833);
    expect(Math.round(lot(260_000, 500, 20 * 0.25))).toBe(7211);
  });

  it("of a shop that imports 1,200 phones a year at 2,000 an order and 90 to carry one is 231", () => {
    expect(Math.round(lot(1200, 2000, 90))).toBe(231);
  });

  it("costs less than any other in ordering and carrying together", () => {
    const size = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, size, fc.double({ min: 0.1, max: 10, noNaN: true }), (units, order, carrying, times) => {
        const cost = (quantity: number) => (units / quantity) * order + (quantity / 2) * carrying;
        const best = lot(units, order, carrying);
        expect(cost(best)).toBeLessThanOrEqual(cost(best * times) * (1 + 1e-12));
      }),
      { seed: 93 },
    );
  });

  it("refuses goods that cost nothing to carry", () => {
    const refused = economicOrderQuantity({ unitsPerYear: 1, costPerOrder: -2, carryingPerUnitYear: 0 });
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(["costPerOrder", "carryingPerUnitYear"]);
  });
});
