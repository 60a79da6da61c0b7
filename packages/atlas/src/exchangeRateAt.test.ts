import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries } from "./countries.ts";
import { currencies, exchangeRateAt } from "./exchangeRateAt.ts";

describe("exchangeRateAt", () => {
  it("prints the published average of a year and the published rate of a month", () => {
    expect(exchangeRateAt("INR", "2024")).toMatchObject({ value: 83.6693, source: "imf-ifs", unit: "INR per USD" });
    expect(exchangeRateAt("INR", "2026-06-01")).toMatchObject({ value: 94.96, source: "fed-h10" });
  });

  it("uses the peso rate of January 2026 and not the official average of 2024 for later dates", () => {
    expect(exchangeRateAt("ARS", "2026-01-01").value).toBe(1445.76);
  });

  it("lies between two published rates, at their geometric middle half way in time", () => {
    const [a, b] = [exchangeRateAt("EUR", "2022").value, exchangeRateAt("EUR", "2023").value];
    // half a year is 182 of 365.25 days, not exactly half
    expect(exchangeRateAt("EUR", "2023-01-01").value / Math.sqrt(a * b)).toBeCloseTo(1, 2);
  });

  it("drifts after the last rate as its derivation says", () => {
    const fact = exchangeRateAt("INR", "2028-06-01");
    const [, from, drift, years] = /^([\d.]+) of .* exp\(([\d.]+) × ([\d.]+) years\)/.exec(fact.derivation ?? "") ?? [];
    // years are printed to two digits: 0.005 × 0.036 of the rate
    expect((Number(from) * Math.exp(Number(drift) * Number(years))) / fact.value).toBeCloseTo(1, 3);
  });

  it("stays at the peg for the dirham and at one for the dollar", () => {
    expect(exchangeRateAt("AED", "2030-01-01").value).toBeCloseTo(3.673, 3);
    expect(exchangeRateAt("USD", "2030-01-01")).toMatchObject({ value: 1, low: 1, high: 1 });
  });

  it("holds the lev at 1.95583 to the euro", () => {
    expect(exchangeRateAt("BGN", "2027-01-01").value / exchangeRateAt("EUR", "2027-01-01").value).toBeCloseTo(
      1.95583,
      3,
    );
  });

  it("has a rate for the currency of every country, inside a range that grows with time", () => {
    const anyCurrency = fc.constantFrom(...countries().map(({ currency }) => currency));
    fc.assert(
      fc.property(anyCurrency, fc.integer({ min: 2027, max: 2040 }), (currency, year) => {
        const [near, far] = [exchangeRateAt(currency, `${year}-01-01`), exchangeRateAt(currency, `${year + 1}-01-01`)];
        const isInside = near.low <= near.value && near.value <= near.high && near.value > 0;
        expect(isInside && far.high / far.low >= near.high / near.low).toBe(true);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it("refuses a currency it does not know, loudly", () => {
    expect(currencies()).toContain("VND");
    expect(() => exchangeRateAt("QQQ", "2026-01-01")).toThrow("No exchange rate of QQQ");
  });
});
