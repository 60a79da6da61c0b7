import { offeredErlangs, type Queue } from "./queue.ts";
import { queuePerformance } from "./queuePerformance.ts";

/** What a queue has to reach. */
export interface QueueTarget {
  /** Share of all calls to be answered within `withinSeconds`. */
  readonly serviceLevel: number;
  readonly withinSeconds: number;
  /** Most calls that may arrive for each agent, in work: agents at 1 would never have a break between two calls. */
  readonly highestOccupancyShare: number;
}

/** Fewest agents that reach the target, counted up one by one; at least 1. */
export function agentsNeeded(queue: Queue, target: QueueTarget): number {
  let agents = Math.max(1, Math.ceil(offeredErlangs(queue) / target.highestOccupancyShare));
  while (queuePerformance(queue, agents, target.withinSeconds).serviceLevelShare < target.serviceLevel) agents += 1;
  return agents;
}
