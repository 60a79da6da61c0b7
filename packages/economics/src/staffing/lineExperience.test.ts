import { learnedYield, learningExponent } from "@shoreline/scope";
import { constant } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  fixedParameters,
  groundOf,
  newProduction,
  newService,
  pinned,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { lineExperience } from "./lineExperience.ts";

const parameters = fixedParameters({});
const units = newProduction.work && "units" in newProduction.work ? (newProduction.work.units as object) : {};

/** Ten thousand units a month by a line that learns. */
function learningLine(learningShare: number, madeBefore = 120_000): BriefParts {
  return withParts(newProduction, { work: { units: { ...units, learningShare, madeBefore } } });
}

function experience(learningShare: number, madeBefore?: number): readonly number[] {
  const ground = groundOf(learningLine(learningShare, madeBefore), parameters);
  const share = lineExperience(ground, constant(1));
  return share === undefined ? [] : byMonthAt(ground, share);
}

function headsOf(parts: BriefParts): readonly number[] {
  const ground = groundOf(parts, parameters);
  return byMonthAt(ground, cashFlow(ground, placed(ground, "vendor", "in-bengaluru")).staffing.heads, pinned());
}

describe("the experience of a new line", () => {
  it("in its first months is that of its own units against those of the practised line, counted one by one", () => {
    const exponent = learningExponent(0.8);
    const labour = (first: number) =>
      Array.from({ length: 10_000 }, (_, unit) => (first + unit) ** exponent).reduce((sum, each) => sum + each, 0);
    const months = experience(0.8);
    for (const month of [0, 1, 23]) {
      const counted = labour(120_001 + 10_000 * month) / labour(1 + 10_000 * month);
      // The area below the curve stands for the sum of units from the second on.
      expect((months[month] ?? 0) / counted).toBeCloseTo(1, 4);
    }
  });

  it("rises month by month towards that of the practised line and never passes it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        fc.integer({ min: 1000, max: 1e7 }),
        (share, before) => {
          const months = experience(share, before);
          expect(months.every((each, month) => each > 0 && each <= 1 && each >= (months[month - 1] ?? 0) - 1e-9)).toBe(
            true,
          );
        },
      ),
      { seed: 62, numRuns: 40 },
    );
  });

  it("asks for more heads at first, and for none more in a month in which nothing is learned", () => {
    const [plain, slow] = [headsOf(newProduction), headsOf(learningLine(0.8))];
    const busy = plain.findIndex((heads) => heads > 0);
    expect(slow[busy] ?? 0).toBeGreaterThan(plain[busy] ?? 0);
    expect(headsOf(learningLine(1))).toEqual(plain);
  });

  it("is held back by rejects too, which fall as Wright's law of the plain figures has it", () => {
    const parts = withParts(newProduction, { work: { units: { ...units, yieldShare: 0.9, yieldLearningShare: 0.8 } } });
    const ground = groundOf(parts, parameters);
    const { goods } = ground.workload;
    const share = byMonthAt(ground, lineExperience(ground, constant(1)) ?? constant(Number.NaN));
    const known = { yieldShare: 0.9, yieldLearningShare: 0.8, madeBefore: 120_000 };
    for (const month of [0, 1, 23]) {
      const own = learnedYield(10_000 * month + 5_000, known);
      expect(share[month]).toBeCloseTo(own / (goods?.yieldShareByMonth[month] ?? Number.NaN), 9);
      expect(goods?.yieldShareByMonth[month]).toBeCloseTo(learnedYield(120_000 + 10_000 * month + 5_000, known), 12);
    }
  });

  it("leaves other work as it is", () => {
    expect(lineExperience(groundOf(newService, parameters), constant(1))).toBeUndefined();
  });
});
