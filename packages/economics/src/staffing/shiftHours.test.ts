import { countries } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { groundOf, newService, withParts } from "../../test/ground.ts";
import { shiftHoursPerMonth } from "./shiftHours.ts";

const on = (coverage: string) => groundOf(withParts(newService, { nature: { coverage } }));
const share = (coverage: string, siteId: string) => {
  const ground = on(coverage);
  const site = ground.conditionsOf(siteId);
  return shiftHoursPerMonth(ground, site) / site.hoursPerMonth;
};

describe("hours of a head on shifts", () => {
  it("in Mexico, where a night shift has seven hours: a third of all hours is an eighth shorter", () => {
    expect(share("24x7", "mx-guadalajara")).toBeCloseTo(1 - 1 / 24, 12);
    // Three tenths of round the clock lie outside office hours.
    expect(share("extended", "mx-guadalajara")).toBeCloseTo(1 - 0.3 / 24, 12);
  });

  it("by day are those of the site, and so they are by night where the law allows eight hours", () => {
    expect(share("businessHours", "mx-guadalajara")).toBe(1);
    expect(share("24x7", "pl-krakow")).toBe(1);
  });

  it("are never more than by day, and never fewer than three quarters of them", () => {
    for (const { mainCity } of countries()) {
      expect(share("24x7", mainCity)).toBeLessThanOrEqual(1);
      expect(share("24x7", mainCity)).toBeGreaterThan(0.75);
    }
  });
});
