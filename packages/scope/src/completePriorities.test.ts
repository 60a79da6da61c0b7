import { describe, expect, it } from "vitest";
import { portal, reading, withValue } from "../test/briefs.ts";

function prioritiesOf(value: unknown) {
  return reading(withValue(portal, "priorities", value)).brief.priorities;
}

function assumedPaths(value: unknown) {
  return reading(withValue(portal, "priorities", value)).assumptions.map((each) => each.path);
}

describe("priorities", () => {
  it("keep an order", () => {
    expect(prioritiesOf(["speed", "cost"])).toEqual({ kind: "order", order: ["speed", "cost"] });
  });

  it("turn weights into shares of 1, without those that weigh nothing", () => {
    expect(prioritiesOf({ cost: 3, speed: 1, talent: 0 })).toEqual({
      kind: "weights",
      weights: { cost: 0.75, speed: 0.25 },
    });
  });

  it("keep optional criteria that are named, in an order and as weights", () => {
    const order = ["reputation", "cost", "marketAccess"];
    expect(prioritiesOf(order)).toEqual({ kind: "order", order });
    expect(prioritiesOf({ homeJobs: 1, cost: 3 })).toEqual({
      kind: "weights",
      weights: { cost: 0.75, homeJobs: 0.25 },
    });
  });

  it("are none when nothing or an empty list is given; only the first is an assumption", () => {
    expect(prioritiesOf([])).toEqual({ kind: "none" });
    expect(prioritiesOf(undefined)).toEqual({ kind: "none" });
    expect(assumedPaths(undefined)).toContain("priorities");
    expect(assumedPaths([])).not.toContain("priorities");
  });
});
