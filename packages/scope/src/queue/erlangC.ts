import { exp } from "@shoreline/simulate";
import { erlangB } from "./erlangB.ts";
import { offeredErlangs, type Queue, type QueuePerformance } from "./queue.ts";

/**
 * The queue in which nobody hangs up (Erlang 1917). With no more agents than work it grows without end: all calls wait
 * for ever, none is answered in time, and the agents are never idle.
 */
export function erlangC(queue: Queue, agents: number, withinSeconds: number): QueuePerformance {
  const erlangs = offeredErlangs(queue);
  const spare = agents - erlangs;
  if (spare <= 0) return HOPELESS;
  const blocked = erlangB(erlangs, agents);
  const waitingShare = (agents * blocked) / (spare + erlangs * blocked);
  const lateShare = waitingShare * exp((-spare * withinSeconds) / queue.handlingSeconds);
  return {
    waitingShare,
    abandonedShare: 0,
    serviceLevelShare: 1 - lateShare,
    averageWaitSeconds: (waitingShare * queue.handlingSeconds) / spare,
    occupancyShare: erlangs / agents,
  };
}

const HOPELESS: QueuePerformance = {
  waitingShare: 1,
  abandonedShare: 0,
  serviceLevelShare: 0,
  averageWaitSeconds: Infinity,
  occupancyShare: 1,
};
