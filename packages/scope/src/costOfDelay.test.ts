import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService, withValue } from "../test/briefs.ts";

function assumptionAt(brief: unknown, path: string) {
  return reading(brief).assumptions.find((assumption) => assumption.path === path);
}

function delayOf(effort: number) {
  return Number(assumptionAt(withValue(smallProject, "work.effort", effort), "nature.costOfDelayPerMonth")?.value);
}

describe("the cost of delay", () => {
  it("of a project without one is a thirty-sixth of its cost at home, to two digits, for all to see", () => {
    const assumed = assumptionAt(smallProject, "nature.costOfDelayPerMonth");
    expect(assumed?.why).toContain("1/36");
    expect(Number(assumed?.value)).toBeGreaterThan(0);
    expect(Number(Number(assumed?.value).toPrecision(2))).toBe(assumed?.value);
  });

  it("doubles when the effort doubles", () => {
    // Two digits are kept, so a doubling holds to five parts in a hundred.
    expect(delayOf(80_000) / delayOf(40_000)).toBeCloseTo(2, 1);
  });

  it("of running work is nothing", () => {
    expect(assumptionAt(smallService, "nature.costOfDelayPerMonth")?.value).toBe(0);
  });
});
