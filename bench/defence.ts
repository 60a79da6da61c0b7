import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { decide } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { startCrew } from "@shoreline/threads";
import { expectOk } from "@shoreline/units";

/**
 * What a defended decision costs: 48 alternatives, 4,096 futures, 36 months; sensitivity of all inputs at N = 1,024 with
 * the width of its intervals, flips, value of information; and the documents made of it.
 *
 *   npm run bench:defence            prints
 *   npm run bench:defence -- --write and writes bench/results/defence.md
 *
 * The engine runs on one thread and then with a crew of two, each warm; the command computes with one thread for each
 * processor, cold. Nothing is asserted.
 */
const ROOT = join(import.meta.dirname, "..");
const BRIEF = join(import.meta.dirname, "decision.yaml");
const FILE = join(import.meta.dirname, "results/defence.md");
const WARMING_RUNS = 3;
const ENGINE_RUNS = 7;
const COMMAND_RUNS = 5;

interface Times {
  readonly least: number;
  readonly median: number;
}

/** What the engine takes once all threads have done the same before. */
function warmTimesOf(job: () => unknown): Times {
  for (let run = 0; run < WARMING_RUNS; run++) job();
  return timesOf(ENGINE_RUNS, job);
}

function timesOf(runs: number, job: () => unknown): Times {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { least: times[0]!, median: times[runs >> 1]! };
}

function runCommand(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(join(ROOT, "shoreline"), ["decide", BRIEF, "--json", ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
}

const folder = mkdtempSync(join(tmpdir(), "shoreline-"));
const reading = expectOk(readBrief(readFileSync(BRIEF, "utf8"), { name: BRIEF }));
const { sensitivity, flips, valueOfInformation, alternatives } = expectOk(decide(reading, { defended: true }));
const inputs = sensitivity ?? [];
const halfWidths = inputs.map(({ totalError }) => totalError).toSorted((a, b) => a - b);
const crew = startCrew(2);
const rows: readonly (readonly [string, Times])[] = [
  ["engine, decision alone", warmTimesOf(() => expectOk(decide(reading)))],
  ["engine, decision and defence, one thread", warmTimesOf(() => expectOk(decide(reading, { defended: true })))],
  ["engine, decision alone, crew of two", warmTimesOf(() => expectOk(decide(reading, { crew })))],
  ["engine, decision and defence, crew of two", warmTimesOf(() => expectOk(decide(reading, { crew, defended: true })))],
  ["command, decision alone (`--quick`)", timesOf(COMMAND_RUNS, () => runCommand("--quick"))],
  ["command, decision and defence, two threads", timesOf(COMMAND_RUNS, () => runCommand())],
  [
    "command with `--quick` and a PDF",
    timesOf(COMMAND_RUNS, () => runCommand("--quick", "--out", join(folder, "a.pdf"))),
  ],
  [
    "command with `--quick` and a workbook",
    timesOf(COMMAND_RUNS, () => runCommand("--quick", "--out", join(folder, "a.xlsx"))),
  ],
];
rmSync(folder, { recursive: true });
await crew.stop();
const lines = [
  "# What a defence costs",
  "",
  `\`npm run bench:defence\`, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}.`,
  "",
  `${alternatives.length} alternatives, 4,096 futures, 36 months. Sensitivity of ${inputs.length} inputs at N = 1,024 (${(inputs.length + 2) * 1024} evaluations of both rivals, and ${2 * 1024} more for the ends of each); half width of the 95 % interval of a total index: median ${halfWidths[halfWidths.length >> 1]!.toFixed(3)}, largest ${halfWidths.at(-1)!.toFixed(3)}. ${flips!.length} flips, ${valueOfInformation!.byInput.length} inputs and ${valueOfInformation!.byGroup.length} topics with a value of information.`,
  "",
  "| part | least, s | median, s |",
  "| --- | --- | --- |",
  ...rows.map(
    ([name, { least, median }]) => `| ${name} | ${(least / 1000).toFixed(2)} | ${(median / 1000).toFixed(2)} |`,
  ),
  "",
];
console.log(lines.join("\n"));
if (process.argv.includes("--write")) {
  mkdirSync(join(FILE, ".."), { recursive: true });
  writeFileSync(FILE, lines.join("\n"));
}
