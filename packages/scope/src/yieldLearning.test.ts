import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnedYield, mostRejects } from "./yieldLearning.ts";

const known = { yieldShare: 0.9, yieldLearningShare: 0.8, madeBefore: 10_000 };

describe("the yield of a line that learns", () => {
  it("by hand: a tenth rejected is 8 % at twice the units, 12.5 % at half of them and 6.4 % at four times", () => {
    const yields = [10_000, 20_000, 5_000, 40_000].map((made) => learnedYield(made, known));
    for (const [at, yieldShare] of [0.9, 0.92, 0.875, 0.936].entries()) expect(yields[at]).toBeCloseTo(yieldShare, 12);
  });

  it("rejects no more than half of a new line's first units, or what is known where that is more", () => {
    expect(learnedYield(1, known)).toBe(0.5);
    expect(mostRejects({ yieldShare: 0.3 })).toBeCloseTo(0.7, 12);
    expect(learnedYield(1, { ...known, yieldShare: 0.3 })).toBeCloseTo(0.3, 12);
  });

  it("never falls with the number made, and stays where nothing is learned", () => {
    const share = fc.double({ min: 0.5, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 1, max: 1e8, noNaN: true }), (yieldShare, learning, made) => {
        const line = { yieldShare, yieldLearningShare: learning, madeBefore: 10_000 };
        expect(learnedYield(2 * made, line)).toBeGreaterThanOrEqual(learnedYield(made, line));
        expect(learnedYield(made, { ...line, yieldLearningShare: 1 })).toBeCloseTo(yieldShare, 12);
      }),
      { seed: 71 },
    );
  });
});
