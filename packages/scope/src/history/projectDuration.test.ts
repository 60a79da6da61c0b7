import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectDuration } from "./projectDuration.ts";

describe("the duration of a project", () => {
  it("of 100 person-months is some 15, one time in ten below 8 or above 29", () => {
    const { p10, p50, p90 } = projectDuration([15_200], 12);
    // 0.5466 · 15 200^0.348 = 15.6 months; half and 1.9 times that.
    expect(p50).toBeGreaterThan(13);
    expect(p50).toBeLessThan(18);
    expect(p10 / p50).toBeCloseTo(0.5, 1);
    expect(p90 / p50).toBeGreaterThan(1.6);
    expect(p90 / p50).toBeLessThan(2.2);
  });

  it("grows with effort, and the share that keeps a plan falls", () => {
    const effort = fc.double({ min: 100, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(effort, fc.double({ min: 1.1, max: 10, noNaN: true }), (hours, times) => {
        const [small, large] = [projectDuration([hours], 12), projectDuration([hours * times], 12)];
        expect(large.p50).toBeGreaterThan(small.p50);
        expect(large.shareWithin).toBeLessThanOrEqual(small.shareWithin);
      }),
      { seed: 68 },
    );
  });

  it("is less certain when the effort is", () => {
    const [sure, unsure] = [projectDuration([8000], 12), projectDuration([800, 2000, 8000, 32_000, 80_000], 12)];
    expect(unsure.p90 / unsure.p10).toBeGreaterThan(sure.p90 / sure.p10);
  });
});
