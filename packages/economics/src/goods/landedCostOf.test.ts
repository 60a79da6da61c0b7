import { add, multiply } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  meanOver,
  newProduction,
  newService,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { landedCost } from "../landedCost/landedCost.ts";
import { publishedParameters } from "../parameters.ts";
import type { PlacedShare } from "../placement.ts";
import { placementOfShare, shareSetting } from "../shares/shareSetting.ts";
import { landedCostOf } from "./landedCostOf.ts";
import { laneShare } from "./lane.ts";
import { safetyDays } from "./stock.ts";

function unitCost(party: "vendor" | "employees", id: string) {
  const ground = groundOf(newProduction, publishedParameters);
  const placement = placed(ground, party, id);
  const flow = cashFlow(ground, placement);
  const cost = landedCostOf(ground, placement, flow);
  if (cost === undefined) throw new Error("Goods were expected.");
  return { ground, flow, ...cost };
}

describe("the cost of a unit", () => {
  it("is made of parts that add up, line by line, to the cost over the good units, in every future", () => {
    for (const [party, id] of [
      ["vendor", "in-bengaluru"],
      ["employees", "pl-krakow"],
      ["employees", "de-munich"],
    ] as const) {
      const { ground, flow, parts, perUnit, units } = unitCost(party, id);
      const sum = add(...parts.map((part) => part.perUnit));
      expect(meanOver(ground, sum, 64) / meanOver(ground, perUnit, 64)).toBeCloseTo(1, 9);
      expect(figureAt(ground, multiply(perUnit, units)) / figureAt(ground, flow.cost)).toBeCloseTo(1, 9);
      expect(parts.flatMap(({ lines }) => lines).toSorted()).toEqual([...flow.presentValues.keys()].toSorted());
    }
  });

  it("counts the good units of the horizon, each at the discount of its month", () => {
    const { ground, units } = unitCost("vendor", "in-bengaluru");
    const discount = byMonthAt(ground, ground.world.discount);
    expect(figureAt(ground, units)).toBeCloseTo(10_000 * discount.reduce((sum, each) => sum + each, 0), 3);
  });

  it("says which way the goods take", () => {
    expect(unitCost("vendor", "in-bengaluru")).toMatchObject({ isCleared: true, isDutyFree: false });
    expect(unitCost("employees", "pl-krakow")).toMatchObject({ isCleared: false, isDutyFree: true });
    expect(unitCost("employees", "de-munich")).toMatchObject({ isCleared: false, isDutyFree: true, transitDays: 0 });
  });

  it("is nothing that other work has, nor goods that are no longer made", () => {
    const ground = groundOf(newService);
    const placement = placed(ground, "vendor", "in-bengaluru");
    expect(landedCostOf(ground, placement, cashFlow(ground, placement))).toBeUndefined();
    const goods = groundOf(newProduction);
    const home = placed(goods, "employees", "de-munich");
    expect(landedCostOf(goods, { ...home, measure: "stop" }, cashFlow(goods, home))).toBeUndefined();
  });

  it("of divided work is that of its shares by their units, and what it costs that they are apart", () => {
    const split = [
      { name: "frames", share: 0.25 },
      { name: "boards", share: 0.75 },
    ];
    const interfaces = [{ between: ["frames", "boards"], share: 0.1 }];
    const parts = withParts(newProduction, { work: { split, interfaces } });
    const ground = groundOf(parts, fixedParameters({ interfaceLoss: 1 }));
    const [home, away] = [placed(ground, "employees", "de-munich"), placed(ground, "vendor", "in-bengaluru")];
    const shares: readonly PlacedShare[] = [
      { parts: ["frames"], share: 0.25, placement: home },
      { parts: ["boards"], share: 0.75, placement: away },
    ];
    const divided = { ...away, shares };
    const flow = cashFlow(ground, divided);
    const whole = landedCostOf(ground, divided, flow)!;
    const apart = shares.map((share) => {
      const own = shareSetting(ground, share);
      const placement = placementOfShare(ground, share);
      return figureAt(own, landedCostOf(own, placement, cashFlow(own, placement))!.perUnit);
    });
    const between = figureAt(ground, flow.presentValues.get("interfaces")!) / figureAt(ground, whole.units);
    expect(between).toBeGreaterThan(0);
    expect(figureAt(ground, whole.perUnit)).toBeCloseTo(0.25 * apart[0]! + 0.75 * apart[1]! + between, 6);
    const lane = laneShare(ground.home.site, away.site.site);
    expect(whole.transitDays).toBeCloseTo(0.75 * 30 * lane, 9);
    expect(whole).toMatchObject({ isCleared: true, isDutyFree: false });
  });
});

describe("a month of goods from afar", () => {
  it("lands as the plain sheet of landed cost has it for the same figures", () => {
    const ground = groundOf(
      newProduction,
      fixedParameters({ transitDelay: 4, inventoryCarrying: 0.2, orderCost: 100, customsClearance: 400 }),
    );
    const placement = placed(ground, "vendor", "in-bengaluru");
    const { lines } = cashFlow(ground, placement);
    const month = 20;
    const at = (key: Parameters<typeof lineAt>[2]) => lineAt(ground, lines, key)[month] ?? Number.NaN;
    const price = byMonthAt(ground, ground.world.prices)[month] ?? Number.NaN;
    const lane = laneShare(ground.home.site, placement.site.site);
    const value = at("materials") + at("vendorPrice") + at("onSite");
    const order = 500 * ground.perDollar * price;
    const orders = Math.sqrt((6 * value * 0.2) / order);
    const perOrder = 120_000 / orders;
    const sheet = expectOk(
      landedCost({
        unitsPerShipment: perOrder,
        pricePerUnit: value / 10_000,
        freightPerShipment: perOrder * 1.5 * lane * price,
        insurancePerShipment: (perOrder * 0.005 * value) / 10_000,
        dutyBasis: "cif",
        duties: [{ name: "duty", share: 0.04 }],
        clearancePerShipment: order,
      }),
    );
    expect(10_000 * (sheet.lines.freight + sheet.lines.insurance)).toBeCloseTo(at("freight"), 3);
    expect(10_000 * sheet.lines.duty).toBeCloseTo(at("duty"), 3);
    expect(10_000 * sheet.lines.clearance).toBeCloseTo(at("ordering"), 3);
    // The model carries all stock at the value of the goods at the plant, as was paid for it.
    const stock = expectOk(
      landedCost({
        unitsPerShipment: perOrder,
        pricePerUnit: value / 10_000,
        stock: {
          unitsPerYear: 120_000,
          carryingSharePerYear: 0.2,
          transitDays: 30 * lane,
          safetyStockUnits: (figureAt(ground, safetyDays(ground, lane)) * 120_000) / 365,
        },
      }),
    );
    const carried = stock.lines.lotStock + stock.lines.transitStock + stock.lines.safetyStock;
    expect(10_000 * carried).toBeCloseTo(at("inventory"), 3);
  });
});
