import type { QueuePerformance } from "../queue/queue.ts";
import { queuePerformance } from "../queue/queuePerformance.ts";
import { type CallCentre, WEEKS_PER_MONTH } from "./callCentre.ts";

/** A typical week of one month: who is on shift, and how callers fare on average over all calls. */
export interface WeekStaffing {
  /** Month of the horizon, 0 first. */
  readonly month: number;
  readonly callsPerMonth: number;
  /** Agents on shift, all languages together: seven days, Monday first, of 48 half hours from midnight. */
  readonly heads: readonly (readonly number[])[];
  /** Most agents on shift at once. */
  readonly peakHeads: number;
  readonly serviceLevelShare: number;
  readonly abandonedShare: number;
  /** Mean wait of answered calls. */
  readonly averageWaitSeconds: number;
  /** Time on calls over time on shift, over the whole week. */
  readonly occupancyShare: number;
}

/** Staffs each half hour of a typical week to the target and says what is reached. */
export function weekStaffing(centre: CallCentre, month: number, callsPerMonth: number): WeekStaffing {
  const poolAt = knownPools(centre, callsPerMonth / WEEKS_PER_MONTH);
  const week = centre.pattern.map((day) => day.map((share) => centre.poolShares.map((pool) => poolAt(pool * share))));
  const heads = week.map((day) => day.map((pools) => sumOf(pools, ({ agents }) => agents)));
  const all = week.flat(2);
  const calls = sumOf(all, (pool) => pool.calls);
  const answered = sumOf(all, answeredCalls);
  return {
    month,
    callsPerMonth,
    heads,
    peakHeads: Math.max(...heads.flat()),
    serviceLevelShare: sumOf(all, (pool) => pool.calls * pool.serviceLevelShare) / calls,
    abandonedShare: 1 - answered / calls,
    averageWaitSeconds: sumOf(all, (pool) => answeredCalls(pool) * pool.averageWaitSeconds) / answered,
    occupancyShare: sumOf(all, (pool) => pool.agents * pool.occupancyShare) / sumOf(all, (pool) => pool.agents),
  };
}

/** The agents of one language in one half hour, and how its callers fare. */
interface PoolAtWork extends QueuePerformance {
  readonly calls: number;
  readonly agents: number;
}

const CLOSED: PoolAtWork = {
  calls: 0,
  agents: 0,
  waitingShare: 0,
  abandonedShare: 0,
  serviceLevelShare: 1,
  averageWaitSeconds: 0,
  occupancyShare: 0,
};

/** Agents and callers by the share of the week's calls that comes in a half hour; each share is reckoned once. */
function knownPools({ queue, target, agentsFor }: CallCentre, callsPerWeek: number): (share: number) => PoolAtWork {
  const known = new Map<number, PoolAtWork>([[0, CLOSED]]);
  return (share) => {
    const before = known.get(share);
    if (before !== undefined) return before;
    const calls = callsPerWeek * share;
    const arriving = { ...queue, callsPerHour: 2 * calls };
    const agents = agentsFor(arriving.callsPerHour);
    const pool = { calls, agents, ...queuePerformance(arriving, agents, target.withinSeconds) };
    known.set(share, pool);
    return pool;
  };
}

function answeredCalls({ calls, abandonedShare }: PoolAtWork): number {
  return calls * (1 - abandonedShare);
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
