import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LearningTeam,
  learningWithLeavers,
  meanLearningWithLeavers,
  monthsToShare,
  plateauShare,
} from "./learning.ts";

const team = fc.record({
  startShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
  timeConstantMonths: fc.double({ min: 0.5, max: 24, noNaN: true }),
  attritionPerYear: fc.double({ min: 0, max: 4, noNaN: true }),
});

/** The slow twin: cohorts of every age, in small steps; in each some leave, and beginners of age 0 take their places. */
function simulatedShare({ startShare, timeConstantMonths, attritionPerYear }: LearningTeam, months: number) {
  const steps = 4000;
  const step = months / steps;
  const staying = 1 - (attritionPerYear / 12) * step;
  let cohorts: { age: number; people: number }[] = [{ age: 0, people: 1 }];
  for (let i = 0; i < steps; i++) {
    cohorts = cohorts.map(({ age, people }) => ({ age: age + step, people: people * staying }));
    cohorts.push({ age: 0, people: 1 - staying });
  }
  const output = (age: number) => 1 - (1 - startShare) * Math.exp(-age / timeConstantMonths);
  return cohorts.reduce((sum, { age, people }) => sum + people * output(age), 0);
}

describe("learning with leavers", () => {
  it("agrees with a simulation of cohorts", () => {
    const cases: [LearningTeam, number][] = [
      [{ startShare: 0.45, timeConstantMonths: 4, attritionPerYear: 0.31 }, 6],
      [{ startShare: 0.45, timeConstantMonths: 9, attritionPerYear: 0.14 }, 24],
      [{ startShare: 0.2, timeConstantMonths: 2, attritionPerYear: 3.4 }, 12],
    ];
    for (const [one, month] of cases)
      // The simulation lets people leave at the end of each of 4,000 steps: it errs by about half a step's leavers.
      expect(learningWithLeavers({ ...one, month })).toBeCloseTo(simulatedShare(one, month), 3);
  });

  it("of one person nobody replaces is the plain learning curve: 1 − 0.55/e after one time constant", () => {
    const alone = { startShare: 0.45, timeConstantMonths: 6, attritionPerYear: 0, month: 6 };
    expect(learningWithLeavers(alone)).toBeCloseTo(1 - 0.55 / Math.E, 12);
  });

  it("never passes 0.9033 with τ = 8 months and 32 % leavers a year, by hand", () => {
    const one = { startShare: 0.45, timeConstantMonths: 8, attritionPerYear: 0.32 };
    // λ/12 = 0.0266667, 1/τ = 0.125, q = 0.0266667 / 0.1516667 = 0.1758242
    expect(plateauShare(one)).toBeCloseTo(0.9032967, 6);
    expect(learningWithLeavers({ ...one, month: 1000 })).toBeCloseTo(plateauShare(one), 12);
  });

  it("starts at the start share, rises, and stays below the plateau", () => {
    fc.assert(
      fc.property(
        team,
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (one, a, b) => {
          const early = learningWithLeavers({ ...one, month: Math.min(a, b) });
          const late = learningWithLeavers({ ...one, month: Math.max(a, b) });
          // One part in 1e12 is rounding of the exponential.
          expect(learningWithLeavers({ ...one, month: 0 })).toBeCloseTo(one.startShare, 12);
          expect(late).toBeGreaterThanOrEqual(early - 1e-12);
          expect(late).toBeLessThanOrEqual(plateauShare(one) + 1e-12);
        },
      ),
      { seed: 21 },
    );
  });

  it("has a plateau that falls when more people leave", () => {
    fc.assert(
      fc.property(team, fc.double({ min: 0, max: 2, noNaN: true }), (one, more) => {
        const worse = { ...one, attritionPerYear: one.attritionPerYear + more };
        expect(plateauShare(worse)).toBeLessThanOrEqual(plateauShare(one));
      }),
      { seed: 22 },
    );
  });
});

describe("the mean of the curve", () => {
  it("is the mean of many points of it", () => {
    const one = { startShare: 0.45, timeConstantMonths: 5, attritionPerYear: 0.2 };
    const points = Array.from({ length: 2000 }, (_, i) =>
      learningWithLeavers({ ...one, month: ((i + 0.5) / 2000) * 14 }),
    );
    const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
    expect(meanLearningWithLeavers({ ...one, month: 14 })).toBeCloseTo(mean, 7);
  });

  it("is the start share before anything has passed", () => {
    const one = { startShare: 0.3, timeConstantMonths: 5, attritionPerYear: 0.2 };
    expect(meanLearningWithLeavers({ ...one, month: 0 })).toBeCloseTo(0.3, 15);
    expect(meanLearningWithLeavers({ ...one, month: 1e-6 })).toBeCloseTo(0.3, 6);
  });
});

describe("months to a share", () => {
  it("undoes the curve", () => {
    fc.assert(
      fc.property(team, fc.double({ min: 0.01, max: 0.95, noNaN: true }), (one, way) => {
        const targetShare = one.startShare + way * (plateauShare(one) - one.startShare);
        fc.pre(targetShare > one.startShare && targetShare < plateauShare(one));
        const month = monthsToShare({ ...one, targetShare });
        expect(learningWithLeavers({ ...one, month: month ?? -1 })).toBeCloseTo(targetShare, 9);
      }),
      { seed: 23 },
    );
  });

  it("is none for a team that starts there, and never beyond the plateau", () => {
    const one = { startShare: 0.45, timeConstantMonths: 8, attritionPerYear: 0.32 };
    expect(monthsToShare({ ...one, targetShare: 0.4 })).toBe(0);
    expect(monthsToShare({ ...one, targetShare: 0.95 })).toBeNull();
  });

  it("is about two years to 95 % of the own plateau for a product that takes nine months to learn", () => {
    const one = { startShare: 0.45, timeConstantMonths: 9, attritionPerYear: 0.13 };
    const months = monthsToShare({ ...one, targetShare: 0.95 * plateauShare(one) });
    // Published: one to two years in-house on a complex legacy product.
    expect(months).toBeGreaterThan(12);
    expect(months).toBeLessThan(24);
  });
});
