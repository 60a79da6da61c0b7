import {
  cashFlow,
  landedCostOf,
  placementId,
  placementOfShare,
  presentUnits,
  publishedParameters,
  shareSetting,
} from "@shoreline/economics";
import { evaluate } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { reading, smallProduction, smallService } from "../test/briefs.ts";
import { decided } from "../test/decided.ts";
import { type Considered, considered } from "./considered.ts";
import { meanOf } from "./figures.ts";
import { landedCosts } from "./landedCost.ts";

const SAMPLING = { seed: 1, trials: 64 };
const SPLIT = {
  work: {
    split: [
      { name: "boards", share: 0.7 },
      { name: "frames", share: 0.3 },
    ],
  },
};
const MEASURES = {
  candidates: {
    improve: { investment: 80_000, effect: 0.1, months: 6 },
    stop: { valueLostPerYear: 3_000_000, months: 6 },
  },
};

function landed(changes = {}, brief = smallProduction) {
  const study = considered(reading(brief, changes), publishedParameters, SAMPLING);
  const outcomes = study.options.map(({ outcome }) => outcome);
  return { study, outcomes, costs: landedCosts(study.setting, outcomes, study.sampling) };
}

/** Mean of the described cost of a unit, reckoned by itself. */
function describedMean(
  { setting, sampling }: Pick<Considered, "setting" | "sampling">,
  outcome: Considered["options"][number]["outcome"],
) {
  const cost = landedCostOf(setting, outcome.placement, outcome.flow)!;
  return meanOf(evaluate([[cost.perUnit]], { ...sampling, months: setting.world.months })[0]![0]!);
}

describe("the landed cost of alternatives", () => {
  it("is in every future what the described cost of a unit is, part by part, also of divided work", () => {
    const { study, outcomes, costs } = landed(SPLIT);
    expect(outcomes.some(({ placement }) => placement.shares !== undefined)).toBe(true);
    outcomes.forEach((outcome, place) => {
      const { perUnit, parts } = costs[place]!;
      // Both divide sums of the same figures, added up in another order.
      expect(perUnit.mean! / describedMean(study, outcome)).toBeCloseTo(1, 9);
      expect(parts.reduce((sum, { mean }) => sum + mean, 0) / perUnit.mean!).toBeCloseTo(1, 9);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    });
  });

  it("of divided work is that of each share on its own ground by its units, and being apart on top", () => {
    const { study, outcomes, costs } = landed(SPLIT);
    const place = outcomes.findIndex(
      ({ placement }) => new Set(placement.shares?.map((share) => share.placement.site.site.id)).size > 1,
    );
    const { setting } = study;
    const shares = outcomes[place]!.placement.shares!;
    const apart = shares.map((share) => {
      const own = shareSetting(setting, share);
      const placement = placementOfShare(setting, share);
      const { perUnit } = landedCostOf(own, placement, cashFlow(own, placement))!;
      return share.share * meanOf(evaluate([[perUnit]], { ...study.sampling, months: own.world.months })[0]![0]!);
    });
    const units = evaluate([[presentUnits(setting)!]], { ...study.sampling, months: setting.world.months })[0]![0]!;
    const interfaces = outcomes[place]!.lines.get("interfaces");
    const between = interfaces === undefined ? 0 : meanOf(interfaces.map((amount, trial) => amount / units[trial]!));
    const expected = apart.reduce((sum, each) => sum + each, between);
    expect(costs[place]!.perUnit.mean! / expected).toBeCloseTo(1, 9);
  });

  it("is dearer by duty, freight and a way of days abroad, and free of all three at home", () => {
    const { outcomes, costs } = landed({
      work: { units: { dutyShare: 0.1, transitDays: 30 } },
      candidates: { sites: ["in-pune"] },
    });
    const at = (id: string) => costs[outcomes.findIndex(({ placement }) => placementId(placement) === id)]!;
    const partsOf = (id: string) => at(id).parts.map(({ part }) => part);
    expect(partsOf("vendor@in-pune")).toEqual(expect.arrayContaining(["freight", "duty", "ordering"]));
    expect(at("vendor@in-pune")).toMatchObject({ cleared: true, dutyFree: false });
    expect(at("vendor@in-pune").transitDays).toBeGreaterThan(15);
    const atHome = partsOf("employees@de-munich");
    expect(["freight", "duty", "ordering"].filter((part) => atHome.includes(part as never))).toEqual([]);
    expect(at("employees@de-munich")).toMatchObject({ cleared: false, dutyFree: true, transitDays: 0, distanceKm: 0 });
  });

  it("is there for what is done to a line that runs, and not for one that is stopped", () => {
    const { outcomes, costs } = landed(MEASURES);
    const of = (measure: string) => costs[outcomes.findIndex(({ placement }) => placement.measure === measure)];
    expect(of("improve")?.parts.map(({ part }) => part)).toContain("beginning");
    expect(outcomes.some(({ placement }) => placement.measure === "stop")).toBe(true);
    expect(of("stop")).toBeUndefined();
  });

  it("is nothing that other work has", () => {
    expect(landed({}, smallService).costs.every((each) => each === undefined)).toBe(true);
    expect(decided(smallService).alternatives.some((each) => "landedCost" in each)).toBe(false);
  });

  it("stands in the decision beside the cost of each alternative", () => {
    for (const { cost, landedCost } of decided(smallProduction).alternatives) {
      expect(landedCost!.perUnit.mean).toBeGreaterThan(0);
      expect(landedCost!.perUnit.p10!).toBeLessThanOrEqual(landedCost!.perUnit.p90!);
      // 5,000 units a month for three years, discounted and drawn around that.
      expect(cost.mean! / landedCost!.perUnit.mean!).toBeGreaterThan(100_000);
      expect(cost.mean! / landedCost!.perUnit.mean!).toBeLessThan(200_000);
    }
  });
});

describe("prices of electricity", () => {
  const withEnergy = { work: { units: { energyKwhPerUnit: 2 } } };

  it("are among the facts of a decision on goods that take some, for home and each country considered", () => {
    const { facts } = decided(smallProduction, withEnergy);
    const prices = facts.filter(({ key }) => key === "electricityPrice");
    expect(prices.map(({ place }) => place)).toEqual(
      ["DE", "IN", "PL"].filter((each) => prices.some(({ place }) => place === each)),
    );
    expect(prices.map(({ place }) => place)).toEqual(expect.arrayContaining(["DE", "PL"]));
    for (const { unit, value, source, date } of prices) {
      expect(unit).toBe("USD a kWh");
      expect(value).toBeGreaterThan(0.01);
      expect(source.length).toBeGreaterThan(10);
      expect(date).toMatch(/^20\d\d$/);
    }
  });

  it("are assumptions too where they are a neighbour's", () => {
    const { facts, assumptions } = decided(smallProduction, {
      ...withEnergy,
      candidates: { sites: ["ro-bucharest"] },
    });
    const assumed = facts.filter(({ key, confidence }) => key === "electricityPrice" && confidence === "assumed");
    expect(assumed.length).toBeGreaterThan(0);
    for (const { place, derivation } of assumed) {
      expect(derivation).toMatch(/^median of the \d+ countries/);
      expect(assumptions.map(({ path }) => path)).toContain(`facts.electricityPrice.${place}`);
    }
  });

  it("are none of the facts of goods that take no electricity, or of other work", () => {
    for (const brief of [smallProduction, smallService])
      expect(decided(brief).facts.some(({ key }) => key === "electricityPrice")).toBe(false);
  });
});
