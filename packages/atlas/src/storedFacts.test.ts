import { describe, expect, it } from "vitest";
import { isNumberFact } from "./fact.ts";
import { sources } from "./sources.ts";
import { storedFacts, storedFactsOf, storedPlaces } from "./storedFacts.ts";

const all = storedPlaces().flatMap((place) => storedFactsOf(place));

describe("storedFacts", () => {
  it("holds more than 4000 facts, each with a source that exists", () => {
    const known = new Set(sources().map(({ id }) => id));
    expect(all.length).toBeGreaterThan(4000);
    expect(all.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it("keeps every number inside the range printed beside it", () => {
    const outside = all
      .filter(isNumberFact)
      .filter(({ value, low, high }) => (low ?? value) > value || (high ?? value) < value);
    expect(outside).toEqual([]);
  });

  it("holds one fact for a place, key, date and source", () => {
    const names = all.map(({ place, key, date, source }) => `${place} ${key} ${date} ${source}`);
    expect(names.length).toBe(new Set(names).size);
  });

  it("orders the facts of a key by date", () => {
    const dates = storedFacts("IN", "inflationPerYear").map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.length).toBe(10);
  });

  it("marks every recalled figure as one to verify and believes it little", () => {
    const recalled = all.filter(({ source }) => source === "recalled");
    const believed = recalled.filter(({ confidence, place }) => confidence !== "low" && place !== "RO");
    expect(recalled.length).toBeGreaterThan(20);
    expect(believed).toEqual([]);
  });

  it("knows nothing of a place that it does not hold", () => {
    expect(storedFacts("Atlantis", "ruleOfLaw")).toEqual([]);
    expect(storedFactsOf("Atlantis")).toEqual([]);
  });
});

/** Raw figures that cannot be, and what stands in their place. */
const corrections: readonly (readonly [
  place: string,
  key: string,
  date: string,
  value: number,
  low: number,
  high: number,
])[] = [
  ["GE", "developerWageUsd", "2024", 28280, 20000, 40000],
  ["JO", "developerWageUsd", "2024", 18970, 12000, 30000],
  ["ZA", "developerWageUsd", "2024", 33230, 23000, 48000],
  ["UY", "developerWageUsd", "2024", 47030, 28000, 79000],
  ["CR", "developerWageUsd", "2024", 47430, 30000, 75000],
  ["UA", "developerWageUsd", "2024", 17850, 9600, 33175],
  ["RO", "inflationPerYear", "2024", 0.057, 0.054, 0.06],
  ["KZ", "employerContributionShare", "2026", 0.175, 0.14, 0.18],
  ["AM", "employerContributionShare", "2025", 0, 0, 0],
  ["US", "leaveDaysPerYear", "2024", 10, 10, 20],
  ["UA", "publicHolidaysPerYear", "2025", 0, 0, 10],
  ["LK", "publicHolidaysPerYear", "2025", 14, 10, 18],
  ["PH", "publicHolidaysPerYear", "2026", 15.4, 13.4, 17.4],
  ["HK", "englishProficiency", "2024", 549, 519, 579],
  ["CA", "propertyRights", "2023", 93.2, 84.2, 100],
  ["th-bangkok", "officeRentUsdPerSquareMetreMonth", "2024", 23.1, 18.8, 27.3],
];

describe("corrections of raw figures", () => {
  it.each(corrections)("%s %s of %s is %d between %d and %d", (place, key, date, value, low, high) => {
    const fact = storedFacts(place, key).find((entry) => entry.date === date);
    expect(fact).toMatchObject({ value, low, high });
  });

  it("takes the US developer wage from the official table and not from the survey", () => {
    expect(storedFacts("US", "developerWageUsd")).toMatchObject([{ value: 133080, source: "bls-oews-2024" }]);
  });

  it("counts two thirds of the rent of a top tower", () => {
    expect(storedFacts("vn-ho-chi-minh-city", "officeRentUsdPerSquareMetreMonth")).toMatchObject([
      { value: 33.5, high: 50.3 },
    ]);
  });

  it("takes the largest of three populations, so that Cape Town is no town of 433 688", () => {
    expect(storedFacts("za-cape-town", "population")).toMatchObject([{ value: 3433441, source: "geonames" }]);
  });

  it("leaves cells out that migrant labour distorts: assemblers in Saudi Arabia", () => {
    expect(storedFacts("SA", "occupationGroup8Ratio")).toEqual([]);
    expect(storedFacts("SA", "occupationGroup2Ratio")).toHaveLength(1);
  });

  it("uses the value-added tax in force in Kazakhstan and Thailand", () => {
    expect(storedFacts("KZ", "valueAddedTaxShare")[0]?.value).toBe(0.16);
    expect(storedFacts("TH", "valueAddedTaxShare")[0]?.value).toBe(0.07);
  });
});
