import { constant, type Expression, interpreter, series } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnedByMonth, learningCurve, monthsToShareOfPlateau, startingShare } from "./learning.ts";

const MONTHS = 48;
const everyMonth = series(Array.from({ length: MONTHS }, () => 1));

interface Plain {
  readonly startShare: number;
  readonly timeConstantMonths: number;
  readonly attritionPerYear: number;
}

const curveOf = ({ startShare, timeConstantMonths, attritionPerYear }: Plain) =>
  learningCurve({
    startShare: constant(startShare),
    timeConstantMonths: constant(timeConstantMonths),
    attritionPerYear: constant(attritionPerYear),
  });

const figures = (expression: Expression) => interpreter(MONTHS, () => Number.NaN)(expression);
const figure = (expression: Expression) => figures(expression)[0] ?? Number.NaN;
const learned = (plain: Plain, leadMonths = 0) =>
  figures(learnedByMonth(curveOf(plain), constant(leadMonths), everyMonth));

const plain = fc.record({
  startShare: fc.double({ min: 0, max: 0.95, noNaN: true }),
  timeConstantMonths: fc.double({ min: 0.5, max: 20, noNaN: true }),
  attritionPerYear: fc.double({ min: 0, max: 4, noNaN: true }),
});

/** Mean productivity after some months of a team whose every cohort is followed: leavers of a step are replaced by newcomers. */
function cohortMean({ startShare, timeConstantMonths, attritionPerYear }: Plain, months: number, step: number): number {
  const leaving = (attritionPerYear / 12) * step;
  let cohorts = [{ weight: 1, age: 0 }];
  for (let time = 0; time < months - step / 2; time += step) {
    cohorts = cohorts.map(({ weight, age }) => ({ weight: weight * (1 - leaving), age: age + step }));
    cohorts.push({ weight: leaving, age: 0 });
  }
  return cohorts.reduce(
    (mean, { weight, age }) => mean + weight * (1 - (1 - startShare) * Math.exp(-age / timeConstantMonths)),
    0,
  );
}

describe("the learning curve", () => {
  it.each([
    { startShare: 0.45, timeConstantMonths: 3, attritionPerYear: 0.2 },
    { startShare: 0.6, timeConstantMonths: 8, attritionPerYear: 0.5 },
    { startShare: 0.4, timeConstantMonths: 1.5, attritionPerYear: 3.4 },
  ])("is what following every cohort gives: %o", (team) => {
    const closed = learned(team);
    for (const month of [0, 3, 11, 23]) {
      // A step of 1/40 month errs by about half a step of leaving, 0.5 · (3.4 / 12) / 40 = .004 at most.
      expect(closed[month]).toBeCloseTo(cohortMean(team, month + 0.5, 0.025), 2);
    }
  });

  it("halves the gap in ln 2 time constants where nobody leaves", () => {
    // L(t) = 1 − .5 · e^(−t/τ); the middle of month 0 is t = .5, so τ = .5 / ln 2 makes it 1 − .25.
    const team = { startShare: 0.5, timeConstantMonths: 0.5 / Math.LN2, attritionPerYear: 0 };
    expect(learned(team)[0]).toBeCloseTo(0.75, 12);
    expect(figure(curveOf(team).plateau)).toBe(1);
  });

  it("ends a fifth short of full where people stay as long as they need to learn", () => {
    // λ/12 = 1/τ = .25 makes half of the gap permanent: 1 − .4 · .5.
    const team = { startShare: 0.6, timeConstantMonths: 4, attritionPerYear: 3 };
    expect(figure(curveOf(team).plateau)).toBeCloseTo(0.8, 12);
    expect(learned(team).at(-1)).toBeCloseTo(0.8, 8);
  });

  it("never falls, never passes its plateau and never starts below the first day", () => {
    fc.assert(
      fc.property(plain, fc.double({ min: 0, max: 60, noNaN: true }), (team, lead) => {
        const values = learned(team, lead);
        const plateau = figure(curveOf(team).plateau);
        for (const [month, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(Math.max(values[month - 1] ?? 0, team.startShare) - 1e-12);
          expect(value).toBeLessThanOrEqual(plateau + 1e-12);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("is only shifted by a later start", () => {
    const team = { startShare: 0.45, timeConstantMonths: 5, attritionPerYear: 0.3 };
    const soon = learned(team);
    const late = learned(team, 7);
    expect(late.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => expect.closeTo(0.45, 12)));
    expect(late.slice(7)).toEqual(soon.slice(0, -7).map((value) => expect.closeTo(value, 12)));
  });
});

describe("monthsToShareOfPlateau", () => {
  it("is when the curve gets there", () => {
    fc.assert(
      fc.property(plain, (team) => {
        const curve = curveOf(team);
        const months = figure(monthsToShareOfPlateau(curve, 0.95));
        const plateau = figure(curve.plateau);
        const reached = plateau - figure(curve.learnable) * Math.exp(-figure(curve.rate) * months);
        // Who is there on the first day needs no month and has more than the share.
        expect(reached).toBeCloseTo(months === 0 ? Math.max(team.startShare, 0.95 * plateau) : 0.95 * plateau, 10);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("is 2.4 time constants from 45 % to 95 % without leavers", () => {
    // ln(.55 / .05) = 2.398.
    const curve = curveOf({ startShare: 0.45, timeConstantMonths: 10, attritionPerYear: 0 });
    expect(figure(monthsToShareOfPlateau(curve, 0.95))).toBeCloseTo(23.98, 2);
  });
});

describe("the start of a team", () => {
  it("is higher where the work splits into pieces that explain themselves, and never full", () => {
    expect(figure(startingShare(constant(0.45), 0, 0))).toBe(0.45);
    expect(figure(startingShare(constant(0.45), 1, 0.5))).toBeCloseTo(0.675, 12);
    expect(figure(startingShare(constant(0.6), 1, 0))).toBe(0.95);
  });

  it("lies half way to the plateau for people who all know the company, whose replacements start like anybody", () => {
    const team = { startShare: constant(0.6), timeConstantMonths: constant(4), attritionPerYear: constant(3) };
    const of = (standing: number) => learningCurve({ ...team, standing });
    const firstDay = (standing: number) => figure(of(standing).plateau) - figure(of(standing).learnable);
    expect([0, 0.5, 1].map(firstDay)).toEqual([0.6, 0.65, 0.7].map((share) => expect.closeTo(share, 12)));
    expect(figure(of(1).plateau)).toBeCloseTo(0.8, 12);
  });
});
