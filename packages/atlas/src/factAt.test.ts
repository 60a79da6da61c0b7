import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cities } from "./cities.ts";
import { countries } from "./countries.ts";
import { factAt, factBefore } from "./factAt.ts";
import { factCatalogue } from "./factCatalogue.ts";
import { sources } from "./sources.ts";

const everyCountryAndKey = countries().flatMap(({ iso2 }) => factCatalogue.map(({ key }) => ({ iso2, key })));
const confidences = ["high", "medium", "low", "derived", "assumed"];

describe("factAt", () => {
  it("answers every key of the catalogue for every country with a dated, sourced, finite number", () => {
    const known = new Set(sources().map(({ id }) => id));
    const broken = everyCountryAndKey.filter(({ iso2, key }) => {
      const fact = factAt(key, iso2);
      const isWhole = Number.isFinite(fact.value) && /^\d{4}(-\d\d-\d\d)?$/.test(fact.date) && fact.unit !== "";
      return !isWhole || !known.has(fact.source) || !confidences.includes(fact.confidence) || fact.place !== iso2;
    });
    expect(everyCountryAndKey).toHaveLength(76 * factCatalogue.length);
    expect(broken).toEqual([]);
  });

  it("holds every value inside its range and inside the bounds of its key", () => {
    const outside = everyCountryAndKey.filter(({ iso2, key }) => {
      const { value, low, high } = factAt(key, iso2);
      return !(low <= value && value <= high);
    });
    expect(outside).toEqual([]);
  });

  it("prints a zero only where the fact says why it is one", () => {
    const zeros = everyCountryAndKey.map(({ iso2, key }) => factAt(key, iso2)).filter(({ value }) => value === 0);
    expect(zeros.length).toBeGreaterThan(20);
    expect(zeros.filter(({ note }) => !/zero/.test(note ?? ""))).toEqual([]);
  });

  it("answers for a city from its country where the city has no figure of its own", () => {
    expect(factAt("ruleOfLaw", "in-pune")).toEqual(factAt("ruleOfLaw", "IN"));
    expect(factAt("population", "in-pune").value).toBeLessThan(factAt("population", "IN").value);
  });

  it("answers a rent for every city, from its own market before its country's middle city", () => {
    expect(factAt("officeRentUsdPerSquareMetreMonth", "in-mumbai").value).toBe(20.8);
    expect(factAt("officeRentUsdPerSquareMetreMonth", "in-jaipur").derivation).toMatch(/middle one of the \d+ cities/);
    const rents = cities().map(({ id }) => factAt("officeRentUsdPerSquareMetreMonth", id));
    expect(
      rents.filter(({ value, low, high }) => !(value > 5 && value < 150 && low <= value && value <= high)),
    ).toEqual([]);
  });

  it("says that a figure is assumed, from whom, and spans what the neighbours show", () => {
    const notice = factAt("noticeWeeks", "SE");
    expect(notice.confidence).toBe("assumed");
    expect(notice.derivation).toMatch(/nothing on file: median of \d+ countries of Europe/);
    expect(notice.high - notice.low).toBeGreaterThan(2);
  });

  it("takes the nearest earlier year and never a later one", () => {
    expect(factAt("inflationPerYear", "IN", "2022-06-30").date).toBe("2022");
    expect(factAt("inflationPerYear", "IN", "2027-06-30").date).toBe("2024");
    expect(factAt("inflationPerYear", "IN", "2011-01-01").date).toBe("2015");
  });

  it("widens the spread by a tenth for each year of age", () => {
    const now = factAt("ruleOfLaw", "PL", "2023");
    const later = factAt("ruleOfLaw", "PL", "2026");
    // 1.1³ at six significant digits
    expect((later.high - later.value) / (now.high - now.value)).toBeCloseTo(1.331, 2);
    expect(later.value).toBe(now.value);
  });

  it("never narrows a range as time passes", () => {
    const year = fc.integer({ min: 2027, max: 2040 });
    const anyFact = fc.constantFrom(...everyCountryAndKey);
    fc.assert(
      fc.property(anyFact, year, ({ iso2, key }, from) => {
        const [early, late] = [factAt(key, iso2, `${from}-03-01`), factAt(key, iso2, `${from + 1}-03-01`)];
        // ends are settled at six significant digits
        expect(late.high - late.low).toBeGreaterThanOrEqual((early.high - early.low) * (1 - 1e-5));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it("refuses places and keys that do not exist, loudly", () => {
    expect(() => factAt("ruleOfLaw", "XX")).toThrow("No country XX");
    expect(() => factAt("sunshine" as "ruleOfLaw", "IN")).toThrow("No fact sunshine");
  });
});

describe("factBefore", () => {
  it("gives the first fact there is when all are later", () => {
    expect(factBefore([], "2024")).toBeUndefined();
  });
});
