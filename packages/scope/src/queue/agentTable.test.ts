import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsNeeded } from "./agentsNeeded.ts";
import { agentTable } from "./agentTable.ts";

const anyTarget = fc.record({
  serviceLevel: fc.double({ min: 0.2, max: 0.99, noNaN: true }),
  withinSeconds: fc.constantFrom(0, 10, 20, 60, 300),
  highestOccupancyShare: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
});
const anyQueue = fc.record({
  handlingSeconds: fc.double({ min: 60, max: 900, noNaN: true }),
  patienceSeconds: fc.oneof(fc.constant(Infinity), fc.double({ min: 20, max: 1000, noNaN: true })),
});

describe("a table of agents", () => {
  it("gives for every rate of calls what counting up gives", () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 1200, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyQueue, anyTarget, rates, (queue, target, calls) => {
        const agentsFor = agentTable(queue, target);
        for (const callsPerHour of calls)
          expect(agentsFor(callsPerHour)).toBe(agentsNeeded({ ...queue, callsPerHour }, target));
      }),
      { seed: 58, numRuns: 60 },
    );
  });

  it("refuses a promise that no number of agents keeps", () => {
    const queue = { handlingSeconds: 300, patienceSeconds: 240 };
    const target = { serviceLevel: 1, withinSeconds: 20, highestOccupancyShare: 0.85 };
    expect(() => agentTable(queue, target)).toThrow("No number of agents");
  });

  it("needs nobody for no calls and one agent for hardly any", () => {
    const target = { serviceLevel: 0.999, withinSeconds: 0, highestOccupancyShare: 0.85 };
    const agentsFor = agentTable({ handlingSeconds: 300, patienceSeconds: 240 }, target);
    expect([0, 1e-12, 1e-6].map(agentsFor)).toEqual([0, 1, 1]);
  });

  it("grows by the square root of the work beside the work itself: four times the calls, twice the reserve", () => {
    const target = { serviceLevel: 0.8, withinSeconds: 0, highestOccupancyShare: 1 };
    const agentsFor = agentTable({ handlingSeconds: 360, patienceSeconds: 240 }, target);
    const reserve = (erlangs: number) => agentsFor(erlangs * 10) - erlangs;
    // Agents are whole: one agent more or less on a reserve of nine.
    expect(reserve(400) / reserve(100)).toBeGreaterThan(1.7);
    expect(reserve(400) / reserve(100)).toBeLessThan(2.3);
  });
});
