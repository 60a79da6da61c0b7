import { evaluate } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { byMonthAt, groundOf, newProduction, placed, withParts } from "./ground.ts";
import { cashFlow } from "../src/cashFlow.ts";
import { publishedParameters } from "../src/parameters.ts";
import type { Setting } from "../src/setting.ts";
import type { SiteConditions } from "../src/siteConditions.ts";

const MONEY = {
  plantCost: 800_000,
  shipmentCost: 900,
  defectCost: 40,
  materialCost: 20,
  toolingCost: 400_000,
  freightPerUnit: 1.5,
};
const OTHERS = {
  perMonth: 10_000,
  labourMinutes: 30,
  energyKwhPerUnit: 4,
  materialCurrency: "USD",
  insuranceShare: 0.005,
  dutyShare: 0.04,
  yieldShare: 0.93,
  yieldLearningShare: 0.85,
  learningShare: 0.9,
  transitDays: 30,
  productionDays: 21,
  minimumLot: 15_000,
  demandVariation: 0.3,
  stockServiceLevel: 0.98,
  defectShare: 0.004,
};

/** Goods with every field said, all money of the brief times a factor, sold to a country with fees for entries. */
function everyField(factor: number): Setting {
  const money = Object.fromEntries(Object.entries(MONEY).map(([key, amount]) => [key, amount * factor]));
  const company = { home: "us-chicago", currency: "USD", entities: ["us"] };
  return groundOf(withParts(newProduction, { work: { units: { ...OTHERS, ...money } }, company }), publishedParameters);
}

function withSites(ground: Setting, change: (site: SiteConditions) => SiteConditions): Setting {
  const conditionsOf = (id: string) => change(ground.conditionsOf(id));
  return { ...ground, conditionsOf, home: change(ground.home), farShore: change(ground.farShore) };
}

const PLACES = [
  ["vendor", "in-bengaluru"],
  ["employees", "in-bengaluru"],
  ["vendor", "mx-guadalajara"],
  ["employees", "us-chicago"],
] as const;

describe("goods with every field said", () => {
  it.each(PLACES)("in another unit of money cost as many times more, to the last bit: %s in %s", (party, id) => {
    const ground = everyField(1);
    // A power of two rounds nothing.
    const scaled = withSites({ ...everyField(2), perDollar: 2 * ground.perDollar }, (site) => ({
      ...site,
      payPerYear: 2 * site.payPerYear,
      rentPerSquareMetreYear: 2 * site.rentPerSquareMetreYear,
    }));
    const [once, twice] = [ground, scaled].map((each) => cashFlow(each, placed(each, party, id)).lines);
    expect(twice?.map(({ key }) => key)).toEqual(once?.map(({ key }) => key));
    for (const [at, line] of (once ?? []).entries()) {
      const doubled = byMonthAt(ground, line.monthly).map((amount) => 2 * amount);
      expect([line.key, byMonthAt(scaled, twice![at]!.monthly)]).toEqual([line.key, doubled]);
    }
  });

  it.each(PLACES)("cost no more in any future where pay falls: %s in %s", (party, id) => {
    const ground = everyField(1);
    const cheaper = withSites(ground, (site) =>
      site.site.id === id ? { ...site, payPerYear: 0.8 * site.payPerYear } : site,
    );
    const [before = [], after = []] = [ground, cheaper].map((each) =>
      evaluate([[cashFlow(each, placed(each, party, id)).cost]], { seed: 5, trials: 256, months: each.world.months }),
    );
    const [was, is] = [before[0]![0]!, after[0]![0]!];
    expect(is.every((cost, trial) => cost <= was[trial]!)).toBe(true);
    expect(is.some((cost, trial) => cost < was[trial]!)).toBe(true);
  });
});
