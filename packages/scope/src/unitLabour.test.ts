import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanUnitLabour, unitLabour } from "./unitLabour.ts";

const anyShare = fc.double({ min: 0.5, max: 1, noNaN: true });

describe("the labour of a unit", () => {
  it("at 80 % takes .640, .512, .477 and .227 of the first for units 4, 8, 10 and 100, as tables print it", () => {
    const units = [4, 8, 10, 100].map((number) => unitLabour(number, 0.8).toFixed(3));
    expect(units).toEqual(["0.640", "0.512", "0.477", "0.227"]);
  });

  it("at 80 % adds up to 6.315, 10.485 and 14.020 for 10, 20 and 30 units, as tables print it", () => {
    const sums = [10, 20, 30].map((units) => (units * meanUnitLabour(0, units, 0.8)).toFixed(3));
    expect(sums).toEqual(["6.315", "10.485", "14.020"]);
  });

  it("falls by the same share with every doubling", () => {
    fc.assert(
      fc.property(anyShare, fc.double({ min: 1, max: 1e9, noNaN: true }), (share, number) => {
        expect(unitLabour(2 * number, share) / unitLabour(number, share)).toBeCloseTo(share, 9);
      }),
      { seed: 60 },
    );
  });

  it("of a run is the mean of its units, counted one by one", () => {
    fc.assert(
      fc.property(anyShare, fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 3000 }), (share, made, more) => {
        const units = Array.from({ length: more }, (_, index) => unitLabour(made + index + 1, share));
        const mean = units.reduce((sum, each) => sum + each, 0) / more;
        // The area below the curve stands for the sum from the 65th unit on.
        expect(meanUnitLabour(made, more, share) / mean).toBeCloseTo(1, 5);
      }),
      { seed: 61 },
    );
  });

  it("of a short run after a very long one is that of its neighbours", () => {
    expect(meanUnitLabour(1e12, 1, 0.9) / unitLabour(1e12, 0.9)).toBeCloseTo(1, 9);
  });

  it("never changes where nothing is learned", () => {
    expect([unitLabour(7, 1), meanUnitLabour(3, 9, 1)]).toEqual([1, 1]);
  });
});
