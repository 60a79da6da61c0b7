import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedImportFees } from "../goods/customs.ts";
import { landedCost, landedCostKeys } from "./landedCost.ts";
import type { LandedCostInput } from "./landedCostInput.ts";

const of = (input: LandedCostInput) => expectOk(landedCost(input));

/** One unit a shipment: what is published for a shipment as a whole. */
const shipment = (goods: number, input: Partial<LandedCostInput> = {}): LandedCostInput => ({
  unitsPerShipment: 1,
  pricePerUnit: goods,
  ...input,
});

const supplier = (price: number, freightPerShipment: number, share: number) =>
  of(shipment(price, { freightPerShipment, duties: [{ name: "duty", share }] })).perShipment;

/** The processing fee of the United States alone, on an entry of goods. */
const fee = (goods: number) => {
  const [processing] = publishedImportFees("US");
  return of(shipment(goods, { fees: processing ? [processing] : [] })).lines.fees;
};

describe("published landed costs", () => {
  it("NormSuite, import duty calculator: 10,000 FOB by sea into the United States land at 12,867 dollars", () => {
    const { lines, perShipment, customsValue } = of(
      shipment(10_000, {
        freightPerShipment: 1_200,
        insurancePerShipment: 120,
        duties: [
          { name: "most favoured nation", share: 0.05 },
          { name: "emergency powers", share: 0.1 },
        ],
        fees: publishedImportFees("US"),
      }),
    );
    expect(customsValue).toBe(10_000);
    expect(lines.duty).toBeCloseTo(500 + 1_000, 9);
    expect(lines.fees).toBeCloseTo(34.64 + 12.5, 9);
    expect(Math.round(perShipment)).toBe(12_867);
    expect((100 * perShipment) / 10_000 - 100).toBeCloseTo(28.7, 1);
  });

  it("ShipSeeker, landed-cost calculator: 10,000 at 25 % and the processing fee land at 12,534.64 dollars", () => {
    const [processing] = publishedImportFees("US");
    const { perShipment } = of(
      shipment(10_000, { duties: [{ name: "section 301", share: 0.25 }], fees: processing ? [processing] : [] }),
    );
    expect(perShipment).toBeCloseTo(12_534.64, 9);
  });

  it("Calculator City, import duty: a laptop of 1,000 with 100 of freight into Britain pays 22 of duty on its CIF value", () => {
    const { lines, perUnit, customsValue } = of(
      shipment(1_000, { freightPerShipment: 100, dutyBasis: "cif", duties: [{ name: "duty", share: 0.02 }] }),
    );
    expect([customsValue, lines.duty, perUnit]).toEqual([1_100, 22, 1_122]);
  });

  it("a supplier at 4,500 with 500 of freight and 25 % lands dearer than one at 5,250 with 250 and 10 %", () => {
    expect([supplier(4_500, 500, 0.25), supplier(5_250, 250, 0.1)]).toEqual([6_125, 6_025]);
  });

  it("MfgCalcs, landed cost: 2,500 units at 12 with 1,800 and 600 for the shipment land at 12.96 a unit", () => {
    const { perUnit, perShipment } = of({
      unitsPerShipment: 2_500,
      pricePerUnit: 12,
      freightPerShipment: 1_800,
      clearancePerShipment: 600,
    });
    expect(perShipment).toBeCloseTo(32_400, 9);
    expect(perUnit).toBeCloseTo(12.96, 12);
  });

  it("Chopra, China Imports: 833 smartphones by air are carried at 31,225 a year in lots and 75,000 under way", () => {
    const { lines } = of({
      unitsPerShipment: Math.sqrt((2 * 52_000 * 500) / 75),
      pricePerUnit: 300,
      stock: { unitsPerYear: 52_000, carryingSharePerYear: 0.25, transitDays: 7 },
    });
    // By hand from the figures of the case: 833 / 2 · 75, and a week's 1,000 · 75; its 52 weeks are 364 days.
    expect(52_000 * lines.lotStock).toBeCloseTo(31_225, 0);
    expect((52_000 * lines.transitStock * 365) / 364).toBeCloseTo(75_000, 6);
  });
});

describe("fees with limits", () => {
  it("of the United States in 2025 are 32.71 at least and 634.62 at most for an entry", () => {
    // The share alone would be 31.67 of 9,142 dollars, the minimum of the year before.
    expect([fee(9_142), fee(1_000_000)]).toEqual([32.71, 634.62]);
    expect(fee(100_000)).toBeCloseTo(346.4, 9);
  });
});

describe("insurance", () => {
  it("as a share covers goods, freight and itself, and ten per cent more", () => {
    const { lines } = of(shipment(1_000, { freightPerShipment: 100, insuranceShare: 0.01 }));
    expect(lines.insurance).toBeCloseTo(0.01 * 1.1 * (1_000 + 100 + lines.insurance), 12);
  });
});

const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const anyInput: fc.Arbitrary<LandedCostInput> = fc.record({
  unitsPerShipment: fc.double({ min: 1, max: 1e5, noNaN: true }),
  pricePerUnit: money,
  freightPerShipment: money,
  insuranceShare: fc.double({ min: 0, max: 0.1, noNaN: true }),
  dutyBasis: fc.constantFrom("fob" as const, "cif" as const),
  duties: fc.array(fc.record({ name: fc.constant("duty"), share: fc.double({ min: 0, max: 1, noNaN: true }) })),
  clearancePerShipment: money,
  stock: fc.record({
    unitsPerYear: fc.double({ min: 1, max: 1e6, noNaN: true }),
    carryingSharePerYear: fc.double({ min: 0, max: 1, noNaN: true }),
    transitDays: fc.double({ min: 0, max: 90, noNaN: true }),
    safetyStockUnits: fc.double({ min: 0, max: 1e4, noNaN: true }),
  }),
  defectShare: fc.double({ min: 0, max: 1, noNaN: true }),
  costPerDefect: money,
});

describe("a landed cost", () => {
  it("is the sum of its lines, none of them below zero, and never less than the goods", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { lines, perUnit, perShipment } = of(input);
        const sum = landedCostKeys.reduce((all, key) => all + lines[key], 0);
        expect(sum).toBe(perUnit);
        expect(Math.min(...Object.values(lines))).toBeGreaterThanOrEqual(0);
        expect(perUnit).toBeGreaterThanOrEqual(lines.goods);
        expect(perShipment).toBe(perUnit * input.unitsPerShipment);
      }),
      { seed: 95 },
    );
  });

  it("pays no less duty on the value with freight than on the goods alone", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(of({ ...input, dutyBasis: "cif" }).perUnit).toBeGreaterThanOrEqual(
          of({ ...input, dutyBasis: "fob" }).perUnit,
        );
      }),
      { seed: 96 },
    );
  });

  it("names everything that it cannot take, at once", () => {
    const refused = landedCost({
      unitsPerShipment: 0,
      pricePerUnit: Number.POSITIVE_INFINITY,
      insurancePerShipment: 1,
      insuranceShare: 0.01,
      duties: [{ name: "duty", share: -0.1 }],
      fees: [{ name: "fee", share: 0.1, minimum: 5, maximum: 2 }],
      toolingCost: 1_000,
    });
    expect(refused.ok ? [] : refused.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "unitsPerShipment economics.out-of-range",
      "pricePerUnit economics.not-finite",
      "duties[0].share economics.out-of-range",
      "fees[0].maximum economics.out-of-range",
      "toolingUnits economics.missing",
      "insuranceShare economics.said-twice",
    ]);
  });
});
