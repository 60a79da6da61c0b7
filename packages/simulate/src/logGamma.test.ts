import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviance, logGamma, stirlingRemainder } from "./logGamma.ts";

describe("log gamma", () => {
  /** Correctly rounded values, computed with 40 digits (mpmath 1.3). */
  it.each([
    [0.001, 6.907178885383853],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.12078223763524522],
    [2, 0],
    [3.25, 0.9358019311087253],
    [10, 12.801827480081469],
    [15.999, 27.89653040276015],
    [16, 27.89927138384089],
    [100.5, 361.4355404677776],
    [1e6, 12815504.569147611],
  ])("at %d agrees with 40 digits", (x, expected) => {
    // The shift to 16 works with numbers near 30, whose rounding is 4e-15.
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(Math.max(8e-15, 1e-15 * Math.abs(expected)));
  });

  it("has Γ(x + 1) = x Γ(x)", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1000, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
          1.5e-14 * (1 + logGamma(x + 1) / 30),
        );
      }),
      { seed: 7 },
    );
  });

  it("is not defined at or below 0", () => {
    expect([logGamma(0), logGamma(-1.5)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("what Stirling's formula leaves", () => {
  it("is about 1/12x, between the first two partial sums of its series", () => {
    for (const x of [2, 7.5, 15.9, 16, 100, 1e5]) {
      // The shift leaves 8e-15; see above.
      expect(stirlingRemainder(x)).toBeLessThan(1 / (12 * x) + 8e-15);
      expect(stirlingRemainder(x)).toBeGreaterThan(1 / (12 * x) - 1 / (360 * x ** 3) - 8e-15);
    }
  });
});

describe("the deviance x log(x/m) + m − x", () => {
  it("is 0 at the mean and positive elsewhere", () => {
    expect(deviance(5, 5)).toBe(0);
    expect(deviance(5, 5.000001)).toBeGreaterThan(0);
    expect(deviance(5, 1)).toBeGreaterThan(0);
  });

  it.each([
    [10, 10.001, 4.9996667e-8],
    [10, 12, 0.17678443206045],
    [3, 0.5, 2.87527840768417],
  ])("of %d from %d is the value by hand", (x, mean, expected) => {
    // The first by the series d²/2m' (d = 0.001): 8 digits; the others from the definition with 15.
    expect(Math.abs(deviance(x, mean) / expected - 1)).toBeLessThan(1e-7);
  });

  it("agrees with the definition where that keeps its digits, on both sides of the switch", () => {
    for (const ratio of [0.5, 0.8, 0.82, 1.2, 1.23, 2]) {
      const plain = 10 * Math.log(1 / ratio) + 10 * ratio - 10;
      expect(Math.abs(deviance(10, 10 * ratio) - plain)).toBeLessThan(1e-14);
    }
  });
});
