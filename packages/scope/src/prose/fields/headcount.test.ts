import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["A lighting company in Milan (family property since 1961, we are 95).", "company.headcount", 95],
  ["Our own strength is 3,800.", "company.headcount", 3800],
  ["How many people work in your company?  430 (in summer more)", "company.headcount", 430],
  ["Employees (entire org) ..... 1,150", "company.headcount", 1150],
  ["| Staff, whole company | 780 | owner 2 300 |", "company.headcount", 780],
  ["We supply brakes and are at home in Munich (3,900 people).", "company.headcount", 3900],
  ["A grocery chain, ~31,000 on payroll.", "company.headcount", 31000],
  [
    "The group has 6.400 people, but we speak of the garden tools company, this are 410 colleagues.",
    "company.headcount",
    410,
  ],
  ["The shop of our client (they are 400 people, we are 31).", "company.headcount", 31],
  ["The service is with a company that works with 180 people.", "company.headcount", undefined],
  ["Our bank's developers (35 persons) sit in District 1.", "company.headcount", undefined],
  ["We are 3 weeks late.", "company.headcount", undefined],
];

describe("a number of people in the organisation", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
