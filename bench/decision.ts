import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { decide } from "@shoreline/decide";
import { type BriefReading, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { type Edited, edits } from "./decision/edits.ts";
import { type Grown, growth } from "./decision/growth.ts";

/**
 * What a decision costs: 48 alternatives, 4,096 futures, 36 months.
 *
 *   npm run bench:decision            prints
 *   npm run bench:decision -- --write and writes bench/results/decision.md
 *
 * Engine time is that of `decide` after one run to warm up; where it goes is taken from a profile of one more run.
 * The command is timed from its start to its end, cold. Nothing is asserted.
 */
const ROOT = join(import.meta.dirname, "..");
const BRIEF = join(import.meta.dirname, "decision.yaml");
const FILE = join(import.meta.dirname, "results/decision.md");
const TRIALS = 4096;
const ENGINE_RUNS = 7;
const COMMAND_RUNS = 5;

/** Functions whose time, with all they call, makes a part; the outermost on the way to a sample counts. */
const PARTS: Readonly<Record<string, string>> = {
  setting: "conditions of the sites",
  proposeSites: "proposing sites",
  schedule: "evaluate: merging equal descriptions",
  fusedProgram: "evaluate: writing and compiling code",
  columnProgram: "evaluate: preparing columns",
  runBlock: "evaluate: draws and arithmetic",
  evaluate: "evaluate: columns of results",
  evaluateWithMeans: "evaluate: columns of results",
  rank: "ranking",
  cashFlow: "describing cash flows",
  rankedAssumptions: "influence of assumptions",
  alternativesOf: "figures of the alternatives",
  monthlyOf: "run at median inputs",
  simulated: "describing criteria",
  outcomeFaults: "limits",
};

interface Times {
  readonly least: number;
  readonly median: number;
}

/** Time on the clock, and time in which this thread had a processor: what a busy machine does not change much. */
const CLOCK = (): number => performance.now();
const PROCESSOR = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

function timesOf(runs: number, job: () => unknown, clock = CLOCK): Times {
  const times = Array.from({ length: runs }, () => {
    const start = clock();
    job();
    return clock() - start;
  }).toSorted((a, b) => a - b);
  return { least: times[0]!, median: times[runs >> 1]! };
}

function decided(reading: BriefReading): number {
  return expectOk(decide(reading, { trials: TRIALS })).alternatives.length;
}

function runCommand(): void {
  const { status, stderr } = spawnSync(join(ROOT, "shoreline"), ["decide", BRIEF, "--json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
}

async function profileOf(job: () => unknown): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 250 });
  await session.post("Profiler.start");
  job();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return profile;
}

/** The share of the samples of `decide` that falls to each part. */
function shares({ nodes, samples = [] }: Profiler.Profile): Map<string, number> {
  const partOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, above: string): void => {
    const node = byId.get(id)!;
    const part = partAt(node.callFrame.functionName, above);
    partOf.set(id, part);
    for (const child of node.children ?? []) visit(child, part);
  };
  visit(nodes[0]!.id, OUTSIDE);
  const counts = new Map<string, number>();
  for (const id of samples) counts.set(partOf.get(id)!, (counts.get(partOf.get(id)!) ?? 0) + 1);
  counts.delete(OUTSIDE);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([part, count]) => [part, count / all]));
}

const OUTSIDE = "outside";
const REST = "the rest";
/** Parts that are split further by what they call. */
const OPEN = new Set([REST, PARTS["evaluate"], PARTS["simulated"]]);

function partAt(name: string, above: string): string {
  if (above === OUTSIDE)
    return name === "decide" ? REST : name === "(garbage collector)" ? "collecting garbage" : OUTSIDE;
  return OPEN.has(above) ? (PARTS[name] ?? above) : above;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const milliseconds = (time: number): string => time.toFixed(0);

interface Measured {
  readonly engine: Times;
  readonly processor: Times;
  readonly command: Times;
}

function page(
  alternatives: number,
  { engine, processor, command }: Measured,
  parts: ReadonlyMap<string, number>,
  grown: readonly Grown[],
  edited: readonly Edited[],
): string {
  const rows = [...parts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([part, share]) => [part, `${(100 * share).toFixed(0)} %`, milliseconds(share * processor.least)]);
  return `# What a decision costs

\`npm run bench:decision -- --write\` writes this page. ${alternatives} alternatives, ${TRIALS} futures, 36 months (bench/decision.yaml), one thread, Node ${process.versions.node}, ${cpus()[0]?.model ?? "unknown processor"}. Times in milliseconds.

${table(
  ["what", "least", "median", "runs"],
  [
    ["engine: `decide`, warm", milliseconds(engine.least), milliseconds(engine.median), String(ENGINE_RUNS)],
    [
      "engine: processor time of its thread",
      milliseconds(processor.least),
      milliseconds(processor.median),
      String(ENGINE_RUNS),
    ],
    [
      "command: `shoreline decide --json`, cold",
      milliseconds(command.least),
      milliseconds(command.median),
      String(COMMAND_RUNS),
    ],
  ],
)}

Where the engine's time goes, by a profile of one run, as shares and as milliseconds of the least processor time:

${table(["part", "share", "ms"], rows)}

What a decision takes after an edit, when the grounds of former ones are kept ([the kernel](../../docs/kernel.md)); every edit is a new value of the field:

${table(
  ["edit of", "least", "median"],
  edited.map(({ what, least, median }) => [what, milliseconds(least), milliseconds(median)]),
)}

How it grows with the number of alternatives, the same brief with more sites, several sites by the clock, and hybrids (a decision has at most 120, docs/dividing-work.md); least of five runs:

${table(
  ["brief", "alternatives", "ms", "ms each"],
  grown.map((each) => [
    each.what,
    String(each.alternatives),
    milliseconds(each.least),
    (each.least / each.alternatives).toFixed(1),
  ]),
)}
`;
}

const reading = expectOk(readBrief(readFileSync(BRIEF, "utf8"), { name: BRIEF }));
const alternatives = decided(reading);
const engine = timesOf(ENGINE_RUNS, () => decided(reading));
const processor = timesOf(ENGINE_RUNS, () => decided(reading), PROCESSOR);
const parts = shares(await profileOf(() => decided(reading)));
const command = timesOf(COMMAND_RUNS, runCommand);
const text = page(alternatives, { engine, processor, command }, parts, growth(reading, TRIALS), edits(reading, TRIALS));
console.log(text);
if (process.argv.includes("--write")) {
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(FILE, text);
}
