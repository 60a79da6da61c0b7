import { describe, expect, it } from "vitest";
import { monthNumber, monthOfNumber } from "./monthKey.ts";
import { holdsMonths, rowMonths } from "./rowMonths.ts";

describe("the months of rows", () => {
  it("come from dates, with the day where there is one", () => {
    expect(rowMonths(["31.01.2026", "15.02.2026"], [])).toMatchObject({
      months: ["2026-01", "2026-02"],
      days: [31, 15],
      isAmbiguous: false,
    });
    expect(rowMonths(["2026-01", "Feb 2026"], [])).toMatchObject({
      months: ["2026-01", "2026-02"],
      days: [null, null],
    });
  });

  it("come from periods and names of months, with the year of another column or without any", () => {
    expect(rowMonths(["1", "012", "P03", "16"], ["2026", "2026", "2026", "2026"]).months).toEqual([
      "2026-01",
      "2026-12",
      "2026-03",
      "2026-12",
    ]);
    expect(rowMonths(["Mai", "Juni"], []).months).toEqual(["--05", "--06"]);
  });

  it("are ambiguous where days and months can be told apart nowhere, save on first days", () => {
    expect(rowMonths(["03/04/2026", "05/06/2026"], []).isAmbiguous).toBe(true);
    expect(rowMonths(["02/01/2026", "03/01/2026"], [])).toMatchObject({
      months: ["2026-02", "2026-03"],
      isAmbiguous: false,
      isSettledByFirstDays: true,
    });
    expect(rowMonths(["01/02/2026", "01/03/2026"], [])).toMatchObject({ months: ["2026-02", "2026-03"] });
  });

  it("are seen in nine of ten cells, and not in amounts", () => {
    expect(holdsMonths(["1", "2", "16"])).toBe(true);
    expect(holdsMonths(["17", "100"])).toBe(false);
    expect(holdsMonths(["2026-01", "soon"])).toBe(false);
  });
});

describe("a month's number", () => {
  it.each(["2025-12", "2026-01", "--01", "--12"])("leads back to %s", (key) => {
    expect(monthOfNumber(monthNumber(key))).toBe(key);
  });
});
