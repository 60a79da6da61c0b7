import { describe, expect, it } from "vitest";
import { fiveDigits, readAt } from "../../../test/statements/readAt.ts";

const phrases: readonly (readonly [text: string, path: string, value: unknown])[] = [
  ["Calls: roughly 4,500 a week inbound.", "work.volumes.callsPerMonth", 19500],
  ["We receive 38 mil calls per month.", "work.volumes.callsPerMonth", 38000],
  ["We want claims handled abroad. Volume is about 300 a working day.", "work.volumes.claimsPerMonth", 6300],
  ["In the last twelve months we took 1,080,000 calls.", "work.volumes.callsPerMonth", 90000],
  ["Each agent handles 40 calls per day. We expect 52,000 calls a month.", "work.volumes.callsPerMonth", 52000],
  ["3,400 tickets by month, 9 minutes each one.", "work.volumes.ticketsPerMonth", 3400],
  ["A quarter of a million documents a year.", "work.volumes.unitsPerMonth", 20833.3],
  ["11k charts/month, about 4 min a chart.", "work.volumes.handlingMinutes", 4],
  ["260 posts a month, 1 h 15 min per post.", "work.volumes.handlingMinutes", 75],
  ["9,000 tickets a month; minus 4 % p.a.", "work.volumes.growthPerYear", -0.04],
  ["9,000 tickets a month; plan with 8 per cent fewer each year.", "work.volumes.growthPerYear", -0.08],
  ["AHT 5 mins, 80/30.", "work.volumes.withinSeconds", 30],
  ["3,200 locks per month. Tooling 20k EUR. Material 3 EUR per piece.", "work.units.perMonth", 3200],
  [
    "Every doubling takes 8 percent off the labour time. 6,500 pieces a month, material 3 EUR.",
    "work.units.learningShare",
    0.92,
  ],
  ["6,500 pieces a month, material 3 EUR, yield 94 for now.", "work.units.yieldShare", 0.94],
  ["6,500 pieces a month, material 3 EUR. Scrap? Suppose 2%.", "work.units.yieldShare", 0.98],
  ["6,500 pieces a month, material 3 EUR, duty nil.", "work.units.dutyShare", 0],
  ["6,500 jackets a month. Sewing: one hour and ten minutes per jacket. Fabric 3 EUR.", "work.units.labourMinutes", 70],
];

describe("a volume", () => {
  it.each(phrases)("in %j is read as %s = %s", (text, path, value) => {
    expect(readAt(text, path)).toBe(fiveDigits(value));
  });
});
