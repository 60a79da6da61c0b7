import { city, cities } from "@shoreline/atlas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newProduction,
  newService,
  pinned,
  placed,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { distanceKm, isCustomsFree, laneShare } from "./goods.ts";

const anyCity = fc.constantFrom(...cities());

const directionOf = ({ latitude, longitude }: { latitude: number; longitude: number }) => {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
};

describe("distanceKm", () => {
  it.each([
    ["de-berlin", "pl-warsaw", 517],
    ["us-new-york", "gb-london", 5_570],
  ])("from %s to %s is about %i km", (from, to, expected) => {
    // City centres differ by a few kilometres between gazetteers, the sphere from the ellipsoid by up to .5 %.
    expect(Math.abs(distanceKm(city(from), city(to)) / expected - 1)).toBeLessThan(0.012);
  });

  it("is the angle between two directions from the middle of the earth", () => {
    fc.assert(
      fc.property(anyCity, anyCity, (a, b) => {
        const [u, v] = [directionOf(a), directionOf(b)];
        const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
        const angle = Math.atan2(Math.hypot(...cross), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
        // Nearly opposite points lose digits in the haversine: a metre is enough.
        expect(Math.abs(distanceKm(a, b) - 6371 * angle)).toBeLessThan(0.001);
        expect(distanceKm(a, b)).toBe(distanceKm(b, a));
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe("the lane", () => {
  it("is nothing inside a country and counts no further than 1.3 of the usual sea lane", () => {
    expect(laneShare(city("us-chicago"), city("us-austin"))).toBe(0);
    expect(laneShare(city("us-new-york"), city("gb-london"))).toBeCloseTo(5_570 / 9_000, 2);
    expect(laneShare(city("us-new-york"), city("ph-manila"))).toBe(1.3);
  });

  it("crosses no customs border inside a union, and one where only another is shared", () => {
    expect(isCustomsFree(city("de-munich"), city("pl-krakow"))).toBe(true);
    expect(isCustomsFree(city("us-chicago"), city("mx-guadalajara"))).toBe(true);
    expect(isCustomsFree(city("de-munich"), city("in-bengaluru"))).toBe(false);
    expect(isCustomsFree(city("de-munich"), city("us-chicago"))).toBe(false);
  });
});

const parameters = fixedParameters({ scrapAbroad: 0.02, safetyStockDays: 10, inventoryCarrying: 0.2 });
const CONVERSION = ["vendorPrice", "onSite"] as const;

function made(id: string, parts = newProduction) {
  const ground = groundOf(parts, parameters);
  const placement = placed(ground, "vendor", id);
  const flow = cashFlow(ground, placement);
  const at = (key: Parameters<typeof lineAt>[2], month: number, point = pinned()) =>
    lineAt(ground, flow.lines, key, point)[month] ?? Number.NaN;
  const lane = laneShare(ground.home.site, placement.site.site);
  const prices = byMonthAt(ground, ground.world.prices);
  return { ground, flow, at, lane, prices };
}

describe("goods made abroad", () => {
  // By month 20 of 24 the line runs for itself: what crosses the border is all of it.
  const month = 20;

  it("land at the cost of material, work, scrap, freight, duty and stock on the way", () => {
    const { ground, at, lane, prices } = made("in-bengaluru");
    const good = ground.workload.goods?.perMonth[month] ?? Number.NaN;
    const materials = ((good * 20) / 0.95) * 1.02 * (prices[month] ?? 0);
    const conversion = CONVERSION.reduce((all, key) => all + at(key, month), 0);
    expect(at("materials", month)).toBeCloseTo(materials, 3);
    expect(at("freight", month)).toBeCloseTo(good * 1.5 * lane * (prices[month] ?? 0), 3);
    expect(at("duty", month)).toBeCloseTo(0.04 * (materials + conversion), 3);
    // A month's goods are 30 · lane days under way and 10 · (.3 + .7 · lane) days in reserve; a fifth of their value a year.
    const days = 30 * lane + 10 * (0.3 + 0.7 * lane);
    expect(at("inventory", month)).toBeCloseTo(((materials + conversion) * 0.2 * days) / 365, 3);
  });

  it("pay no duty inside a union and no freight inside the country", () => {
    const polish = made("pl-krakow");
    expect(lineSum(polish.ground, polish.flow, "duty")).toBe(0);
    expect(lineSum(polish.ground, polish.flow, "freight")).toBeGreaterThan(0);
    const german = made("de-berlin");
    for (const key of ["duty", "freight"] as const) expect(lineSum(german.ground, german.flow, key)).toBe(0);
  });

  it("never ship for less than a quarter of the sea lane's freight", () => {
    const { ground, at, lane, prices } = made("pl-krakow");
    expect(lane).toBeLessThan(0.25);
    const good = ground.workload.goods?.perMonth[month] ?? Number.NaN;
    expect(at("freight", month)).toBeCloseTo(good * 1.5 * 0.25 * (prices[month] ?? 0), 3);
  });

  it("follow the demand: twice the orders, twice the material and freight", () => {
    const { at } = made("in-bengaluru");
    const twice = pinned({ "world/workload": 2 });
    for (const key of ["materials", "freight"] as const)
      expect(at(key, month, twice)).toBeCloseTo(2 * at(key, month), 3);
  });

  it("need tooling once, unless a team makes them there already", () => {
    const { ground, flow } = made("in-bengaluru");
    expect(lineAt(ground, flow.lines, "tooling").slice(0, 2)).toEqual([400_000, 0]);
    const teams = [{ site: "in-bengaluru", role: "assembler", headcount: 40 }];
    const standing = made("in-bengaluru", withParts(newProduction, { company: { teams } }));
    expect(lineSum(standing.ground, standing.flow, "tooling")).toBe(0);
  });

  it("of which there are none have no such lines", () => {
    const ground = groundOf(newService);
    const keys = [...cashFlow(ground, placed(ground, "vendor", "in-bengaluru")).presentValues.keys()];
    for (const key of ["materials", "freight", "duty", "inventory", "tooling"] as const)
      expect(keys).not.toContain(key);
    expect(sum([])).toBe(0);
  });
});
