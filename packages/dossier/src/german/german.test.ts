import { inLanguage, money, monthsInWords, monthsLater, odds, unitMoney } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { countWords, dateWords, figureWords, fixedWords, signedPoints } from "../document/figureWords.ts";
import { moneyScale, scaled } from "../document/moneyScale.ts";
import { languageOf } from "../languages.ts";
import { german } from "./german.ts";

/** With plain spaces, as they are read. */
function read(job: () => string): string {
  return inLanguage(german, job).replaceAll("\u00a0", " ");
}

describe("German figures", () => {
  it.each([
    [3_120_000, "USD", "3,1 Mio. $"],
    [-850_000, "EUR", "−850 Tsd. €"],
    [2.5e9, "SEK", "2,5 Mrd. SEK"],
    [0, "GBP", "0 £"],
  ])("say %d %s with the sign of the currency behind", (amount, currency, words) => {
    expect(read(() => money(amount, currency))).toBe(words);
  });

  it("say small amounts with their cents", () => {
    expect(read(() => unitMoney(14.2, "EUR"))).toBe("14,20 €");
    expect(read(() => unitMoney(0.0123, "USD"))).toBe("0,012 $");
  });

  it("set thousands apart by a point and decimals by a comma", () => {
    expect(read(() => countWords(14_000))).toBe("14.000");
    expect(read(() => figureWords(1234))).toBe("1.234");
    expect(read(() => figureWords(-2.25))).toBe("−2,25");
    expect(read(() => fixedWords(3600, 1))).toBe("3.600,0");
    expect(read(() => signedPoints(-0.0123))).toBe("−1,2");
    expect(read(() => scaled(1_440_000, moneyScale([1_440_000], "USD")))).toBe("1,4");
    expect(read(() => moneyScale([1_440_000], "USD").label)).toBe("Mio. USD");
  });

  it("say odds so that they stand before “Zukünften”", () => {
    expect([0.99, 0.71, 0.05, 0.01].map((share) => read(() => odds(share)))).toEqual([
      "fast allen",
      "7 von 10",
      "weniger als 1 von 10",
      "weniger als 1 von 40",
    ]);
  });

  it("say months and dates", () => {
    expect([1, 1.4, 7].map((months) => read(() => monthsInWords(months)))).toEqual([
      "1 Monat",
      "1,4 Monate",
      "7 Monate",
    ]);
    expect([0, 12, 30].map((month) => read(() => monthsLater(month)))).toEqual([
      "heute",
      "nach einem Jahr",
      "30 Monate später",
    ]);
    expect(["2027-02-01", "2027-03", "2027"].map((date) => read(() => dateWords(date)))).toEqual([
      "1. Feb. 2027",
      "März 2027",
      "2027",
    ]);
  });
});

describe("a language that is asked for by its tag", () => {
  it("brings its texts, and English none", async () => {
    expect(await languageOf("de")).toBe(german);
    expect((await languageOf("en")).texts.size).toBe(0);
  });
});
