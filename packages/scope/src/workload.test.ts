import { quantile } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portal, reading, smallProduction, smallProject, smallService, withValue } from "../test/briefs.ts";
import { referenceHoursPerMonth } from "./referenceHours.ts";
import { workload } from "./workload.ts";

function workloadOf(brief: unknown) {
  const { brief: whole, assumptions } = reading(brief);
  return workload(whole, assumptions);
}

function total(profile: readonly number[]): number {
  return profile.reduce((sum, hours) => sum + hours, 0);
}

describe("the workload of a project", () => {
  it("is the middle of the range, spread evenly over the months", () => {
    const load = workloadOf(portal);
    expect(load).toMatchObject({ kind: "project", unit: "person-hours", growthSpreadPerYear: 0, source: "brief" });
    expect(load.profile).toEqual(Array.from({ length: 14 }, () => 1000));
    expect(quantile(load.level, 0.9) * 14_000).toBeCloseTo(26_000, 6);
    expect(load.headcount).toBeCloseTo(1000 / referenceHoursPerMonth("US"), 12);
    expect(load.roles).toEqual([
      { role: "qaAnalyst", share: 0.25 },
      { role: "softwareDeveloper", share: 0.75 },
    ]);
  });

  it("is pulled towards the reference class when a size stands beside the range, and the range weighs more", () => {
    const load = workloadOf(withValue(portal, "work.size", { functionPoints: 420 }));
    expect(total(load.profile)).toBeGreaterThan(4788);
    expect(total(load.profile)).toBeLessThan(14_000);
    expect(14_000 - total(load.profile)).toBeLessThan(total(load.profile) - 4788);
    expect(load.class).toContain("weighed by precision");
  });

  it("is the size alone where there is no range: 100 use case points at 21.2 hours", () => {
    const load = workloadOf(
      withValue(withValue(portal, "work.effort", undefined), "work.size", { useCasePoints: 100 }),
    );
    expect(total(load.profile)).toBeCloseTo(2118.6, 9);
  });

  it("is people times months times hours where only a team is planned", () => {
    const load = workloadOf(withValue(portal, "work.effort", undefined));
    expect(total(load.profile)).toBeCloseTo(8 * 14 * referenceHoursPerMonth("US"), 8);
    expect(load.headcount).toBeCloseTo(8, 12);
    expect(quantile(load.level, 0.9)).toBeCloseTo(1.47, 9);
  });

  it("does not count a team that stands beside an estimate as a second estimate", () => {
    const more = workloadOf(withValue(portal, "work.roles", { softwareDeveloper: 60, qaAnalyst: 20 }));
    expect(more).toEqual(workloadOf(portal));
  });
});

describe("the workload of a service", () => {
  it("of a steady team is the team's hours in every month", () => {
    const team = {
      ...smallService,
      work: { kind: "service", function: "finance-accounting", roles: { accountant: 12 }, months: 24 },
    };
    const load = workloadOf(team);
    expect(load.profile).toHaveLength(24);
    expect(load.headcount).toBeCloseTo(12, 12);
    expect(load.tasks).toBeUndefined();
  });

  it("of 6,000 invoices grows by half in a year, and its tasks with it", () => {
    const work = {
      kind: "service",
      function: "finance-accounting",
      months: 13,
      start: "2027-01-01",
      volumes: { invoicesPerMonth: 6000, handlingMinutes: 9.5, growthPerYear: 0.5 },
    };
    const load = workloadOf({ ...smallService, work });
    // 6,000 · 9.5 / 60 / 0.95 = 1,000 hours
    expect(load.profile[0]).toBeCloseTo(1000, 9);
    expect(load.profile[12]).toBeCloseTo(1500, 9);
    expect(load.tasks?.perMonth[12]).toBeCloseTo(9000, 8);
    expect(load.tasks?.minutesEach).toBe(9.5);
    expect(load.roles).toEqual([{ role: "accountsPayableClerk", share: 1 }]);
  });

  it("is less certain when the handling time is only what others need", () => {
    const known = workloadOf(withValue(smallService, "work.volumes.handlingMinutes", 6.4));
    const assumed = workloadOf(smallService);
    expect(assumed.profile).toEqual(known.profile);
    expect(quantile(assumed.level, 0.9)).toBeGreaterThan(quantile(known.level, 0.9));
    expect(assumed.source).toContain("ContactBabel");
  });
});

describe("the workload of a production", () => {
  it("is good units over yield times minutes: 2,380.95 hours a month", () => {
    const load = workloadOf(smallProduction);
    // 20,000 · 7 / 60 / 0.98
    expect(load.profile[0]).toBeCloseTo(2380.952, 3);
    expect(load.goods?.perMonth[0]).toBe(20_000);
    expect(load.goods?.yieldShare).toBe(0.98);
    expect(new Set(load.goods?.labourHoursPerUnit).size).toBe(1);
  });

  it("falls with the number made on a line that learns: a doubling takes a fifth off the labour of a unit", () => {
    const units = { perMonth: 1000, labourMinutes: 60, yieldShare: 1, learningShare: 0.8, madeBefore: 12_000 };
    const work = { kind: "production", function: "manufacturing", units, months: 13 };
    const { profile, goods } = workloadOf({ ...smallProduction, work });
    const labour = goods?.labourHoursPerUnit ?? [];
    // Month 12 makes units 24,001 to 25,000; the middle stands for their mean to a thousandth of a per cent.
    expect(labour[12]).toBeCloseTo((24_500.5 / 12_000) ** Math.log2(0.8), 4);
    expect(profile[12]).toBeCloseTo(1000 * (labour[12] ?? 0), 9);
    expect(labour.every((hours, month) => month === 0 || hours < labour[month - 1]!)).toBe(true);
  });
});

describe("every workload", () => {
  it("scales with the amount, and its shares of roles sum to 1", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (effort, times) => {
          const one = workloadOf(withValue(smallProject, "work", { ...smallProject.work, effort, months: 12 }));
          const many = workloadOf(
            withValue(smallProject, "work", { ...smallProject.work, effort: effort * times, months: 12 }),
          );
          expect(total(many.profile) / total(one.profile) / times).toBeCloseTo(1, 12);
          expect(total(one.roles.map((role) => role.share))).toBeCloseTo(1, 12);
        },
      ),
      { seed: 54 },
    );
  });

  it("stays finite for the smallest and largest amounts that a brief may give", () => {
    for (const amount of [1e-9, 1e12])
      for (const [brief, path] of [
        [smallProject, "work.effort"],
        [smallService, "work.volumes.callsPerMonth"],
        [smallProduction, "work.units.perMonth"],
      ] as const) {
        const load = workloadOf(withValue(brief, path, amount));
        expect(Number.isFinite(total(load.profile)), `${path} ${amount}`).toBe(true);
        expect(Number.isFinite(load.headcount)).toBe(true);
      }
  });
});
