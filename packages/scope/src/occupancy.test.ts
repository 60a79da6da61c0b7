import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agentsNeeded, callOccupancyShare, serviceLevelShare, waitingShare } from "./occupancy.ts";

/** Published shape of Erlang C, by its defining sums instead of the recursion. */
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

/** Calls per hour, seconds each, target; agents, share that waits and service level worked out by the recursion. */
const vectors = [
  {
    callsPerHour: 200,
    seconds: 180,
    serviceLevel: 0.8,
    withinSeconds: 20,
    agents: 14,
    waits: 0.174132,
    reached: 0.88835,
    occupancy: 0.7143,
  },
  {
    callsPerHour: 400,
    seconds: 240,
    serviceLevel: 0.8,
    withinSeconds: 20,
    agents: 32,
    waits: 0.236264,
    reached: 0.848512,
    occupancy: 0.8333,
  },
  {
    callsPerHour: 360,
    seconds: 240,
    serviceLevel: 0.8,
    withinSeconds: 30,
    agents: 29,
    waits: 0.242274,
    reached: 0.87032,
    occupancy: 0.8276,
  },
  {
    callsPerHour: 1000,
    seconds: 300,
    serviceLevel: 0.9,
    withinSeconds: 20,
    agents: 94,
    waits: 0.17839,
    reached: 0.912393,
    occupancy: 0.8865,
  },
  {
    callsPerHour: 40,
    seconds: 300,
    serviceLevel: 0.8,
    withinSeconds: 60,
    agents: 6,
    waits: 0.148217,
    reached: 0.913049,
    occupancy: 0.5556,
  },
];

function busyShare(callsPerHour: number) {
  return callOccupancyShare({ callsPerHour, handlingMinutes: 6, serviceLevel: 0.8, withinSeconds: 20 });
}

describe("a queue of calls", () => {
  it.each(vectors)("of $callsPerHour an hour needs $agents agents", ({ agents, waits, reached, seconds, ...rest }) => {
    const queue = { ...rest, handlingMinutes: seconds / 60 };
    const erlangs = (queue.callsPerHour * seconds) / 3600;
    expect(agentsNeeded(queue)).toBe(agents);
    expect(waitingShare(erlangs, agents)).toBeCloseTo(waits, 6);
    expect(serviceLevelShare(queue, agents)).toBeCloseTo(reached, 6);
    expect(callOccupancyShare(queue)).toBeCloseTo(Math.min(0.82, rest.occupancy), 4);
  });

  it("waits as the sums of Erlang say", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), fc.integer({ min: 1, max: 40 }), (erlangs, spare) => {
        const agents = Math.floor(erlangs) + spare;
        fc.pre(agents > erlangs);
        expect(waitingShare(erlangs, agents)).toBeCloseTo(waitingBySums(erlangs, agents), 9);
      }),
      { seed: 51 },
    );
  });

  it("that is never worked off answers nobody in time", () => {
    expect(serviceLevelShare({ callsPerHour: 60, handlingMinutes: 6, serviceLevel: 0.8, withinSeconds: 20 }, 6)).toBe(
      0,
    );
  });

  it("reaches the ceiling of 82 % long before the size at which the search is skipped", () => {
    for (const serviceLevel of [0.8, 0.95, 0.999]) {
      const queue = { callsPerHour: 3000, handlingMinutes: 6, serviceLevel, withinSeconds: 0 };
      expect(300 / agentsNeeded(queue)).toBeGreaterThan(0.82);
    }
  });

  it("keeps agents busier when there are more calls, between 48 and 82 % of their time", () => {
    expect([1, 10, 50, 200, 1000, 1e9].map((calls) => Number(busyShare(calls).toFixed(2)))).toEqual([
      0.48, 0.48, 0.63, 0.8, 0.82, 0.82,
    ]);
  });
});
