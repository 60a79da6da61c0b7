import type { Alternative, Decision } from "@shoreline/decide";
import { traitsOf } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import claimsPortal from "../../test/claimsPortal.json" with { type: "json" };
import { disagreements, modelFigures } from "./modelFigures.ts";
import { reasonWords } from "./reasonWords.ts";

const decision = claimsPortal as unknown as Decision;

/** The decision with every criterion of every alternative scored by a rule. */
function scored(score: (alternative: Alternative) => number): Decision {
  const alternatives = decision.alternatives.map((each) => {
    const criteria = Object.entries(each.criteria).map(([key, figure]) => [key, { ...figure, score: score(each) }]);
    return { ...each, criteria: Object.fromEntries(criteria) };
  });
  return { ...decision, alternatives };
}

const controlLevel = ({ party, reach }: Alternative) => traitsOf(party, reach).traits.control.level / 4;

describe("the figures of a model", () => {
  it("are those of its best feasible alternative", () => {
    for (const { model, best } of modelFigures(decision)) {
      const ofModel = decision.alternatives.filter(
        (each) => each.feasible && traitsOf(each.party, each.reach) === model,
      );
      expect(best?.expectedScore ?? null).toBe(
        ofModel.length === 0 ? null : Math.max(...ofModel.map((each) => each.expectedScore ?? 0)),
      );
    }
  });
});

describe("table and figures", () => {
  it("agree where all score alike", () => {
    expect(disagreements(modelFigures(scored(() => 0.5)))).toEqual([]);
  });

  it("agree where the figures are the levels of the table", () => {
    const found = disagreements(modelFigures(scored(controlLevel)));
    expect(found.filter(({ trait }) => trait === "control")).toEqual([]);
  });

  it("disagree in every pair where the figures turn the table round, and each says why", () => {
    const figures = modelFigures(scored((each) => 1 - controlLevel(each)));
    const levels = figures.flatMap(({ model, best }) => (best ? [model.traits.control.level] : []));
    const pairs = levels.flatMap((one) => levels.filter((other) => one > other));
    const found = disagreements(figures).filter(({ trait }) => trait === "control");
    expect(found).toHaveLength(pairs.length);
    expect(pairs.length).toBeGreaterThan(0);
    for (const each of found)
      expect(reasonWords(each, decision.facts)).toMatch(/ against .+ score \d+ against \d+ of 100/);
  });
});
