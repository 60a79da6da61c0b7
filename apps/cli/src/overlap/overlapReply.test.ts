import type { AskedOverlap } from "@shoreline/calendars";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { overlapReply } from "./overlapReply.ts";

const replyTo = (changed: Partial<AskedOverlap>) =>
  overlapReply({
    places: ["Berlin", "Kraków"],
    date: undefined,
    year: undefined,
    hours: undefined,
    today: "2027-03-01",
    ...changed,
  });

function textOf(changed: Partial<AskedOverlap>): string {
  const reply = replyTo(changed);
  return reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "";
}

describe("overlap", () => {
  it("asks of the present year where neither day nor year is given", () => {
    expect(replyTo({})).toMatchObject({ document: { year: 2027 } });
    expect(replyTo({ year: "2030" })).toMatchObject({ document: { year: 2030 } });
  });

  it("gives two places of one zone the whole day on a common working day", () => {
    expect(replyTo({ date: "2027-03-03" })).toMatchObject({ document: { hours: 8.5, whyZero: [] } });
    expect(textOf({ date: "2027-03-03" })).toContain("Berlin and Kraków share 8.5 h on 3 Mar 2027.");
  });

  it("says why there is nothing on a holiday", () => {
    expect(textOf({ date: "2027-11-11" })).toMatch(/Why none\n {2}· 2027-11-11 is a public holiday in Kraków/);
  });

  it("shows how the change of clocks in March moves what Berlin and New York share", () => {
    const reply = replyTo({ places: ["Berlin", "New York"] });
    const { clockPeriods } = (reply.kind === "answer" ? reply.document : {}) as {
      clockPeriods: { hoursPerDay: number }[];
    };
    const hours = new Set(clockPeriods.map(({ hoursPerDay }) => hoursPerDay));
    expect([...hours].toSorted()).toEqual([2.5, 3.5]);
  });

  it("tells all faults at once", () => {
    const reply = replyTo({ places: ["Berln", "Gotham"], date: "soon", year: "1900", hours: "late" });
    const codes = reply.kind === "refusal" ? reply.faults.map(({ code }) => code) : [];
    expect(codes).toEqual([
      "atlas.unknown-place",
      "atlas.unknown-place",
      "calendars.hours",
      "calendars.year",
      "calendars.date",
      "calendars.date-and-year",
    ]);
  });
});
