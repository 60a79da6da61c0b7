import type { Table } from "@shoreline/dossier";
import { describe, expect, it } from "vitest";
import type { ShownSection } from "../engine/shown/shownDocument.ts";
import { foldedTable, foldedTables, unfoldedOf, unfoldedText, waysTo } from "./folding.ts";

function table(id: string, count: number, more: Partial<Table> = {}): Table {
  const rows = Array.from({ length: count }, (_, place) => ({ id: `${id}-${place}`, cells: [[`row ${place}`]] }));
  return { id, caption: id, columns: [{ head: "row" }], rows, ...more };
}

const long = table("facts-PL", 20, { foremost: ["facts-PL-17", "facts-PL-3"] });
const sections: readonly ShownSection[] = [
  { id: "why", title: "Why", blocks: [{ kind: "table", table: table("criteria", 5) }] },
  {
    id: "facts",
    title: "Facts",
    blocks: [
      { kind: "pair", left: [{ kind: "table", table: long }], right: [{ kind: "heading", id: "sources", text: "" }] },
    ],
  },
];

function shownIn(given: Table) {
  return [...(foldedTable(given)?.shown ?? [])].map(({ id }) => id);
}

describe("what is unfolded", () => {
  it("comes back from the address as it was written there", () => {
    const keys = new Set(["why", "facts-PL", "fact-wage:softwareDeveloper-PL"]);
    expect(unfoldedOf(unfoldedText(keys))).toEqual(keys);
  });

  it("is left out of the address where it is nothing", () => {
    expect(unfoldedText(new Set())).toBeUndefined();
    expect(unfoldedOf(undefined)).toEqual(new Set());
    expect(unfoldedOf(",")).toEqual(new Set());
  });
});

describe("a folded table", () => {
  it("shows what it names as foremost, in the order of the table", () => {
    expect(shownIn(long)).toEqual(["facts-PL-3", "facts-PL-17"]);
  });

  it("shows its first rows where it names none, and what has a standing wherever it is", () => {
    const rows = table("all", 20).rows.map((row, place) =>
      place === 15 ? { ...row, standing: "baseline" as const } : row,
    );
    expect(shownIn(table("all", 20, { rows }))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 15].map((place) => `all-${place}`));
  });

  it("is none that is short", () => {
    expect(foldedTable(table("few", 12))).toBeUndefined();
    expect(foldedTables(sections[0]!)).toEqual([]);
    expect(foldedTables(sections[1]!).map(({ key }) => key)).toEqual(["facts-PL"]);
  });
});

describe("the way to a place of the evidence", () => {
  it.each([
    ["why", ["why"]],
    ["criteria", ["why"]],
    ["criteria-4", ["why"]],
    ["sources", ["facts"]],
    ["facts-PL", ["facts"]],
    ["facts-PL-3", ["facts"]],
    ["facts-PL-4", ["facts", "facts-PL"]],
  ])("to %s unfolds %j", (anchor, ways) => {
    expect(waysTo(anchor, sections)).toEqual(ways);
  });

  it("is none where the evidence does not hold it", () => {
    expect(waysTo("comments", sections)).toBeUndefined();
  });
});
