import { spawnSync } from "node:child_process";
import { readBrief } from "@shoreline/scope";
import { summariesOf } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { type Costs, costsOf, given, processorSeconds } from "./costs.ts";

/**
 * Exact summaries of so many futures of all costs, none of which is kept, in a process of their own, whose memory is
 * that of this work alone: `summaries.ts FUTURES` prints what it took as JSON.
 */
export interface Summarised {
  readonly alternatives: number;
  readonly seconds: number;
  /** Resident memory before the walks began, and the most that the process ever had; 10^6 bytes. */
  readonly before: number;
  readonly peak: number;
  readonly mean: number;
  readonly error: number;
}

/**
 * A heap of twice what lives in it (56 MB): what describing leaves behind is collected before it fills more memory than
 * the walks.
 */
const SMALL_HEAP = ["--max-semi-space-size=4", "--max-old-space-size=112"];

/** The same, asked of a new process; throws with what it complained of. */
export function summarisedApart(futures: number): Summarised {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, ...SMALL_HEAP, import.meta.filename, String(futures)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Summarised;
}

function summarised({ groups, months, sampling }: Costs): Summarised {
  const before = process.memoryUsage.rss() / 1e6;
  const start = processorSeconds();
  const questions = groups.map(([expression]) => [{ expression: expression!, name: "cost" }]);
  const { mean, error } = summariesOf(questions, { ...sampling, months })[0]![0]!;
  const seconds = processorSeconds() - start;
  return { alternatives: groups.length, seconds, before, peak: process.resourceUsage().maxRSS / 1e3, mean, error };
}

if (import.meta.main) {
  const futures = Number(process.argv[2]);
  console.log(JSON.stringify(summarised(costsOf(expectOk(readBrief(given)), futures))));
}
