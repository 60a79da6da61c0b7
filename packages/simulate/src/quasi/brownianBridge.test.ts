import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../elementary.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { bridgeIncrements, brownianBridge } from "./brownianBridge.ts";

/** Row of the linear map from steps to months: what each month takes from one step. */
function incrementsOfStep(months: number, step: number): Float64Array {
  const normals = new Float64Array(months);
  normals[step] = 1;
  bridgeIncrements(normals, 1, brownianBridge(months), new Float64Array(months));
  return normals;
}

describe("a Brownian bridge", () => {
  it("settles the end first, then the middle, then the quarters (Glasserman 2004, figure 3.2)", () => {
    const { month, left, right } = brownianBridge(8);
    expect([...month]).toEqual([7, 3, 1, 5, 0, 2, 4, 6]);
    expect([...left].slice(1, 4)).toEqual([-1, -1, 3]);
    expect([...right].slice(1, 4)).toEqual([7, 3, 7]);
  });

  it("has for 8 months the deviations √8, √2, 1, 1 and √½ of the textbook", () => {
    const squares = Array.from(brownianBridge(8).deviation, (each) => each * each);
    const published = [8, 2, 1, 1, 0.5, 0.5, 0.5, 0.5];
    squares.forEach((square, step) => expect(square).toBeCloseTo(published[step]!, 14));
  });

  it("is an orthogonal map for any number of months: independent steps make independent months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), (months) => {
        const rows = Array.from({ length: months }, (_, step) => incrementsOfStep(months, step));
        for (let a = 0; a < months; a += 7) {
          for (let b = a; b < months; b += 5) {
            const product = rows[a]!.reduce((sum, value, month) => sum + value * rows[b]![month]!, 0);
            // Some hundred roundings of numbers below 1.
            expect(Math.abs(product - (a === b ? 1 : 0))).toBeLessThan(1e-13);
          }
        }
      }),
      { seed: 4, numRuns: 25 },
    );
  });

  it("adds up in its first step to the whole path: their sum is √months times it", () => {
    const months = 36;
    const normals = new Float64Array(months);
    fillUniforms(normals, { seed: 2, key: streamKey("bridge"), dimension: 0, firstTrial: 0, count: months });
    normals.forEach((share, step) => (normals[step] = normalQuantile(share)));
    const [end] = normals;
    bridgeIncrements(normals, 1, brownianBridge(months), new Float64Array(months));
    expect(normals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(6 * end!, 12);
  });
});
