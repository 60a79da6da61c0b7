import { city, exchangeRateAt, factAt } from "@shoreline/atlas";
import { employerBurden, productiveHoursAt } from "@shoreline/people";
import { describe, expect, it } from "vitest";
import { groundOf, newService, withParts } from "../test/ground.ts";
import { siteConditions, type Vantage } from "./siteConditions.ts";

const vantage: Vantage = {
  home: city("us-chicago"),
  currency: "USD",
  start: "2027-01-01",
  roles: [{ role: "softwareDeveloper", share: 1 }],
  languages: [],
};

const gapOf = (key: "powerDistance" | "individualism" | "uncertaintyAvoidance") =>
  factAt(key, "US").value - factAt(key, "IN").value;

const payOf = (roles: Vantage["roles"]) => siteConditions(city("in-bengaluru"), { ...vantage, roles }).payPerYear;

const foreignIn = (languages: readonly string[]) =>
  siteConditions(city("pl-krakow"), { ...vantage, languages }).foreignLanguageShare;

describe("a site seen from home", () => {
  it("is no distance from itself, and from another city of the country only the clock is one", () => {
    expect(siteConditions(city("us-chicago"), vantage)).toMatchObject({
      reach: "onshore",
      far: 0,
      culture: 0,
      language: 0,
      overlapHoursPerDay: 8,
    });
    expect(siteConditions(city("us-san-francisco"), vantage)).toMatchObject({ reach: "onshore", far: 0, culture: 0 });
  });

  it("is as far as half of culture, half of the clock and a quarter of language, at most 1", () => {
    for (const id of ["in-bengaluru", "pl-krakow", "mx-guadalajara", "ph-manila", "jp-tokyo"]) {
      const { far, culture, language, overlapHoursPerDay } = siteConditions(city(id), vantage);
      expect(far).toBeCloseTo(Math.min(1, culture / 2 + (8 - overlapHoursPerDay) / 16 + language / 4), 12);
      expect(overlapHoursPerDay).toBeGreaterThanOrEqual(0);
      expect(overlapHoursPerDay).toBeLessThanOrEqual(8);
    }
  });

  it("differs in culture by the root mean square of three gaps of fifty points", () => {
    const squares = [gapOf("powerDistance"), gapOf("individualism"), gapOf("uncertaintyAvoidance")].map(
      (each) => each ** 2,
    );
    const expected = Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / 3) / 50;
    expect(siteConditions(city("in-bengaluru"), vantage).culture).toBeCloseTo(expected, 12);
  });

  it("pays and charges what the atlas says, turned into home currency once", () => {
    const dollars = siteConditions(city("in-bengaluru"), vantage);
    const euros = siteConditions(city("in-bengaluru"), { ...vantage, currency: "EUR" });
    const rate = exchangeRateAt("EUR", vantage.start).value;
    expect(euros.payPerYear / dollars.payPerYear).toBeCloseTo(rate, 9);
    expect(euros.rentPerSquareMetreYear / dollars.rentPerSquareMetreYear).toBeCloseTo(rate, 9);
    expect(dollars.hoursPerMonth).toBe(productiveHoursAt("IN").hoursPerMonth);
    expect(dollars.burdenShare).toBe(employerBurden("IN", dollars.payPerYear).share);
  });

  it("mixes the pay of roles by their shares", () => {
    const mixed = payOf([
      { role: "softwareDeveloper", share: 0.25 },
      { role: "accountant", share: 0.75 },
    ]);
    const apart =
      0.25 * payOf([{ role: "softwareDeveloper", share: 1 }]) + 0.75 * payOf([{ role: "accountant", share: 1 }]);
    expect(mixed).toBeCloseTo(apart, 6);
  });

  it("speaks the languages asked for or counts the share that it does not", () => {
    expect(foreignIn([])).toBe(0);
    expect(foreignIn(["pl"])).toBe(0);
    expect(foreignIn(["pl", "fr"])).toBe(0.5);
  });
});

describe("the ground of a brief", () => {
  it("simulates a project half as long again and a year, a service to its end", () => {
    expect(groundOf(newService).world.months).toBe(36);
    const project = withParts(newService, { work: { kind: "project", effort: { p10: 1, p50: 2, p90: 3 }, months: 7 } });
    expect(groundOf(project).world.months).toBe(Math.ceil(10.5) + 12);
  });

  it("looks at each city once", () => {
    const ground = groundOf(newService);
    expect(ground.conditionsOf("in-pune")).toBe(ground.conditionsOf("in-pune"));
  });
});
