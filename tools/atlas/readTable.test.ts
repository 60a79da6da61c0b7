import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cell, needed, number, readTable } from "./readTable.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

function rowsOf(text: string) {
  writeFileSync(join(folder, "table.csv"), text);
  return readTable(folder, "table.csv");
}

describe("readTable", () => {
  it("reads quoted cells with commas and doubled quotes", () => {
    expect(rowsOf('a,b\n"one, two","say ""no"""\n')).toEqual([{ a: "one, two", b: 'say "no"' }]);
  });

  it("keeps empty cells empty, at the end of a row and after a quoted cell", () => {
    expect(rowsOf('a,b,c\n1,,\n"x",,3\n')).toEqual([
      { a: "1", b: "", c: "" },
      { a: "x", b: "", c: "3" },
    ]);
  });

  it("reads both kinds of line ends and a file without a last one", () => {
    expect(rowsOf("a,b\r\n1,2\r\n3,4")).toHaveLength(2);
  });

  it("takes an empty cell for unknown and never for zero", () => {
    const [row = {}] = rowsOf("a,b\n,0\n");
    expect(number(row, "a")).toBeUndefined();
    expect(number(row, "b")).toBe(0);
    expect(() => needed(row, "a")).toThrow("a is missing");
    expect(() => cell(row, "c")).toThrow("No column c");
  });
});
