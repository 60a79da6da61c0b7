import { describe, expect, it } from "vitest";
import { faultsAt, portal, smallService, withValue } from "../test/briefs.ts";

const acme = portal.candidates.vendors[0];

describe("lists of a brief", () => {
  it("name each vendor once", () => {
    const brief = withValue(portal, "candidates.vendors", [acme, acme]);
    expect(faultsAt(brief, "candidates.vendors[1].id")).toMatchObject([
      { code: "brief.duplicate", given: '"acme"', allowed: "each vendor id once" },
    ]);
  });

  it("name each part of the work once", () => {
    const part = { name: "core", share: 0.5 };
    expect(faultsAt(withValue(portal, "work.split", [part, part]), "work.split[1].name")).toMatchObject([
      { code: "brief.duplicate", given: '"core"' },
    ]);
  });

  it.each([
    { value: ["cost", "speed", "cost"], path: "priorities[2]" },
    { value: { kind: "order", order: ["cost", "cost"] }, path: "priorities.order[1]" },
  ])("name each priority once: $path", ({ value, path }) => {
    expect(faultsAt(withValue(portal, "priorities", value), path)).toMatchObject([
      { code: "brief.duplicate", given: '"cost"' },
    ]);
  });

  it("divide the whole work and not more", () => {
    const split = [
      { name: "core", share: 0.5 },
      { name: "rest", share: 0.6 },
    ];
    expect(faultsAt(withValue(portal, "work.split", split), "work.split")).toMatchObject([
      { code: "brief.shares-do-not-add-up", given: "shares that add up to 1.1" },
    ]);
  });

  it("may divide the work in thirds that were rounded by hand", () => {
    const split = ["a", "b", "c"].map((name) => ({ name, share: 0.333 }));
    expect(faultsAt(withValue(portal, "work.split", split), "work.split")).toEqual([]);
  });

  it.each([
    { value: { cost: 0, speed: 0 }, path: "priorities" },
    { value: {}, path: "priorities" },
    { value: { kind: "weights", weights: { cost: 0 } }, path: "priorities.weights" },
  ])("weigh something: $value", ({ value, path }) => {
    expect(faultsAt(withValue(portal, "priorities", value), path)).toMatchObject([{ code: "brief.no-weight" }]);
  });

  it("have twelve seasons, of which one at least brings work", () => {
    const at = "work.volumes.seasonality";
    expect(faultsAt(withValue(smallService, at, [1, 2]), at)).toMatchObject([
      { code: "brief.out-of-range", allowed: "twelve factors, January first" },
    ]);
    expect(faultsAt(withValue(smallService, at, Array(12).fill(0)), at)).toMatchObject([{ code: "brief.no-amount" }]);
  });
});
