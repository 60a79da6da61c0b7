import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearScale, roundStep } from "./scale.ts";

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe("a scale", () => {
  it("keeps every value between its ends, and every tick", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (values) => {
        const { position, ticks } = linearScale(values, 10, 210, 5);
        for (const value of [...values, ...ticks]) {
          // Positions are rounded to tenths when they are drawn.
          expect(position(value)).toBeGreaterThanOrEqual(10 - 0.01);
          expect(position(value)).toBeLessThanOrEqual(210 + 0.01);
        }
      }),
      { seed: 2 },
    );
  });

  it("has ticks at round figures", () => {
    expect(linearScale([0, 58], 0, 100, 5).ticks).toEqual([0, 20, 40]);
    expect(linearScale([-2.1, 3.2], 0, 100, 6).ticks).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});

describe("a round step", () => {
  it("is 1, 2 or 5 times a power of ten, and the least that is large enough", () => {
    expect([0.013, 0.2, 1, 11.6, 4999, 50_001].map(roundStep)).toEqual([0.02, 0.2, 1, 20, 5000, 100_000]);
  });
});
