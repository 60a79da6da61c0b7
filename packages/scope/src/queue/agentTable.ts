import { log } from "@shoreline/simulate";
import type { QueueTarget } from "./agentsNeeded.ts";
import type { Queue } from "./queue.ts";
import { queuePerformance } from "./queuePerformance.ts";
import { regulaFalsi } from "./regulaFalsi.ts";

/** Agents that a rate of calls needs; 0 where none come. */
export type AgentTable = (callsPerHour: number) => number;

/**
 * The fewest agents for any rate of calls, the same as counting up for each. It keeps the highest rate that each number
 * of agents can bear and looks up between them; a month of half hours then costs little more than its largest one.
 * A larger team bears more for each of its agents, so that from some size on only the ceiling of occupancy binds.
 * Throws for a service level that no number of agents reaches, rather than count for ever.
 */
export function agentTable(queue: Omit<Queue, "callsPerHour">, target: QueueTarget): AgentTable {
  if (!(target.serviceLevel < 1)) throw new Error("No number of agents answers every call in time.");
  const ceiling = (target.highestOccupancyShare * 3600) / queue.handlingSeconds;
  /** Calls an hour that `index` agents bear. */
  const borne = [0];
  let onlyCeiling = Infinity;
  const extendTo = (callsPerHour: number) => {
    while (borne.length < onlyCeiling && (borne.at(-1) ?? 0) < callsPerHour) {
      const agents = borne.length;
      const margin = marginOf(queue, target, agents);
      const most = ceiling * agents;
      const least = borne[agents - 1] || ceiling * LOWEST_OCCUPANCY;
      const isBearable = margin(most) >= 0;
      borne.push(isBearable ? most : regulaFalsi(margin, [least, most], PRECISION));
      if (isBearable && agents > 1) onlyCeiling = agents;
    }
  };
  return (callsPerHour) => {
    extendTo(callsPerHour);
    if (callsPerHour > (borne.at(-1) ?? 0)) return Math.ceil(callsPerHour / ceiling);
    return firstAtLeast(borne, callsPerHour);
  };
}

/** So near to the target, in logarithms, the service level counts as reached: far finer than any of its inputs is known. */
const PRECISION = 1e-9;
/** With next to nothing to do, one agent answers all calls at once. */
const LOWEST_OCCUPANCY = 1e-9;
/** Below this, rounding decides how many calls miss the target. */
const SMALLEST_MISS = 1e-15;

/** By how much, in logarithms, fewer calls miss the target than may: it falls with the calls, nearly in a straight line. */
function marginOf(queue: Omit<Queue, "callsPerHour">, { serviceLevel, withinSeconds }: QueueTarget, agents: number) {
  return (callsPerHour: number) => {
    const { serviceLevelShare } = queuePerformance({ ...queue, callsPerHour }, agents, withinSeconds);
    return log((1 - serviceLevel) / Math.max(1 - serviceLevelShare, SMALLEST_MISS));
  };
}

/** Position of the first value that is no smaller, in values that rise. */
function firstAtLeast(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
