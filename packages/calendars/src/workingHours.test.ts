import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingHours, OFFICE_HOURS, readWorkingHours } from "./workingHours.ts";

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

describe("working hours as text", () => {
  it("read 09:00-17:30 as the usual office day", () => {
    expect(readWorkingHours("09:00-17:30")).toEqual({ ok: true, value: OFFICE_HOURS });
    expect(readWorkingHours(" 9:00 – 17:30 ")).toEqual({ ok: true, value: OFFICE_HOURS });
  });

  it("go over midnight when they end before they start", () => {
    expect(readWorkingHours("22:00-06:00")).toEqual({
      ok: true,
      value: { startMinuteOfDay: 1320, endMinuteOfDay: 1800 },
    });
  });

  it("may end at midnight and may last a whole day", () => {
    expect(readWorkingHours("16:00-24:00")).toEqual({
      ok: true,
      value: { startMinuteOfDay: 960, endMinuteOfDay: 1440 },
    });
    expect(readWorkingHours("08:00-08:00")).toEqual({
      ok: true,
      value: { startMinuteOfDay: 480, endMinuteOfDay: 1920 },
    });
  });

  it("refuse what is no time of day, and say where", () => {
    for (const text of ["", "9-17", "25:00-26:00", "09:60-17:00", "24:00-06:00", "09:00-24:30"]) {
      const read = readWorkingHours(text, "overlap.hours");
      expect(read.ok || read.faults[0]).toMatchObject({ code: "calendars.hours", path: "overlap.hours" });
    }
  });

  it("read back every window that they can write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }), (start, length) => {
        const hours = { startMinuteOfDay: start, endMinuteOfDay: start + length };
        const read = readWorkingHours(`${clock(start)}-${clock((start + length) % 1440)}`);
        expect(read).toEqual({ ok: true, value: hours });
        expect(isWorkingHours(hours)).toBe(true);
      }),
      { seed: 20264 },
    );
  });
});
