import { describe, expect, it } from "vitest";
import type { OwnClass } from "./ownClass.ts";
import { toldProject } from "./toldProject.ts";

const own: OwnClass = {
  schema: "class/1",
  name: "own",
  fitted: "2026-11-22",
  columns: { effort: "hours", size: "fp" },
  effortUnit: "person-hours",
  efforts: [100, 200],
  known: [
    { name: "fp", kind: "number", values: [10, 20] },
    { name: "tool", kind: "number", scale: "ratings", values: [-1, 2] },
    { name: "started", kind: "number", scale: "dates", values: [50, 51] },
    { name: "reuse", kind: "number", scale: "shares", values: [0.1, 0.8] },
    { name: "constructor", kind: "category", values: ["a", "b"] },
  ],
  lines: [2, 3],
  accuracy: { n: 2, sa: 0, mae: 1, mdae: 1, pred25: 1, mmre: 1, crpsLog: 1, coverage80: 1, intervalFactor80: 1 },
  levels: [0.1, 0.9],
};

describe("what a brief tells of a new project", () => {
  it("is understood as the table of past projects was: ratings, dates, percentages, figures in text", () => {
    const told = toldProject(own, { fp: "1,200", tool: "Very High", started: "2027-07-01", reuse: "80 %" });
    expect(told).toMatchObject({ ok: true, value: { fp: 1200, tool: 2, reuse: 0.8 } });
    // Half a year after 57 since 1970, 181 of 365 days; a year alone means its middle.
    expect(told.ok && told.value["started"]).toBeCloseTo(57.5, 1);
    expect(toldProject(own, { started: 2027 })).toMatchObject({
      ok: true,
      value: { started: told.ok && told.value["started"] },
    });
  });

  it.each([
    [{ fp: "many" }, "work.features.fp"],
    [{ fp: 0 }, "work.features.fp"],
    [{ fp: -5 }, "work.features.fp"],
    [{ fp: 1e300 }, "work.features.fp"],
    [{ tool: "superb" }, "work.features.tool"],
    [{ started: "soon" }, "work.features.started"],
    [{ reuse: 80 }, "work.features.reuse"],
  ])("is refused where it would silently count as the usual: %o", (project, path) => {
    expect(toldProject(own, project)).toMatchObject({
      ok: false,
      faults: [{ code: "brief.unreadable-feature", path }],
    });
  });

  it("does not hold what every object has, such as a constructor", () => {
    expect(toldProject(own, { fp: 10 })).toEqual({ ok: true, value: { fp: 10 } });
  });
});
