import fc from "fast-check";
import type { Party } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  newService,
  placed,
  runningService,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "../lines/homeStaff.ts";
import type { ParameterKey } from "../parameters.ts";
import { yearlyCost } from "../parties/employees.ts";
import { yearlyPrice } from "../parties/vendor.ts";
import { homeTeamYear, isAtHome, wayBack, wayBackAt } from "./wayBack.ts";

const values: Partial<Record<ParameterKey, number>> = {
  ownUtilisation: 0.9,
  utilisationLossPerVolatility: 0,
  recruiting: 0.16,
  deskSetUp: 3500,
  trainerShare: 0.1,
  notRedeployedShare: 0.4,
  knowledgeFade: 0.5,
  exitNotice: 3,
  terminationFee: 0.12,
  captiveExit: 0.4,
  severanceMonths: 3,
  botOperateMonths: 24,
};

function arranged(parts: typeof newService, party: Party, id: string, changes: typeof values = {}) {
  const ground = groundOf(parts, fixedParameters({ ...values, ...changes }));
  const placement = placed(ground, party, id);
  return { ground, placement, flow: cashFlow(ground, placement) };
}

function at({ ground, placement, flow }: ReturnType<typeof arranged>, month: number) {
  const way = wayBackAt(ground, placement, flow, month);
  const parts = Object.fromEntries(Object.entries(way.parts).map(([key, part]) => [key, figureAt(ground, part)]));
  return {
    months: figureAt(ground, way.months),
    cost: figureAt(ground, way.cost),
    writtenOff: figureAt(ground, way.writtenOff),
    parts: parts as Record<keyof typeof way.parts, number>,
  };
}

const abroad: readonly Party[] = ["vendor", "employees", "employerOfRecord", "buildOperateTransfer", "freelancers"];

const learningAgain = (changes: typeof values) =>
  at(arranged(runningService, "vendor", "in-bengaluru", changes), 30).parts.learning;

describe("the way back", () => {
  it("of own staff at home is nothing at all", () => {
    const home = arranged(runningService, "employees", "us-chicago");
    expect(isAtHome(home.placement)).toBe(true);
    expect(at(home, 12)).toMatchObject({ months: 0, cost: 0, writtenOff: 0 });
  });

  it("from a vendor, where nobody at home ever did the work, is hiring and a hand-back that outlast the notice", () => {
    const vendor = arranged(newService, "vendor", "in-bengaluru");
    const { ground } = vendor;
    const { far } = ground.conditionsOf("in-bengaluru");
    const handBack = 2 + 3 * 0.4 + far + 0.4;
    const way = at(vendor, 12);
    // Hiring 2.5 + 2 · .2 + 1.5 · 20/100.
    expect(way.months).toBeCloseTo(3.2 + handBack, 2);
    const head = homeTeamHeadPerMonth(ground);
    const heads =
      ground.nature.headcount * ground.workload.hoursPerMonth * figureAt(ground, homeTeamHeadsPerHour(ground));
    const pay = ground.world.expectedPay(ground.home).series![12]!;
    const prices = ground.world.prices.series![12]!;
    const month = heads * (figureAt(ground, head.indexed) * pay + figureAt(ground, head.flat) * prices);
    expect(way.parts.teaching).toBeCloseTo(month * handBack * 0.1, 2);
    const paid = heads / (1 - 0.1 / Math.sqrt(1 + ground.nature.headcount / 1500));
    const hireOne = ground.home.payPerYear * 0.16 * 1.2 * pay + 3500 * ground.perDollar * prices;
    expect(way.parts.hiring).toBeCloseTo(paid * hireOne, 2);
    const value = figureAt(ground, vendor.flow.heads) * figureAt(ground, yearlyPrice(ground, vendor.placement));
    const abroadPay = ground.world.expectedPay(vendor.placement.site).series![12]!;
    expect(way.parts.contract).toBeCloseTo(value * 0.12 * (1 - 12 / 36) * abroadPay, 2);
    expect(way.parts.closing).toBe(0);
  });

  it("in one month is that of the same month among all", () => {
    for (const party of abroad)
      for (const parts of [newService, runningService]) {
        const arrangement = arranged(parts, party, "in-bengaluru");
        const { ground, placement, flow } = arrangement;
        const every = wayBack(ground, placement, flow);
        const [months, cost] = [byMonthAt(ground, every.months), byMonthAt(ground, every.cost)];
        for (const month of [0, 5, 12, 24, 35]) {
          expect(months[month]).toBeCloseTo(at(arrangement, month).months, 9);
          const alone = at(arrangement, month).cost;
          expect(cost[month]! - alone).toBeCloseTo(0, 4);
        }
      }
  });

  it("is short while the home team is there, and longer the longer it has been gone", () => {
    const vendor = arranged(runningService, "vendor", "in-bengaluru");
    const months = [0, 12, 18, 24, 35].map((month) => at(vendor, month));
    expect(months[0]!.months).toBe(0);
    expect(months[0]!.parts).toEqual({ contract: 0, closing: 0, hiring: 0, teaching: 0, learning: 0, production: 0 });
    months.slice(1).forEach((each, i) => {
      expect(each.months).toBeGreaterThan(months[i]!.months);
      expect(each.parts.learning).toBeGreaterThan(months[i]!.parts.learning);
    });
    const nobody = at(arranged(newService, "vendor", "in-bengaluru"), 35);
    expect(months.at(-1)!.months).toBeLessThan(nobody.months);
  });

  it("costs more know-how where home forgets faster, and where more people left", () => {
    expect(learningAgain({ knowledgeFade: 0.9 })).toBeGreaterThan(learningAgain({ knowledgeFade: 0.2 }));
    expect(learningAgain({ notRedeployedShare: 0.6 })).toBeGreaterThan(learningAgain({ notRedeployedShare: 0.25 }));
  });
});

describe("leaving an arrangement", () => {
  it("costs a fee that is gone at the end, or what is left of a minimum commitment", () => {
    const free = arranged(newService, "vendor", "in-pune");
    expect(at(free, 36).parts.contract).toBe(0);
    expect(at(free, 30).parts.contract).toBeGreaterThan(0);
    const offer = {
      id: "acme",
      site: "in-pune",
      ratePerHour: { p10: 30, p50: 30, p90: 30 },
      currency: "USD",
      minimumMonths: 24,
    };
    const { ground } = free;
    const placement = { ...free.placement, vendor: offer as NonNullable<typeof free.placement.vendor> };
    const flow = cashFlow(ground, placement);
    const value = figureAt(ground, flow.heads) * figureAt(ground, yearlyPrice(ground, placement));
    const pay = ground.world.expectedPay(placement.site).series!;
    const contract = (month: number) => figureAt(ground, wayBackAt(ground, placement, flow, month).parts.contract);
    expect(contract(12)).toBeCloseTo(value * pay[12]!, 2);
    expect(contract(24)).toBeCloseTo(value * 0.12 * (12 / 36) * pay[24]!, 2);
  });

  it("of one's own abroad is closing it, and the people of a team that stood there before go back to their work", () => {
    const captive = arranged(newService, "employees", "in-bengaluru");
    const { ground, placement, flow } = captive;
    const year = figureAt(ground, yearlyCost(ground, placement.site, flow.heads, 1.1));
    const pay = ground.world.expectedPay(placement.site).series![24]!;
    expect(at(captive, 24).parts.closing).toBeCloseTo(0.4 * year * pay, 2);
    const teams = [{ site: "in-bengaluru", role: "softwareDeveloper", headcount: 20 }];
    const standing = arranged(withParts(newService, { company: { teams } }), "employees", "in-bengaluru");
    expect(at(standing, 24).parts.closing).toBe(0);
  });

  it("is a contract with a partner until the transfer, and a centre of one's own after it", () => {
    const partner = arranged(withParts(newService, { work: { months: 60 } }), "buildOperateTransfer", "in-pune");
    expect(at(partner, 12).parts).toMatchObject({ closing: 0 });
    expect(at(partner, 12).parts.contract).toBeGreaterThan(0);
    expect(at(partner, 40).parts.closing).toBeGreaterThan(0);
    expect(at(partner, 40).parts.contract).toBe(0);
  });

  it("of an employer of record is releasing people by their law, and closing the entity where one took over", () => {
    const many = withParts(newService, { work: { roles: { softwareDeveloper: 100 }, months: 60 } });
    const record = arranged(many, "employerOfRecord", "in-bengaluru");
    const captive = arranged(many, "employees", "in-bengaluru");
    const perHead = (each: typeof record, month: number) =>
      at(each, month).parts.closing / figureAt(each.ground, each.flow.heads);
    expect(perHead(record, 11)).toBeLessThan(0.5 * perHead(captive, 11));
    expect(perHead(record, 24)).toBeCloseTo(perHead(captive, 24), 4);
  });

  it("in the lead has bound only a part yet", () => {
    const captive = arranged(newService, "employees", "in-bengaluru");
    expect(at(captive, 0).parts.closing).toBe(0);
    expect(at(captive, 3).parts.closing).toBeLessThan(at(captive, 8).parts.closing);
  });

  it("writes off what was bought, less each month for five years", () => {
    const captive = arranged(newService, "employees", "in-bengaluru");
    const capital = figureAt(captive.ground, captive.flow.capital);
    expect(at(captive, 0).writtenOff).toBeCloseTo(capital, 4);
    expect(at(captive, 30).writtenOff).toBeCloseTo(capital / 2, 4);
  });
});

describe("a way back", () => {
  it("is never cheaper or shorter because leaving is dearer or slower", () => {
    const more: readonly ParameterKey[] = [
      "exitNotice",
      "terminationFee",
      "recruiting",
      "captiveExit",
      "knowledgeFade",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...more),
        fc.constantFrom(...abroad),
        fc.integer({ min: 0, max: 35 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (key, party, month, factor) => {
          const plain = at(arranged(runningService, party, "in-pune"), month);
          const worse = at(arranged(runningService, party, "in-pune", { [key]: values[key]! * factor }), month);
          // Rounding alone may differ.
          expect(worse.cost).toBeGreaterThanOrEqual(plain.cost * (1 - 1e-12));
          expect(worse.months).toBeGreaterThanOrEqual(plain.months * (1 - 1e-12));
        },
      ),
      { seed: 17, numRuns: 40 },
    );
  });

  it("is measured against a year of the team at home", () => {
    const { ground, flow } = arranged(runningService, "employees", "us-chicago");
    const keys = ["wages", "employerBurden", "attrition", "management", "seats", "tools", "nightCover"];
    const first = flow.lines.filter(({ key }) => keys.includes(key)).map(({ monthly }) => byMonthAt(ground, monthly));
    const year = first.reduce((sum, months) => sum + months.slice(0, 12).reduce((total, each) => total + each, 0), 0);
    // The year is that of the start, the books hold a year of rising pay and the growth of the work: within 6 %.
    expect(figureAt(ground, homeTeamYear(ground)) / year).toBeCloseTo(1, 1);
  });
});
