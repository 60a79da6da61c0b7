import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  newProduction,
  placed,
  withParts,
} from "../../test/ground.ts";
import { expectOk } from "@shoreline/units";
import { cashFlow } from "../cashFlow.ts";
import { safetyStock } from "../landedCost/inventory.ts";
import { laneShare } from "./lane.ts";
import { safetyDays } from "./stock.ts";

const parameters = fixedParameters({
  transitDelay: 4,
  inventoryCarrying: 0.2,
  orderCost: 100,
  customsClearance: 400,
});

const units = (changes: object): BriefParts =>
  withParts(newProduction, { work: { units: { ...(newProduction.work as { units: object }).units, ...changes } } });

const month = 20;

function landed(id: string, parts = newProduction, party: "vendor" | "employees" = "vendor") {
  const ground = groundOf(parts, parameters);
  const placement = placed(ground, party, id);
  const { lines } = cashFlow(ground, placement);
  const at = (key: Parameters<typeof lineAt>[2]) => lineAt(ground, lines, key)[month] ?? Number.NaN;
  const price = byMonthAt(ground, ground.world.prices)[month] ?? Number.NaN;
  const value = at("materials") + at("vendorPrice") + at("onSite");
  return { ground, at, value, price, lane: laneShare(ground.home.site, placement.site.site) };
}

describe("safety stock of a lane", () => {
  it("in days is that of the textbook formula for a day's demand and the time until goods come", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1.3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (lane, demandVariation, stockServiceLevel, productionDays) => {
          const ground = groundOf(units({ demandVariation, stockServiceLevel, productionDays }), parameters);
          const days = figureAt(ground, safetyDays(ground, lane));
          const textbook = safetyStock({
            demand: 1,
            demandSpread: demandVariation * Math.sqrt(365 / 12),
            leadTime: productionDays + 30 * lane,
            leadTimeSpread: 4 * lane,
            serviceLevel: stockServiceLevel,
          });
          expect(days).toBeCloseTo(expectOk(textbook), 9);
        },
      ),
      { seed: 91, numRuns: 60 },
    );
  });

  it("takes the swing of demand where the brief says nothing of what is not foreseen", () => {
    const ground = groundOf(newProduction, parameters);
    // 14 days to make, a fifth of a month's demand: 1.645 · √(14 · 30.42 · .04).
    expect(figureAt(ground, safetyDays(ground, 0))).toBeCloseTo(1.6449 * Math.sqrt(14 * (365 / 12) * 0.04), 3);
  });
});

describe("goods that travel", () => {
  it("are ordered by the lot that costs least, and carried in lots, under way and in reserve", () => {
    const { ground, at, value, price, lane } = landed("in-bengaluru");
    const order = 500 * ground.perDollar * price;
    const orders = Math.sqrt((6 * value * 0.2) / order);
    expect(at("ordering")).toBeCloseTo((orders * order) / 12, 3);
    const reserve = (figureAt(ground, safetyDays(ground, lane)) * value) / 365;
    const stock = reserve + (value * 30 * lane) / 365 + value / (2 * orders);
    expect(at("inventory")).toBeCloseTo(stock * 0.2, 3);
    // At the cheapest lot, ordering costs as much as carrying the lots.
    expect(at("ordering")).toBeCloseTo((value / (2 * orders)) * 0.2, 3);
  });

  it("of a minimum lot are ordered less often, and never cost less for it", () => {
    const [free, bound] = [landed("in-bengaluru"), landed("in-bengaluru", units({ minimumLot: 40_000 }))];
    // 120,000 a year in lots of 40,000.
    const { ground, price } = bound;
    expect(bound.at("ordering")).toBeCloseTo((3 * 500 * ground.perDollar * price) / 12, 3);
    expect(bound.at("ordering") + bound.at("inventory")).toBeGreaterThan(free.at("ordering") + free.at("inventory"));
  });

  it("are cleared for nothing inside a customs union, and at what the brief says a shipment costs", () => {
    const polish = landed("pl-krakow");
    const orders = Math.sqrt((6 * polish.value * 0.2) / (100 * polish.ground.perDollar * polish.price));
    expect(polish.at("ordering")).toBeCloseTo((orders * 100 * polish.ground.perDollar * polish.price) / 12, 3);
    const stated = landed("in-bengaluru", units({ shipmentCost: 2_000 }));
    expect(stated.at("ordering")).toBeCloseTo(
      (Math.sqrt((6 * stated.value * 0.2) / (2_000 * stated.price)) * (2_000 * stated.price)) / 12,
      3,
    );
  });

  it("made by own staff at home are neither ordered nor shipped", () => {
    const { at } = landed("de-munich", newProduction, "employees");
    expect(at("ordering")).toBe(0);
    expect(at("inventory")).toBeGreaterThan(0);
  });
});
