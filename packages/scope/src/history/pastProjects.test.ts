import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { pastProjects } from "./pastProjects.ts";

function tableOf(columns: string[], rows: string[][]) {
  return { name: "own.csv", columns, rows, lines: rows.map((_, index) => index + 2) };
}

const ROWS = [
  ["1", "100", "40", "COBOL", "10", "100"],
  ["2", "220", "80", "Java", "20", "220"],
  ["3", "310", "90", "Java", "7", "310"],
  ["4", "150", "60", "COBOL", "3", "150"],
  ["5", "90", "35", "Java", "4", "90"],
  ["6", "500", "190", "COBOL", "8", "500"],
];
const HEADS = ["project_id", "hours", "fp", "language", "leak_defects", "booked"];

describe("past projects in a table", () => {
  it("are known by what was known beforehand; ids, leaks and copies of the effort are left out with the reason", () => {
    const past = expectOk(pastProjects(tableOf(HEADS, ROWS), { effort: "hours", size: "fp" }));
    expect(past.known.map(({ name, kind }) => [name, kind])).toEqual([
      ["fp", "number"],
      ["language", "category"],
    ]);
    expect(past.ignored).toEqual([
      { column: "project_id", reason: "tells rows apart and says nothing of them" },
      { column: "leak_defects", reason: "known only afterwards, as its name says" },
      { column: "booked", reason: "repeats the effort" },
    ]);
  });

  it("leave out a rate that is effort per size in another name", () => {
    const rows = ROWS.map(([id, hours, fp]) => [id!, hours!, fp!, String(Number(hours) / Number(fp))]);
    const past = expectOk(pastProjects(tableOf(["id", "hours", "fp", "speed"], rows), { effort: "hours", size: "fp" }));
    expect(past.ignored).toContainEqual({ column: "speed", reason: "is effort per size" });
  });

  it("name each row that cannot be used, by its line", () => {
    const rows = [
      ...ROWS,
      ["7", "", "10", "", "", ""],
      ["8", "-5", "10", "", "", ""],
      ["9", "0", "1", "", "", ""],
      ["10", "many", "1", "", "", ""],
    ];
    const past = expectOk(pastProjects(tableOf(HEADS, rows), { effort: "hours" }));
    expect(past.efforts).toHaveLength(6);
    expect(past.rejected).toEqual([
      { row: 8, reason: "no effort" },
      { row: 9, reason: "effort is negative: -5" },
      { row: 10, reason: "effort is zero" },
      { row: 11, reason: "effort is not a number: many" },
    ]);
  });

  it("are read with the decimal comma where their columns show one, and ratings become steps", () => {
    const rows = [
      ["1.200,5", "very low"],
      ["80,25", "high"],
      ["99", "nominal"],
    ];
    const past = expectOk(pastProjects(tableOf(["aufwand_std", "tool"], rows), { effort: "aufwand_std" }));
    expect(past.efforts).toEqual([1200.5, 80.25, 99]);
    expect(past.known).toEqual([{ name: "tool", kind: "number", values: [-2, 1, 0] }]);
  });

  it("must have the columns that were named: all that are not there are said at once, with the nearest", () => {
    const found = pastProjects(tableOf(HEADS, ROWS), { effort: "hour", size: "loc", ignore: ["x"] });
    expect(found).toMatchObject({
      ok: false,
      faults: [{ path: "--effort" }, { path: "--size" }, { path: "--ignore" }],
    });
    expect(!found.ok && found.faults[0]?.hint).toContain("hours");
  });

  it("cannot be learned from one row, nor from a column of words", () => {
    expect(pastProjects(tableOf(HEADS, ROWS.slice(0, 1)), { effort: "hours" })).toMatchObject({
      ok: false,
      faults: [{ code: "history.too-few-rows", given: "1 usable of 1" }],
    });
    expect(pastProjects(tableOf(HEADS, ROWS), { effort: "language" })).toMatchObject({
      ok: false,
      faults: [{ code: "history.unreadable-column", given: "language, which holds text such as COBOL" }],
    });
  });
});
