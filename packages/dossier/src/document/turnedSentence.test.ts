import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { turnedSentence } from "./turnedSentence.ts";

const decision = decided("project");
const former = decision.alternatives.find(({ id, feasible }) => feasible && id !== decision.recommendation.alternative);
const before = {
  ...decision,
  recommendation: { ...decision.recommendation, alternative: former?.id ?? "" },
};

describe("a changed answer", () => {
  it("is silent where the answer is the same", () => {
    expect(turnedSentence(decision, decision)).toBeUndefined();
  });

  it("names both answers and what the new one is ahead on", () => {
    const ahead = {
      ...decision,
      why: { ...decision.why, versus: former?.id ?? "", criteria: [{ criterion: "cost", contribution: 0.031 }] },
    };
    expect(turnedSentence(before, ahead)).toMatch(
      /^Now .+ instead of .+: ahead of it on cost \(\+3\.1\), in points of 100\.$/,
    );
  });

  it("names the limit where the former answer breaks one", () => {
    const fault = { code: "decide.limit", path: "limits.budget" };
    const alternatives = decision.alternatives.map((each) =>
      each.id === former?.id ? { ...each, feasible: false, faults: [fault] } : each,
    );
    expect(turnedSentence(before, { ...decision, alternatives })).toContain("which now breaks limits.budget.");
  });

  it("says where the former answer is not considered any more", () => {
    const alternatives = decision.alternatives.filter(({ id }) => id !== former?.id);
    expect(turnedSentence(before, { ...decision, alternatives })).toContain("not considered any more");
  });
});
