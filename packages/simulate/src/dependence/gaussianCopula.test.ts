import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillUniforms, streamKey } from "../stream.ts";
import { dependentUniforms, gaussianCopula, oneFactorUniforms } from "./gaussianCopula.ts";
import { correlationOf, rankCorrelation } from "./rankCorrelation.ts";

const TRIALS = 20_000;

function independent(count: number, seed = 1, trials = TRIALS): Float64Array[] {
  return Array.from({ length: count }, (_, dimension) => {
    const column = new Float64Array(trials);
    fillUniforms(column, { seed, key: streamKey("test"), dimension, firstTrial: 0, count: trials });
    return column;
  });
}

/** The rank correlation of two normal variables with this correlation. */
const rankOf = (normal: number): number => (6 / Math.PI) * Math.asin(normal / 2);

const TARGET = [
  [1, 0.6, -0.4],
  [0.6, 1, 0.1],
  [-0.4, 0.1, 1],
];

describe("dependent uniforms", () => {
  it("reach the rank correlations asked for within sampling error", () => {
    const columns = independent(3);
    dependentUniforms(expectOk(gaussianCopula(TARGET)), columns);
    // The standard error of a rank correlation is at most about 1/√n = 0.007; five of them.
    columns.forEach((one, i) =>
      columns.forEach((other, j) => expect(Math.abs(rankCorrelation(one, other) - TARGET[i]![j]!)).toBeLessThan(0.036)),
    );
  });

  it("stay uniform, each column by itself", () => {
    const columns = independent(3, 2);
    dependentUniforms(expectOk(gaussianCopula(TARGET)), columns);
    for (const column of columns) {
      const farthest = column.toSorted().reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / TRIALS)), 0);
      // Kolmogorov's distance: beyond 2.2/√n once in ten thousand times.
      expect(farthest).toBeLessThan(2.2 / Math.sqrt(TRIALS));
    }
  });

  it("are the independent ones to the last bit where nothing is correlated", () => {
    const copula = expectOk(
      gaussianCopula([
        [1, 0, 0],
        [0, 1, 0.5],
        [0, 0.5, 1],
      ]),
    );
    const columns = independent(3, 3, 500);
    dependentUniforms(copula, columns);
    expect(columns.slice(0, 2)).toEqual(independent(2, 3, 500));
    expect(columns[2]).not.toEqual(independent(3, 3, 500)[2]);
  });

  it("never leave the open interval from 0 to 1", () => {
    const copula = expectOk(
      gaussianCopula([
        [1, 0.999],
        [0.999, 1],
      ]),
    );
    const extreme = fc.constantFrom(2 ** -33, 1 - 2 ** -33, 0.5);
    fc.assert(
      fc.property(extreme, extreme, (a, b) => {
        const columns = [Float64Array.of(a), Float64Array.of(b)];
        dependentUniforms(copula, columns);
        expect(columns[1]![0]! > 0 && columns[1]![0]! < 1).toBe(true);
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  it("refuse columns that do not fit the copula", () => {
    const copula = expectOk(gaussianCopula(TARGET));
    expect(() => dependentUniforms(copula, independent(2, 1, 10))).toThrow(RangeError);
  });
});

describe("the copula", () => {
  /** Two normal variables whose rank correlation is ½ have the correlation 2 sin(15°) (Pearson 1907). */
  it("of rank correlation one half has the normal correlation 0.5176", () => {
    expect(
      expectOk(
        gaussianCopula([
          [1, 0.5],
          [0.5, 1],
        ]),
      ).correlation[0]![1],
    ).toBeCloseTo(0.5176380902050415, 15);
  });

  it("is refused where the correlations are none, with their place", () => {
    const refused = gaussianCopula(
      [
        [1, 2],
        [2, 1],
      ],
      "links",
    );
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(["links[0][1]", "links[1][0]"]);
  });
});

describe("columns that follow one factor", () => {
  it("have normal correlations that are the products of their loadings, and leave the factor alone", () => {
    const [factor, ...columns] = independent(4, 4);
    const before = factor!.slice();
    oneFactorUniforms([0.8, -0.5, 0], factor!, columns);
    expect(factor).toEqual(before);
    expect(columns[2]).toEqual(independent(4, 4)[3]);
    // Five standard errors of about 1/√n.
    expect(Math.abs(rankCorrelation(columns[0]!, factor!) - rankOf(0.8))).toBeLessThan(0.036);
    expect(Math.abs(rankCorrelation(columns[0]!, columns[1]!) - rankOf(-0.4))).toBeLessThan(0.036);
  });

  it("with loading 1 are the factor, up to the rounding of a quantile and back", () => {
    const [factor, column] = independent(2, 5, 200);
    oneFactorUniforms([1], factor!, [column!]);
    expect(correlationOf(column!, factor!)).toBeCloseTo(1, 12);
    // Φ(Φ⁻¹(u)) is exact to about 1e-15 near the middle.
    column!.forEach((u, i) => expect(Math.abs(u - factor![i]!)).toBeLessThan(1e-14));
  });

  it("refuse a loading beyond 1", () => {
    const [factor, column] = independent(2, 5, 10);
    expect(() => oneFactorUniforms([1.1], factor!, [column!])).toThrow(/loading/);
  });
});
