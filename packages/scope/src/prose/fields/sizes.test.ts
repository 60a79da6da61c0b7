import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["Call it 4,000 hours, could be as low as 3,400 or as bad as 5,200.", "work.effort.p10", 3400],
  ["Call it 4,000 hours, could be as low as 3,400 or as bad as 5,200.", "work.effort.p90", 5200],
  ["Between 60 and 90 person-months are expected, 75 being the most likely figure.", "work.effort.p50", 11400],
  ["About 750 person-days; optimists say 600, the pessimists 1,100.", "work.effort.p90", 8800],
  ["Roughly 170 person-days, not less than 140, not more than 230.", "work.effort.p10", 1120],
  ["Our planners put it at 26 man-months, in a bad case 40.", "work.effort.p90", 6080],
  ["The estimate is 1.400 person days; lower limit 1.150 and upper limit 1.900 person days.", "work.effort.p10", 9200],
  ["Effort: 1.900 person-days, range 1.600 to 2.400.", "work.effort.p10", 12800],
  ["We believe 14 person-years. It could be 20 if the second chemistry behaves badly.", "work.effort.p90", 36480],
  ["Estimate: 90 / 120 / 200 person-days.", "work.effort.p50", 960],
  [
    "Sized at 5,500 hours if everything is clean, 8,000 if not. 6,500 is the number I'd bet on.",
    "work.effort.p50",
    6500,
  ],
  ["A cross-check gave 520 COSMIC.", "work.size.cosmic", 520],
  ["The COSMIC count of 365 is the basis.", "work.size.cosmic", 365],
  ["The legacy engine has 190 kloc; the new one is estimated at 85 kloc.", "work.size.kloc", 85],
  ["The present code, 45,000 lines of Python, must be rewritten.", "work.size.kloc", 45],
  ["The existing system consists of 45,000 lines of code.", "work.size.kloc", undefined],
  ["Old scope was 700 story points. We are at 520 SP.", "work.size.storyPoints", 520],
];

describe("a size or an effort", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
