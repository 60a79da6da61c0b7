import { describe, expect, it } from "vitest";
import { roleShares, teamSize } from "./roleShares.ts";

describe("shares of roles", () => {
  it("follow people, sorted by role, without those of whom there are none", () => {
    expect(roleShares({ softwareDeveloper: 6, qaAnalyst: 2, designer: 0 })).toEqual([
      { role: "qaAnalyst", share: 0.25 },
      { role: "softwareDeveloper", share: 0.75 },
    ]);
  });

  it("count parts of people", () => {
    expect(teamSize({ accountant: 1.5, hrClerk: 0.25 })).toBe(1.75);
  });
});
