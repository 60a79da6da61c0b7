import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberColumn, shownDecimal } from "./numberColumn.ts";

describe("a column of numbers", () => {
  it("is read with a decimal comma throughout when one cell shows it", () => {
    expect(numberColumn(["1.234", "2,5", "12"])).toEqual({
      values: [1234, 2.5, 12],
      rejected: [],
      format: "1.234,56",
      ambiguous: false,
    });
  });

  it("takes currencies, parentheses, trailing minus and empty marks as a ledger writes them", () => {
    const cells = ["1.234,50 €", "(3,00 €)", "12,00-", "€ 5", "-€5", "-", "n/a", "NULL", "?", ""];
    expect(numberColumn(cells)).toMatchObject({
      values: [1234.5, -3, -12, 5, -5, null, null, null, null, null],
      rejected: [],
      unit: "€",
    });
  });

  it("gives percentages as shares", () => {
    expect(numberColumn(["7 %", "12,5%"])).toMatchObject({ values: [0.07, 0.125], unit: "%" });
  });

  it.each<[string, string[], (number | null)[], string]>([
    ["hours", ["12 h", "3.5 h", "4"], [12, 3.5, 4], "h"],
    ["person-months", ["3,5 PM", "2 PM"], [3.5, 2], "PM"],
    ["a currency code before it", ["EUR 1'250.00", "EUR −3.10"], [1250, -3.1], "EUR"],
  ])("names its unit: %s", (_, cells, values, unit) => {
    expect(numberColumn(cells)).toMatchObject({ values, unit, rejected: [] });
  });

  it("rejects a cell in another unit than most, and one that is no figure, with its row", () => {
    expect(numberColumn(["EUR 1", "EUR 2", "USD 5", "later"]).rejected).toEqual([
      { row: 2, text: "USD 5" },
      { row: 3, text: "later" },
    ]);
  });

  it("rejects the few cells that contradict the format of most", () => {
    expect(numberColumn(["1,5", "2,25", "3.75"])).toMatchObject({
      values: [1.5, 2.25, null],
      rejected: [{ row: 2, text: "3.75" }],
    });
  });

  it("reports both readings where nothing decides", () => {
    expect(numberColumn(["1.234", "2.500"])).toMatchObject({
      values: [1.234, 2.5],
      otherwise: [1234, 2500],
      ambiguous: true,
    });
  });

  it("follows the rest of the file where its own cells do not decide, and only there", () => {
    const comma = shownDecimal([["a", "b"], ["1.234"], ["0,5"]]);
    expect(comma).toBe("comma");
    expect(numberColumn(["1.234"], comma)).toMatchObject({ values: [1234], ambiguous: false });
    expect(numberColumn(["1.5"], comma)).toMatchObject({ values: [1.5] });
    expect(shownDecimal([["0,5"], ["0.5"]])).toBeUndefined();
  });

  it("reads the exponents of a spreadsheet's own CSV", () => {
    expect(numberColumn(["1.2E+05", "1.2e-3"]).values).toEqual([120_000, 0.0012]);
  });

  it.each(["en-US", "de-DE", "de-CH", "fr-FR", "en-IN", "pl-PL", "pt-BR"])(
    "written the %s way is read back, whatever its neighbours",
    (locale) => {
      const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1 }), (hundredths) => {
          const values = hundredths.map((each) => each / 100);
          const read = numberColumn(values.map((value) => format.format(value)));
          expect(read.values.map((value) => (value ?? NaN) + 0)).toEqual(values.map((value) => value + 0));
          expect(read.rejected).toEqual([]);
        }),
        { seed: 11 },
      );
    },
  );
});
