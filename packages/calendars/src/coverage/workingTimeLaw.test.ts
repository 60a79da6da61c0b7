import { countries } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { countriesWithLaw, workingTimeLaw } from "./workingTimeLaw.ts";

describe("workingTimeLaw", () => {
  it("answers every limit of every country with unit, date, source and confidence", () => {
    for (const { iso2 } of countries()) {
      const { facts } = workingTimeLaw(iso2);
      expect(facts).toHaveLength(12);
      for (const { unit, date, source, value } of facts) {
        expect(unit.length * source.length).toBeGreaterThan(0);
        expect(date).toMatch(/^\d{4}$/);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("knows each country once, and only countries of the atlas", () => {
    expect(new Set(countriesWithLaw).size).toBe(countriesWithLaw.length);
    const known = countries().map(({ iso2 }) => iso2);
    expect(countriesWithLaw.filter((iso2) => !known.includes(iso2))).toEqual([]);
  });

  it("lets the Working Time Directive stand in, marked as assumed: 48 hours, 11 hours of rest, 8 hours at night", () => {
    const { limits, facts } = workingTimeLaw("RW");
    expect(limits).toMatchObject({ weeklyHours: 48, dailyRestHours: 11, weeklyRestHours: 35, nightShiftHours: 8 });
    expect(new Set(facts.map(({ confidence }) => confidence))).toEqual(new Set(["assumed"]));
  });

  it("keeps a member state of the Union within the directive", () => {
    const members = ["DE", "FR", "IE", "ES", "IT", "PT", "NL", "BE", "AT", "PL", "CZ", "SK", "HU", "RO", "BG", "GR"];
    for (const iso2 of members) {
      const { limits } = workingTimeLaw(iso2);
      expect(limits.dailyRestHours).toBeGreaterThanOrEqual(11);
      expect(limits.dailyHours).toBeLessThanOrEqual(13);
      expect(limits.weeklyRestHours).toBeGreaterThanOrEqual(35);
    }
  });
});
