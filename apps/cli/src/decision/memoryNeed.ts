import { decide } from "@shoreline/decide";
import type { BriefReading } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";

/** What one future of one alternative takes while all are compared: measured at 470 bytes, and a margin. */
const BYTES_PER_FUTURE = 600;
/** What the program takes before it draws. */
const BYTES_AT_REST = 300_000_000;
/** Up to here any machine has the memory, and counting alternatives would only take time. */
const FUTURES_WITHOUT_QUESTION = 20_000;
const FEWEST_TRIALS = 256;

/** Why so many futures do not fit into the memory of this machine. Fault: `cli.memory`. */
export function memoryFaults(reading: BriefReading, trials: number, availableBytes: number): Fault[] {
  if (trials <= FUTURES_WITHOUT_QUESTION) return [];
  const most = Math.floor((availableBytes - BYTES_AT_REST) / (BYTES_PER_FUTURE * alternativeCount(reading)));
  if (trials <= most) return [];
  const allowed = `at most ${Math.max(FEWEST_TRIALS, most)} on this machine for this brief`;
  const hint = "Name fewer sites under candidates.sites, or free memory.";
  return [{ code: "cli.memory", path: "--trials", given: String(trials), allowed, hint }];
}

/** A small run tells how many alternatives there are; where none is feasible, that will be said soon enough. */
function alternativeCount(reading: BriefReading): number {
  const decision = decide(reading, { trials: FEWEST_TRIALS });
  return decision.ok ? decision.value.alternatives.length : 1;
}
