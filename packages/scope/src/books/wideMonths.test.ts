import { describe, expect, it } from "vitest";
import { monthColumns } from "./wideMonths.ts";

function monthsOf(...heads: readonly string[]): string[] {
  const table = { name: "t", columns: heads, rows: [heads.map(() => "1,50")], lines: [2] };
  return monthColumns(table).map(({ month }) => month);
}

describe("months side by side", () => {
  it.each([
    ["Jan 2026", "Feb 2026", "Mar 2026"],
    ["2026-01", "2026-02", "2026-03"],
    ["01.2026", "02.2026", "03.2026"],
    ["202601", "202602", "202603"],
    ["Januar 2026", "Februar 2026", "März 2026"],
    ["01.01.2026", "01.02.2026", "01.03.2026"],
    ["Actual Jan 26", "Actual Feb 26", "Actual Mar 26"],
  ])("are told from %s, %s, %s", (...heads) => {
    expect(monthsOf("Account", ...heads, "Total")).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  it.each([
    ["Jan", "Feb", "Mar"],
    ["P01", "P02", "P03"],
    ["1", "2", "3"],
    ["Ist Jan", "Ist Feb", "Ist Mrz"],
    ["janvier", "février", "mars"],
  ])("are told without their year from %s, %s, %s", (...heads) => {
    expect(monthsOf("Account", ...heads)).toEqual(["--01", "--02", "--03"]);
  });

  it("are not seen in two months, in dates within months, in years or in account numbers", () => {
    expect(monthsOf("Jan 2026", "Feb 2026")).toEqual([]);
    expect(monthsOf("05.01.2026", "12.01.2026", "19.01.2026")).toEqual([]);
    expect(monthsOf("2024", "2025", "2026")).toEqual([]);
    expect(monthsOf("620000", "640000", "681500")).toEqual([]);
  });

  it("leave out the columns of plans and of the year before", () => {
    expect(monthsOf("Jan 2026", "Budget Jan 2026", "Feb 2026", "PY Feb 2026", "Mar 2026")).toHaveLength(3);
  });

  it("must hold figures", () => {
    const table = { name: "t", columns: ["Jan", "Feb", "Mar"], rows: [["open", "done", "open"]], lines: [2] };
    expect(monthColumns(table)).toEqual([]);
  });
});
