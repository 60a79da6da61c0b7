import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile } from "../normalCurve.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { expectedValueOfPerfectInformation } from "./expectedValueOfPerfectInformation.ts";
import type { NetBenefits } from "./netBenefits.ts";

/** Raiffa (1968), Decision Analysis, ch. 2, in thousands of dollars as given by Shenoy (1992): do not drill, or drill a dry, wet or soaking hole. */
const WILDCATTER = [
  [0, 0, 0],
  [-70, 50, 200],
];
const HOLES = [0.5, 0.3, 0.2];

describe("perfect information about a payoff table", () => {
  it("is worth 35 to the oil wildcatter, who would drill for an expected 20", () => {
    expect(expectOk(expectedValueOfPerfectInformation(WILDCATTER, { probabilities: HOLES }))).toEqual({
      value: 35,
      error: 0,
      distinguishable: true,
      chosen: 1,
      expectedNow: 20,
    });
  });

  /** The Thompson Lumber table of Render, Stair and Hanna, Quantitative Analysis for Management, ch. 3. */
  it("is worth 60,000 to a lumber company that may build a large or a small plant, or none", () => {
    const plants = [
      [200_000, -180_000],
      [100_000, -20_000],
      [0, 0],
    ];
    const { value, chosen } = expectOk(expectedValueOfPerfectInformation(plants, { probabilities: [0.5, 0.5] }));
    expect([value, chosen]).toEqual([60_000, 1]);
  });

  it("is worth nothing where one alternative is never beaten", () => {
    const table = [
      [1, 2, 3],
      [1, 1, -5],
    ];
    const found = expectOk(expectedValueOfPerfectInformation(table, { probabilities: [0.2, 0.3, 0.5] }));
    expect(found).toMatchObject({ value: 0, distinguishable: false, chosen: 0 });
  });

  it("is the expected regret: the mean of the best less the best of the means", () => {
    const tables = fc.integer({ min: 1, max: 6 }).chain((states) =>
      fc.tuple(
        fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: states, maxLength: states }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: states, maxLength: states }),
      ),
    );
    fc.assert(
      fc.property(tables, ([table, weights]) => {
        const total = weights.reduce((sum, w) => sum + w, 0);
        const probabilities = weights.map((w) => w / total);
        const mean = (row: readonly number[]): number => row.reduce((sum, x, i) => sum + x * probabilities[i]!, 0);
        const best = probabilities.map((_, i) => Math.max(...table.map((row) => row[i]!)));
        const { value } = expectOk(expectedValueOfPerfectInformation(table, { probabilities }));
        // Sums of six products of about 50: 16 digits.
        expect(Math.abs(value - (mean(best) - Math.max(...table.map(mean))))).toBeLessThan(1e-12);
      }),
      { seed: 81, numRuns: 200 },
    );
  });
});

const normals = (seed: number, count = 4096): Float64Array => {
  const column = new Float64Array(count);
  fillUniforms(column, { seed, key: streamKey("test"), dimension: 0, firstTrial: 0, count });
  return column.map(normalQuantile);
};

describe("perfect information about draws", () => {
  /** Raiffa and Schlaifer (1961), §5.4: σ times the unit normal loss at |mean| / σ. */
  it("on a normal gain is worth the unit normal loss, within its standard error", () => {
    const [mean, sd] = [-0.8, 2];
    const z = Math.abs(mean) / sd;
    const exact = sd * (normalDensity(z) - z * (1 - normalCdf(z)));
    const scores = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const benefits = [new Float64Array(4096), normals(seed).map((x) => mean + sd * x)];
      const { value, error, distinguishable } = expectOk(expectedValueOfPerfectInformation(benefits));
      expect(distinguishable).toBe(true);
      return (value - exact) / error;
    });
    // Eight standard scores: none beyond four, and their mean square within five standard deviations (½ each) of 1.
    expect(Math.max(...scores.map(Math.abs))).toBeLessThan(4);
    expect(scores.reduce((sum, score) => sum + score * score, 0) / 8).toBeLessThan(3.5);
  });

  it("does not change when every alternative gains the same in each trial", () => {
    const [one, other, common] = [normals(1, 500), normals(2, 500), normals(3, 500)];
    const before = expectOk(expectedValueOfPerfectInformation([one, other]));
    const moved = [one, other].map((column) => column.map((x, i) => x + 100 * common[i]!));
    // Two digits of 16 go to the common part.
    expect(expectOk(expectedValueOfPerfectInformation(moved)).value).toBeCloseTo(before.value, 12);
  });

  it("of a single alternative, or of equal ones, is worth nothing", () => {
    expect(expectOk(expectedValueOfPerfectInformation([normals(1)])).value).toBe(0);
    expect(expectOk(expectedValueOfPerfectInformation([normals(1), normals(1)]))).toMatchObject({
      value: 0,
      distinguishable: false,
      chosen: 0,
    });
  });
});

describe("benefits that cannot be used", () => {
  it.each<[NetBenefits, number[] | undefined, [string, string][]]>([
    [[], undefined, [["netBenefits", "simulate.empty"]]],
    [[[]], undefined, [["netBenefits", "simulate.empty"]]],
    [
      [
        [1, 2],
        [1, Number.NaN],
      ],
      undefined,
      [["netBenefits[1][1]", "simulate.not-finite"]],
    ],
    [
      [[1, 2], [1]],
      [0.5],
      [
        ["netBenefits[1]", "simulate.wrong-shape"],
        ["probabilities", "simulate.wrong-shape"],
      ],
    ],
    [[[1, 2]], [0.5, 0.6], [["probabilities", "simulate.out-of-range"]]],
    [[[1, 2]], [1.5, -0.5], [["probabilities[1]", "simulate.out-of-range"]]],
  ])("%j with %j are refused", (benefits, probabilities, faults) => {
    const result = expectedValueOfPerfectInformation(benefits, probabilities === undefined ? {} : { probabilities });
    expect(result.ok ? [] : result.faults.map(({ path, code }) => [path, code])).toEqual(faults);
  });
});
