import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersOf } from "./numbers.ts";

describe("a number in the text", () => {
  it.each([
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1'250'000", 1_250_000],
    ["3 500", 3500],
    ["1.250m", 1_250_000],
    ["1,1 mio", 1_100_000],
    ["1.900 millones", 1_900_000_000],
    ["4.5 crore", 45_000_000],
    ["2.4 lakh", 240_000],
    ["60k", 60_000],
    ["half a dozen", 6],
    ["two dozen", 24],
    ["twenty-two", 22],
    ["two hundred and fifty thousand", 250_000],
    ["one and a half", 1.5],
    ["one point two million", 1_200_000],
    ["eight (8)", 8],
    ["6, later corrected to 8", 8],
  ])("%j is %d", (text, value) => expect(numbersOf(text)[0]?.value).toBe(value));

  it.each([
    ["8-10", 8, 10],
    ["between 3,000 and 4,500", 3000, 4500],
    ["3-4m", 3_000_000, 4_000_000],
    ["2 or 3", 2, 3],
    ["from 38 to 52", 38, 52],
  ])("%j runs from %d to %d", (text, low, high) =>
    expect(numbersOf(text)).toMatchObject([{ low, high, isRange: true }]),
  );

  it.each([
    "over -5 months",
    "over −5 months",
    "minus three years",
    "cost: $-50,000",
    "USD -50,000",
    "from (-8) people",
  ])("is none below nothing: %j", (text) => expect(numbersOf(text.replace("−", "-").toLowerCase())).toEqual([]));

  it.each([
    ["growth of -5 %", 5],
    ["- 5 developers", 5],
    ["sites: 3\n-5 developers", 5],
    ["phase - 3 months", 3],
  ])("is one behind a dash that is no minus, or where less than nothing has a meaning: %j", (text, value) => {
    expect(numbersOf(text).at(-1)?.value).toBe(value);
  });

  it("is two numbers where only 'and' stands between them", () => {
    expect(numbersOf("three and five").map(({ value }) => value)).toEqual([3, 5]);
  });

  it("reads back whatever whole number is written with English groups", () => {
    const whole = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(whole, (value) => {
        expect(numbersOf(`about ${value.toLocaleString("en-US")} cases`)[0]?.value).toBe(value);
      }),
      { seed: 4 },
    );
  });
});
