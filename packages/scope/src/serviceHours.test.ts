import { describe, expect, it } from "vitest";
import { callOccupancyShare } from "./occupancy.ts";
import { demandFactors, serviceHoursPerMonth } from "./serviceHours.ts";

const calls = {
  handlingMinutes: 6,
  serviceLevel: 0.8,
  withinSeconds: 20,
  growthPerYear: 0,
  seasonality: [],
  languages: [],
};

function hoursOver(coverage: "businessHours" | "24x7") {
  return serviceHoursPerMonth({ ...calls, callsPerMonth: 8000 }, coverage);
}

describe("hours of a service", () => {
  it("of 1,140 invoices at 8 minutes and 95 % are 160 a month, by hand", () => {
    expect(serviceHoursPerMonth({ ...calls, invoicesPerMonth: 1140, handlingMinutes: 8 }, "businessHours")).toBeCloseTo(
      160,
      10,
    );
  });

  it("of calls are handling time over the occupancy of the hours in which they come", () => {
    // 45 hours a week are 195.67 a month; 42,000 calls then come at 214.6 an hour.
    const callsPerHour = 42_000 / ((45 * 365.25) / 84);
    const occupancy = callOccupancyShare({ ...calls, callsPerHour });
    expect(serviceHoursPerMonth({ ...calls, callsPerMonth: 42_000 }, "businessHours")).toBeCloseTo(4200 / occupancy, 8);
  });

  it("rise when the same calls are spread over the whole week", () => {
    expect(hoursOver("24x7")).toBeGreaterThan(hoursOver("businessHours"));
  });

  it("add up over kinds of cases", () => {
    const both = { ...calls, ticketsPerMonth: 100, claimsPerMonth: 50 };
    const tickets = { ...calls, ticketsPerMonth: 100 };
    const claims = { ...calls, claimsPerMonth: 50 };
    expect(serviceHoursPerMonth(both, "businessHours")).toBeCloseTo(
      serviceHoursPerMonth(tickets, "businessHours") + serviceHoursPerMonth(claims, "businessHours"),
      10,
    );
  });
});

describe("demand over the months", () => {
  it("doubles a year that doubles, month by month", () => {
    const factors = demandFactors(13, "2027-01-01", 1);
    expect(factors[0]).toBe(1);
    expect(factors[6]).toBeCloseTo(Math.SQRT2, 12);
    expect(factors[12]).toBeCloseTo(2, 12);
  });

  it("takes the season of the calendar month, not of the month of the contract", () => {
    const december = Array.from({ length: 12 }, (_, month) => (month === 11 ? 3 : 1));
    expect(demandFactors(4, "2027-11-15", 0, december)).toEqual([1, 3, 1, 1]);
  });
});
