import { describe, expect, it } from "vitest";
import { portal, reading, withValue } from "../test/briefs.ts";

describe("a split", () => {
  it("has shares that sum to 1 after rounding by hand, and parts that say only what differs", () => {
    const split = [
      { name: "core", share: 0.333, nature: { core: 0.9 } },
      { name: "rest", share: 0.668, sensitivity: { dataResidency: ["eu"], regimes: ["gdpr"] } },
    ];
    const parts = reading(withValue(portal, "work.split", split)).brief.work.split;
    expect(parts?.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 12);
    expect(parts?.map(({ nature, sensitivity }) => ({ nature, sensitivity }))).toEqual([
      { nature: { core: 0.9 }, sensitivity: {} },
      { nature: {}, sensitivity: { dataResidency: ["EU"], regimes: ["GDPR"] } },
    ]);
  });
});
