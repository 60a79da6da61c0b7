import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillUniforms, streamKey } from "../stream.ts";
import { type DesignColumns, indicesFromColumns } from "./indicesFromColumns.ts";
import { halfWidth } from "./rowBootstrap.ts";

const key = streamKey("test");

function uniforms(count: number, dimension: number, seed = 1): Float64Array {
  const column = new Float64Array(count);
  fillUniforms(column, { seed, key, dimension, firstTrial: 0, count });
  return column;
}

/** Independent points for the model x₀ + 2 x₁ + 0 x₂ over the unit cube: shares 1/5, 4/5 and 0. */
function linearDesign(points: number, seed = 1): DesignColumns {
  const weights = [1, 2, 0];
  const a = weights.map((_, i) => uniforms(points, i, seed));
  const b = weights.map((_, i) => uniforms(points, 10 + i, seed));
  const f = (columns: readonly Float64Array[]): Float64Array =>
    Float64Array.from({ length: points }, (_, t) => weights.reduce((sum, w, i) => sum + w * columns[i]![t]!, 5));
  const ab = weights.map((_, i) => f(a.map((column, j) => (i === j ? b[j]! : column))));
  return { a: f(a), b: f(b), ab, seed, resamples: 100 };
}

const codesOf = (design: DesignColumns): [string, string][] => {
  const result = indicesFromColumns(design);
  return result.ok ? [] : result.faults.map(({ path, code }) => [path, code]);
};

describe("indices from columns", () => {
  it("of a sum are the shares of its terms within their errors, and 0 for an input without a say", () => {
    const { indices, variance, mean } = expectOk(indicesFromColumns(linearDesign(4096)));
    [0.2, 0.8, 0].forEach((share, i) => {
      // Errors are 1.96 standard errors; twice that is four of them.
      expect(Math.abs(indices[i]!.firstOrder - share)).toBeLessThanOrEqual(2 * indices[i]!.firstOrderError);
      expect(Math.abs(indices[i]!.total - share)).toBeLessThanOrEqual(2 * indices[i]!.totalError);
    });
    expect(indices.map(({ distinguishable }) => distinguishable)).toEqual([true, true, false]);
    expect([indices[2]!.total, indices[2]!.totalError]).toEqual([0, 0]);
    // 5/12 and 6.5, with standard errors of 0.005 and 0.007 for twice 4,096 draws; four of them.
    expect(Math.abs(variance - 5 / 12)).toBeLessThan(0.02);
    expect(Math.abs(mean - 6.5)).toBeLessThan(0.03);
  });

  it("have errors that cover the truth in about 95 of 100 samples", () => {
    const inside = Array.from({ length: 300 }, (_, seed) => {
      const { indices } = expectOk(indicesFromColumns(linearDesign(256, seed + 1)));
      return [0.2, 0.8].map((share, i) => [
        Math.abs(indices[i]!.firstOrder - share) <= indices[i]!.firstOrderError,
        Math.abs(indices[i]!.total - share) <= indices[i]!.totalError,
      ]);
    }).flat(2);
    const covered = inside.filter(Boolean).length / inside.length;
    // 1,200 looks at 300 samples: standard error below 0.0126 even if the four of a sample were one; three of them.
    expect(Math.abs(covered - 0.95)).toBeLessThan(0.038);
  });

  it("are those of the textbook formulas, computed the slow way", () => {
    const design = linearDesign(128, 9);
    const { indices } = expectOk(indicesFromColumns(design));
    const both = [...design.a, ...design.b];
    const mean = both.reduce((sum, f) => sum + f, 0) / both.length;
    const variance = both.reduce((sum, f) => sum + (f - mean) ** 2, 0) / both.length;
    design.ab.forEach((ab, i) => {
      const first = ab.reduce((sum, f, t) => sum + (design.b[t]! - mean) * (f - design.a[t]!), 0) / 128 / variance;
      const total = ab.reduce((sum, f, t) => sum + (f - design.a[t]!) ** 2, 0) / 256 / variance;
      expect(indices[i]!.firstOrder).toBeCloseTo(first, 12);
      expect(indices[i]!.total).toBeCloseTo(total, 12);
    });
  });

  it("do not change when the result is shifted and stretched", () => {
    const design = linearDesign(256, 3);
    const before = expectOk(indicesFromColumns(design)).indices;
    const change = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(-3, 0.01, 7));
    fc.assert(
      fc.property(change, ([shift, factor]) => {
        const moved = (column: Float64Array): Float64Array => column.map((f) => factor * f + shift);
        const after = indicesFromColumns({
          ...design,
          a: moved(design.a),
          b: moved(design.b),
          ab: design.ab.map(moved),
        });
        expectOk(after).indices.forEach(({ firstOrder, total, totalError }, i) => {
          // A shift of 1,000 against a spread of 0.01 costs five of 16 digits, twice.
          expect(firstOrder).toBeCloseTo(before[i]!.firstOrder, 6);
          expect(total).toBeCloseTo(before[i]!.total, 6);
          expect(totalError).toBeCloseTo(before[i]!.totalError, 6);
        });
      }),
      { seed: 71, numRuns: 30 },
    );
  });
});

describe("an index that is negative", () => {
  it("is given as it came out, and marked as not distinguishable from 0", () => {
    const found = Array.from({ length: 20 }, (_, seed) => {
      const points = 256;
      const noise = (dimension: number): Float64Array => uniforms(points, dimension, seed);
      // Results that have nothing to do with each other: the first-order index is 0, the total one 1.
      const result = indicesFromColumns({ a: noise(1), b: noise(2), ab: [noise(3)], seed });
      return expectOk(result).indices[0]!;
    });
    const negative = found.filter(({ firstOrder }) => firstOrder < 0);
    expect(negative.length).toBeGreaterThan(3);
    expect(negative.some(({ firstOrderDistinguishable }) => firstOrderDistinguishable)).toBe(false);
  });
});

describe("columns that say too little", () => {
  it("are refused with the number of points that would do", () => {
    const refused = indicesFromColumns({ ...linearDesign(128), largestError: 0.05 });
    const [fault] = refused.ok ? [] : refused.faults;
    expect(fault).toMatchObject({ code: "simulate.too-few-points", path: "points" });
    const needed = Number(/About (\d+) points/.exec(fault?.hint ?? "")?.[1]);
    expect(expectOk(indicesFromColumns({ ...linearDesign(2 * needed), largestError: 0.05 })).points).toBe(2 * needed);
  });

  it("are refused when there are fewer than 128", () => {
    expect(codesOf(linearDesign(127))).toEqual([["points", "simulate.too-few-points"]]);
  });

  it("are refused with every other fault at once", () => {
    const design = linearDesign(128);
    const a = design.a.with(5, Infinity);
    const b = design.b.subarray(1);
    expect(codesOf({ ...design, a, b, resamples: 3, seed: -1 })).toEqual([
      ["resamples", "simulate.out-of-range"],
      ["seed", "simulate.out-of-range"],
      ["a", "simulate.not-finite"],
      ["b", "simulate.wrong-shape"],
    ]);
  });

  it("are refused when the result is the same everywhere, but for rounding", () => {
    const flat = new Float64Array(128).fill(1e6);
    const almost = flat.with(3, 1e6 + 1e-9);
    expect(codesOf({ a: flat, b: flat, ab: [flat], seed: 1 })).toEqual([["model", "simulate.no-variance"]]);
    expect(codesOf({ a: almost, b: flat, ab: [flat], seed: 1 })).toEqual([["model", "simulate.no-variance"]]);
  });
});

describe("half the width of an interval", () => {
  it("is 1.96 standard deviations of the resampled figures", () => {
    expect(halfWidth([1, 2, 3, 4, 5])).toBeCloseTo(1.959963984540054 * Math.sqrt(2.5), 14);
  });
});
