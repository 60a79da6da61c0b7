import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  groundOf,
  lineAt,
  newService,
  placed,
  runningService,
  sum,
  withParts,
} from "../test/ground.ts";
import { cashFlow } from "./cashFlow.ts";
import { baselineFactor, homePayFactor, runsToday } from "./knownRunCost.ts";
import type { LineKey } from "./line.ts";

const TEAM: readonly LineKey[] = ["wages", "employerBurden", "nightCover", "attrition", "management", "seats", "tools"];

const booked = (runCostPerYear: number, parts = runningService) =>
  groundOf(withParts(parts, { baseline: { alternative: "employees@us-chicago", runCostPerYear } }));

function firstYear(ground: ReturnType<typeof booked>): number {
  const { lines } = cashFlow(ground, placed(ground, "employees", "us-chicago"));
  return sum(TEAM.map((key) => sum(lineAt(ground, lines, key).slice(0, 12))));
}

describe("the home team with known books", () => {
  it.each([2_000_000, 4_000_000, 9_000_000])("costs in its first year the %i that they say", (books) => {
    // The books are read at the prices of the start; in the middle of the first year pay stands half a year's growth
    // (1.75 %) higher, and a team that stands has slightly fewer heads than one that was hired.
    const ground = booked(books);
    expect(firstYear(ground) / books).toBeGreaterThan(0.99);
    expect(firstYear(ground) / books).toBeLessThan(1 + ground.home.wageGrowthPerYear / 2 + 0.005);
  });

  it("around the clock costs what its books say as well", () => {
    const ground = booked(4_000_000, withParts(runningService, { nature: { coverage: "24x7" } }));
    expect(Math.abs(firstYear(ground) / 4_000_000 - 1)).toBeLessThan(0.02);
  });

  it("scales nobody's pay but home's", () => {
    const known = booked(9_000_000);
    const unknown = groundOf(runningService);
    const wages = (ground: typeof known) =>
      lineAt(ground, cashFlow(ground, placed(ground, "employees", "in-bengaluru")).lines, "wages")[30];
    expect(wages(known)).toBe(wages(unknown));
    expect(known.homePayFactor).toBeGreaterThan(1);
  });

  it("is left at market pay where no books are given, and is never believed to be four times off", () => {
    expect(homePayFactor(groundOf(runningService))).toBe(1);
    expect(booked(1).homePayFactor).toBe(0.25);
    expect(booked(1e9).homePayFactor).toBe(4);
  });
});

describe("a baseline that is not the home team", () => {
  const vendors = [{ id: "acme", site: "in-pune", ratePerHour: { p10: 30, p50: 30, p90: 30 }, currency: "USD" }];
  const parts = withParts(newService, {
    candidates: { vendors },
    baseline: { alternative: "vendor:acme@in-pune", runCostPerYear: 2_000_000 },
  });

  it("runs in its first year for what the books say, without anything paid to begin", () => {
    const ground = groundOf(parts);
    const [vendor] = ground.brief.candidates.vendors;
    const today = { ...placed(ground, "vendor", "in-pune"), vendor: vendor! };
    const flow = cashFlow(ground, today);
    expect(runsToday(ground, today)).toBe(true);
    expect(sum(flow.lines.map(({ monthly }) => sum(byMonthAt(ground, monthly).slice(0, 12))))).toBeCloseTo(
      2_000_000,
      3,
    );
    expect(figureAt(ground, flow.investment)).toBe(0);
    expect(figureAt(ground, flow.staffing.monthsToFirstOutput)).toBe(0);
  });

  it("leaves every other arrangement as it is", () => {
    const ground = groundOf(parts);
    const other = placed(ground, "vendor", "pl-krakow");
    expect([runsToday(ground, other), baselineFactor(ground, other, cashFlow(ground, other).lines)]).toEqual([
      false,
      1,
    ]);
  });
});
