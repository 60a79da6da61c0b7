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
  placed,
  runningService,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { onSiteShare, travellingLeadShare } from "../deliveryMix.ts";
import { siteHeadCost, yearlyCost } from "./employees.ts";

const parameters = fixedParameters({
  ownUtilisation: 0.8,
  utilisationLossPerVolatility: 0,
  recruiting: 0.2,
  deskSetUp: 3_000,
  fitOut: 8_000,
  scouting: 60_000,
  entitySetUp: 30_000,
  entityRunCost: 80_000,
  siteHeadCost: 120_000,
  captiveExit: 0.4,
  captiveExitChance: 0.5,
});

/** Own staff at their idlest: 1 − .2/√(1 + n/1500). */
const used = (heads: number) => 1 - 0.2 / Math.sqrt(1 + heads / 1500);

describe("a team of one's own that stands complete", () => {
  it("hires nobody, buys no desks, teaches nobody, dismisses nobody, waits for nobody", () => {
    const ground = groundOf(runningService, parameters);
    const flow = cashFlow(ground, placed(ground, "employees", "us-chicago"));
    for (const key of [
      "setUp",
      "fitOut",
      "knowledgeTransfer",
      "severance",
      "incumbents",
      "interim",
      "delay",
      "exit",
      "onSite",
    ] as const)
      expect([key, lineSum(ground, flow, key)]).toEqual([key, 0]);
    expect(figureAt(ground, flow.investment)).toBe(0);
  });

  it("that is short of people hires the missing ones and keeps the rest", () => {
    const teams = [{ site: "us-chicago", role: "softwareDeveloper", headcount: 5 }];
    const ground = groundOf(withParts(newService, { company: { teams } }), parameters);
    const flow = cashFlow(ground, placed(ground, "employees", "us-chicago"));
    const open = (0.75 * figureAt(ground, flow.heads)) / used(20);
    expect(lineSum(ground, flow, "setUp")).toBeCloseTo(open * ground.home.payPerYear * 0.2 * 1.2, 3);
    expect(lineSum(ground, flow, "severance")).toBe(0);
  });
});

describe("a captive centre", () => {
  const ground = groundOf(newService, parameters);
  const placement = placed(ground, "employees", "in-bengaluru");
  const flow = cashFlow(ground, placement);
  const paid = figureAt(ground, flow.heads) / used(20);

  it("is scouted, registered with advice, hired and given desks before the first hour", () => {
    const setUp = (60_000 + 2 * 30_000) * ground.perDollar + paid * placement.site.payPerYear * 0.2 * 1.2;
    expect(lineSum(ground, flow, "setUp")).toBeCloseTo(setUp, 3);
    expect(lineSum(ground, flow, "fitOut")).toBeCloseTo(paid * 3_000 * ground.perDollar, 3);
    expect(sum(lineAt(ground, flow.lines, "setUp").slice(1))).toBe(0);
  });

  it("keeps books and a leader in every month of the horizon", () => {
    const entity = lineAt(ground, flow.lines, "entity");
    const leader = figureAt(ground, siteHeadCost(ground, placement.site));
    // Bengaluru is where the leader's pay is stated.
    expect(leader).toBeCloseTo(120_000 * ground.perDollar, 6);
    const prices = byMonthAt(ground, ground.world.prices);
    expect(entity).toHaveLength(36);
    for (const month of [0, 17, 35])
      expect(entity[month]).toBeCloseTo(((80_000 * ground.perDollar + leader) / 12) * (prices[month] ?? 0), 6);
  });

  it("pays half for books and leader, and no registration, where an entity stands", () => {
    const standing = groundOf(withParts(newService, { company: { entities: ["us", "in"] } }), parameters);
    const there = cashFlow(standing, placed(standing, "employees", "in-bengaluru"));
    expect(lineSum(standing, there, "entity")).toBeCloseTo(lineSum(ground, flow, "entity") / 2, 4);
    const saved = (0.7 * 60_000 + 2 * 30_000) * ground.perDollar;
    expect(lineSum(ground, flow, "setUp") - lineSum(standing, there, "setUp")).toBeCloseTo(saved, 3);
  });

  it("is closed at the end with its chance, after a project for certain", () => {
    const value = figureAt(ground, yearlyCost(ground, placement.site, flow.heads, 1.1));
    const pay = byMonthAt(ground, ground.world.expectedPay(placement.site))[35] ?? Number.NaN;
    expect(lineSum(ground, flow, "exit")).toBeCloseTo(value * 0.4 * 0.5 * pay, 3);
    expect(lineAt(ground, flow.lines, "exit")[35]).toBeGreaterThan(0);
    const project = groundOf(newProject, parameters);
    const done = cashFlow(project, placed(project, "employees", "in-bengaluru"));
    const last = byMonthAt(project, project.world.expectedPay(placement.site))[11] ?? Number.NaN;
    const year = figureAt(project, yearlyCost(project, project.conditionsOf("in-bengaluru"), done.heads, 1.1));
    expect(lineAt(project, done.lines, "exit")[11]).toBeCloseTo(year * 0.4 * last, 3);
  });

  it("fits out only the seats above 150", () => {
    const large = groundOf(withParts(newService, { work: { roles: { softwareDeveloper: 400 } } }), parameters);
    const centre = cashFlow(large, placed(large, "employees", "in-bengaluru"));
    const seats = figureAt(large, centre.heads) / used(400);
    const expected = (seats * 3_000 + (seats - 150) * 8_000) * large.perDollar;
    expect(lineSum(large, centre, "fitOut")).toBeCloseTo(expected, 2);
  });

  it("sends a third as many people home as a vendor would", () => {
    expect(onSiteShare(ground)).toBeGreaterThan(0);
    const travelling = lineAt(ground, flow.lines, "onSite")[35] ?? 0;
    const talky = groundOf(withParts(newService, { nature: { liveHoursPerDay: 0, complexity: 0 } }), parameters);
    const none = cashFlow(talky, placed(talky, "employees", "in-bengaluru"));
    expect(travellingLeadShare(talky)).toBe(0);
    expect(travelling).toBeGreaterThan(0);
    expect(lineSum(talky, none, "onSite")).toBe(0);
  });
});
