import { decide, type Decision } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import claimsPortal from "../../test/claimsPortal.json" with { type: "json" };
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { wayBackSection } from "./wayBackSection.ts";

const brief = {
  schema: "brief/1",
  title: "Invoices",
  work: {
    kind: "service",
    function: "finance-accounting",
    volumes: { invoicesPerMonth: 20_000, handlingMinutes: 8 },
    months: 36,
    start: "2027-04-01",
  },
  company: {
    home: "gb-leeds",
    currency: "GBP",
    teams: [{ site: "gb-leeds", role: "accountsPayableClerk", headcount: 20 }],
  },
  candidates: { sites: ["in-pune"] },
};
const decided = (changes: object): Decision =>
  expectOk(decide(expectOk(readBrief({ ...brief, ...changes })), { trials: 64 }));
const printed = (decision: Decision) => terminalText(wayBackSection(decision), plainStyle);
const unwrapped = (decision: Decision) => printed(decision).replaceAll(/\s+/g, " ");

const given = decided({ limits: { parties: { allow: ["vendor"] } } });

describe("the way back on the page", () => {
  it("shows months and cost of a change of mind, moment by moment, within 80 columns", () => {
    const page = printed(given);
    const best = given.alternatives.find(({ id }) => id === given.recommendation.alternative)!;
    for (const { months } of best.wayBack!.at) expect(page).toContain(months.mean!.toFixed(1));
    expect(page).toMatch(/after two years +\d+\.\d +\d/);
    expect(Math.max(...page.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it("says what becomes of the people, what a second vendor costs and what it is worth to be able to return", () => {
    expect(unwrapped(given)).toContain(given.explanation.find(({ role }) => role === "people")!.text);
    expect(unwrapped(given)).toMatch(/a second vendor with 30 % of the work would cost £/);
    expect(unwrapped(given)).toContain("To be able to return from a vendor");
  });

  it("shows what leaving today takes where what runs today is away", () => {
    const today = decided({
      company: { home: "gb-leeds", currency: "GBP", teams: [] },
      baseline: { alternative: "vendor@in-pune" },
    });
    expect(printed(today)).toMatch(/Pune vendor +today +\d/);
  });

  it("is left out where everything is at home, and of a decision that was kept before", () => {
    const home = decided({ limits: { parties: { allow: ["employees"] }, countries: { allow: ["GB"] } } });
    expect(wayBackSection(home)).toEqual([]);
    expect(wayBackSection(claimsPortal as unknown as Decision)).toEqual([]);
  });
});
