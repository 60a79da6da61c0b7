import { describe, expect, it } from "vitest";
import { portal, reading, smallProject, smallService, withValue } from "../test/briefs.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";
import { teamSize } from "./roleShares.ts";

function monthsOf(brief: unknown) {
  return reading(brief).brief.work.months;
}

describe("the usual horizon", () => {
  it("of 15,200 hours is 3 · 100^(1/3) = 13.9, so 14 months", () => {
    expect(monthsOf(withValue(smallProject, "work.effort", 15_200))).toBe(14);
  });

  it("grows with the cube root: eight times the effort takes twice as long", () => {
    expect(monthsOf(withValue(smallProject, "work.effort", 1_000 * 152))).toBe(30);
    expect(monthsOf(withValue(smallProject, "work.effort", 8_000 * 152))).toBe(60);
  });

  it("lies between a month and twenty years", () => {
    expect(monthsOf(withValue(smallProject, "work.effort", 0.5))).toBe(1);
    expect(monthsOf(withValue(smallProject, "work.effort", 1e12))).toBe(240);
  });

  it("of a team without a term is a year, of a service three", () => {
    expect(
      monthsOf(withValue(smallProject, "work", { kind: "project", function: "software", roles: { designer: 2 } })),
    ).toBe(12);
    expect(monthsOf(smallService)).toBe(36);
  });
});

describe("the usual team", () => {
  it("has the size that the amount needs over the horizon", () => {
    const { brief } = reading(smallProject);
    const needed = 4000 / brief.work.months / referenceHoursPerMonth("DE");
    // Each of three roles is rounded to a hundredth of a person.
    expect(Math.abs(teamSize(brief.work.roles) - needed)).toBeLessThan(0.016);
    expect(Object.keys(brief.work.roles)).toEqual(["projectManager", "qaAnalyst", "softwareDeveloper"]);
  });

  it("of a service is made of those who handle its cases, by hours", () => {
    const volumes = { invoicesPerMonth: 1000, claimsPerMonth: 3000, handlingMinutes: 10 };
    const { roles } = reading(withValue(smallService, "work.volumes", volumes)).brief.work;
    expect(Object.keys(roles)).toEqual(["accountsPayableClerk", "claimsProcessor"]);
    expect(Number(roles.claimsProcessor) / Number(roles.accountsPayableClerk)).toBeCloseTo(3, 1);
  });

  it("is not put in the place of a team that is given", () => {
    expect(reading(portal).brief.work.roles).toEqual({ qaAnalyst: 2, softwareDeveloper: 6 });
  });
});
