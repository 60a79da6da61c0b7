import { describe, expect, it } from "vitest";
import { foldedText } from "./foldedText.ts";
import { currencyCode, moneyOf } from "./money.ts";
import { numbersOf } from "./numbers.ts";

function amounts(text: string) {
  const plain = foldedText(text);
  return moneyOf(plain, numbersOf(plain)).map(({ value, currency, per }) => [value, currency, per]);
}

describe("an amount of money", () => {
  it.each([
    ["€1.2m", 1_200_000, "EUR", ""],
    ["USD 3 mn", 3_000_000, "USD", ""],
    ["Rs 4.5 crore", 45_000_000, "INR", ""],
    ["1.8 crore all in", 18_000_000, "INR", ""],
    ["TEUR 400", 400_000, "EUR", ""],
    ["1,1 MNOK", 1_100_000, "NOK", ""],
    ["R$ 250 mil per month", 250_000, "BRL", "month"],
    ["R 28 million", 28_000_000, "ZAR", ""],
    ["$45/h", 45, "$", "hour"],
    ["1,45 Mio. € a year", 1_450_000, "EUR", "year"],
    ["A$1.6m p.a.", 1_600_000, "AUD", "year"],
    ["14 zł per ticket", 14, "PLN", "unit"],
    ["500,000 euros", 500_000, "EUR", ""],
  ])("%j is %d %s", (text, value, currency, per) => expect(amounts(text)).toEqual([[value, currency, per]]));

  it("is none where a number counts something", () => {
    for (const text of ["12 developers", "2.4 lakh claims", "300 users", "order 66"]) expect(amounts(text)).toEqual([]);
  });
});

describe("a dollar", () => {
  it("is that of the home country", () => {
    expect(currencyCode("$", "AU", "AUD")).toBe("AUD");
    expect(currencyCode("$", "DE", "EUR")).toBe("USD");
    expect(currencyCode("kr", "SE", "SEK")).toBe("SEK");
  });
});
