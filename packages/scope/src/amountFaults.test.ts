import { describe, expect, it } from "vitest";
import { faultsAt, portal, smallProduction, smallProject, smallService, withValue } from "../test/briefs.ts";

describe("a brief without an amount", () => {
  it.each([
    { brief: withValue(smallProject, "work.effort", undefined), kind: "project", allowed: "effort, size or roles" },
    { brief: withValue(smallService, "work.volumes", undefined), kind: "service", allowed: "volumes or roles" },
    { brief: withValue(smallProduction, "work.units", undefined), kind: "production", allowed: "units" },
  ])("is asked for $allowed when it is a $kind", ({ brief, kind, allowed }) => {
    expect(faultsAt(brief, "work")).toMatchObject([
      {
        code: "brief.no-amount",
        given: `a ${kind} without an amount`,
        allowed,
        hint: expect.stringContaining("work."),
      },
    ]);
  });

  it.each([
    { path: "work.size", value: {}, allowed: "one of functionPoints, storyPoints, useCasePoints, cosmic, kloc" },
    { path: "work.volumes", value: { handlingMinutes: 5 }, allowed: expect.stringContaining("callsPerMonth") },
    { path: "work.roles", value: { qaAnalyst: 0 }, allowed: expect.stringContaining("more than 0") },
  ])("is asked what $path measures", ({ path, value, allowed }) => {
    expect(faultsAt(withValue(portal, path, value), path)).toMatchObject([{ code: "brief.no-amount", allowed }]);
  });
});

describe("a range", () => {
  it.each([
    { p10: 5, p50: 3, p90: 9 },
    { p10: 1, p50: 9, p90: 3 },
    { p10: 3, p50: 3, p90: 9 },
    { p50: 9, p90: 3 },
  ])("of effort has its points in order: %j", (effort) => {
    expect(faultsAt(withValue(portal, "work.effort", effort), "work.effort")).toMatchObject([
      { code: "brief.out-of-order", allowed: "p10 < p50 < p90, or all three the same" },
    ]);
  });

  it("of a vendor's rate has its points in order", () => {
    const brief = withValue(portal, "candidates.vendors.0.ratePerHour", { p10: 30, p50: 29, p90: 36 });
    expect(faultsAt(brief, "candidates.vendors[0].ratePerHour")).toMatchObject([
      { code: "brief.out-of-order", given: "p10 30, p50 29, p90 36" },
    ]);
  });

  it("may be one certain figure", () => {
    expect(faultsAt(withValue(portal, "work.effort", { p10: 3, p50: 3, p90: 3 }), "work.effort")).toEqual([]);
  });
});
