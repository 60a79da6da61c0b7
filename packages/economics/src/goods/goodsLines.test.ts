import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newProduction,
  newService,
  pinned,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { electricityPrice } from "./electricity.ts";
import { laneShare } from "./lane.ts";

const parameters = fixedParameters({
  scrapAbroad: 0.02,
  materialMarkup: 0.05,
  transitDelay: 4,
  inventoryCarrying: 0.2,
  electricityLevel: 1,
  defectsElsewhere: 0.1,
  orderCost: 100,
  customsClearance: 400,
});
const CONVERSION = ["vendorPrice", "onSite"] as const;
const GOODS = ["materials", "energy", "freight", "duty", "ordering", "inventory", "quality", "tooling"] as const;

const units = (changes: object): BriefParts =>
  withParts(newProduction, { work: { units: { ...(newProduction.work as { units: object }).units, ...changes } } });

function made(id: string, parts = newProduction, party: "vendor" | "employees" = "vendor") {
  const ground = groundOf(parts, parameters);
  const placement = placed(ground, party, id);
  const flow = cashFlow(ground, placement);
  const at = (key: Parameters<typeof lineAt>[2], month: number, point = pinned()) =>
    lineAt(ground, flow.lines, key, point)[month] ?? Number.NaN;
  const price = (month: number) => byMonthAt(ground, ground.world.prices)[month] ?? Number.NaN;
  const good = (month: number) => ground.workload.goods?.perMonth[month] ?? Number.NaN;
  return { ground, flow, at, price, good, lane: laneShare(ground.home.site, placement.site.site) };
}

// By month 20 of 24 the line runs for itself: what crosses the border is all of it.
const month = 20;

describe("goods made abroad", () => {
  it("land at the cost of material, energy, work, scrap, freight with insurance, and duty on all of it", () => {
    const { ground, at, lane, price, good } = made(
      "in-bengaluru",
      units({ energyKwhPerUnit: 3, insuranceShare: 0.01 }),
    );
    const started = good(month) / 0.95;
    const materials = started * 20 * 1.02 * 1.05 * price(month);
    const energy = started * 3 * electricityPrice("IN").usdPerKwh * ground.perDollar * price(month);
    const value = materials + energy + CONVERSION.reduce((all, key) => all + at(key, month), 0);
    const freight = good(month) * 1.5 * lane * price(month) + 0.01 * value;
    expect(at("materials", month)).toBeCloseTo(materials, 3);
    expect(at("energy", month)).toBeCloseTo(energy, 3);
    expect(at("freight", month)).toBeCloseTo(freight, 3);
    // The European Union levies duty on the value with freight and insurance.
    expect(at("duty", month)).toBeCloseTo(0.04 * (value + freight), 3);
  });

  it("into the United States pay duty on the goods alone", () => {
    const company = { home: "us-chicago", currency: "USD", entities: ["us"] };
    const { at } = made("in-bengaluru", withParts(newProduction, { company }));
    const value = at("materials", month) + CONVERSION.reduce((all, key) => all + at(key, month), 0);
    expect(at("duty", month)).toBeCloseTo(0.04 * value, 3);
  });

  it("pay no duty inside a union and no freight inside the country", () => {
    const polish = made("pl-krakow");
    expect(lineSum(polish.ground, polish.flow, "duty")).toBe(0);
    expect(lineSum(polish.ground, polish.flow, "freight")).toBeGreaterThan(0);
    const german = made("de-berlin");
    for (const key of ["duty", "freight"] as const) expect(lineSum(german.ground, german.flow, key)).toBe(0);
  });

  it("cost a quarter of the sea lane's freight on a short way", () => {
    const { at, lane, price, good } = made("pl-krakow", units({ insuranceShare: 0 }));
    expect(lane).toBeLessThan(0.25);
    expect(at("freight", month)).toBeCloseTo(good(month) * 1.5 * 0.25 * price(month), 3);
  });

  it("follow the demand: twice the orders, twice the material and freight", () => {
    const { at } = made("in-bengaluru");
    const twice = pinned({ "world/workload": 2 });
    for (const key of ["materials", "freight"] as const)
      expect(at(key, month, twice) / at(key, month)).toBeCloseTo(2, 9);
  });

  it("land dearer when the currency of their makers gains: in work, duty and stock, not in materials bought at home", () => {
    const { at } = made("in-bengaluru", units({ minimumLot: 1e6 }));
    const dearRupee = pinned({ "world/INR/exchangeRate": 0.02 });
    for (const key of ["vendorPrice", "duty", "inventory"] as const)
      expect(at(key, month, dearRupee)).toBeGreaterThan(at(key, month));
    expect(at("materials", month, dearRupee)).toBe(at("materials", month));
  });

  it("cost what their materials cost in the currency in which they are bought", () => {
    const plain = made("in-bengaluru");
    const dollars = made("in-bengaluru", units({ materialCurrency: "usd" }));
    expect(dollars.at("materials", month) / plain.at("materials", month)).toBeCloseTo(1, 12);
    const dearEuro = pinned({ "world/EUR/exchangeRate": 0.01 });
    // Twenty-one months in which a euro gains 1 % on the dollar.
    expect(dollars.at("materials", month, dearEuro) / plain.at("materials", month, dearEuro)).toBeCloseTo(
      Math.exp(-0.21),
      9,
    );
  });
});

describe("a maker and a plant of one's own", () => {
  const plant = units({ plantCost: 1_200_000 });

  it("differ in who pays for the plant: the one recovers it month by month, the other is paid at the start", () => {
    const [maker, own] = [made("in-bengaluru", plant), made("in-bengaluru", plant, "employees")];
    expect(lineAt(own.ground, own.flow.lines, "tooling").slice(0, 2)).toEqual([1_600_000, 0]);
    expect(lineAt(maker.ground, maker.flow.lines, "tooling").slice(0, 2)).toEqual([400_000, 0]);
    const charged = maker.at("vendorPrice", month) - made("in-bengaluru").at("vendorPrice", month);
    // Ten years, and interest at 8 % on the half that is bound on average.
    expect(charged).toBeCloseTo((1_200_000 / 12) * (0.1 + 0.04), 3);
  });

  it("both need tooling once, unless a team makes the goods there already", () => {
    const teams = [{ site: "in-bengaluru", role: "assembler", headcount: 40 }];
    const standing = made("in-bengaluru", withParts(plant, { company: { teams } }), "employees");
    expect(lineSum(standing.ground, standing.flow, "tooling")).toBe(0);
  });

  it("differ in what is added on materials, and in the defects that reach customers", () => {
    const parts = units({ defectCost: 50, defectShare: 0.01 });
    const lots = { maker: made("in-bengaluru", parts), own: made("in-bengaluru", parts, "employees") };
    expect(lots.maker.at("materials", month) / lots.own.at("materials", month)).toBeCloseTo(1.05, 9);
    const basis = lots.own.good(month) * 0.01 * 50 * lots.own.price(month);
    expect(lots.own.at("quality", month)).toBeCloseTo(basis * 1.1, 6);
    expect(lots.maker.at("quality", month)).toBeCloseTo(basis * 1.2, 6);
    const home = made("de-munich", parts, "employees");
    expect(home.at("quality", month)).toBeCloseTo(basis, 6);
  });
});

describe("a new line whose rejects fall with practice", () => {
  it("uses more material at first, and less and less as it makes more", () => {
    const learns = units({ yieldLearningShare: 0.8, learningShare: 1, yieldShare: 0.95 });
    const [learning, plain] = [made("in-bengaluru", learns), made("in-bengaluru", units({ yieldShare: 0.95 }))];
    const ratios = Array.from({ length: 24 }, (_, at) => learning.at("materials", at) / plain.at("materials", at));
    // The first month is in part that of whoever made them before.
    const worst = ratios.indexOf(Math.max(...ratios));
    expect(worst).toBeLessThan(12);
    expect(ratios[worst]).toBeGreaterThan(1.01);
    expect(ratios.slice(worst + 1).every((ratio, at) => ratio < (ratios[worst + at] ?? 0))).toBe(true);
  });
});

describe("work that makes no goods", () => {
  it("has no lines of goods", () => {
    const ground = groundOf(newService);
    const keys = [...cashFlow(ground, placed(ground, "vendor", "in-bengaluru")).presentValues.keys()];
    for (const key of GOODS) expect(keys).not.toContain(key);
  });
});
