import { exchangeRateAt } from "@shoreline/atlas";
import { multiply } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newProject,
  newService,
  pinned,
  placed,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { elsewhere } from "../deliveryMix.ts";
import { exportPrice } from "./exportPrice.ts";
import { markedUpHead, sizeDiscount } from "./vendor.ts";

const offer = (fields: object) => ({
  id: "acme",
  site: "in-pune",
  ratePerHour: { p10: 30, p50: 30, p90: 30 },
  currency: "USD",
  minimumMonths: 0,
  ...fields,
});

describe("the price of a vendor's head", () => {
  const parameters = fixedParameters({
    vendorUtilisationProfessional: 0.8,
    vendorPayAbroad: 0.9,
    recruiting: 0.2,
    managersPerHead: 0.1,
    managerPayFactor: 1.5,
    vendorSeatFactor: 0.8,
    squareMetresPerHead: 10,
    occupancyShare: 0.25,
    toolsPerHead: 2_400,
    travelVendor: 600,
    vendorMarkup: 0.2,
    vendorMarkupPerSpecialisation: 0.1,
    exportPremium: 0.3,
  });
  const ground = groundOf(newService, parameters);
  const site = {
    ...ground.conditionsOf("in-bengaluru"),
    payPerYear: 24_000,
    burdenShare: 0.25,
    attritionPerYear: 0.2,
    rentPerSquareMetreYear: 192,
  };

  it("abroad is pay, leavers, leaders, seat, tools and travel, marked up and spread over billable hours", () => {
    // One head's pay a month: 24,000/12 · .9 = 1,800. On each unit of pay: 1.25 with burden, leavers .2 · 1.15 · .2 = .046,
    // leaders 1.25 · .1 · 1.5 = .1875; together 1.4835. Mark-up 1 + .2 + .2 · .1 = 1.22; twenty heads: no size discount;
    // small foreign buyer 1 + .3 · 60/80 = 1.225; over .8 billable hours: 1.22 · 1.225/.8 = 1.868125.
    const { indexed, flat } = markedUpHead(ground, site);
    expect(figureAt(ground, indexed)).toBeCloseTo(1_800 * 1.4835 * 1.868125, 4);
    // Seat .8 · 10 · 1.25 · 192/12 = 160; tools and travel 250 at prices of the start.
    const dollar = ground.perDollar;
    expect(figureAt(ground, flat)).toBeCloseTo((160 + 250 * dollar) * 1.868125, 4);
  });

  it("at home pays home's wages, does not travel and knows no export price", () => {
    const here = { ...site, reach: "onshore" as const, site: ground.home.site };
    const { indexed, flat } = markedUpHead(ground, here);
    expect(figureAt(ground, indexed)).toBeCloseTo((2_000 * 1.4835 * 1.22) / 0.8, 4);
    expect(figureAt(ground, flat)).toBeCloseTo(((160 + 200 * ground.perDollar) * 1.22) / 0.8, 4);
  });

  it("rises by two thirds of the night premium around the clock", () => {
    const nights = fixedParameters({
      unsocialShare: 0.5,
      nightPremium: 0.4,
      nightAttrition: 0,
      vendorUtilisationProfessional: 0.8,
    });
    const always = groundOf(withParts(newService, { nature: { coverage: "24x7" } }), nights);
    const byDay = groundOf(newService, nights);
    const of = (each: typeof always) =>
      figureAt(each, markedUpHead(each, { ...site, burdenShare: 0, attritionPerYear: 0 }).indexed);
    const leaders = 0.07 * 1.6;
    expect(of(always) / of(byDay)).toBeCloseTo((1 + leaders + 0.65 * 0.2) / (1 + leaders), 9);
  });
});

const discountAt = (heads: number) =>
  sizeDiscount(groundOf(withParts(newService, { work: { roles: { softwareDeveloper: heads } } })));

describe("sizeDiscount", () => {
  it("is nothing at twenty heads, 4 % a logarithm, and never beyond 15 %", () => {
    expect(discountAt(20)).toBeCloseTo(1, 12);
    expect(discountAt(200)).toBeCloseTo(1 - 0.04 * Math.LN10, 12);
    expect(discountAt(0.01)).toBe(1.15);
    expect(discountAt(20_000)).toBe(0.85);
  });
});

describe("exportPrice", () => {
  it("halves its premium at sixty heads and asks none at home or for goods", () => {
    const ground = groundOf(newService, fixedParameters({ exportPremium: 0.3 }));
    const abroad = ground.conditionsOf("in-bengaluru");
    expect(figureAt(ground, multiply(1, exportPrice(ground, abroad, 60)))).toBeCloseTo(1.15, 12);
    expect(exportPrice(ground, ground.home, 60)).toBe(1);
  });
});

describe("a vendor by the market", () => {
  it("is paid for its heads where they sit, month by month", () => {
    const ground = groundOf(newService);
    const placement = placed(ground, "vendor", "in-bengaluru");
    const flow = cashFlow(ground, placement);
    const other = elsewhere(ground, placement);
    expect(other.share).toBeGreaterThan(0);
    const heads = byMonthAt(ground, flow.staffing.heads);
    const priceAt = (site: typeof placement.site, month: number) => {
      const { indexed, flat } = markedUpHead(ground, site);
      const pay = byMonthAt(ground, ground.world.payIndex(site))[month] ?? Number.NaN;
      const prices = byMonthAt(ground, ground.world.prices)[month] ?? Number.NaN;
      return figureAt(ground, indexed) * pay + figureAt(ground, flat) * prices;
    };
    for (const month of [0, 5, 20, 35]) {
      const working = heads[month] ?? Number.NaN;
      expect(lineAt(ground, flow.lines, "vendorPrice")[month]).toBeCloseTo(
        working * (1 - other.share) * priceAt(placement.site, month),
        4,
      );
      expect(lineAt(ground, flow.lines, "onSite")[month]).toBeCloseTo(
        working * other.share * priceAt(other.site, month),
        4,
      );
    }
  });
});

const withOffer = (fields: object, parts = newService) => {
  const ground = groundOf(withParts(parts, { candidates: { vendors: [offer(fields)] } }));
  const [vendor] = ground.brief.candidates.vendors;
  if (!vendor) throw new Error("The offer was lost.");
  return { ground, flow: cashFlow(ground, { ...placed(ground, "vendor", "in-pune"), vendor }) };
};

describe("a vendor's offer", () => {
  it("is billed by its rate for the hours worked, and rises with pay at home once a year has passed", () => {
    const { ground, flow } = withOffer({});
    const heads = byMonthAt(ground, flow.staffing.heads);
    const hours = ground.conditionsOf("in-pune").hoursPerMonth;
    const price = lineAt(ground, flow.lines, "vendorPrice");
    const growth = ground.home.wageGrowthPerYear;
    expect(price[24]).toBeCloseTo((heads[24] ?? 0) * hours * 30 * (1 + growth) ** 2, 4);
    expect(lineSum(ground, flow, "onSite")).toBe(0);
  });

  it("in a foreign currency is turned once and follows that currency", () => {
    const { ground, flow } = withOffer({ currency: "PLN" });
    const dollars = 1 / exchangeRateAt("PLN", ground.brief.work.start).value;
    const heads = byMonthAt(ground, flow.staffing.heads);
    const price = (step: number) =>
      lineAt(ground, flow.lines, "vendorPrice", pinned({ "world/PLN/exchangeRate": step }))[24] ?? 0;
    const growth = ground.home.wageGrowthPerYear;
    const hours = ground.conditionsOf("in-pune").hoursPerMonth;
    expect(price(0)).toBeCloseTo((heads[24] ?? 0) * hours * 30 * dollars * (1 + growth) ** 2, 4);
    expect(price(0.01) / price(0)).toBeCloseTo(Math.exp(0.25), 9);
  });

  it("makes us pay the months that it insists on beyond the work", () => {
    const project = withParts(newProject, { work: { months: 6 } });
    const free = withOffer({}, project);
    const bound = withOffer({ minimumMonths: 10 }, project);
    const extra = lineSum(bound.ground, bound.flow, "vendorPrice") - lineSum(free.ground, free.flow, "vendorPrice");
    const heads = figureAt(bound.ground, bound.flow.heads);
    const hours = bound.ground.conditionsOf("in-pune").hoursPerMonth;
    expect(extra).toBeCloseTo(heads * hours * 30 * 4, 3);
    expect(sum(lineAt(bound.ground, bound.flow.lines, "vendorPrice").slice(6))).toBeCloseTo(
      sum(lineAt(free.ground, free.flow.lines, "vendorPrice").slice(6)),
      3,
    );
  });
});
