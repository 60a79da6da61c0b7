import { parties } from "@shoreline/arrangements";
import { constant, total } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  meanOver,
  newProject,
  newService,
  pinned,
  placed,
  sum,
  withParts,
} from "../../test/ground.ts";
import type { Setting } from "../setting.ts";
import {
  changeOrderLine,
  changesPerYear,
  disruptionsPerYear,
  incidentLine,
  incidentsPerYear,
  interruptionLine,
  interruptionsOf,
  spread,
} from "./risk.ts";

const at = (nature: object) => groundOf(withParts(newService, { nature }));

const meanOf = (values: readonly number[]) => sum(values) / values.length;

/** Mean over the horizon of pay at home that grows as expected, from the middles of the months. */
function meanPay({ world, home }: Setting): number {
  const months = Array.from({ length: world.months }, (_, month) => (month + 0.5) / 12);
  return meanOf(months.map((years) => Math.exp(home.wageGrowthPerYear * years)));
}

describe("changes", () => {
  it("come once a year where nothing moves, and a dozen times where all is open", () => {
    expect(changesPerYear(at({ volatility: 0, clarity: 0.2 }))).toBe(1);
    expect(changesPerYear(at({ volatility: 1, clarity: 0 }))).toBeCloseTo(13, 12);
  });

  it("cost nothing in a future without one, and four times their size in one with four", () => {
    const ground = groundOf(newService, fixedParameters({ changeSize: 0.01 }));
    const cost = total(changeOrderLine(ground, ground.home, constant(1_000_000), 1.3).monthly);
    expect(figureAt(ground, cost, pinned({ "world/changes": 0 }))).toBe(0);
    // The mean of four sizes with log spread .8 has a median of e^(.32 − .32/4); pay grows meanwhile.
    const expected = 4 * 0.01 * 1_000_000 * 1.3 * Math.exp(0.24) * meanPay(ground);
    expect(figureAt(ground, cost, pinned({ "world/changes": 4, "world/changeSizes": 0 })) / expected).toBeCloseTo(1, 9);
  });

  it("cost on average their rate times the mean size times the price", () => {
    const ground = groundOf(newService, fixedParameters({ changeSize: 0.01 }));
    const cost = total(changeOrderLine(ground, ground.home, constant(1_000_000), 1.3).monthly);
    // A log-normal size with median 1 % and log spread .8 has a mean of 1 % · e^.32.
    const expected = 3 * changesPerYear(ground) * 0.01 * Math.exp(0.32) * 1_000_000 * 1.3 * meanPay(ground);
    // Relative deviation of one future √((1 + .9)/6.6) = .54, of the mean of 16,384 futures .4 %; four of them.
    expect(Math.abs(meanOver(ground, cost, 16_384) / expected - 1)).toBeLessThan(0.017);
  });

  it("of a project are in its effort already: own staff pay nothing on top, a contract its premium", () => {
    const ground = groundOf(newProject);
    const point = pinned({ "world/changes": 5, "world/changeSizes": 0.7 });
    const of = (price: number) =>
      figureAt(ground, total(changeOrderLine(ground, ground.home, constant(1_000_000), price).monthly), point);
    expect(of(1.3)).toBeGreaterThan(0);
    expect(of(1.6)).toBeCloseTo(2 * of(1.3), 6);
    expect(changeOrderLine(ground, ground.home, constant(1_000_000), 1).monthly).toMatchObject({ value: 0 });
  });

  it("of a project measured by its size are also what the scope grew by, at the premium of the contract alone", () => {
    const bySize = withParts(newProject, { work: { effort: undefined, size: { functionPoints: 1000 }, months: 24 } });
    const ground = groundOf(bySize, fixedParameters({}));
    const premium = total(changeOrderLine(ground, ground.home, constant(1_000_000), 1.3).monthly);
    const at = (growth: number) =>
      figureAt(ground, premium, pinned({ "world/changes": 0, "world/scopeGrowth": growth }));
    expect(at(1)).toBe(0);
    // Two years at a million a year, half as much again, 30 % of it; pay grows meanwhile.
    const pay = meanPay({ ...ground, world: { ...ground.world, months: 24 } });
    expect(at(1.5) / pay).toBeCloseTo(2 * 1_000_000 * 0.5 * 0.3, 3);
    const own = changeOrderLine(ground, ground.home, constant(1_000_000), 1);
    expect(own.monthly).toMatchObject({ value: 0 });
  });

  it("of a service cost a third more under a contract with a premium of a third, in every future", () => {
    const ground = groundOf(newService);
    const own = total(changeOrderLine(ground, ground.home, constant(1_000_000), 1).monthly);
    const bought = total(changeOrderLine(ground, ground.home, constant(1_000_000), 4 / 3).monthly);
    for (const changes of [0, 1, 7, 20]) {
      const point = pinned({ "world/changes": changes, "world/changeSizes": 0.7 });
      expect(figureAt(ground, bought, point)).toBeCloseTo((4 / 3) * figureAt(ground, own, point), 6);
    }
  });
});

describe("incidents", () => {
  it("at one site are never rarer with a third party than with own staff, however new the skill", () => {
    for (const specialisation of [0, 0.5, 1]) {
      const ground = at({ specialisation });
      for (const id of ["us-chicago", "in-bengaluru", "ng-lagos"]) {
        const of = (party: (typeof parties)[number]) => incidentsPerYear(ground, ground.conditionsOf(id), party);
        for (const third of ["vendor", "freelancers"] as const) {
          expect(of(third)).toBeGreaterThan(of("employees"));
          expect(of(third)).toBeGreaterThan(of("employerOfRecord"));
        }
      }
    }
  });

  it("double with a vendor under the same law", () => {
    const ground = at({ specialisation: 0 });
    expect(incidentsPerYear(ground, ground.home, "vendor")).toBe(
      2 * incidentsPerYear(ground, ground.home, "employees"),
    );
  });

  it("are at most twice as frequent under the weakest law as under the best", () => {
    const ground = at({});
    const of = (ruleOfLaw: number) => incidentsPerYear(ground, { ...ground.home, ruleOfLaw }, "vendor");
    expect(of(-2.5) / of(2.5)).toBeCloseTo(2, 12);
    expect(of(-1)).toBeGreaterThan(of(0));
  });

  it("cost nothing where nothing is at stake", () => {
    const ground = at({});
    expect(incidentLine(ground, ground.home, "vendor")).toEqual([]);
  });

  it("happen as often as their hazard says over the horizon", () => {
    const parts = withParts(newService, { sensitivity: { valueAtStake: 1_000_000 } });
    const ground = groundOf(parts, fixedParameters({ incidentHazard: 0.1, incidentSeverity: 0.1 }));
    const perYear = incidentsPerYear(ground, ground.home, "employees");
    const [line] = incidentLine(ground, ground.home, "employees");
    const cost = total(line!.monthly);
    const at = (count: number) =>
      figureAt(
        ground,
        cost,
        pinned({ "employees/us-chicago/incidents": count, "employees/us-chicago/incidentsSize": 0 }),
      );
    // One incident of median size costs a tenth of the million at stake; two of them more than twice that, for the
    // median of a mean of skewed sizes lies nearer to their mean: e^(.5 − .5/2).
    expect([at(0), at(1)]).toEqual([0, expect.closeTo(100_000, 6)]);
    expect(at(2)).toBeCloseTo(200_000 * Math.exp(0.25), 6);
    // Relative deviation of one future about √(e/.33) = 2.9; over 65,536 futures 1.1 %; four of them.
    const expected = 3 * perYear * 100_000 * Math.exp(0.5);
    expect(Math.abs(meanOver(ground, cost, 65_536) / expected - 1)).toBeLessThan(0.045);
  });
});

describe("interruptions", () => {
  it("of own staff are the country's alone; a contract adds its early end and the vendor's failure", () => {
    const ground = groundOf(newService, fixedParameters({ terminationHazard: 0.1, insolvencyHazard: 0.01 }));
    const perYear = (party: (typeof parties)[number]) =>
      interruptionsOf(ground, ground.home, party).reduce((all, each) => all + each.perYear, 0);
    const country = disruptionsPerYear(ground, ground.home);
    expect(perYear("employees")).toBe(country);
    expect(perYear("freelancers")).toBe(country);
    expect(perYear("vendor")).toBeCloseTo(country + 0.11, 12);
    expect(perYear("buildOperateTransfer")).toBeCloseTo(country + 0.055, 12);
    expect(perYear("employerOfRecord")).toBeCloseTo(country + 0.01, 12);
  });

  it("of a country strike all parties and cities there in the same futures", () => {
    const ground = groundOf(
      newService,
      fixedParameters({ disruptionCost: 0.08, terminationCost: 0.25, insolvencyCost: 0.4 }),
    );
    const point = pinned({ "world/IN/disruption": 1 });
    for (const party of parties)
      for (const id of ["in-bengaluru", "in-pune"]) {
        const { site } = placed(ground, party, id);
        const pay = meanOf(byMonthAt(ground, ground.world.expectedPay(site)));
        const { monthly } = interruptionLine(ground, site, party, constant(1_000_000));
        expect(sum(byMonthAt(ground, monthly, point))).toBeCloseTo(80_000 * pay, 6);
      }
  });

  it("cost on average their rate times their cost", () => {
    const ground = groundOf(
      newService,
      fixedParameters({
        terminationHazard: 0.11,
        terminationCost: 0.25,
        insolvencyHazard: 0,
        disruptionHazard: 0.015,
        disruptionCost: 0.08,
      }),
    );
    const { monthly } = interruptionLine(ground, ground.home, "vendor", constant(1_000_000));
    const expected = 3 * (0.11 * 0.25 + disruptionsPerYear(ground, ground.home) * 0.08) * 1_000_000 * meanPay(ground);
    // Standard deviation about .25 · √.33 of a million; over 16,384 futures a standard error of 1.3 % of the mean.
    expect(meanOver(ground, total(monthly), 16_384) / expected).toBeGreaterThan(0.95);
    expect(meanOver(ground, total(monthly), 16_384) / expected).toBeLessThan(1.05);
  });

  it("grow with country risk and unrest, not with calm", () => {
    const ground = at({});
    const of = (countryRiskPremium: number, politicalStability: number) =>
      disruptionsPerYear(ground, { ...ground.home, countryRiskPremium, politicalStability });
    expect(of(0.04, 0) - of(0, 0)).toBeCloseTo(0.02, 12);
    expect(of(0, -1) - of(0, 0)).toBeCloseTo(0.02, 12);
    expect(of(0, 1)).toBe(of(0, 0));
  });
});

describe("an amount over the horizon", () => {
  it("is spent in equal months and never after it", () => {
    const ground = groundOf(
      withParts(newService, { work: { kind: "project", effort: { p10: 1, p50: 2, p90: 3 }, months: 8 } }),
    );
    const months = byMonthAt(ground, spread(ground));
    expect(months).toHaveLength(24);
    expect(sum(months)).toBeCloseTo(1, 12);
    expect(sum(months.slice(8))).toBe(0);
  });
});
