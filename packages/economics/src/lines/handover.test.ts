import { describe, expect, it } from "vitest";
import {
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
import type { LineKey } from "../line.ts";
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
