import { roles } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { functionDefaults, functionKeys, functionReason } from "./functionDefaults.ts";
import { coverages, levels } from "./vocabulary.ts";

function sortedBy(field: "clarity" | "tacitKnowledge" | "divisibility") {
  return functionKeys.toSorted((a, b) => functionDefaults(a).nature[field] - functionDefaults(b).nature[field]);
}

describe("defaults of functions", () => {
  it("exist for the thirteen functions of a brief", () => {
    expect(functionKeys).toEqual([
      "contact-center",
      "data-processing",
      "design",
      "engineering",
      "finance-accounting",
      "hr",
      "it-support",
      "legal",
      "manufacturing",
      "marketing",
      "operations",
      "research",
      "software",
    ]);
  });

  it.each(functionKeys)("of %s name roles of the atlas whose shares make up the whole", (key) => {
    const known: readonly string[] = roles().map((role) => role.key);
    const mix = Object.entries(functionDefaults(key).roles);
    for (const [role] of mix) expect(known).toContain(role);
    // Sums of decimals differ from 1 by rounding only.
    expect(mix.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each(functionKeys)("of %s are shares, hours and words that a brief could give", (key) => {
    const { nature, intellectualProperty } = functionDefaults(key);
    const { liveHoursPerDay, coverage, ...shares } = nature;
    expect(liveHoursPerDay).toBeLessThanOrEqual(8);
    expect(coverages).toContain(coverage);
    expect(levels).toContain(intellectualProperty);
    for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
  });

  it("see research as the least clear and most tacit work, data processing as the opposite", () => {
    expect(sortedBy("clarity")[0]).toBe("research");
    expect(sortedBy("tacitKnowledge").at(-1)).toBe("research");
    expect(sortedBy("tacitKnowledge")[0]).toBe("data-processing");
    expect(sortedBy("divisibility").at(-1)).toBe("data-processing");
  });

  it("say why, in words of the function and of the field", () => {
    expect(functionReason("research", "clarity").why).toContain("Research finds its questions on the way");
    expect(functionReason("software", "volatility").source).toContain("Galorath");
  });
});
