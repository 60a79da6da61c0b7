import { cpus, loadavg } from "node:os";
import type { Agreement } from "./agreement.ts";
import type { Times } from "./contestant.ts";
import { nanoseconds, ratio } from "./comparison.ts";
import { MONTHS, NAMES } from "./figures.ts";
import type { Measured, Outcome } from "./rounds.ts";
import type { Row } from "./rows.ts";
import type { ThreadGain } from "./threadGain.ts";

/** What is aimed at, and by which rows it is told. */
interface Goal {
  readonly words: string;
  readonly one: string;
  readonly other: string;
  readonly holds: (ratio: number) => boolean;
  /** What several threads gain is seen by the clock alone. */
  readonly by: keyof Times;
}

const GOALS: readonly Goal[] = [
  goal("TypeScript takes at most 1.6 times what C without vectors takes", "typescript", "c-scalar", atMost(1.6)),
  goal("WebAssembly takes at most 1.15 times what C with 128-bit vectors takes", "wasm", "c-sse2", atMost(1.15)),
  goal("numpy takes at least 3 times what WebAssembly takes", "numpy-chunks", "wasm", atLeast(3)),
  goal("Squiggle takes at least 800 times what WebAssembly takes", "squiggle", "wasm", atLeast(800)),
  goal("the same, by the clock, on two threads", "squiggle", "wasm-threads", atLeast(800), "clock"),
];

/** How many times as long one thread is to take as two. */
const LEAST_THREAD_GAIN = 1.85;

/** What was measured, and how often. */
interface Measurements extends Outcome {
  readonly gains: readonly ThreadGain[];
  readonly rounds: number;
}

/** The page of results. */
export function page({ measured, missing, gains, rounds }: Measurements, agreements: readonly Agreement[]): string {
  return `# The kernel beside its peers

\`npm run bench -- --write\` writes this page. ${Temporal.Now.plainDateISO().toString()}, ${cpus()[0]?.model ?? "unknown processor"}, load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors.

What is computed: the [reference model](../kernel/README.md), ${MONTHS} months and ${NAMES.length} alternatives that see the same futures, points of a scrambled sequence unless a row says that they are random; from each run the values of all trials and three quantiles of each alternative. Each row is a process with one thread of work, unless it says otherwise. Rows take turns, ${rounds} rounds after two that warm up; in its turn each has a run that does not count before the one that does. Times are nanoseconds a trial, month and alternative; processor time is that of all threads of the process.

${table(
  ["what", "version", "trials", "processor: least", "median", "clock: least", "median"],
  [
    ...measured.map(timesRow),
    ...missing.map(({ row, reason }) => [row.what, `missing: ${reason}`, "", "", "", "", ""]),
  ],
)}

Ratios of processor time: of each round, then the median of these.

${ratioTable(measured, "reference")}

And of the rows whose futures are random:

${ratioTable(measured, "random")}

${decisionSentence(measured)}

What a second thread gains a program that computes again and again: in one process, turns of five runs on one thread and on two, of which the first does not count; time of one over that of two by the clock, ${rounds} turns of each. (In the table above the second thread sleeps while the other rows have their turns.)

${table(["trials", "least", "median", "most"], gains.map(gainRow))}

How values agree with ours in WebAssembly, over the first 4,096 trials (1,000 of Squiggle):

${table(
  ["what", "agreement"],
  agreements.map(({ what, words }) => [what, words]),
)}

What is aimed at:

${table(["goal", "measured", "reached"], [...goalRows(measured), ...gains.map(gainGoal)])}
`;
}

function timesRow(measured: Measured): readonly string[] {
  const { row, version } = measured;
  const [processor, clock] = [nanoseconds(measured, "processor"), nanoseconds(measured, "clock")];
  const times = [processor.least, processor.median, clock.least, clock.median].map(figure);
  return [row.what, version, row.trials.toLocaleString("en"), ...times];
}

/** C in whichever form, and our WebAssembly: what the rows of a model are held against. */
function isPeer({ row: { key } }: Measured): boolean {
  return key.startsWith("c-") || key.startsWith("wasm");
}

function ratioTable(measured: readonly Measured[], model: Row["model"]): string {
  const rows = measured.filter(({ row }) => row.model === model);
  const peers = rows.filter(isPeer);
  return table(
    ["what", ...peers.map(({ row }) => `÷ ${row.what}`)],
    rows.map((one) => [one.row.what, ...peers.map((peer) => figure(ratio(one, peer)))]),
  );
}

function decisionSentence(measured: readonly Measured[]): string {
  const [wasm, typescript] = pair(measured, "decision-wasm", "decision-typescript");
  if (!wasm || !typescript) return "The costs of a decision were not measured.";
  const alternatives = wasm.sample.length;
  return `The costs of a decision are those of the ${alternatives} alternatives of bench/decision.yaml, described by the product itself and made ready before: TypeScript takes ${figure(ratio(typescript, wasm))} times as long as WebAssembly.`;
}

function goalRows(measured: readonly Measured[]): readonly (readonly string[])[] {
  return GOALS.map(({ words, one, other, holds, by }) => {
    const [a, b] = pair(measured, one, other);
    if (!a || !b) return [words, "not measured", ""];
    const reached = ratio(a, b, by);
    return [words, figure(reached), holds(reached) ? "yes" : "no"];
  });
}

function gainRow({ trials, least, median, most }: ThreadGain): readonly string[] {
  return [trials.toLocaleString("en"), ...[least, median, most].map(figure)];
}

function gainGoal({ trials, median }: ThreadGain): readonly string[] {
  const words = `one thread takes at least ${LEAST_THREAD_GAIN} times what two take, by the clock, for ${trials.toLocaleString("en")} trials`;
  return [words, figure(median), median >= LEAST_THREAD_GAIN ? "yes" : "no"];
}

function pair(measured: readonly Measured[], ...keys: readonly [string, string]): readonly (Measured | undefined)[] {
  return keys.map((key) => measured.find(({ row }) => row.key === key));
}

function goal(
  words: string,
  one: string,
  other: string,
  holds: (ratio: number) => boolean,
  by: keyof Times = "processor",
): Goal {
  return { words, one, other, holds, by };
}

function atMost(bound: number): (ratio: number) => boolean {
  return (ratio) => ratio <= bound;
}

function atLeast(bound: number): (ratio: number) => boolean {
  return (ratio) => ratio >= bound;
}

/** Three digits that count. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
