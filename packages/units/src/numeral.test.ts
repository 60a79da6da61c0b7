import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeralReadings } from "./numeral.ts";

describe("a written number", () => {
  it.each<[string, number[]]>([
    ["42", [42]],
    ["1,234.56", [1234.56]],
    ["1.234,56", [1234.56]],
    ["1 234 567", [1_234_567]],
    ["1\u202f234,5", [1234.5]],
    ["1'250'000", [1_250_000]],
    ["12,34,567", [1_234_567]],
    ["1.234.567", [1_234_567]],
    ["0,5", [0.5]],
    [".5", [0.5]],
    ["-7.25", [-7.25]],
    ["−3", [-3]],
    ["+8", [8]],
  ])("%s has one reading", (text, readings) => {
    expect(numeralReadings(text)).toEqual(readings);
  });

  it("with one sign before three digits has two, the English one first", () => {
    expect(numeralReadings("1,234")).toEqual([1234, 1.234]);
    expect(numeralReadings("1.234")).toEqual([1.234, 1234]);
  });

  it("that starts with zero is never grouped", () => {
    expect(numeralReadings("0,125")).toEqual([0.125]);
  });

  it.each(["", "  ", "abc", "1.2.3", "1,23,45", "12-34", "1e5", ",", "1,,2", "1 2", "½"])("is not %j", (text) => {
    expect(numeralReadings(text)).toEqual([]);
  });

  it.each(["en-US", "de-DE", "de-CH", "fr-FR", "en-IN"])("written the %s way is among its readings", (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (tenThousandths) => {
        const value = tenThousandths / 10_000;
        expect(numeralReadings(format.format(value)).some((read) => Object.is(read, value) || read === value)).toBe(
          true,
        );
      }),
      { seed: 7 },
    );
  });
});
