import { describe, expect, it } from "vitest";
import { readNumber, writeNumber } from "./numberText.ts";

describe("a number that is typed", () => {
  it.each([
    ["14,000", "en", 14_000],
    ["14 000", "en", 14_000],
    ["0.5", "en", 0.5],
    [".5", "en", 0.5],
    ["−3", "en", -3],
    ["14.000", "de", 14_000],
    ["0,5", "de", 0.5],
    ["1.234.567,8", "de", 1_234_567.8],
  ])("%s in %s is %d", (typed, language, value) => {
    expect(readNumber(typed, language)).toBe(value);
  });

  it.each([
    ["about 5", "en"],
    ["", "en"],
    ["1,5,0", "en"],
    ["12-14", "en"],
  ])("%j in %s is none", (typed, language) => {
    expect(readNumber(typed, language)).toBeUndefined();
  });

  it("is read back from how it is written, in every language", () => {
    for (const value of [0, 0.35, 12, 14_000, 1_234_567.25, -2.5]) {
      for (const language of ["en", "de"]) expect(readNumber(writeNumber(value, language), language)).toBe(value);
    }
  });
});
