import { describe, expect, it } from "vitest";
import { reading, smallService, withValue } from "../../test/briefs.ts";
import { workload } from "../workload.ts";
import type { CallStaffing } from "./callStaffing.ts";

const centre = {
  kind: "service",
  function: "contact-center",
  months: 12,
  start: "2027-01-01",
  volumes: {
    callsPerMonth: 42_000,
    handlingMinutes: 6.5,
    seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5, 1],
    languages: ["de"],
  },
};

function staffingOf(volumes: object = {}, work: object = {}): CallStaffing {
  const given = { ...centre, ...work, volumes: { ...centre.volumes, ...volumes } };
  const { staffing } = workload(reading(withValue(smallService, "work", given)).brief);
  if (staffing === undefined) throw new Error("A contact centre without staffing.");
  return staffing;
}

const headHalfHours = (heads: readonly (readonly number[])[]) => heads.flat().reduce((sum, each) => sum + each, 0);

describe("the staffing of a contact centre", () => {
  it("is that of the first month and of the month with most calls", () => {
    const { first, peak } = staffingOf();
    expect([first.month, peak.month]).toEqual([0, 10]);
    expect(peak.callsPerMonth / first.callsPerMonth).toBeCloseTo(1.5, 12);
    expect(peak.peakHeads).toBeGreaterThan(first.peakHeads);
    expect(first.heads.map((day) => day.length)).toEqual([48, 48, 48, 48, 48, 48, 48]);
  });

  it("of a what-if beyond any promise is that of 99.9 %, for no team answers every call in time", () => {
    const { brief } = reading(withValue(smallService, "work", centre));
    const hoursAt = (serviceLevel: number) => {
      const volumes = { ...brief.work.volumes!, serviceLevel };
      return workload({ ...brief, work: { ...brief.work, volumes } }).profile;
    };
    expect(hoursAt(1.04)).toEqual(hoursAt(0.999));
  });

  it("reaches the service level over all calls, below the ceiling of occupancy", () => {
    for (const languages of [["de"], ["de", "fr", "it", "es"]]) {
      const staffing = staffingOf({ languages });
      expect(staffing.pools).toBe(languages.length);
      for (const week of [staffing.first, staffing.peak]) {
        expect(week.serviceLevelShare).toBeGreaterThanOrEqual(0.8);
        expect(week.occupancyShare).toBeLessThanOrEqual(staffing.highestOccupancyShare);
        // Time on calls: those that are answered, at 6.5 minutes, in an average week of a month of 30.44 days.
        const onCalls = (week.callsPerMonth * (1 - week.abandonedShare) * 6.5) / 60 / (365.25 / 84);
        expect(onCalls / (headHalfHours(week.heads) / 2) / week.occupancyShare).toBeCloseTo(1, 9);
      }
    }
  });

  it("has the hours on shift that the workload says, and the roster that leave and illness ask for", () => {
    const brief = withValue(smallService, "work", centre);
    const { profile, staffing } = workload(reading(brief).brief);
    const hours = (headHalfHours(staffing?.first.heads ?? []) / 2) * (365.25 / 84);
    expect(profile[0]).toBeCloseTo(hours, 8);
    // German contracts of 40 hours a week, seven tenths of them on shift.
    expect(staffing?.rosteredHeads[0]).toBeCloseTo(hours / 0.7 / (40 * (365.25 / 84)), 8);
  });

  it("is smaller for patient callers only by what they forgive: never by a tenth between two and eight minutes", () => {
    const hours = [120, 480].map((patienceSeconds) => headHalfHours(staffingOf({ patienceSeconds }).first.heads));
    expect(Math.abs((hours[1] ?? 0) / (hours[0] ?? 1) - 1)).toBeLessThan(0.1);
  });

  it("follows shares of one's own: a line that is open on Sunday mornings", () => {
    const weekdayShares = [0, 0, 0, 0, 0, 0, 1];
    const halfHourShares = Array.from({ length: 48 }, (_, halfHour) => (halfHour >= 16 && halfHour < 24 ? 1 : 0));
    const { first } = staffingOf({ callsPerMonth: 1000, weekdayShares, halfHourShares });
    expect(
      first.heads
        .slice(0, 6)
        .flat()
        .every((heads) => heads === 0),
    ).toBe(true);
    expect(first.heads[6]?.map((heads) => heads > 0)).toEqual(halfHourShares.map((share) => share > 0));
  });

  it("needs more people for shares of languages that part them", () => {
    const even = staffingOf({ languages: ["de", "fr"], callsPerMonth: 2000 });
    const oneSided = staffingOf({ languages: ["de", "fr"], languageShares: [1, 0], callsPerMonth: 2000 });
    expect(headHalfHours(even.first.heads)).toBeGreaterThan(headHalfHours(oneSided.first.heads));
  });

  it("is there only for a service with calls", () => {
    const tickets = withValue(smallService, "work.volumes", { ticketsPerMonth: 100 });
    expect(workload(reading(tickets).brief).staffing).toBeUndefined();
  });
});
