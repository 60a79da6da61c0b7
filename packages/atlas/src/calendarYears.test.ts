import { describe, expect, it } from "vitest";
import { decimalYear, yearOf } from "./calendarYears.ts";

describe("decimalYear", () => {
  it("puts a yearly figure in the middle of its year", () => {
    expect(decimalYear("2024")).toBe(2024.5);
  });

  it("puts the first of January at the start and 31 December before the end", () => {
    expect(decimalYear("2024-01-01")).toBe(2024);
    expect(decimalYear("2024-12-31")).toBeLessThan(2025);
    expect(decimalYear("2024-12-31")).toBeGreaterThan(2024.99);
  });
});

describe("yearOf", () => {
  it("reads the year of a date", () => {
    expect(yearOf("2027-02-01")).toBe(2027);
  });
});
