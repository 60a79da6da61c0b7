import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationClass, logMiddle, publicClass, publicMeasures } from "./publicClass.ts";

describe("a public class", () => {
  it("of duration is the cube-root law of the field: 152 · 100 hours take some 15 months", () => {
    // Published exponents run from 0.23 to 0.46; 3 · n^(1/3) for 100 person-months is 14 months (McConnell 2006).
    expect(durationClass.exponent).toBeGreaterThan(0.28);
    expect(durationClass.exponent).toBeLessThan(0.42);
    const months = Math.exp(logMiddle(durationClass, 15_200));
    expect(months).toBeGreaterThan(11);
    expect(months).toBeLessThan(19);
  });

  it.each(publicMeasures)("of %s grows with size, in proportion beyond the sizes that were seen", (measure) => {
    const known = publicClass(measure);
    const [least = 0, most = 0] = known.sizeRange;
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (times) => {
        expect(logMiddle(known, most * times) - logMiddle(known, most)).toBeCloseTo(Math.log(times), 9);
        expect(logMiddle(known, least) - logMiddle(known, least / times)).toBeCloseTo(Math.log(times), 9);
      }),
      { seed: 67 },
    );
    expect(logMiddle(known, most)).toBeGreaterThan(logMiddle(known, least));
  });

  it.each(publicMeasures)("of %s has rising errors around its middle, and says where it comes from", (measure) => {
    const { errorQuantiles, source, n, organisations } = publicClass(measure);
    expect(errorQuantiles).toEqual(errorQuantiles.toSorted((a, b) => a - b));
    expect(errorQuantiles[0]! * errorQuantiles.at(-1)!).toBeLessThan(0);
    expect(source.length).toBeGreaterThan(20);
    expect(n).toBeGreaterThan(organisations);
  });
});
