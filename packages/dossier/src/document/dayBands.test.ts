import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { dayBands } from "./dayBands.ts";
import { sitesOf } from "./sites.ts";

const decision = decided("project");
const bands = dayBands(decision, sitesOf(decision));
const band = (label: string) => bands?.rows.find((row) => row.label === label);

describe("the bands of working days", () => {
  it("show Warsaw at 2:00 to 10:30 of a winter's day in Chicago, an hour and a half of it together", () => {
    expect(band("Warsaw")).toEqual({
      label: "Warsaw",
      note: "1.5 h in common",
      working: [{ start: 2, end: 10.5 }],
      shared: [{ start: 9, end: 10.5 }],
    });
  });

  it("show home first, from 9:00 to 17:30", () => {
    expect(bands?.rows[0]).toMatchObject({ label: "Chicago", working: [{ start: 9, end: 17.5 }] });
  });

  it("split a day that reaches over midnight at home", () => {
    const later = dayBands(decision, [
      ...sitesOf(decision),
      { id: "in-pune", number: 9, standing: "other", kilometres: 0, overlapHours: null, why: "" },
    ]);
    // 09:00 to 17:30 in India is 21:30 to 6:00 in Chicago in winter.
    expect(later?.rows.at(-1)).toMatchObject({
      note: "no hour in common",
      working: [
        { start: 0, end: 6 },
        { start: 21.5, end: 24 },
      ],
      shared: [],
    });
  });

  it("are not drawn where there is but one site", () => {
    expect(dayBands(decision, sitesOf(decision).slice(0, 1))).toBeNull();
  });
});
