import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasWith, publishedAtlas } from "./atlas.ts";
import { countries } from "./countries.ts";
import { factCatalogue } from "./factCatalogue.ts";
import { boundsOf, countryOfCurrency, type OwnFact, ownFactKeys, unitsOf } from "./ownFact.ts";
import { roles } from "./roles.ts";

const SOURCE = "Payroll of our own centre, May 2026";
const START = "2027-02-01";

function own(key: string, place: string, value: OwnFact["value"], more: Partial<OwnFact> = {}): OwnFact {
  return {
    key,
    place,
    value,
    unit: unitsOf(ownFactKeys().get(key)!, place)[0]!,
    date: "2026",
    source: SOURCE,
    ...more,
  };
}

const anyCountry = fc.constantFrom(...countries().map(({ iso2 }) => iso2));
const anyNumber = fc.constantFrom(...factCatalogue.map(({ key }) => key).filter((key) => key !== "exchangeRate"));

describe("an atlas with own facts", () => {
  it("answers every key of every country with the organisation's figure, and says whose it is", () => {
    fc.assert(
      fc.property(anyNumber, anyCountry, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (key, iso2, share) => {
        const { least, most } = boundsOf(ownFactKeys().get(key)!);
        const value = least + share * (Math.min(most, least + 100) - least);
        const fact = atlasWith([own(key, iso2, value)]).factAt(key, iso2, START);
        expect(fact).toMatchObject({ key, place: iso2, value, source: SOURCE, confidence: "high", date: "2026" });
        expect(fact.derivation).toBe("the organisation's own figure");
        expect(fact.low).toBeLessThanOrEqual(value);
        expect(fact.high).toBeGreaterThanOrEqual(value);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it("answers of every other country as the published one does, for every key", () => {
    fc.assert(
      fc.property(anyNumber, anyCountry, anyCountry, anyNumber, (key, iso2, other, asked) => {
        fc.pre(iso2 !== other);
        const told = atlasWith([own(key, iso2, 30)]);
        expect(told.factAt(asked, other, START)).toEqual(publishedAtlas.factAt(asked, other, START));
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it("pays a role what the organisation says on that day, and later as much more as pay and rates move", () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles()), anyCountry, ({ key }, iso2) => {
        const told = atlasWith([own(`wage:${key}`, iso2, 30_000, { unit: "USD/year", date: "2026-06-01" })]);
        expect(told.wageAt(key, iso2, "2026-06-01").value).toBeCloseTo(30_000, 6);
        const [before, after] = ["2026-06-01", START].map((day) => publishedAtlas.wageAt(key, iso2, day).value);
        expect(told.wageAt(key, iso2, START).value / 30_000).toBeCloseTo(after! / before!, 4);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it("changes pay in the money of the country at the rate of its date", () => {
    const told = atlasWith([own("wage:accountant", "IN", 900_000, { unit: "INR/year", date: "2026-06-01" })]);
    const { value, source, derivation } = told.wageAt("accountant", "IN", "2026-06-01");
    expect(value).toBeCloseTo(900_000 / publishedAtlas.exchangeRateAt("INR", "2026-06-01").value, 1);
    expect(source).toBe(SOURCE);
    expect(derivation).toContain("the organisation's own figure");
  });

  it("lets what is computed for the place follow: pay of an office role from its average pay", () => {
    const published = publishedAtlas.factAt("averageWageUsd", "PL").value;
    const told = atlasWith([own("averageWageUsd", "PL", 2 * published)]);
    const [before, after] = [publishedAtlas, told].map(({ wageAt }) => wageAt("accountant", "PL", START).value);
    expect(after! / before!).toBeCloseTo(2, 4);
    expect(told.wageAt("softwareDeveloper", "PL", START)).toEqual(
      publishedAtlas.wageAt("softwareDeveloper", "PL", START),
    );
  });

  it("takes the organisation's contributions at every level of pay, whatever the scheme of the country", () => {
    const told = atlasWith([own("employerContributionShare", "DE", 0.31)]);
    expect([20_000, 200_000].map((gross) => told.employerContributionShareAt("DE", gross).value)).toEqual([0.31, 0.31]);
  });

  it("changes money at the organisation's rates alone, between them and after them", () => {
    const rates = [own("exchangeRate", "INR", 80), own("exchangeRate", "INR", 90, { date: "2028" })];
    const { value, derivation } = atlasWith(rates).exchangeRateAt("INR", "2027");
    expect(value).toBeCloseTo(Math.sqrt(80 * 90), 1);
    expect(derivation).toContain("the organisation's own figure");
  });

  it("uses the figure that was true at the date, and the first one before any was", () => {
    const { factAt } = atlasWith([own("weeklyHours", "IN", 44, { date: "2028" }), own("weeklyHours", "IN", 42)]);
    expect(["2025", "2026", "2027-12-31", "2028-01-01"].map((day) => factAt("weeklyHours", "IN", day).value)).toEqual([
      42, 42, 42, 44,
    ]);
  });

  it("holds rent told of a country in its cities, but not where the city's own is told", () => {
    const key = "officeRentUsdPerSquareMetreMonth";
    const { factAt } = atlasWith([own(key, "IN", 11), own(key, "in-pune", 9)]);
    expect(["in-bengaluru", "in-pune"].map((place) => factAt(key, place).value)).toEqual([11, 9]);
  });

  it("takes a standing in words", () => {
    expect(atlasWith([own("gdprRegime", "IN", "adequate")]).textFactAt("gdprRegime", "IN").value).toBe("adequate");
  });

  it("is the published one where nothing is told", () => {
    expect(atlasWith([])).toBe(publishedAtlas);
  });

  it("hears how a currency moves from one country of those that pay in it", () => {
    const told = atlasWith([own("fxDepreciationPerYear", countryOfCurrency("INR")!.iso2, 0.2)]);
    const [before, after] = [publishedAtlas, told].map(({ exchangeRateAt }) => exchangeRateAt("INR", "2032").value);
    expect(after).toBeGreaterThan(before!);
  });
});
