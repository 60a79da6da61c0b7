import { describe, expect, it } from "vitest";
import { amountWords, monthWords } from "./baselineWords.ts";

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
