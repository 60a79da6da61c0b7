import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { projectTable } from "../../test/projectTable.ts";
import type { History, Method } from "./history.ts";
import { historyOf } from "./historyOf.ts";
import { leaveOneOut } from "./leaveOneOut.ts";
import { methodsFor } from "./methods.ts";
import { pastProjects } from "./pastProjects.ts";
import { publicClass } from "./publicClass.ts";

const table = projectTable({ seed: 11, rows: 24, useless: 2 });
const past = expectOk(pastProjects(table, { effort: "effort_hours", size: "fp" }));
const { history } = historyOf(past, { prior: publicClass("functionPoints") });
const rows = Array.from({ length: history.count }, (_, row) => row);
const methods = methodsFor(history, rows);

function withEffort(of: History, row: number, logEffort: number): History {
  return { ...of, logEffort: of.logEffort.map((each, index) => (index === row ? logEffort : each)) };
}

describe("every method", () => {
  it("is among those that are tried: one of each kind", () => {
    expect(new Set(methods.map(({ family }) => family)).size).toBe(12);
  });

  it.each(methods.map((method): [string, Method] => [method.name, method]))(
    "%s forecasts a project without its own effort",
    (_, method) => {
      const before = method.heldOut(history, rows);
      for (const row of [0, 7, 23]) {
        const after = method.heldOut(withEffort(history, row, 30), rows);
        // The closed forms take the row's share out of sums that it went into: rounding of e^30 against e^8 remains.
        expect(after[row]).toBeCloseTo(before[row]!, 6);
      }
    },
  );

  it.each(
    methods
      .filter(({ family }) => !family.startsWith("trees"))
      .map((method): [string, Method] => [method.name, method]),
  )("%s forecasts a left-out project as if it had been learned from the others", (_, method) => {
    const quick = method.heldOut(history, rows);
    for (const row of [0, 1, 12, 22, 23]) {
      const others = rows.filter((other) => other !== row);
      expect(quick[row]).toBeCloseTo(method.forecast(history, others, [row])[0]!, 6);
    }
  });

  it.each(methods.map((method): [string, Method] => [method.name, method]))(
    "%s is better than nothing",
    (_, method) => {
      const forecasts = method.heldOut(history, rows);
      const errors = rows.map((row) => Math.abs(forecasts[row]! - history.logEffort[row]!));
      // Log efforts lie some 1.1 from their middle on average; the median alone misses by that.
      expect(errors.reduce((sum, error) => sum + error, 0) / rows.length).toBeLessThan(1.3);
    },
  );
});

describe("a project that is forecast by the others", () => {
  it("has no say in its own forecast, nor in how wide its range is", () => {
    const before = leaveOneOut(history, rows);
    for (const row of [0, 13, 23]) {
      const after = leaveOneOut(withEffort(history, row, 14), rows)[row]!;
      expect(after.forecast).toBeCloseTo(before[row]!.forecast, 6);
      after.residuals.forEach((residual, index) => expect(residual).toBeCloseTo(before[row]!.residuals[index]!, 6));
    }
  });

  it("has none either where only the latest and the most similar of many dated ones tell", () => {
    const table = projectTable({ seed: 12, rows: 360 });
    const dated = expectOk(pastProjects(table, { effort: "effort_hours", size: "fp", time: "start_date" }));
    const { history: many } = historyOf(dated);
    const all = Array.from({ length: many.count }, (_, row) => row);
    const before = leaveOneOut(many, all)[180]!;
    const after = leaveOneOut(withEffort(many, 180, 14), all)[180]!;
    expect(after.forecast).toBeCloseTo(before.forecast, 6);
    expect(after.residuals.length).toBe(before.residuals.length);
    after.residuals.forEach((residual, index) => expect(residual).toBeCloseTo(before.residuals[index]!, 6));
  });
});
