import { describe, expect, it } from "vitest";
import { cellText } from "./cellText.ts";

describe("a cell of a workbook", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1234.5600000000001, "1234.56"],
    [1e21, "1000000000000000000000"],
    [-1.5e-8, "-0.000000015"],
    [2.5e22, "25000000000000000000000"],
    [-0, "0"],
  ])("with the number %d reads %s", (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it("with a time or a duration reads as hours, minutes and seconds", () => {
    expect(cellText(new Date(Date.UTC(1899, 11, 30, 12, 30)))).toBe("12:30:00");
    expect(cellText(new Date(Date.UTC(1899, 11, 31, 6, 15)))).toBe("30:15:00");
  });

  it("with a date that is a fraction of a second off reads as that date", () => {
    expect(cellText(new Date(Date.UTC(2026, 0, 31) - 1))).toBe("2026-01-31");
  });

  it("with nothing reads as nothing", () => {
    expect(cellText(null)).toBe("");
  });
});
