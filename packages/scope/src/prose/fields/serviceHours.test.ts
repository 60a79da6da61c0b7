import { describe, expect, it } from "vitest";
import { isMapping } from "../../plainData.ts";
import { readStatement } from "../readStatement.ts";

/** What a text says at a path; undefined where it says nothing. */
function said(text: string, path: string): unknown {
  const reading = readStatement(text, { today: "2026-11-20" });
  if (!reading.ok) throw new Error(`${text} was refused`);
  return path.split(".").reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), reading.value.brief);
}

/** Five digits, as readings round what they convert. */
function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(5)) : value;
}

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
    expect(rounded(said(text, path))).toBe(rounded(value));
  });
});
