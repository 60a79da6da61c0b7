import { evaluate } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
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
  runningService,
  sum,
  withParts,
} from "../../test/ground.ts";
import { type CashFlow, cashFlow } from "../cashFlow.ts";
import { lineKeys } from "../line.ts";
import { publishedParameters } from "../parameters.ts";
import type { MeasureKey, Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";

const AUTOMATE = { investment: 600_000, effect: 0.4, months: 10, runCostPerYear: 60_000 };

const withMeasures = (candidates: object, parts: BriefParts = runningService) => withParts(parts, { candidates });

const atHome = (ground: Setting): Placement => ({ party: "employees", site: ground.home });
const taken = (ground: Setting, measure: MeasureKey, placement = atHome(ground)): CashFlow =>
  cashFlow(ground, { ...placement, measure });

const parameters = fixedParameters({ severanceMonths: 3, notRedeployedShare: 0.4 });

/** All running lines of a flow in a month, by a plain sum. */
const runningIn = (ground: Setting, { lines }: CashFlow, month: number) =>
  sum(lines.filter(({ kind }) => kind === "run").map(({ monthly }) => byMonthAt(ground, monthly)[month]!));

describe("automating four tenths of the work of twenty developers in ten months", () => {
  const ground = groundOf(withMeasures({ automate: AUTOMATE }), parameters);
  const today = cashFlow(ground, atHome(ground));
  const flow = taken(ground, "automate");
  const prices = byMonthAt(ground, ground.world.prices);
  const pay = byMonthAt(ground, ground.world.payIndex(ground.home));
  const shareOfPay = (month: number) =>
    lineAt(ground, flow.lines, "wages")[month]! / lineAt(ground, today.lines, "wages")[month]!;

  it("shrinks today's pay by 2 % in the first month, 18 % in the fifth and 40 % from the eleventh on", () => {
    // The straight line from 0 to .4 over ten months is at .04·(month − ½) in the middle of a month.
    expect([0, 4, 9, 10, 35].map(shareOfPay)).toEqual(
      [0.98, 0.82, 0.62, 0.6, 0.6].map((each) => expect.closeTo(each, 12)),
    );
  });

  it("is paid for in the first month, and run at prices that grow", () => {
    expect(lineAt(ground, flow.lines, "automation").slice(0, 2)).toEqual([600_000, 0]);
    expect(lineAt(ground, flow.lines, "upkeep")[35]).toBeCloseTo(5_000 * prices[35]!, 6);
    expect(figureAt(ground, flow.capital) - figureAt(ground, today.capital)).toBeGreaterThan(590_000);
  });

  it("frees eight people in equal steps, of whom four in ten leave with three months of pay", () => {
    const severance = lineAt(ground, flow.lines, "severance");
    const owed = (month: number) => 0.8 * (ground.home.payPerYear / 12) * 3 * 0.4 * pay[month]!;
    expect(severance.slice(0, 12)).toEqual([
      ...Array.from({ length: 10 }, (_, month) => expect.closeTo(owed(month), 6)),
      0,
      0,
    ]);
  });

  it("takes nothing off losses, and reaches full productivity with its full effect", () => {
    for (const key of ["incidents", "interruptions"] as const)
      expect(lineSum(ground, flow, key)).toBe(lineSum(ground, today, key));
    expect(figureAt(ground, flow.staffing.monthsToFirstOutput)).toBe(0);
    expect(figureAt(ground, flow.staffing.monthsToFullProductivity)).toBe(10);
  });
});

describe("improving", () => {
  it("takes its share off materials as well, which machines need as much as people do", () => {
    const production: BriefParts = withParts(runningService, {
      work: {
        kind: "production",
        function: "manufacturing",
        roles: { assembler: 1 },
        units: { perMonth: 10_000, labourMinutes: 30, materialCost: 20, yieldShare: 0.95 },
      },
      company: { teams: [{ site: "us-chicago", role: "assembler", headcount: 40 }] },
    });
    const measure = { investment: 0, effect: 0.1, months: 0 };
    const ground = groundOf(withMeasures({ improve: measure, automate: measure }, production));
    const today = lineSum(ground, cashFlow(ground, atHome(ground)), "materials");
    expect(lineSum(ground, taken(ground, "improve"), "materials") / today).toBeCloseTo(0.9, 12);
    expect(lineSum(ground, taken(ground, "automate"), "materials")).toBe(today);
  });

  it("that goes wrong costs more each month, and nobody leaves", () => {
    const ground = groundOf(withMeasures({ improve: { investment: 50_000, effect: -0.05, months: 6 } }));
    const today = cashFlow(ground, atHome(ground));
    const flow = taken(ground, "improve");
    expect(lineSum(ground, flow, "severance")).toBe(0);
    expect(lineAt(ground, flow.lines, "wages")[20]! / lineAt(ground, today.lines, "wages")[20]!).toBeCloseTo(1.05, 12);
    expect(figureAt(ground, flow.cost)).toBeGreaterThan(figureAt(ground, today.cost) + 49_000);
  });

  it("shrinks a vendor's bill, and no people of one's own leave with it", () => {
    const parts = withMeasures(
      { improve: { investment: 0, effect: 0.2, months: 0 } },
      withParts(runningService, { company: { teams: [] }, baseline: { alternative: "vendor@in-bengaluru" } }),
    );
    const ground = groundOf(parts);
    const vendor = placed(ground, "vendor", "in-bengaluru");
    const [today, flow] = [cashFlow(ground, vendor), taken(ground, "improve", vendor)];
    expect(lineSum(ground, flow, "vendorPrice") / lineSum(ground, today, "vendorPrice")).toBeCloseTo(0.8, 12);
    expect(lineSum(ground, flow, "severance")).toBe(0);
  });

  it("starts from what the books say of today", () => {
    const parts = withParts(withMeasures({ improve: { investment: 0, effect: 0.5, months: 0 } }), {
      company: { teams: [] },
      baseline: { alternative: "vendor@in-bengaluru", runCostPerYear: 700_000 },
    });
    const ground = groundOf(parts);
    const vendor = placed(ground, "vendor", "in-bengaluru");
    const ofYear = (flow: CashFlow) => sum(Array.from({ length: 12 }, (_, month) => runningIn(ground, flow, month)));
    const losses = sum(lineAt(ground, cashFlow(ground, vendor).lines, "interruptions").slice(0, 12));
    expect(ofYear(cashFlow(ground, vendor))).toBeCloseTo(700_000, 3);
    expect(ofYear(taken(ground, "improve", vendor))).toBeCloseTo((700_000 + losses) / 2, 3);
  });
});

describe("stopping", () => {
  const STOP = { valueLostPerYear: 1_200_000, investment: 80_000, months: 3 };
  const ground = groundOf(withMeasures({ stop: STOP }), parameters);
  const today = cashFlow(ground, atHome(ground));
  const flow = taken(ground, "stop");
  const prices = byMonthAt(ground, ground.world.prices);

  it("pays today's lines for three months, and loses the work's value from the fourth on", () => {
    for (const month of [0, 1, 2])
      expect(runningIn(ground, flow, month)).toBeCloseTo(runningIn(ground, today, month), 6);
    for (const month of [3, 35]) expect(runningIn(ground, flow, month)).toBeCloseTo(100_000 * prices[month]!, 6);
    expect(lineAt(ground, flow.lines, "foregone").slice(0, 3)).toEqual([0, 0, 0]);
  });

  it("closes down in the first month and releases the whole team when the work ends", () => {
    expect(lineAt(ground, flow.lines, "exit").slice(0, 2)).toEqual([80_000, 0]);
    const pay = byMonthAt(ground, ground.world.payIndex(ground.home))[2]!;
    const owed = 20 * (ground.home.payPerYear / 12) * 3 * 0.4 * pay;
    expect(lineAt(ground, flow.lines, "severance").slice(0, 4)).toEqual([0, 0, expect.closeTo(owed, 6), 0]);
    expect(lineSum(ground, flow, "severance")).toBeCloseTo(owed, 6);
  });

  it("pays each leaver what the law of the country owes, by the years that people stay there", () => {
    const german = withParts(withMeasures({ stop: STOP }), {
      company: {
        home: "de-berlin",
        currency: "EUR",
        entities: ["de"],
        teams: [{ site: "de-berlin", role: "softwareDeveloper", headcount: 20 }],
      },
    });
    const on = groundOf(german, parameters);
    const pay = 20 * (on.home.payPerYear / 12) * byMonthAt(on, on.world.payIndex(on.home))[2]! * 0.4;
    // Half a month (Kündigungsschutzgesetz § 1a) for each full year of the country's 11.2 years of service.
    expect(lineSum(on, taken(on, "stop"), "severance") / pay).toBeCloseTo(5.5, 9);
  });

  it("sets nothing up and waits for nothing where nobody does the work yet", () => {
    const fresh = groundOf(withMeasures({ stop: { valueLostPerYear: 1 } }, newService));
    const none = taken(fresh, "stop");
    expect(lineKeys.filter((key) => lineSum(fresh, none, key) !== 0)).toEqual(["foregone"]);
    // A dollar a year for three years, at prices that grow and at its present value.
    expect(figureAt(fresh, none.cost)).toBeGreaterThan(2.5);
    expect(figureAt(fresh, none.cost)).toBeLessThan(3);
    for (const months of [none.staffing.monthsLate, none.staffing.monthsToFirstOutput])
      expect(figureAt(fresh, months)).toBe(0);
  });

  it("of a project loses its value over the horizon, and not over the months into which a late one runs", () => {
    const project = groundOf(withMeasures({ stop: { valueLostPerYear: 120_000 } }, newProject));
    const lost = lineAt(project, taken(project, "stop").lines, "foregone");
    expect(lost.length).toBeGreaterThan(12);
    expect(lost.map((each) => each > 0)).toEqual(lost.map((_, month) => month < 12));
  });

  it("goes on paying a vendor for as long as its contract binds", () => {
    const offer = { id: "acme", site: "Bengaluru", ratePerHour: 30, minimumMonths: 7 };
    const parts = withParts(runningService, {
      company: { teams: [] },
      baseline: { alternative: "vendor:acme@in-bengaluru" },
      candidates: { vendors: [offer], stop: { valueLostPerYear: 1, months: 2 } },
    });
    const bound = groundOf(parts);
    const vendor = bound.brief.candidates.vendors[0]!;
    const paid = taken(bound, "stop", { ...placed(bound, "vendor", "in-bengaluru"), vendor });
    const months = lineAt(bound, paid.lines, "vendorPrice");
    expect(months.map((each) => each > 0)).toEqual(months.map((_, month) => month < 7));
    expect(lineAt(bound, paid.lines, "retainedOrganisation")[2]).toBe(0);
  });

  it("closes a centre of one's own abroad for certain", () => {
    const parts = withParts(withMeasures({ stop: { valueLostPerYear: 1, months: 2 } }), {
      company: { teams: [{ site: "in-bengaluru", role: "softwareDeveloper", headcount: 20 }] },
      baseline: { alternative: "employees@in-bengaluru" },
    });
    const abroad = groundOf(parts);
    const closed = lineAt(abroad, taken(abroad, "stop", placed(abroad, "employees", "in-bengaluru")).lines, "exit");
    expect(closed.map((each) => each > 0)).toEqual(closed.map((_, month) => month === 1));
  });

  it("is never free", () => {
    const anyStop = fc.record({
      valueLostPerYear: fc.double({ min: 1, max: 1e7, noNaN: true }),
      months: fc.integer({ min: 0, max: 36 }),
    });
    fc.assert(
      fc.property(anyStop, (stop) => {
        const on = groundOf(withMeasures({ stop }));
        expect(figureAt(on, taken(on, "stop").cost)).toBeGreaterThan(0);
      }),
      { seed: 21, numRuns: 20 },
    );
  });
});

describe("every measure", () => {
  it("that the brief does not name has no figures", () => {
    const ground = groundOf(runningService);
    for (const measure of ["improve", "automate", "stop"] as const)
      expect(() => taken(ground, measure)).toThrow(`candidates.${measure}`);
  });

  it("without effect and without a price costs exactly what today's arrangement costs, in every future", () => {
    const nothing = { investment: 0, effect: 0, months: 6 };
    for (const parts of [runningService, newService, newProject]) {
      const ground = groundOf(withMeasures({ improve: nothing, automate: nothing }, parts), publishedParameters);
      const flows = [cashFlow(ground, atHome(ground)), taken(ground, "improve"), taken(ground, "automate")];
      const columns = evaluate(
        flows.map(({ cost, investment }) => [cost, investment]),
        { seed: 5, trials: 64, months: ground.world.months },
      );
      expect(columns[1]).toEqual(columns[0]);
      expect(columns[2]).toEqual(columns[0]);
    }
  });

  it("draws each figure by itself, within what it can be", () => {
    const range = { investment: { p10: 0, p50: 10, p90: 40 }, effect: { p10: 0.3, p50: 0.7, p90: 0.99 }, months: 0 };
    const ground = groundOf(withMeasures({ automate: range }), parameters);
    const flow = taken(ground, "automate");
    const at = (values: Readonly<Record<string, number>>) => {
      const point = pinned(values);
      return [lineAt(ground, flow.lines, "automation", point)[0], lineAt(ground, flow.lines, "wages", point)[5]];
    };
    const [, wages] = at({ "measure/automate/effect": 0 });
    expect(at({ "measure/automate/effect": 1.3 })[1]).toBe(0);
    expect(at({ "measure/automate/effect": 0.5 })[1]).toBeCloseTo(wages! / 2, 6);
    expect(at({ "measure/automate/investment": 25 })[0]).toBe(25);
    expect(at({ "measure/automate/investment": -3 })[0]).toBe(0);
  });

  it("with a larger effect never costs more, where a year is left to work by it", () => {
    // Severance of those who become free is a little over a month of their pay: a shorter time may not bring it back.
    const anyEffect = fc.double({ min: 0, max: 1, noNaN: true });
    const anyMonths = fc.integer({ min: 0, max: 24 });
    const measure = fc.constantFrom("improve" as const, "automate" as const);
    fc.assert(
      fc.property(measure, anyEffect, anyEffect, anyMonths, (key, one, other, months) => {
        const cost = (effect: number) => {
          const on = groundOf(withMeasures({ [key]: { investment: 1e5, effect, months } }), parameters);
          return figureAt(on, taken(on, key).cost);
        };
        const [small, large] = [Math.min(one, other), Math.max(one, other)].map(cost);
        // Sums of hundreds of terms in another order: twelve digits.
        expect(large!).toBeLessThanOrEqual(small! * (1 + 1e-12));
      }),
      { seed: 22, numRuns: 30 },
    );
  });
});
