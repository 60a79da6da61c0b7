import { describe, expect, it } from "vitest";
import { reading, smallProject, withValue } from "../test/briefs.ts";

function stakeAt(level: string) {
  return reading(withValue(smallProject, "sensitivity.intellectualProperty", level)).brief.sensitivity.valueAtStake;
}

function stakeWith(extra: object) {
  return reading({ ...smallProject, sensitivity: extra }).brief.sensitivity.valueAtStake;
}

describe("the value at stake", () => {
  it("rises with the level of intellectual property", () => {
    const stakes = ["none", "low", "medium", "high", "critical"].map(stakeAt);
    expect(stakes[0]).toBe(0);
    expect(stakes).toEqual(stakes.toSorted((a, b) => a - b));
    expect(new Set(stakes).size).toBe(5);
  });

  it("is that of a medium secret at least when sensitive data is seen", () => {
    expect(stakeWith({ intellectualProperty: "none", data: ["health"] })).toBe(
      stakeWith({ intellectualProperty: "medium" }),
    );
  });
});
