import { describe, expect, it } from "vitest";
import { durationsOf, inMinutes, inMonths } from "./durations.ts";
import { numbersOf } from "./numbers.ts";

const lengths = (text: string) => durationsOf(text, numbersOf(text)).map(({ value, unit }) => `${value} ${unit}`);

describe("a length of time", () => {
  it.each([
    ["14 months", ["14 month"]],
    ["a year and a half", ["1.5 year"]],
    ["three (3) years", ["3 year"]],
    ["half an hour", ["0.5 hour"]],
    ["two and a half years", ["2.5 year"]],
    ["3 yrs", ["3 year"]],
    ["a 36-month deal", ["36 month"]],
    ["seven minutes and fifteen seconds", ["7.25 minute"]],
  ])("%j is %j", (text, expected) => expect(lengths(text)).toEqual(expected));

  it("has months from weeks on, and minutes up to days", () => {
    const [weeks, hours] = [
      durationsOf("26 weeks", numbersOf("26 weeks"))[0],
      durationsOf("2 hours", numbersOf("2 hours"))[0],
    ];
    expect(weeks && inMonths(weeks, weeks.value)).toBe(6);
    expect(hours && inMonths(hours, hours.value)).toBeUndefined();
    expect(hours && inMinutes(hours, hours.value)).toBe(120);
  });
});
