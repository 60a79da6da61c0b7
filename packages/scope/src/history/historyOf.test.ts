import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { historyOf } from "./historyOf.ts";
import { pastProjects } from "./pastProjects.ts";

function agesOf(dates: readonly string[]): number[] {
  const table = {
    name: "projects.csv",
    columns: ["hours", "fp", "ended"],
    rows: dates.map((date, row) => [String(10 * (row + 1)), String(row + 3), date]),
    lines: dates.map((_, row) => row + 2),
  };
  const past = expectOk(pastProjects(table, { effort: "hours", size: "fp", time: "ended" }));
  const { history, order } = historyOf(past);
  const byRow = Array.from(order.keys()).toSorted((a, b) => order[a]! - order[b]!);
  return byRow.map((row) => history.age![row]!);
}

describe("the age of a past project", () => {
  it("is how many are dated later, the same for all of one day, and infinite without a date", () => {
    expect(agesOf(["2020-05-01", "2021-01-31", "", "2020-05-01", "2019-12-24"])).toEqual([1, 0, Infinity, 1, 3]);
  });
});
