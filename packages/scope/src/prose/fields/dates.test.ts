import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["First month is March 2027.", "work.start", "2027-03-01"],
  ["We would sign for two years, first call on 5 April 2027.", "work.start", "2027-04-05"],
  ["The first call for papers is on 4 May 2027.", "work.start", undefined],
  ["Three years from the first of June 2027.", "work.start", "2027-06-01"],
  ["Start KW 10/2027.", "work.start", "2027-03-08"],
  ["Start of the project 15.01.2027, end 30.09.2027.", "work.months", 9],
  ["Start moved from January to mid-February 2027.", "work.start", "2027-02-15"],
  ["Work starts not before 1 March 2027.", "work.start", "2027-03-01"],
  ["Work starts not before 1 March 2027.", "limits.startBy", undefined],
  [
    "Deadline for offers is 5 December 2026; it must be in production by 1 December 2027.",
    "limits.startBy",
    "2027-12-01",
  ],
  ["From 1 Sept 2027 until gold master, end of April 2028.", "work.months", 8],
  ["Contract 2+1 years from 1 February 2027.", "work.months", 24],
  ["Inicio / plazo: 3 April 2028 / 36 months.", "work.months", 36],
  ["Duration: 20 maanden.", "work.months", 20],
  ["It should not take longer than 10 months.", "work.months", 10],
  ["To begin on 11 January 2027 and to be concluded eight months later.", "work.months", 8],
  ["Term: five years, corrected by finance to four.", "work.months", 48],
];

describe("a date", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
