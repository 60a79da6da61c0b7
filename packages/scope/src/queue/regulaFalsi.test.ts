import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regulaFalsi } from "./regulaFalsi.ts";

describe("regula falsi", () => {
  it("finds the square root of 2 as the place where 2 − x² passes 0", () => {
    expect(regulaFalsi((x) => 2 - x * x, [0, 2], 1e-13)).toBeCloseTo(Math.SQRT2, 12);
  });

  it("finds the place of any bent falling curve, in few steps", () => {
    const bend = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(bend, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (power, place) => {
        let steps = 0;
        const falling = (x: number) => {
          steps += 1;
          return place ** power - x ** power;
        };
        expect(regulaFalsi(falling, [0, 1], 1e-12)).toBeCloseTo(place, 9);
        expect(steps).toBeLessThan(60);
      }),
      { seed: 64 },
    );
  });

  it("ends where rounding lets it come no nearer", () => {
    expect(regulaFalsi((x) => (x < 1 / 3 ? 1 : -1), [0, 1], 1e-12)).toBeCloseTo(1 / 3, 9);
  });
});
