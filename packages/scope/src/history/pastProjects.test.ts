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

/** Codes of the warnings about a table of hours and fp. */
function codes(rows: string[][]): string[] {
  const past = expectOk(pastProjects(tableOf(["hours", "fp"], rows), { effort: "hours", size: "fp" }));
  return past.warnings.map(({ code }) => code);
}

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
    expect(past.known).toEqual([{ name: "tool", kind: "number", scale: "ratings", values: [-2, 1, 0] }]);
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

  it.each(["1e400", "1e300", "1e-300"])("leave out an effort beyond belief: %s", (effort) => {
    const past = expectOk(
      pastProjects(tableOf(HEADS, [...ROWS, ["7", effort, "10", "", "", ""]]), { effort: "hours" }),
    );
    expect(past.rejected).toEqual([{ row: 8, reason: `effort is beyond belief: ${effort}` }]);
  });

  it("keep the size that was asked for also where some of it is text or where it is always the same, and say so", () => {
    const text = ROWS.map(([, hours], row) => [hours!, row < 2 ? "about 40" : String(30 + row)]);
    const past = expectOk(pastProjects(tableOf(["hours", "fp"], text), { effort: "hours", size: "fp" }));
    expect(past.known).toMatchObject([{ name: "fp", values: [null, null, 32, 33, 34, 35] }]);
    expect(past.warnings).toMatchObject([
      { code: "history.missing-sizes", given: "fp is above zero in 4 of 6 projects" },
    ]);
    const same = ROWS.map(([, hours]) => [hours!, "40"]);
    const other = expectOk(pastProjects(tableOf(["hours", "fp"], same), { effort: "hours", size: "fp" }));
    expect(other.known.map(({ name }) => name)).toEqual(["fp"]);
  });

  it.each([
    [{ effort: "hours", size: "hours" }, "--size"],
    [{ effort: "hours", time: "hours" }, "--time"],
    [{ effort: "hours", size: "fp", ignore: ["fp"] }, "--ignore"],
    [{ effort: "hours", ignore: ["hours"] }, "--ignore"],
  ])("are refused where a column shall be two things at once: %o", (columns, path) => {
    const found = pastProjects(tableOf(HEADS, ROWS), columns);
    expect(!found.ok && found.faults).toContainEqual(
      expect.objectContaining({ code: "history.contradicting-columns", path }),
    );
  });

  it("come with a warning where a size repeats the effort, where rows repeat, and where figures can be read in two ways", () => {
    const ten = Array.from({ length: 10 }, (_, row) => [String(100 + 31 * row), String(20 + ((row * 7) % 10))]);
    expect(codes(ten)).toEqual([]);
    expect(codes(ten.map(([hours]) => [hours!, String(2 * Number(hours))]))).toEqual(["history.repeats-effort"]);
    expect(codes([...ten, ten[3]!])).toEqual(["history.repeated-rows"]);
    expect(codes(ten.map(([hours, size]) => [hours!, `1.${size}0`]))).toEqual(["history.ambiguous-numbers"]);
  });

  it("take a word that every object knows for a word", () => {
    const rows = ROWS.map(([, hours], row) => [hours!, row % 2 === 0 ? "constructor" : "builder"]);
    const past = expectOk(pastProjects(tableOf(["hours", "kind"], rows), { effort: "hours" }));
    expect(past.known).toMatchObject([{ name: "kind", kind: "category" }]);
  });

  it("pass on what the table says of itself, and follow its decimal sign", () => {
    const table = {
      ...tableOf(["hours"], [["1.234"], ["2.345"]]),
      notes: ["Sheet 2 left out"],
      decimal: "comma" as const,
    };
    const past = expectOk(pastProjects(table, { effort: "hours" }));
    expect(past.efforts).toEqual([1234, 2345]);
    expect(past.warnings).toMatchObject([{ given: "Sheet 2 left out" }]);
  });
});
