import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["The people have to be on calls with our controllers two hours a day.", "nature.liveHoursPerDay", 2],
  ["Needs three hours a day with the product team.", "nature.liveHoursPerDay", 3],
  ["We do a stand-up every morning, a quarter of an hour.", "nature.liveHoursPerDay", 0.25],
  ["They must join the shift meeting (1.5 h daily) by video.", "nature.liveHoursPerDay", 1.5],
  ["A chat of half an hour a day is plenty.", "nature.liveHoursPerDay", 0.5],
  ["Mostly asynchronous, no calls needed.", "nature.liveHoursPerDay", 0],
  ["Resolution within 4 hours, one meeting per week of 1 hour.", "nature.liveHoursPerDay", undefined],
  ["Squad must share at least 4 hours a day with us.", "limits.minOverlapHours", 4],
  ["They can sit anywhere as long as they share 5 hours with us.", "limits.minOverlapHours", 5],
  [
    "Design reviews with us, 2 hours a day at the same time; at least 5 hours of working day in common, that is a must.",
    "limits.minOverlapHours",
    5,
  ],
  [
    "Design reviews with us, 2 hours a day at the same time; at least 5 hours of working day in common, that is a must.",
    "nature.liveHoursPerDay",
    2,
  ],
];

describe("time spent together", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
