import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../normalCurve.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { imanConover } from "./imanConover.ts";
import { rankCorrelation } from "./rankCorrelation.ts";

const TRIALS = 1000;

/** Skewed, symmetric and lumpy columns. */
function columnsOf(seed: number): Float64Array[] {
  const forms = [
    (u: number) => Math.exp(2 * normalQuantile(u)),
    (u: number) => u,
    (u: number) => normalQuantile(u),
    (u: number) => Math.floor(u * 40),
  ];
  return forms.map((form, dimension) => {
    const column = new Float64Array(TRIALS);
    fillUniforms(column, { seed, key: streamKey("test"), dimension, firstTrial: 0, count: TRIALS });
    return column.map(form);
  });
}

/** The correlation matrix of Iman and Conover's own example has six inputs; four with both signs serve here. */
const TARGET = [
  [1, 0.75, -0.7, 0],
  [0.75, 1, -0.3, 0.2],
  [-0.7, -0.3, 1, 0.3],
  [0, 0.2, 0.3, 1],
];

describe("rearranged columns", () => {
  it("keep exactly their values, and are the same again for the same seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const columns = columnsOf(seed);
        const arranged = expectOk(imanConover(columns, TARGET, { seed }));
        arranged.forEach((column, i) => expect(column.toSorted()).toEqual(columns[i]!.toSorted()));
        expect(columns).toEqual(columnsOf(seed));
        expect(expectOk(imanConover(columns, TARGET, { seed }))).toEqual(arranged);
      }),
      { seed: 31, numRuns: 10 },
    );
  });

  it("come closer to the target than independent draws of such columns would", () => {
    for (const seed of [1, 2, 3]) {
      const arranged = expectOk(imanConover(columnsOf(seed), TARGET, { seed }));
      // The scores have the target to 15 digits; what is left is between scores and ranks, and from ties. Independent
      // draws would miss by more than 1/√n = 0.03 one time in three.
      arranged.forEach((one, i) =>
        arranged.forEach((other, j) =>
          expect(Math.abs(rankCorrelation(one, other) - TARGET[i]![j]!)).toBeLessThan(0.02),
        ),
      );
    }
  });

  it("leave the first linked column in its order, and a column without links as it stands", () => {
    const columns = columnsOf(5);
    const target = [
      [1, 0, 0, 0],
      [0, 1, 0.5, 0],
      [0, 0.5, 1, 0],
      [0, 0, 0, 1],
    ];
    const arranged = expectOk(imanConover(columns, target, { seed: 1 }));
    expect([arranged[0], arranged[1], arranged[3]]).toEqual([columns[0], columns[1], columns[3]]);
    expect(arranged[2]).not.toEqual(columns[2]);
  });

  it("are left alone by an identity", () => {
    const identity = TARGET.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
    expect(expectOk(imanConover(columnsOf(6), identity, { seed: 1 }))).toEqual(columnsOf(6));
  });

  it("may come in sorted, as stratified samples do", () => {
    const sorted = columnsOf(7).map((column) => column.toSorted());
    const [one, other] = expectOk(
      imanConover(
        sorted.slice(0, 2),
        [
          [1, -0.5],
          [-0.5, 1],
        ],
        { seed: 1 },
      ),
    );
    expect(rankCorrelation(one!, other!)).toBeCloseTo(-0.5, 1);
  });
});

describe("what cannot be rearranged", () => {
  it("is refused with all faults of columns and correlations", () => {
    const refused = imanConover(
      [Float64Array.of(1, Number.NaN, 3), Float64Array.of(1, 2)],
      [
        [1, 0.5],
        [0.4, 1],
      ],
      { seed: 1 },
    );
    expect(refused.ok ? [] : refused.faults.map(({ path, code }) => [path, code])).toEqual([
      ["columns[0][1]", "simulate.not-finite"],
      ["columns[1]", "simulate.wrong-shape"],
      ["rankCorrelation[1][0]", "simulate.not-symmetric"],
    ]);
  });

  it("is a matrix that is not one row per column", () => {
    const refused = imanConover(columnsOf(1), [[1]], { seed: 1 });
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toEqual(["simulate.wrong-shape"]);
  });
});
