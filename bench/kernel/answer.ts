import { createInterface } from "node:readline";
import { selectedQuantiles } from "@shoreline/simulate";

/** The quantiles that are a run's result beside its columns. */
const SHARES = [0.1, 0.5, 0.9];

/**
 * Answers lines on standard input until it ends, each with a line of JSON: "run N" with the times of evaluating N trials
 * and taking quantiles, in seconds, and "sample N" with the columns themselves. The first line says who answers.
 */
export async function answer(evaluated: (trials: number) => readonly Float64Array[]): Promise<void> {
  say({ ready: `Node ${process.versions.node}` });
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, count] = line.split(" ");
    if (word === "run") say(timesOf(() => evaluated(Number(count)).map((column) => selectedQuantiles(column, SHARES))));
    else say({ columns: evaluated(Number(count)).map((column) => Array.from(column)) });
  }
}

/** Processor time is that of the whole process: threads that compile or collect garbage count. */
function timesOf(job: () => readonly (readonly number[])[]) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const [first] = job();
  const { user, system } = process.cpuUsage(processor);
  return { clock: (performance.now() - clock) / 1e3, processor: (user + system) / 1e6, median: first?.[1] };
}

function say(reply: object): void {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
