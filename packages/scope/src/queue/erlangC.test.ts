import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsNeeded } from "./agentsNeeded.ts";
import { erlangC } from "./erlangC.ts";
import { rosteredHeads } from "./rosteredHeads.ts";

/** The defining sums of Erlang, instead of the recursion. */
function waitingBySums(erlangs: number, agents: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < agents; k++) {
    sum += term;
    term *= erlangs / (k + 1);
  }
  const last = (term * agents) / (agents - erlangs);
  return last / (sum + last);
}

/** Calls an hour, seconds each, target; agents, waiting, service level, seconds to the answer, occupancy, roster at 30 %. */
const vectors = [
  [200, 180, 0.8, 20, 14, 0.174132, 0.88835, 7.836, 0.7143, "20.00"],
  [400, 240, 0.8, 20, 32, 0.236264, 0.848512, 10.632, 0.8333, "45.71"],
  [360, 240, 0.8, 30, 29, 0.242274, 0.87032, 11.629, 0.8276, "41.43"],
  [1000, 300, 0.9, 20, 94, 0.17839, 0.912393, 5.017, 0.8865, "134.29"],
  [40, 300, 0.8, 60, 6, 0.148217, 0.913049, 16.674, 0.5556, "8.57"],
] as const;

const patient = (callsPerHour: number, handlingSeconds: number) => ({
  callsPerHour,
  handlingSeconds,
  patienceSeconds: Infinity,
});

describe("a queue that nobody leaves", () => {
  it.each(vectors)(
    "of %d calls an hour of %d seconds, %d within %d seconds, needs %d agents",
    (callsPerHour, seconds, serviceLevel, withinSeconds, agents, waits, reached, answer, occupancy, roster) => {
      const queue = patient(callsPerHour, seconds);
      expect(agentsNeeded(queue, { serviceLevel, withinSeconds, highestOccupancyShare: 1 })).toBe(agents);
      const performance = erlangC(queue, agents, withinSeconds);
      // Half of the last printed digit.
      expect(performance.waitingShare).toBeCloseTo(waits, 6);
      expect(performance.serviceLevelShare).toBeCloseTo(reached, 6);
      expect(performance.averageWaitSeconds).toBeCloseTo(answer, 3);
      expect(performance.occupancyShare).toBeCloseTo(occupancy, 4);
      expect(rosteredHeads(agents, 0.3).toFixed(2)).toBe(roster);
    },
  );

  it("waits as the sums of Erlang say", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), fc.integer({ min: 1, max: 40 }), (erlangs, spare) => {
        const agents = Math.floor(erlangs) + spare;
        fc.pre(agents > erlangs);
        const { waitingShare } = erlangC(patient(erlangs * 10, 360), agents, 20);
        expect(waitingShare).toBeCloseTo(waitingBySums(erlangs, agents), 9);
      }),
      { seed: 51 },
    );
  });

  it("that is never worked off answers nobody in time", () => {
    const { serviceLevelShare, averageWaitSeconds } = erlangC(patient(60, 360), 6, 20);
    expect(serviceLevelShare).toBe(0);
    expect(averageWaitSeconds).toBe(Infinity);
  });
});
