import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { optionalTopics } from "./optionalTopics.ts";

const decision = decided("project");
const said = (topic: keyof typeof optionalTopics, of = decision) => optionalTopics[topic](of)?.text;
const best = decision.alternatives.findIndex(({ id }) => id === decision.recommendation.alternative);

function withValue(key: string, value: number): typeof decision {
  const alternatives = decision.alternatives.map((each) => ({
    ...each,
    criteria: { ...each.criteria, [key]: { value, unit: "", score: 0.5 } },
  }));
  return { ...decision, alternatives };
}

describe("what counts only where it is named", () => {
  it("is told of every decision, with the figures at their places", () => {
    for (const topic of ["marketAccess", "taxBenefit", "reputation", "homeJobs"] as const) {
      const sentence = optionalTopics[topic](decision)!;
      expect(sentence.links.map(({ path }) => path)).toContain(`/alternatives/${best}/criteria/${topic}/value`);
    }
  });

  it("is said in the units that people know", () => {
    expect(said("marketAccess", withValue("marketAccess", 4.26))).toContain("4.3 tn USD of economy");
    expect(said("homeJobs", withValue("homeJobs", 0.314))).toContain("31 % of the jobs");
    expect(said("taxBenefit", withValue("taxBenefit", -0.0123))).toContain("−1.2 % of the in-house cost");
    expect(said("taxBenefit", withValue("taxBenefit", -0.0001))).toContain(" 0.0 % of the in-house cost");
  });
});
