import { fillUniforms, log, streamKey } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangA } from "./erlangA.ts";
import { erlangB } from "./erlangB.ts";
import { erlangC } from "./erlangC.ts";
import { offeredErlangs, type Queue, type QueuePerformance } from "./queue.ts";

/** 48 calls a minute of a minute each, patience of two minutes: table 1 of Garnett, Mandelbaum and Reiman 2002. */
const published: Queue = { callsPerHour: 48 * 60, handlingSeconds: 60, patienceSeconds: 120 };

const anyQueue = fc.record({
  callsPerHour: fc.double({ min: 5, max: 1500, noNaN: true }),
  handlingSeconds: fc.double({ min: 30, max: 600, noNaN: true }),
  patienceSeconds: fc.double({ min: 10, max: 2000, noNaN: true }),
});
/** Agents against work: from far too few to plenty. */
const anyStaff = fc.double({ min: 0.6, max: 1.6, noNaN: true });
const agentsFor = (queue: Queue, staff: number) => Math.max(1, Math.round(offeredErlangs(queue) * staff));

/**
 * The slow twin: the chain of 0, 1, 2 … calls in the system solved state by state, and for each caller who has to wait
 * the chain of those ahead, followed in small steps of time.
 */
function byStates({ callsPerHour, handlingSeconds, patienceSeconds }: Queue, agents: number, within: number) {
  const [arrivals, service, leaving] = [callsPerHour / 3600, 1 / handlingSeconds, 1 / patienceSeconds];
  const logWeights = [0];
  while ((logWeights.at(-1) ?? 0) > Math.max(...logWeights) - 45 || logWeights.length <= agents + 1) {
    const calls = logWeights.length;
    const pace = Math.min(calls, agents) * service + Math.max(0, calls - agents) * leaving;
    logWeights.push((logWeights.at(-1) ?? 0) + Math.log(arrivals / pace));
  }
  const most = Math.max(...logWeights);
  const weights = logWeights.map((each) => Math.exp(each - most));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const states = weights.map((each) => each / total);
  const queued = states.reduce((sum, each, calls) => sum + each * Math.max(0, calls - agents), 0);
  const waiting = states.slice(agents);
  const waits = waiting.reduce((sum, each) => sum + each, 0);
  return {
    waitingShare: waits,
    abandonedShare: (queued * leaving) / arrivals,
    serviceLevelShare: 1 - waits + answeredBySteps(waiting, { service: agents * service, leaving }, within),
    occupancyShare: states.reduce((sum, each, calls) => sum + each * Math.min(calls, agents), 0) / agents,
  };
}

/** Follows the callers ahead of one who waits, by Runge and Kutta's rule of fourth order, until the time is up. */
function answeredBySteps(
  waiting: readonly number[],
  { service, leaving }: { service: number; leaving: number },
  within: number,
) {
  const pace = service + (waiting.length + 1) * leaving;
  const steps = Math.ceil(pace * within * 4);
  const length = within / steps;
  // ahead[j]: our caller still waits and j others stand before; the last entry counts those answered.
  const change = (ahead: readonly number[]) => {
    const rates = ahead.map((_, j) => service + j * leaving);
    const moved = waiting.map(
      (_, j) =>
        (rates[j + 1] ?? 0) * (j + 1 < waiting.length ? (ahead[j + 1] ?? 0) : 0) -
        ((rates[j] ?? 0) + leaving) * (ahead[j] ?? 0),
    );
    return [...moved, service * (ahead[0] ?? 0)];
  };
  let now: number[] = [...waiting, 0];
  for (let step = 0; step < steps; step++) {
    const after = (slope: readonly number[], share: number) =>
      now.map((each, j) => each + share * length * (slope[j] ?? 0));
    const a = change(now);
    const b = change(after(a, 0.5));
    const c = change(after(b, 0.5));
    const d = change(after(c, 1));
    now = now.map((each, j) => each + (length / 6) * ((a[j] ?? 0) + 2 * (b[j] ?? 0) + 2 * (c[j] ?? 0) + (d[j] ?? 0)));
  }
  return now.at(-1) ?? 0;
}

describe("a queue whose callers hang up", () => {
  it("loses 3.1 % of calls, keeps agents busy for 93 % and callers for 3.7 seconds, as published", () => {
    const { abandonedShare, occupancyShare } = erlangA(published, 50, 20);
    expect(abandonedShare).toBeCloseTo(0.031, 3);
    expect(occupancyShare).toBeCloseTo(0.93, 2);
    // The published wait is that of all calls: lost calls over the rate at which a waiting caller leaves.
    expect(abandonedShare * published.patienceSeconds).toBeCloseTo(3.7, 1);
    // The same centre if nobody hung up, and with as many calls fewer.
    expect(erlangC(published, 50, 20).averageWaitSeconds).toBeCloseTo(20.8, 1);
    const fewer = { ...published, callsPerHour: published.callsPerHour * (1 - 0.031) };
    expect(erlangC(fewer, 50, 20).averageWaitSeconds).toBeCloseTo(8.8, 1);
  });

  it("is that of Erlang C when patience has no end, and loses what Erlang B blocks when there is none", () => {
    fc.assert(
      fc.property(anyQueue, fc.double({ min: 1.05, max: 1.6, noNaN: true }), (queue, staff) => {
        const agents = Math.ceil(offeredErlangs(queue) * staff);
        const patient = erlangA({ ...queue, patienceSeconds: 1e9 }, agents, 20);
        const endless = erlangC(queue, agents, 20);
        // Patience of 30 years changes nothing beyond the sixth digit, no patience for 360 nanoseconds nothing either.
        for (const key of ["waitingShare", "serviceLevelShare", "occupancyShare"] as const)
          expect(patient[key]).toBeCloseTo(endless[key], 5);
        expect(patient.averageWaitSeconds / Math.max(1e-9, endless.averageWaitSeconds)).toBeLessThan(1.001);
        const hasty = erlangA({ ...queue, patienceSeconds: 3.6e-7 }, agents, 20);
        expect(hasty.abandonedShare).toBeCloseTo(erlangB(offeredErlangs(queue), agents), 5);
      }),
      { seed: 52, numRuns: 60 },
    );
  });

  it("is what its chain of states says, followed caller by caller", () => {
    const queues = fc.record({
      callsPerHour: fc.double({ min: 5, max: 400, noNaN: true }),
      handlingSeconds: fc.double({ min: 60, max: 400, noNaN: true }),
      patienceSeconds: fc.double({ min: 30, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(queues, anyStaff, fc.constantFrom(0, 5, 20, 60), (queue, staff, within) => {
        const agents = agentsFor(queue, staff);
        const fast = erlangA(queue, agents, within);
        const slow = byStates(queue, agents, within);
        // Runge and Kutta leave about a millionth at four steps for each change of state.
        for (const [key, share] of Object.entries(slow))
          expect(fast[key as keyof QueuePerformance]).toBeCloseTo(share, 5);
      }),
      { seed: 53, numRuns: 40 },
    );
  });

  it("is what happens when 200,000 callers are followed with a fixed seed", () => {
    const queue = { callsPerHour: 200, handlingSeconds: 180, patienceSeconds: 90 };
    const seen = followed(queue, 11, 20);
    const { abandonedShare, serviceLevelShare, averageWaitSeconds } = erlangA(queue, 11, 20);
    // Waits of neighbours hang together: the standard error of shares is about .002, of the mean wait .1 s; four of them.
    expect(Math.abs(seen.abandonedShare - abandonedShare)).toBeLessThan(0.008);
    expect(Math.abs(seen.serviceLevelShare - serviceLevelShare)).toBeLessThan(0.008);
    expect(Math.abs(seen.averageWaitSeconds - averageWaitSeconds)).toBeLessThan(0.4);
  });

  it("gets no worse by one more agent", () => {
    fc.assert(
      fc.property(anyQueue, anyStaff, fc.constantFrom(0, 20, 120), (queue, staff, within) => {
        const agents = agentsFor(queue, staff);
        const [now, more] = [erlangA(queue, agents, within), erlangA(queue, agents + 1, within)];
        expect(more.serviceLevelShare).toBeGreaterThanOrEqual(now.serviceLevelShare - ROUNDING);
        expect(more.waitingShare).toBeLessThanOrEqual(now.waitingShare + ROUNDING);
        expect(more.abandonedShare).toBeLessThanOrEqual(now.abandonedShare + ROUNDING);
        expect(more.occupancyShare).toBeLessThanOrEqual(now.occupancyShare + ROUNDING);
      }),
      { seed: 54 },
    );
  });

  it("loses fewer calls when callers are more patient, and makes more of them wait longer", () => {
    fc.assert(
      fc.property(anyQueue, anyStaff, fc.double({ min: 1.01, max: 20, noNaN: true }), (queue, staff, times) => {
        const agents = agentsFor(queue, staff);
        const now = erlangA(queue, agents, 20);
        const later = erlangA({ ...queue, patienceSeconds: queue.patienceSeconds * times }, agents, 20);
        expect(later.abandonedShare).toBeLessThanOrEqual(now.abandonedShare + ROUNDING);
        expect(later.waitingShare).toBeGreaterThanOrEqual(now.waitingShare - ROUNDING);
        expect(later.averageWaitSeconds).toBeGreaterThanOrEqual(now.averageWaitSeconds * (1 - ROUNDING));
        expect(later.occupancyShare).toBeGreaterThanOrEqual(now.occupancyShare - ROUNDING);
      }),
      { seed: 55 },
    );
  });

  it("is the same in any unit of time, its waits apart", () => {
    fc.assert(
      fc.property(anyQueue, anyStaff, fc.double({ min: 0.01, max: 100, noNaN: true }), (queue, staff, unit) => {
        const agents = agentsFor(queue, staff);
        const now = erlangA(queue, agents, 20);
        const { handlingSeconds, patienceSeconds, callsPerHour } = queue;
        const other = erlangA(
          {
            callsPerHour: callsPerHour / unit,
            handlingSeconds: handlingSeconds * unit,
            patienceSeconds: patienceSeconds * unit,
          },
          agents,
          20 * unit,
        );
        expect(other.serviceLevelShare).toBeCloseTo(now.serviceLevelShare, 10);
        expect(other.abandonedShare).toBeCloseTo(now.abandonedShare, 10);
        expect(other.averageWaitSeconds / unit / now.averageWaitSeconds).toBeCloseTo(1, 10);
      }),
      { seed: 56 },
    );
  });

  it("keeps its shares between 0 and 1 with thousands of agents, and with one for thousands of calls", () => {
    for (const [callsPerHour, agents] of [
      [50_000, 5000],
      [50_000, 3500],
      [50_000, 1],
      [1e-6, 1],
      [1e-6, 4000],
    ] as const) {
      const { averageWaitSeconds, ...shares } = erlangA(
        { callsPerHour, handlingSeconds: 300, patienceSeconds: 1e5 },
        agents,
        20,
      );
      expect(averageWaitSeconds).toBeGreaterThanOrEqual(0);
      // Rounding of sums of a million terms.
      for (const share of Object.values(shares))
        expect(share >= -1e-9 && share <= 1 + 1e-9, `${callsPerHour} ${agents} ${share}`).toBe(true);
    }
  });
});

/** Two sums of many terms part by this much. */
const ROUNDING = 1e-9;

/** Calls in the order in which they come, each with its own patience, to the agent who is free first. */
function followed(queue: Queue, agents: number, withinSeconds: number) {
  const calls = 200_000;
  const uniforms = new Float64Array(3 * calls);
  fillUniforms(uniforms, { seed: 57, key: streamKey("calls"), dimension: 0, firstTrial: 0, count: 3 * calls });
  const exponential = (index: number, mean: number) => -mean * log(uniforms[index] ?? 0.5);
  const freeAt = Array.from({ length: agents }, () => 0);
  let [clock, lost, inTime, waited] = [0, 0, 0, 0];
  for (let call = 0; call < calls; call++) {
    clock += exponential(3 * call, 3600 / queue.callsPerHour);
    const first = freeAt.indexOf(Math.min(...freeAt));
    const wait = Math.max(0, (freeAt[first] ?? 0) - clock);
    if (wait > exponential(3 * call + 1, queue.patienceSeconds)) {
      lost += 1;
      continue;
    }
    if (wait <= withinSeconds) inTime += 1;
    waited += wait;
    freeAt[first] = clock + wait + exponential(3 * call + 2, queue.handlingSeconds);
  }
  return {
    abandonedShare: lost / calls,
    serviceLevelShare: inTime / calls,
    averageWaitSeconds: waited / (calls - lost),
  };
}
