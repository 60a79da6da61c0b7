import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { coverageNeed, curveNeed } from "./coverageNeed.ts";

const BERLIN = { timeZone: "Europe/Berlin", country: "DE" };
const TEL_AVIV = { timeZone: "Asia/Jerusalem", country: "IL" };
const hoursOf = (name: string, clock = BERLIN) => {
  const { heads } = expectOk(coverageNeed(name, clock));
  return heads.reduce((sum, each) => sum + each, 0) / 2;
};

const placesOf = (curve: readonly unknown[]) => {
  const result = curveNeed(curve, BERLIN);
  return result.ok ? [] : result.faults.map(({ path }) => path);
};

describe("coverageNeed", () => {
  it("counts 168, 120, 90 and 40 hours a week for the four needs that have a name", () => {
    expect(["24x7", "24x5", "extended", "businessHours"].map((name) => hoursOf(name))).toEqual([168, 120, 90, 40]);
  });

  it("takes the working days of the clock's country: Sunday to Thursday in Israel", () => {
    const { heads } = expectOk(coverageNeed("businessHours", TEL_AVIV, 2));
    const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => heads[day * 48 + 20] === 2);
    expect(days).toEqual([0, 1, 2, 3, 6]);
    expect(hoursOf("extended", TEL_AVIV)).toBe(90);
  });

  it("tells the nearest name together with everything else that is wrong", () => {
    const result = coverageNeed("24x6", { timeZone: "Mars/Olympus" }, 0);
    expect(result).toMatchObject({
      ok: false,
      faults: [
        { code: "coverage.need", hint: 'Did you mean "24x5" or "24x7"?' },
        { code: "coverage.heads" },
        { code: "calendars.unknown-time-zone" },
      ],
    });
  });
});

describe("curveNeed", () => {
  const week: number[][] = Array.from({ length: 7 }, () =>
    Array.from({ length: 48 }, (_, slot) => (slot < 20 ? 0 : 3)),
  );

  it("reads seven days of 48 half hours as 336 in a row", () => {
    expect(expectOk(curveNeed(week, BERLIN)).heads).toEqual(week.flat());
  });

  it("refuses a curve of another length, of zeros, and values that are no whole heads, each with its place", () => {
    expect(placesOf([1, 2, 3])).toEqual(["curve"]);
    expect(placesOf(week.flat().map(() => 0))).toEqual(["curve"]);
    expect(placesOf(week.flat().with(7, -1).with(9, 1.5).with(11, Number.NaN))).toEqual([
      "curve[7]",
      "curve[9]",
      "curve[11]",
    ]);
  });
});
