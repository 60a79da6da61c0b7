import { describe, expect, it } from "vitest";
import { type PastErrors, residualsFor } from "./pastErrors.ts";
import { publicClass } from "./publicClass.ts";

const isLarge = (place: number) => place % 4 === 3;

/** Every fourth forecast is far above the others, and its error ten times as large. */
function mixed(count: number): PastErrors {
  return {
    forecasts: Float64Array.from({ length: count }, (_, place) => (isLarge(place) ? 9 : 2) + (place % 7) / 100),
    errors: Float64Array.from(
      { length: count },
      (_, place) => (isLarge(place) ? 10 : 1) * (((place * 31) % 101) / 50 - 1),
    ),
  };
}

describe("what a forecast may be off by", () => {
  it("is told by all past errors where there are few, in rising order", () => {
    const past = mixed(300);
    expect(residualsFor(past, 2, undefined)).toEqual(past.errors.toSorted());
  });

  it("is told by the errors of the nearest forecasts where there are many", () => {
    const past = mixed(2000);
    const small = residualsFor(past, 2, undefined);
    const large = residualsFor(past, 9, undefined);
    expect(small.length).toBeGreaterThanOrEqual(300);
    expect(small.length).toBeLessThan(1500);
    expect(Math.max(...small)).toBeLessThanOrEqual(1);
    expect(Math.max(...large)).toBe(10);
  });

  it("takes in all forecasts that are equally near, so that their order decides nothing", () => {
    const past = { forecasts: new Float64Array(500).fill(3), errors: mixed(500).errors };
    const turned = { forecasts: past.forecasts, errors: past.errors.toReversed() };
    expect(residualsFor(past, 4, undefined)).toEqual(past.errors.toSorted());
    expect(residualsFor(turned, 4, undefined)).toEqual(residualsFor(past, 4, undefined));
  });

  it("borrows ten errors of the public class where there are few", () => {
    expect(residualsFor(mixed(12), 2, publicClass("functionPoints")).length).toBe(22);
    expect(residualsFor(mixed(60), 2, publicClass("functionPoints")).length).toBe(60);
  });
});
