import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedEvidence, rangeEvidence, referenceEvidence, sizeEvidence } from "./projectEffort.ts";

const opinion = fc.record({
  what: fc.constant("an opinion"),
  source: fc.constant("somebody"),
  medianHours: fc.double({ min: 10, max: 1e6, noNaN: true }),
  spreadLog: fc.double({ min: 0.05, max: 2, noNaN: true }),
});

describe("evidence about effort", () => {
  it("of 420 function points is 5,445 hours: 53.57 · 420^0.765, with a factor of 4.2 either way", () => {
    const [evidence] = sizeEvidence({ functionPoints: 420 });
    // ln 53.571 + 0.76511 · ln 420 = 3.981 + 4.621 = 8.602, e^8.602 = 5445
    expect(evidence?.medianHours).toBeCloseTo(5445, -1);
    // Organisations that were left out took a fifth to four times as much, one time in ten beyond.
    expect(Math.exp(1.2816 * evidence!.spreadLog)).toBeGreaterThan(3.5);
    expect(Math.exp(1.2816 * evidence!.spreadLog)).toBeLessThan(5);
    expect(evidence?.source).toContain("Kitchenham");
  });

  it("of an organisation's own projects has their range and says which they are", () => {
    const own = { class: "own", p10: 800, p50: 1000, p90: 1250, projects: 40, fitted: "2026-11-22" };
    const evidence = referenceEvidence(own);
    expect(evidence.medianHours).toBe(1000);
    // ln(1250 / 800) / 2.563103 = 0.446287 / 2.563103
    expect(evidence.spreadLog).toBeCloseTo(0.17412, 5);
    expect(evidence.what).toBe("40 past projects of class own (800 to 1250 h)");
  });

  it("of a range has the spread of its outer points", () => {
    expect(rangeEvidence({ p10: 9000, p50: 14000, p90: 26000 }).spreadLog).toBeCloseTo(Math.log(26 / 9) / 2.563103, 6);
  });

  it("of one certain figure does not drown everything else", () => {
    expect(rangeEvidence({ p10: 100, p50: 100, p90: 100 }).spreadLog).toBeGreaterThan(0);
  });
});

describe("several opinions", () => {
  it("are weighed by precision, by hand: spreads 0.3 and 0.6 weigh four to one", () => {
    const both = combinedEvidence([
      { what: "a", source: "x", medianHours: 1000, spreadLog: 0.3 },
      { what: "b", source: "y", medianHours: 1200, spreadLog: 0.6 },
    ]);
    expect(both.medianHours).toBeCloseTo(Math.exp(0.8 * Math.log(1000) + 0.2 * Math.log(1200)), 9);
    // They differ by 0.18 in logs, less than their spreads: no widening. 1 / √(1/0.09 + 1/0.36) = 0.268328
    expect(both.spreadLog).toBeCloseTo(0.268328, 6);
    expect([both.what, both.source]).toEqual(["a and b", "x; y"]);
  });

  it("that contradict each other are less certain together than their spreads say", () => {
    const apart = combinedEvidence([
      { what: "a", source: "x", medianHours: 1000, spreadLog: 0.1 },
      { what: "b", source: "y", medianHours: 4000, spreadLog: 0.1 },
    ]);
    expect(apart.medianHours).toBeCloseTo(2000, 9);
    // Two distances of ln 2 in spreads of 0.1: χ² = 2 · 6.9315² over 1, times 0.1 / √2
    expect(apart.spreadLog).toBeCloseTo(Math.LN2, 9);
  });

  it("lie between the lowest and the highest, and do not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(opinion, { minLength: 1, maxLength: 5 }), (all) => {
        const { medianHours, spreadLog } = combinedEvidence(all);
        const hours = all.map((one) => one.medianHours);
        // Rounding of the logs and their sum, a few parts in 1e15, is allowed for.
        expect(medianHours).toBeGreaterThanOrEqual(Math.min(...hours) * (1 - 1e-12));
        expect(medianHours).toBeLessThanOrEqual(Math.max(...hours) * (1 + 1e-12));
        const reversed = combinedEvidence(all.toReversed());
        expect(reversed.medianHours / medianHours).toBeCloseTo(1, 12);
        expect(reversed.spreadLog / spreadLog).toBeCloseTo(1, 9);
      }),
      { seed: 52 },
    );
  });

  it("that agree are more certain together than the best of them", () => {
    fc.assert(
      fc.property(opinion, fc.integer({ min: 2, max: 5 }), (one, count) => {
        const all = combinedEvidence(Array.from({ length: count }, () => one));
        expect(all.spreadLog).toBeCloseTo(one.spreadLog / Math.sqrt(count), 9);
      }),
      { seed: 53 },
    );
  });
});
