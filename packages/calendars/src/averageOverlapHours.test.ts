import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageOverlapHours, type OverlapQuestion } from "./averageOverlapHours.ts";

const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "America/Los_Angeles",
];
const question = fc.record({
  home: fc.constantFrom(...ZONES),
  site: fc.constantFrom(...ZONES),
  year: fc.integer({ min: 2000, max: 2040 }),
  workdayHours: fc.constantFrom(4, 7.5, 8, 12),
  shiftHours: fc.constantFrom(0, 1, 3, 6),
});

/** Hour by hour through the year, and shift by shift in quarter hours: what the closed form must equal. */
function slowOverlapHours({ home, site, year, workdayHours = 8, shiftHours }: OverlapQuestion): number {
  let sum = 0;
  let count = 0;
  const end = Date.UTC(year + 1, 0, 1);
  for (let ms = Date.UTC(year, 0, 1); ms < end; ms += 3_600_000, count++) {
    const gap = (offsetHours(site, ms) - offsetHours(home, ms) + 48) % 24;
    let best = 0;
    for (let shift = -shiftHours; shift <= shiftHours; shift += 0.25)
      best = Math.max(best, dialOverlap(gap + shift, workdayHours));
    sum += best;
  }
  return sum / count;
}

function dialOverlap(gap: number, workdayHours: number): number {
  return Math.max(...[-24, 0, 24].map((turn) => Math.max(0, workdayHours - Math.abs(gap + turn))));
}

function offsetHours(timeZone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 3.6e12;
}

describe("the average overlap of two workdays", () => {
  it("is 7 h between Berlin and Bengaluru with a shift of 3 h: 6.5 in winter, 7.5 on 210 summer days", () => {
    const hours = averageOverlapHours({ home: "Europe/Berlin", site: "Asia/Kolkata", year: 2026, shiftHours: 3 });
    expect(hours).toBeCloseTo((155 * 6.5 + 210 * 7.5) / 365, 12);
  });

  it("is the whole workday when the shift closes the gap, and never more", () => {
    expect(averageOverlapHours({ home: "Europe/London", site: "Europe/Berlin", year: 2026, shiftHours: 3 })).toBe(8);
  });

  it("goes round the dial: Auckland and Los Angeles meet for 3 to 5 h although their clocks are 19 to 21 h apart", () => {
    const hours = averageOverlapHours({
      home: "Pacific/Auckland",
      site: "America/Los_Angeles",
      year: 2026,
      shiftHours: 0,
    });
    expect(hours).toBeGreaterThan(3);
    expect(hours).toBeLessThan(5);
  });

  it("equals a walk through every hour of the year and every shift", () => {
    const samples = fc.sample(question, { seed: 20262, numRuns: 6 });
    // The walk sums 8760 rounded terms; 1e-9 h is far below a second and far above the rounding.
    for (const sample of samples) expect(averageOverlapHours(sample)).toBeCloseTo(slowOverlapHours(sample), 9);
  });

  it("lies between nothing and the workday, grows with the shift and does not depend on who is at home", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const hours = averageOverlapHours(asked);
        expect(hours).toBeGreaterThanOrEqual(0);
        // A weighted mean of equal terms may miss the term by rounding.
        expect(hours).toBeLessThanOrEqual(asked.workdayHours + 1e-9);
        expect(averageOverlapHours({ ...asked, shiftHours: asked.shiftHours + 1 })).toBeGreaterThanOrEqual(
          hours - 1e-9,
        );
        expect(averageOverlapHours({ ...asked, home: asked.site, site: asked.home })).toBeCloseTo(hours, 12);
      }),
      { seed: 20263, numRuns: 100 },
    );
  });

  it("costs less than 2 ms a question once a zone is known", () => {
    const asked = { home: "Europe/Berlin", site: "America/New_York", year: 2026, shiftHours: 3 };
    averageOverlapHours(asked);
    const start = performance.now();
    for (let i = 0; i < 200; i++) averageOverlapHours(asked);
    expect((performance.now() - start) / 200).toBeLessThan(2);
  });

  it("refuses a workday of no or more than twelve hours and a negative shift", () => {
    const asked = { home: "Europe/Berlin", site: "Asia/Kolkata", year: 2026, shiftHours: 0 };
    expect(() => averageOverlapHours({ ...asked, workdayHours: 0 })).toThrow(RangeError);
    expect(() => averageOverlapHours({ ...asked, workdayHours: 13 })).toThrow(RangeError);
    expect(() => averageOverlapHours({ ...asked, shiftHours: -1 })).toThrow(RangeError);
  });
});
