import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["We open at seven in the morning and close at nine at night.", "nature.coverage", "extended"],
  ["9am to 9pm all 7 days", "nature.coverage", "extended"],
  ["Hours: from 7h to 22h, all days of the week.", "nature.coverage", "extended"],
  ["Hours: day shift, weekdays.", "nature.coverage", "businessHours"],
  ["Two-shift, Monday to Friday, is enough.", "nature.coverage", "extended"],
  ["hours: 9-18 weekdays", "nature.coverage", "businessHours"],
  ["We do not need 24x7. Weekdays 8 to 6 is enough.", "nature.coverage", "businessHours"],
];

describe("hours of service", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
