import { describe, expect, it } from "vitest";
import { reading, smallService, withValue } from "../test/briefs.ts";

function assumedPaths(volumes: object) {
  return reading(withValue(smallService, "work.volumes", volumes)).assumptions.map((each) => each.path);
}

describe("volumes", () => {
  it("take the handling time of their kind of case from surveys", () => {
    expect(reading(smallService).brief.work.volumes?.handlingMinutes).toBe(6.4);
  });

  it("weigh the handling times of several kinds by their numbers: (3 · 6.4 + 1 · 20) / 4 = 9.8", () => {
    const volumes = { callsPerMonth: 300, ticketsPerMonth: 100 };
    expect(reading(withValue(smallService, "work.volumes", volumes)).brief.work.volumes?.handlingMinutes).toBe(9.8);
  });

  it("speak of waiting in line only when there are calls", () => {
    expect(assumedPaths({ callsPerMonth: 100 })).toContain("work.volumes.serviceLevel");
    expect(assumedPaths({ invoicesPerMonth: 100 })).not.toContain("work.volumes.serviceLevel");
  });

  it("speak of patience and of the times of calls only when there are calls, and put them all into the brief", () => {
    const times = ["patienceSeconds", "weekdayShares", "halfHourShares"].map((key) => `work.volumes.${key}`);
    expect(assumedPaths({ callsPerMonth: 100 })).toEqual(expect.arrayContaining(times));
    expect(assumedPaths({ invoicesPerMonth: 100 }).filter((path) => times.includes(path))).toEqual([]);
    const { volumes } = reading(withValue(smallService, "work.volumes", { callsPerMonth: 100 })).brief.work;
    expect([volumes?.patienceSeconds, volumes?.weekdayShares?.length, volumes?.halfHourShares?.length]).toEqual([
      240, 7, 48,
    ]);
  });

  it("begin their week on Sunday in a country that rests on Friday and Saturday", () => {
    const cairo = withValue(smallService, "company.home", "eg-cairo");
    const { volumes } = reading(cairo).brief.work;
    expect(volumes?.weekdayShares?.indexOf(Math.max(...(volumes.weekdayShares ?? [])))).toBe(6);
  });

  it("have seasons around 1, whatever they were given around", () => {
    const season = Array.from({ length: 12 }, (_, month) => 100 + month);
    const seasonality = reading(withValue(smallService, "work.volumes.seasonality", season)).brief.work.volumes
      ?.seasonality;
    expect(seasonality?.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 10);
    expect(Number(seasonality?.[11]) / Number(seasonality?.[0])).toBeCloseTo(1.11, 12);
  });
});
