import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageRanks } from "./averageRanks.ts";

describe("average ranks", () => {
  it("a tie shares the average rank", () => {
    expect(averageRanks([3, 7, 3, 1], "higher", 0)).toEqual([2.5, 1, 2.5, 4]);
    expect(averageRanks([3, 7, 3, 1], "lower", 0)).toEqual([2.5, 4, 2.5, 1]);
  });

  it("scores within the tolerance of the best of their group tie, and no chain of near ones ties its ends", () => {
    expect(averageRanks([1, 0.9, 0.8], "higher", 0.1 + 1e-12)).toEqual([1.5, 1.5, 3]);
  });

  it("nothing to rank has no ranks", () => {
    expect(averageRanks([], "higher", 0)).toEqual([]);
  });

  it("ranks always sum to those of distinct scores", () => {
    const scores = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, (values) => {
        const sum = averageRanks(values, "higher", 0).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
      { seed: 1 },
    );
  });
});
