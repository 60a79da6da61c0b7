import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { projectTable } from "../../test/projectTable.ts";
import { historyOf } from "./historyOf.ts";
import { overTime } from "./overTime.ts";
import { pastProjects } from "./pastProjects.ts";

const past = expectOk(pastProjects(projectTable({ seed: 41, rows: 90 }), { effort: "effort_hours", size: "fp" }));

describe("the test of time", () => {
  it("does not look ahead: what became of the last project changes no forecast but its own", () => {
    const { history } = historyOf(past);
    const byDate = Array.from({ length: history.count }, (_, row) => row).toSorted(
      (a, b) => ((a * 37) % 90) - ((b * 37) % 90),
    );
    const before = overTime(history, byDate)!.accuracy;
    const logEffort = Float64Array.from(history.logEffort);
    logEffort[byDate.at(-1)!]! += 8;
    const after = overTime({ ...history, logEffort }, byDate)!.accuracy;
    // One of 27 misses now; nothing else moved.
    expect(before.coverage80 - after.coverage80).toBeLessThanOrEqual(1 / 27 + 1e-9);
    expect(after.mdae).toBeCloseTo(before.mdae, 6);
  });

  it("holds its promise when all work suddenly takes twice as long, while a range that stands still breaks it", () => {
    const table = projectTable({ seed: 42, rows: 400 });
    const effort = table.columns.indexOf("effort_hours");
    const rows = table.rows.map((row, index) =>
      row.map((cell, k) => (k === effort && index >= 280 ? String(Number(cell) * 2) : cell)),
    );
    const shifted = expectOk(pastProjects({ ...table, rows }, { effort: "effort_hours", size: "fp" }));
    const { history, order } = historyOf(shifted);
    const byDate = order
      .map((row, index) => ({ row, index }))
      .toSorted((a, b) => a.row - b.row)
      .map(({ index }) => index);
    const { coverage80, coverage80Fixed } = overTime(history, byDate)!.accuracy;
    expect(coverage80Fixed).toBeLessThan(0.4);
    // 120 projects; it has to learn of the change first.
    expect(coverage80).toBeGreaterThan(0.65);
  });

  it("is not made with too few projects", () => {
    const { history } = historyOf(past);
    expect(overTime(history, [0, 1, 2])).toBeUndefined();
  });
});
