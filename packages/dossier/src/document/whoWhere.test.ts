import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { whoWhere } from "./whoWhere.ts";

const decision = decided("project");
const cells = whoWhere(decision).rows.flatMap(({ kind, cells }) => cells.map((cell) => ({ party: kind, ...cell })));

describe("who × where", () => {
  it("shares all futures out among its cells", () => {
    expect(cells.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0)).toBeCloseTo(1, 9);
  });

  it("marks the one cell of the recommendation", () => {
    const { party, reach } = decision.recommendation;
    expect(cells.filter(({ isRecommended }) => isRecommended)).toMatchObject([{ party, reach, state: "feasible" }]);
  });

  it("says of a feasible cell what its best alternative saves, and of no other", () => {
    const expected = cells.map(({ party, reach }) => {
      const here = decision.alternatives.filter(
        (each) => each.feasible && each.party === party && each.reach === reach,
      );
      return here.length === 0 ? null : Math.max(...here.map((each) => each.savingShare.mean ?? -Infinity));
    });
    expect(cells.map(({ savingShare }) => savingShare)).toEqual(expected);
    expect(
      cells.map(({ best }) => decision.alternatives.find(({ id }) => id === best)?.savingShare.mean ?? null),
    ).toEqual(expected);
  });

  it("crosses out freelancers, whom the brief forbids, and says why", () => {
    const freelancers = cells.filter(({ party, state }) => party === "freelancers" && state !== "notConsidered");
    expect(freelancers.length).toBeGreaterThan(0);
    for (const { state, reasons } of freelancers) {
      expect(state).toBe("infeasible");
      expect(reasons.join(" ")).toMatch(/limits\.forbid .*freelancers/);
    }
  });
});
