import { exp } from "@shoreline/simulate";

/** Highest share of their time that agents can talk without wearing out; 85 to 90 % is the usual ceiling in surveys. */
const HIGHEST_SHARE = 0.82;
/** Lowest share found in a survey of 494 centres (48 to 87 %, mean 71 %): below it agents are given other work. */
const LOWEST_SHARE = 0.48;
/** From here on the service level never binds before the ceiling does. */
const MANY_ERLANGS = 300;

/** Share of back-office time that is spent on cases; the rest is lost between them. Assumption. */
export const BACK_OFFICE_SHARE = 0.95;

/** A queue of calls at a steady rate. */
export interface CallQueue {
  readonly callsPerHour: number;
  readonly handlingMinutes: number;
  /** Share of calls to be answered within `withinSeconds`. */
  readonly serviceLevel: number;
  readonly withinSeconds: number;
}

/**
 * Share of calls answered within the target by `agents`, by Erlang C (Erlang 1917): calls arrive at random, take
 * exponential times and wait without limit. 0 when there are no more agents than work.
 */
export function serviceLevelShare(queue: CallQueue, agents: number): number {
  const erlangs = offeredErlangs(queue);
  if (agents <= erlangs) return 0;
  const waiting = waitingShare(erlangs, agents);
  return 1 - waiting * exp((-(agents - erlangs) * queue.withinSeconds) / (queue.handlingMinutes * 60));
}

/** Share of calls that wait at all, by the recursion over Erlang B, which is stable for any number of agents. */
export function waitingShare(erlangs: number, agents: number): number {
  let blocked = 1;
  for (let k = 1; k <= agents; k += 1) blocked = (erlangs * blocked) / (k + erlangs * blocked);
  const occupancy = erlangs / agents;
  return blocked / (1 - occupancy + occupancy * blocked);
}

/** Fewest agents that reach the service level. */
export function agentsNeeded(queue: CallQueue): number {
  let agents = Math.floor(offeredErlangs(queue)) + 1;
  while (serviceLevelShare(queue, agents) < queue.serviceLevel) agents += 1;
  return agents;
}

/** Share of their time that agents talk when just enough of them answer the queue; from 48 to 82 %. */
export function callOccupancyShare(queue: CallQueue): number {
  const erlangs = offeredErlangs(queue);
  if (erlangs > MANY_ERLANGS) return HIGHEST_SHARE;
  return Math.min(HIGHEST_SHARE, Math.max(LOWEST_SHARE, erlangs / agentsNeeded(queue)));
}

function offeredErlangs(queue: CallQueue): number {
  return (queue.callsPerHour * queue.handlingMinutes) / 60;
}
