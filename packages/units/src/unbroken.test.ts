import { describe, expect, it } from "vitest";
import { unbroken } from "./unbroken.ts";

describe("a number and its unit", () => {
  it.each([
    "CHF 5.1 m",
    "$33 m",
    "12 %",
    "7 of 10",
    "7 von 10",
    "± 3.1 %",
    "5,1 Mio. CHF",
    "−850 Tsd. €",
    "36,5 km",
    "14 h",
  ])("stay on one line: %s", (text) => {
    const kept = unbroken(`It is ${text} now`);
    expect(kept).toBe(`It is ${text.replaceAll(" ", "\u00a0")} now`);
  });

  it("leave words alone that only begin like a unit, and words without a number", () => {
    for (const text of ["7 months", "12 hours", "3 kinds of work", "2 people", "m of it"])
      expect(unbroken(text)).toBe(text);
  });
});
