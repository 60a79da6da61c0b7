import { countries } from "@shoreline/atlas";
import { productiveHoursPerMonth, USUAL_ABSENCE_SHARE } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { productiveHoursAt } from "./productiveHours.ts";

describe("productiveHoursAt", () => {
  it("follows from the three facts that it names", () => {
    const { hoursPerMonth, facts } = productiveHoursAt("DE");
    const [week, leave, holidays] = facts.map((fact) => Number(fact.value));
    expect(facts.map((fact) => fact.key)).toEqual(["weeklyHours", "leaveDaysPerYear", "publicHolidaysPerYear"]);
    expect(hoursPerMonth).toBe(
      productiveHoursPerMonth({
        weeklyHours: week ?? 0,
        leaveDaysPerYear: leave ?? 0,
        publicHolidaysPerYear: holidays ?? 0,
        absenceShare: USUAL_ABSENCE_SHARE,
      }),
    );
  });

  it("lies between 110 and 175 hours in every country", () => {
    for (const { iso2 } of countries()) {
      const { hoursPerMonth } = productiveHoursAt(iso2);
      expect(hoursPerMonth, iso2).toBeGreaterThan(110);
      expect(hoursPerMonth, iso2).toBeLessThan(175);
    }
  });

  it("gives people in the United States more hours than people in Germany", () => {
    expect(productiveHoursAt("US").hoursPerMonth).toBeGreaterThan(productiveHoursAt("DE").hoursPerMonth);
  });
});
