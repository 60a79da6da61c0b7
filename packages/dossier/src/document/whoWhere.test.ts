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

  it("says of a feasible cell what the alternative saves that wins there most often, and of no other", () => {
    for (const { party, reach, best, savingShare, isRecommended } of cells) {
      const here = decision.alternatives.filter(
        (each) => each.feasible && each.party === party && each.reach === reach,
      );
      const named = here.find(({ id }) => id === best);
      expect(savingShare).toBe(named?.savingShare.mean ?? null);
      if (isRecommended || here.length === 0) continue;
      expect(named?.firstRankShare).toBe(Math.max(...here.map(({ firstRankShare }) => firstRankShare)));
    }
  });

  it("says of the recommended cell what the recommendation saves, also where another one there saves more", () => {
    const { alternative, party, reach } = decision.recommendation;
    const dear = decision.alternatives.map((each) => {
      const saves = each.id === alternative ? 0.01 : 0.5;
      return { ...each, savingShare: { ...each.savingShare, mean: saves }, firstRankShare: 0.1 };
    });
    const row = whoWhere({ ...decision, alternatives: dear }).rows.find(({ kind }) => kind === party);
    const cell = row?.cells.find((each) => each.reach === reach);
    expect(cell).toMatchObject({ isRecommended: true, best: alternative, savingShare: 0.01 });
  });

  it("deepens the shade at 2.5, 10, 25 and 50 % of futures", () => {
    const first = decision.alternatives.find(({ feasible }) => feasible);
    if (first === undefined) throw new Error("The example has nothing feasible.");
    const shadeAt = (firstRankShare: number) => {
      const { rows } = whoWhere({ ...decision, alternatives: [{ ...first, firstRankShare }] });
      return rows[0]?.cells.find(({ reach }) => reach === first.reach)?.shade;
    };
    expect([0, 0.024, 0.025, 0.09, 0.1, 0.24, 0.25, 0.49, 0.5, 1].map(shadeAt)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
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
