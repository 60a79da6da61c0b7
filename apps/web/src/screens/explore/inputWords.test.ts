import { describe, expect, it } from "vitest";
import { numbersOf } from "../../words/useNumbers.ts";
import { inputWords, shownAt } from "./inputWords.ts";

describe("the measured quantity of an input", () => {
  const input = { stops: [0.8, 1, 1.4], shown: [80, 100, 180] };

  it("is that of the stop, and in proportion between two", () => {
    expect(input.stops.map((stop) => shownAt(input, stop))).toEqual(input.shown);
    expect(shownAt(input, 0.9)).toBeCloseTo(90, 9);
    expect(shownAt(input, 1.2)).toBeCloseTo(140, 9);
  });

  it("ends where the stops end", () => {
    expect(shownAt(input, 0)).toBe(80);
    expect(shownAt(input, 9)).toBe(180);
  });

  it("is said with its unit", () => {
    const numbers = numbersOf("en");
    expect(inputWords(1, { kind: "plain", per: "months", one: "month" }, "USD", numbers)).toBe("1\u00a0month");
    expect(inputWords(145_000, { kind: "money", per: "a year", one: "a year" }, "USD", numbers)).toBe(
      "$145\u00a0k\u00a0a year",
    );
  });
});
