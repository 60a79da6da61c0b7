import { describe, expect, it } from "vitest";
import { amountWords, howWords, monthWords } from "./baselineWords.ts";

describe("an amount in words", () => {
  it.each([
    [1_693_647.91, "1.69 million EUR"],
    [12_345_678, "12.3 million EUR"],
    [250_000_000, "250 million EUR"],
    [999_499, "999 k EUR"],
    [999_500, "1.00 million EUR"],
    [9_994, "9,994 EUR"],
    [-48_000, "−48 k EUR"],
    [0, "0 EUR"],
  ])("%d is %s", (amount, words) => {
    expect(amountWords(amount, "EUR")).toBe(words);
  });
});

describe("a month in words", () => {
  it("has its year where one is known", () => {
    expect(monthWords("2026-03")).toBe("Mar 2026");
    expect(monthWords("--03")).toBe("Mar");
  });
});

const months = (covered: readonly string[]) => ({ covered, missing: [], partial: [] });

describe("how the year was reached", () => {
  const found = {
    schema: "books/1",
    layout: "ledger",
    runCostPerYear: 1200,
    currency: "EUR",
    annualised: "the mean of 2 months × 12",
    byMonth: [],
    byAccount: [],
    byCostCentre: [],
    columns: [],
    unusedColumns: [],
    excluded: [],
    warnings: [],
  } as const;

  it("names the first and the last month, and one month once", () => {
    expect(howWords({ ...found, months: months(["2026-01", "2026-02"]) })).toContain("Jan 2026 to Feb 2026.");
    expect(howWords({ ...found, annualised: "one month × 12", months: months(["2026-01"]) })).toBe(
      "It is one month × 12, Jan 2026.",
    );
  });
});
