import { parties } from "@shoreline/arrangements";
import { schedule } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { byMonthAt, figureAt, groundOf, newService, placed, runningService, sum } from "../test/ground.ts";
import { cashFlow } from "./cashFlow.ts";
import { publishedParameters } from "./parameters.ts";
import { headCounts, placementQuantities, sharedQuantities, siteQuantities } from "./quantities.ts";

const ground = groundOf(runningService, publishedParameters);
const abroad = placed(ground, "vendor", "in-bengaluru");
const flow = cashFlow(ground, abroad);

describe("the named quantities", () => {
  const plan = schedule([flow.lines.map(({ monthly }) => monthly)]);
  const isInside = (expression: Parameters<typeof plan.nodeOf>[0]) => plan.nodeOf(expression).index < plan.nodes.length;
  const all = [
    ...sharedQuantities(ground),
    ...siteQuantities(ground, abroad.site, "India"),
    ...placementQuantities(ground, abroad, flow, "the vendor"),
  ];

  it.each([
    "Head of today's team, a month: what follows pay",
    "Head at home who steers or teaches, a month: what follows pay",
    "Growth of pay in India, with the exchange rate",
    "Vendor's price of a head in Bengaluru, a month: what follows pay",
    "Productivity that the team reaches in the end: the vendor",
    "Output an hour of the learned team: the vendor",
    "Working heads: the vendor",
    "Part of the work that the team does: the vendor",
  ])("stand in the cash flow under the very description that the name is given to: %s", (means) => {
    const quantity = all.find((each) => each.means === means);
    expect([means, quantity !== undefined && isInside(quantity.expression)]).toEqual([means, true]);
  });

  it("have names of their own and a unit each", () => {
    expect(new Set(all.map(({ means }) => means)).size).toBe(all.length);
    expect(all.filter(({ unit }) => unit === "")).toEqual([]);
  });
});

describe("the head count", () => {
  it("is never negative for any party, and counts the team", () => {
    for (const setting of [ground, groundOf(newService)])
      for (const party of parties) {
        const placement = placed(setting, party, "in-bengaluru");
        const counts = headCounts(setting, placement, cashFlow(setting, placement));
        const months = counts.map(({ kind, heads }) => ({ kind, least: Math.min(...byMonthAt(setting, heads)) }));
        expect(months.filter(({ least }) => !(least >= 0))).toEqual([]);
        const team = counts.find(({ kind }) => kind === "team")!;
        expect(sum(byMonthAt(setting, team.heads))).toBeGreaterThan(0);
      }
  });

  it("of the team that does the work today is its working heads with their idle hours", () => {
    const today = placed(ground, "employees", ground.home.site.id);
    const home = cashFlow(ground, today);
    const [team] = headCounts(ground, today, home);
    const used = placementQuantities(ground, today, home, "today").find(({ means }) => means.startsWith("Paid hours"))!;
    const [paid] = byMonthAt(ground, team!.heads);
    const [working] = byMonthAt(ground, home.staffing.heads);
    expect(paid! * figureAt(ground, used.expression)).toBeCloseTo(working!, 9);
  });

  it("of today's team falls to nothing once the new team has taken over", () => {
    const counts = headCounts(ground, abroad, flow);
    const months = byMonthAt(ground, counts.find(({ kind }) => kind === "incumbents")!.heads);
    expect(months[0]).toBeGreaterThan(1);
    expect(months.at(-1)).toBeCloseTo(0, 9);
  });
});
