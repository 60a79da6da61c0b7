import { erlangA } from "./erlangA.ts";
import { erlangC } from "./erlangC.ts";
import type { Queue, QueuePerformance } from "./queue.ts";

/** A team of this size keeps its promise as well as any larger one at the same load. */
const MOST_AGENTS = 2000;

/**
 * How a queue fares with so many agents (at least one): by Erlang A, or Erlang C where nobody hangs up. More than 2,000
 * agents are reckoned as 2,000 who have as much to do each, which is what callers of a larger team meet at worst.
 */
export function queuePerformance(queue: Queue, agents: number, withinSeconds: number): QueuePerformance {
  const reckoned = Math.min(agents, MOST_AGENTS);
  const shared = { ...queue, callsPerHour: (queue.callsPerHour * reckoned) / agents };
  const model = queue.patienceSeconds === Infinity ? erlangC : erlangA;
  return model(shared, reckoned, withinSeconds);
}
