import type { Volumes } from "../brief.ts";
import { type AgentTable, agentTable } from "../queue/agentTable.ts";
import type { QueueTarget } from "../queue/agentsNeeded.ts";
import type { Queue } from "../queue/queue.ts";
import practice from "./callPractice.json" with { type: "json" };
import { type WeekPattern, weekPattern } from "./weekPattern.ts";

/** Weeks of an average month. */
export const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/** The most that a brief may ask for; a what-if beyond it is reckoned as this, for no team answers every call in time. */
const HIGHEST_SERVICE_LEVEL = 0.999;

/** How calls come and are answered: the ground on which any month is staffed. */
export interface CallCentre {
  readonly pattern: WeekPattern;
  /** Share of the calls of each language, answered by agents of their own; one entry where all speak the same. */
  readonly poolShares: readonly number[];
  readonly halfHours: readonly AlikeHalfHours[];
  readonly queue: Omit<Queue, "callsPerHour">;
  readonly target: QueueTarget;
  readonly agentsFor: AgentTable;
}

/** The call centre that completed volumes with calls ask for. */
export function callCentre(volumes: Volumes): CallCentre {
  const { weekdayShares, halfHourShares, patienceSeconds, serviceLevel, withinSeconds } = volumes;
  if (weekdayShares === undefined || halfHourShares === undefined || patienceSeconds === undefined)
    throw new Error("Calls without their times or their patience cannot have passed the reading.");
  const queue = { handlingSeconds: volumes.handlingMinutes * 60, patienceSeconds };
  const reachable = Math.min(serviceLevel, HIGHEST_SERVICE_LEVEL);
  const target = {
    serviceLevel: reachable,
    withinSeconds,
    highestOccupancyShare: practice.highestOccupancyShare.value,
  };
  const pattern = weekPattern(weekdayShares, halfHourShares);
  const pools = poolSharesOf(volumes);
  const halfHours = alikeHalfHours(pattern, pools);
  return { pattern, poolShares: pools, halfHours, queue, target, agentsFor: agentTable(queue, target) };
}

function poolSharesOf({ languageShares = [1] }: Volumes): readonly number[] {
  const sum = languageShares.reduce((total, share) => total + share, 0);
  return languageShares.map((share) => share / sum);
}

/** Half hours of a week, over all languages, in which the same share of the week's calls comes to the same agents. */
interface AlikeHalfHours {
  readonly share: number;
  readonly count: number;
}

function alikeHalfHours(pattern: WeekPattern, poolShares: readonly number[]): AlikeHalfHours[] {
  const counts = new Map<number, number>();
  for (const pool of poolShares)
    for (const share of pattern.flat()) counts.set(pool * share, (counts.get(pool * share) ?? 0) + 1);
  return [...counts].map(([share, count]) => ({ share, count }));
}

/** Hours on shift of all agents in an average month with so many calls: every open half hour staffed to the target. */
export function agentHoursPerMonth({ halfHours, agentsFor }: CallCentre, callsPerMonth: number): number {
  const callsPerWeek = callsPerMonth / WEEKS_PER_MONTH;
  const agentHalfHours = halfHours.reduce(
    (sum, { share, count }) => sum + count * agentsFor(2 * callsPerWeek * share),
    0,
  );
  return (agentHalfHours / 2) * WEEKS_PER_MONTH;
}
