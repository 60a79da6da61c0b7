import { describe, expect, it } from "vitest";
import { adapted, type Levels, USUAL_LEVELS } from "./adaptiveLevels.ts";

const residuals = Float64Array.from({ length: 99 }, (_, index) => (index - 49) / 50);

describe("the ends of a range that follows what happens", () => {
  it("move out where they were overstepped, and in a little where they held", () => {
    expect(adapted(USUAL_LEVELS, residuals, 2)).toEqual([expect.closeTo(0.102, 12), expect.closeTo(0.918, 12)]);
    expect(adapted(USUAL_LEVELS, residuals, -2)).toEqual([expect.closeTo(0.082, 12), expect.closeTo(0.898, 12)]);
    expect(adapted(USUAL_LEVELS, residuals, 0)).toEqual([expect.closeTo(0.102, 12), expect.closeTo(0.898, 12)]);
  });

  it("are each overstepped one time in ten in the long run, even when the errors have become smaller and lie higher", () => {
    let levels: Levels = USUAL_LEVELS;
    let [outside, total] = [0, 0];
    for (let k = 0; k < 4000; k++) {
      // A sequence that fills an interval evenly (golden ratio), at four fifths of the old width and shifted up.
      const error = 1.6 * (((k * 0.6180339887498949) % 1) - 0.5) + 0.05;
      const [low, high] = [residuals[Math.floor(levels[0] * 100)]!, residuals[Math.floor(levels[1] * 100) - 1]!];
      if (k >= 500) {
        total += 1;
        if (error < low || error > high) outside += 1;
      }
      levels = adapted(levels, residuals, error);
    }
    // Step 0.02 leaves the miss rate within 1 / (0.02 · 3500) = 0.015 of its aim at each end, whatever comes.
    expect(outside / total).toBeGreaterThan(0.17);
    expect(outside / total).toBeLessThan(0.23);
  });
});
