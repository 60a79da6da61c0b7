import type { Party } from "@shoreline/arrangements";
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
  runningService,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { elsewhere } from "../deliveryMix.ts";
import type { LineKey } from "../line.ts";
import { expectedLeadMonths, expectedTransitionMonths } from "../staffing/leadTime.ts";
import { homeHeadPerMonth } from "./homeStaff.ts";

const parameters = fixedParameters({
  trainerShare: 0.1,
  onboardingShare: 0.1,
  notRedeployedShare: 0.4,
  severanceMonths: 3,
  releaseShare: 0.5,
  vendorSelection: 0.01,
  vendorSelectionFloor: 15_000,
  foreignContract: 25_000,
  absorptionMonths: 12,
});
const TEAM: readonly LineKey[] = ["wages", "employerBurden", "nightCover", "attrition", "management", "seats", "tools"];

describe("the home team of today", () => {
  it("costs in the first months of a slow change exactly what it costs without one", () => {
    for (const coverage of ["businessHours", "24x7"]) {
      const ground = groundOf(withParts(runningService, { nature: { coverage } }), parameters);
      const today = cashFlow(ground, placed(ground, "employees", "us-chicago"));
      const captive = cashFlow(ground, placed(ground, "employees", "in-bengaluru"));
      for (const month of [0, 1, 2]) {
        const paid = sum(TEAM.map((key) => lineAt(ground, today.lines, key)[month] ?? Number.NaN));
        expect((lineAt(ground, captive.lines, "incumbents")[month] ?? 0) / paid).toBeCloseTo(1, 9);
      }
    }
  });

  it("teaches while both teams run, and two fifths of it leave with three months of pay", () => {
    const ground = groundOf(runningService, parameters);
    const flow = cashFlow(ground, placed(ground, "vendor", "in-bengaluru"));
    const point = pinned({ "vendor/IN/transition": 1 });
    const months = 2 + 3 * 0.4 + ground.conditionsOf("in-bengaluru").far + 0.4;
    const head = figureAt(ground, homeHeadPerMonth(ground).indexed);
    expect(lineSum(ground, flow, "knowledgeTransfer", point)).toBeCloseTo(20 * head * 0.1 * months, 3);
    expect(lineSum(ground, flow, "severance")).toBeCloseTo((20 * ground.home.payPerYear * 3 * 0.4) / 12, 3);
  });
});

const homeIn = (id: string, country: string, headcount = 20) =>
  withParts(runningService, {
    work: { roles: { softwareDeveloper: headcount } },
    company: {
      home: id,
      entities: [country],
      teams: [{ site: id, role: "softwareDeveloper", headcount }],
    },
  });

const severanceOf = (parts: typeof runningService, party: Party, id: string, point = {}) => {
  const ground = groundOf(parts, parameters);
  const flow = cashFlow(ground, placed(ground, party, id));
  return lineSum(ground, flow, "severance", pinned(point)) / (ground.incumbents * (ground.home.payPerYear / 12));
};

describe("severance of the home team", () => {
  it("is the survey's three months where the law owes none, and the law's months of mean service where it does", () => {
    expect(severanceOf(homeIn("us-chicago", "us"), "employees", "in-pune")).toBeCloseTo(0.4 * 3, 9);
    // 11.2 years, rounded to eleven, half a month each; the spread of custom is at its mode.
    expect(severanceOf(homeIn("de-berlin", "de"), "employees", "in-pune")).toBeCloseTo(0.4 * 5.5, 9);
    expect(severanceOf(homeIn("nl-amsterdam", "nl"), "employees", "in-pune")).toBeCloseTo(0.4 * (10 / 3), 9);
  });

  it("is nothing where the team goes over to a vendor at home: all of it in Britain, part in Germany, none in America", () => {
    expect(severanceOf(homeIn("gb-leeds", "gb"), "vendor", "gb-leeds")).toBe(0);
    expect(severanceOf(homeIn("gb-leeds", "gb"), "freelancers", "gb-leeds")).toBeGreaterThan(0);
    const abroad = severanceOf(homeIn("de-berlin", "de"), "vendor", "in-pune");
    expect(severanceOf(homeIn("de-berlin", "de"), "vendor", "de-berlin")).toBeCloseTo(abroad / 2, 9);
    expect(severanceOf(homeIn("us-chicago", "us"), "vendor", "us-chicago")).toBeCloseTo(0.4 * 3, 9);
  });

  it("holds the pay of those who may not leave yet although the new team is ready", () => {
    // In Sweden more than a hundred people stay six months, and ten years of service are owed a notice of six after the talks.
    const parts = withParts(homeIn("se-stockholm", "se", 120), { nature: { tacitKnowledge: 0, complexity: 0 } });
    const ground = groundOf(parts, parameters);
    const soon = { "freelancers/SE/leadTime": 0.7, "freelancers/SE/transition": 0.6 };
    const lead = expectedLeadMonths(ground, ground.home, "freelancers");
    const transition = expectedTransitionMonths(ground, ground.home);
    const idle = Math.max(0, 30 / (365.25 / 12) + 6 - Math.max(0.7 * lead, 30 / (365.25 / 12)) - 0.6 * transition);
    expect(idle).toBeGreaterThan(1);
    const expected = 0.4 * (3 + idle * (1 + ground.home.burdenShare));
    expect(severanceOf(parts, "freelancers", "se-stockholm", soon)).toBeCloseTo(expected, 6);
  });
});

describe("a vendor that takes the home team over", () => {
  it("costs what their pay exceeds that of its far shore, less as it finds other work for them in a year", () => {
    const ground = groundOf(homeIn("gb-leeds", "gb"), parameters);
    const vendor = cashFlow(ground, placed(ground, "vendor", "gb-leeds"));
    const taken = vendor.lines.findLast(({ key }) => key === "vendorPrice")!;
    const monthly = byMonthAt(ground, taken.monthly);
    const far = elsewhere(ground, placed(ground, "vendor", "gb-leeds")).share;
    const loaded = ({ payPerYear, burdenShare }: typeof ground.home) => payPerYear * (1 + burdenShare);
    const each = (loaded(ground.home) * far * (1 - loaded(ground.farShore) / loaded(ground.home))) / 12;
    const pay = byMonthAt(ground, ground.world.payIndex(ground.home));
    const still = 1 - (8 - expectedLeadMonths(ground, ground.home, "vendor")) / 12;
    expect(far).toBeGreaterThan(0);
    expect(monthly[0]).toBe(0);
    expect(monthly[8]).toBeCloseTo(20 * each * still * pay[8]!, 3);
    expect(sum(monthly.slice(14))).toBe(0);
  });
});

const nearnessOf = (parts: typeof newService) => {
  const ground = groundOf(parts, parameters);
  const head = figureAt(ground, homeHeadPerMonth(ground).indexed);
  return (["us-chicago", "in-bengaluru"] as const).map((id) => {
    const flow = cashFlow(ground, placed(ground, "employees", id));
    const { monthsToFullProductivity, monthsToFirstOutput } = flow.staffing;
    const learning = figureAt(ground, monthsToFullProductivity) - figureAt(ground, monthsToFirstOutput);
    const months = Math.min(learning, ground.nature.months);
    return lineSum(ground, flow, "knowledgeTransfer") / (figureAt(ground, flow.heads) * head * 0.1 * months);
  });
};

describe("where nobody does the work today", () => {
  it("home staff explain it while it is learned: half as much to neighbours, never longer than the work lasts", () => {
    const far = groundOf(newService).conditionsOf("in-bengaluru").far;
    const expected = [expect.closeTo(0.5, 9), expect.closeTo(1 + far, 9)];
    expect(nearnessOf(newService)).toEqual(expected);
    expect(nearnessOf(withParts(newProject, { work: { months: 2 } }))).toEqual(expected);
  });

  it("the work is bought in meanwhile or its absence is paid for, never both", () => {
    const free = groundOf(newService, parameters);
    const dear = groundOf(withParts(newService, { nature: { costOfDelayPerMonth: 50_000 } }), parameters);
    const lines = (ground: typeof free) => {
      const flow = cashFlow(ground, placed(ground, "vendor", "us-chicago"));
      return [lineSum(ground, flow, "interim") > 0, lineSum(ground, flow, "delay") > 0];
    };
    expect(lines(free)).toEqual([true, false]);
    expect(lines(dear)).toEqual([false, true]);
  });

  it("a delay costs its price for every month until the first output", () => {
    const ground = groundOf(withParts(newService, { nature: { costOfDelayPerMonth: 50_000 } }), parameters);
    const flow = cashFlow(ground, placed(ground, "vendor", "us-chicago"));
    expect(lineSum(ground, flow, "delay")).toBeCloseTo(50_000 * figureAt(ground, flow.staffing.monthsToFirstOutput), 3);
  });
});

describe("staff hired for a project", () => {
  it("are released when it ends, for half of what permanent staff would be owed", () => {
    const ground = groundOf(newProject, parameters);
    const flow = cashFlow(ground, placed(ground, "employees", "us-chicago"));
    const owed = (ground.nature.headcount * ground.home.payPerYear * 3 * 0.5 * 0.4) / 12;
    expect(lineAt(ground, flow.lines, "severance")[11]).toBeCloseTo(owed, 3);
    expect(lineSum(ground, flow, "severance")).toBeCloseTo(owed, 3);
  });
});

describe("choosing a vendor", () => {
  it("costs a share of a year's value, never less than the floor, and counsel across a border", () => {
    const small = groundOf(withParts(newService, { work: { roles: { dataProcessor: 1 } } }), parameters);
    const at = (id: string) => lineSum(small, cashFlow(small, placed(small, "vendor", id)), "selection");
    const far = small.conditionsOf("in-bengaluru").far;
    expect(at("us-chicago")).toBeCloseTo(15_000 * small.perDollar, 4);
    expect(at("in-bengaluru")).toBeCloseTo((15_000 * (1 + 2 * far) + 25_000) * small.perDollar, 4);
    const large = groundOf(withParts(newService, { work: { roles: { softwareDeveloper: 500 } } }), parameters);
    const flow = cashFlow(large, placed(large, "vendor", "us-chicago"));
    expect(lineSum(large, flow, "selection")).toBeGreaterThan(15_000 * large.perDollar);
  });
});
