import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcSine, cosine, sine } from "./angles.ts";

describe("angles", () => {
  it("agree with the platform's own functions to ten digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), (angle) => {
        expect(Math.abs(sine(angle) - Math.sin(angle))).toBeLessThan(1e-10);
        expect(Math.abs(cosine(angle) - Math.cos(angle))).toBeLessThan(1e-10);
      }),
      { seed: 11 },
    );
  });

  it("turn back: the arc sine of a sine is the angle", () => {
    fc.assert(
      fc.property(fc.double({ min: -1.57, max: 1.57, noNaN: true }), (angle) => {
        // Near a right angle the sine hardly moves, so that half of the digits are lost in any arc sine.
        expect(Math.abs(arcSine(sine(angle)) - angle)).toBeLessThan(1e-6);
      }),
      { seed: 12 },
    );
  });

  it("know a right angle", () => {
    expect(arcSine(1)).toBeCloseTo(Math.PI / 2, 9);
    expect(arcSine(-0.5)).toBeCloseTo(-Math.PI / 6, 10);
  });
});
