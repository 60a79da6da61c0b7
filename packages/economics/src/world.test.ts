import { factAt } from "@shoreline/atlas";
import { constant, evaluate, total, trialPoint } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  certainParameters,
  figureAt,
  fixedParameters,
  groundOf,
  newService,
  pinned,
  withParts,
} from "../test/ground.ts";
import { byMonth, inMonth, powersByMonth } from "./world.ts";

/** Nobody knows better: pay grows as the atlas says, at the level it says, and currencies hold. */
const STILL = { "world/IN/payLevel": 1, "world/US/payLevel": 1, "world/DE/payLevel": 1, "world/PL/payLevel": 1 };

const logDeviation = (column: Float64Array) => {
  const logs = [...column].map(Math.log);
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / logs.length);
};

const rupeeSteps = (step: number) => pinned({ ...STILL, "world/INR/exchangeRate": step });

describe("pay in the world", () => {
  it("at home grows by the country's wage growth and knows no exchange rate", () => {
    const ground = groundOf(newService);
    const index = byMonthAt(ground, ground.world.payIndex(ground.home), pinned(STILL));
    const growth = ground.home.wageGrowthPerYear;
    // Continuous growth, read in the middle of the month: month 0 is half a month, month 23 is 23.5 months on.
    expect(index[0]).toBeCloseTo(Math.exp(growth * (0.5 / 12)), 12);
    expect(index[23]).toBeCloseTo(Math.exp(growth * (23.5 / 12)), 12);
  });

  it("abroad loses to its currency the stated part of what wages grow faster", () => {
    const ground = groundOf(newService, fixedParameters({ depreciationShare: 0.6 }));
    const india = ground.conditionsOf("in-bengaluru");
    const index = byMonthAt(ground, ground.world.payIndex(india), pinned({ ...STILL, "world/INR/exchangeRate": 0 }));
    const gap = india.wageGrowthPerYear - ground.home.wageGrowthPerYear;
    expect(gap).toBeGreaterThan(0);
    expect(index[23]).toBeCloseTo(Math.exp((india.wageGrowthPerYear - 0.6 * gap) * (23.5 / 12)), 12);
  });

  it("is cheaper when the site's currency falls against the dollar, dearer when home's falls", () => {
    const american = groundOf(newService);
    const india = american.conditionsOf("in-bengaluru");
    const paid = (step: number) =>
      byMonthAt(american, american.world.payIndex(india), rupeeSteps(step))[11] ?? Number.NaN;
    // Twelve monthly steps of −1 % in logarithms.
    expect(paid(-0.01) / paid(0)).toBeCloseTo(Math.exp(-0.12), 12);
    const german = groundOf(
      withParts(newService, { company: { home: "de-munich", currency: "EUR", entities: ["de"] } }),
    );
    const abroad = german.conditionsOf("in-bengaluru");
    const index = (step: number) =>
      byMonthAt(
        german,
        german.world.payIndex(abroad),
        pinned({ ...STILL, "world/INR/exchangeRate": 0, "world/EUR/exchangeRate": step }),
      )[11] ?? Number.NaN;
    expect(index(-0.01) / index(0)).toBeCloseTo(Math.exp(0.12), 12);
  });

  it("in a country with home's currency has no exchange path", () => {
    const ground = groundOf(
      withParts(newService, { company: { home: "de-munich", currency: "EUR", entities: ["de"] } }),
    );
    const spain = ground.conditionsOf("es-madrid");
    const at = (step: number) =>
      byMonthAt(ground, ground.world.payIndex(spain), pinned({ "world/EUR/exchangeRate": step }));
    expect(at(0.05)).toEqual(at(0));
  });

  it("is one draw for all cities of a country", () => {
    const ground = groundOf(newService);
    const { payIndex } = ground.world;
    expect(payIndex(ground.conditionsOf("in-pune"))).toBe(payIndex(ground.conditionsOf("in-bengaluru")));
    expect(payIndex(ground.conditionsOf("pl-krakow"))).not.toBe(payIndex(ground.conditionsOf("in-bengaluru")));
  });

  it("is known better at home than the facts of the country say", () => {
    const ground = groundOf(newService, fixedParameters({ wageLevelHome: 0.02 }));
    const high = pinned({ "world/US/payLevel": 1.02 });
    const { home, world } = ground;
    expect(
      byMonthAt(ground, world.payIndex(home), high)[0]! / byMonthAt(ground, world.payIndex(home), pinned(STILL))[0]!,
    ).toBeCloseTo(1.02, 12);
    const columns = evaluate(
      [[total(world.payIndex(home))], [total(world.payIndex({ ...home, site: { ...home.site, country: "GB" } }))]],
      {
        seed: 1,
        trials: 1024,
        months: world.months,
      },
    ).map(([column]) => column ?? new Float64Array());
    // At home ± 2 % of level and ± 1 point of growth over 1.5 years; elsewhere the atlas's own spread.
    expect(logDeviation(columns[0]!)).toBeLessThan(0.03);
    expect(logDeviation(columns[1]!)).toBeGreaterThan(logDeviation(columns[0]!));
  });
});

describe("the exchange index", () => {
  it("is 1 for home's own currency and against a dollar home the currency's own path", () => {
    const ground = groundOf(newService);
    expect(new Set(byMonthAt(ground, ground.world.exchangeIndex("USD")))).toEqual(new Set([1]));
    const point = pinned({ "world/PLN/exchangeRate": 0.02 });
    expect(byMonthAt(ground, ground.world.exchangeIndex("PLN"), point)[4]).toBeCloseTo(Math.exp(0.1), 12);
  });

  it("spreads with the square root of time", () => {
    const ground = groundOf(newService);
    const months = Array.from({ length: 2_000 }, (_, trial) =>
      byMonthAt(ground, ground.world.exchangeIndex("PLN"), trialPoint(11, trial)).map(Math.log),
    );
    const yearly = factAt("fxVolatilityPerYear", "PL").value;
    const deviation = (month: number) =>
      Math.sqrt(months.reduce((sum, path) => sum + (path[month] ?? 0) * (path[month] ?? 0), 0) / months.length);
    // Standard error of a standard deviation over 2,000 paths: 1/√4,000 = 1.6 %; four of them.
    expect(deviation(11) / yearly).toBeGreaterThan(0.936);
    expect(deviation(11) / yearly).toBeLessThan(1.064);
    expect(deviation(35) / deviation(8)).toBeGreaterThan(1.85);
    expect(deviation(35) / deviation(8)).toBeLessThan(2.15);
  });
});

describe("the brief's currency", () => {
  it("and not that of the country decides what moves: a Warsaw company that reckons in euros", () => {
    const ground = groundOf(
      withParts(newService, { company: { home: "pl-warsaw", currency: "EUR", entities: ["pl"] } }),
    );
    const at = (currency: string, site: string) => {
      const index = ground.world.payIndex(ground.conditionsOf(site));
      return byMonthAt(ground, index, pinned({ [`world/${currency}/exchangeRate`]: 0.02 }))[9] ?? Number.NaN;
    };
    const still = (site: string) =>
      byMonthAt(ground, ground.world.payIndex(ground.conditionsOf(site)))[9] ?? Number.NaN;
    expect(at("PLN", "pl-warsaw") / still("pl-warsaw")).toBeCloseTo(Math.exp(0.2), 9);
    expect(at("EUR", "de-munich")).toBe(still("de-munich"));
  });
});

describe("expected pay and prices", () => {
  it("grow as the medians of pay do, and prices never faster than pay at home", () => {
    const ground = groundOf(newService);
    for (const site of [ground.home, ground.conditionsOf("in-bengaluru"), ground.conditionsOf("pl-krakow")])
      expect(byMonthAt(ground, ground.world.expectedPay(site))[30]).toBeCloseTo(
        byMonthAt(ground, ground.world.payIndex(site), pinned(STILL))[30] ?? Number.NaN,
        9,
      );
    const prices = byMonthAt(ground, ground.world.prices);
    expect((prices[12] ?? 0) / (prices[0] ?? 0) - 1).toBeLessThanOrEqual(ground.home.wageGrowthPerYear + 1e-12);
  });
});

describe("months of the world", () => {
  it("are discounted in their middle", () => {
    const ground = groundOf(withParts(newService, { company: { discountRate: 0.21 } }), certainParameters);
    const discount = byMonthAt(ground, ground.world.discount);
    // 1.21^(−1/2) = 1/1.1 lies in the middle of the year, between the middles of months 5 and 6.
    expect(Math.sqrt((discount[5] ?? 0) * (discount[6] ?? 0))).toBeCloseTo(1 / 1.1, 12);
    expect((discount[12] ?? 0) / (discount[0] ?? 0)).toBeCloseTo(1 / 1.21, 12);
  });

  it("can carry an impulse, known figures and the powers of a factor", () => {
    const ground = groundOf(withParts(newService, { work: { months: 4 } }));
    expect(byMonthAt(ground, inMonth(4, 2))).toEqual([0, 0, 1, 0]);
    expect(
      byMonthAt(
        ground,
        byMonth(4, (month) => month * month),
      ),
    ).toEqual([0, 1, 4, 9]);
    expect(byMonthAt(ground, powersByMonth(constant(0.5), ground.world.everyMonth))).toEqual([
      0.5, 0.25, 0.125, 0.0625,
    ]);
    expect(figureAt(ground, total(ground.world.everyMonth))).toBe(4);
  });
});
