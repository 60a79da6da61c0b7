/**
 * How well reference classes forecast public sets of past projects, beside the best of twelve usual methods:
 * `npm run bench:forecast -- --data FOLDER [--set NAME] [--write]`. Every project is forecast by the others only; which
 * methods count, and how wide the range is, is learned in each fold without the projects that it forecasts. Sets of
 * tasks with dates are split by time: the earlier 70 % forecast the later.
 * `--write` keeps the table in bench/results/forecast.md. The classes that ship with the product were learned from some
 * of these sets, and are left out here.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readTable } from "@shoreline/documents";
import { type Accuracy, fitClass, type HistoryColumns, pastProjects, type Table } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import described from "./forecast/sets.json" with { type: "json" };

interface Best {
  readonly sa: number;
  readonly saBy: string;
  readonly crpsLog: number;
  readonly crpsBy: string;
  readonly coverage80: number;
  readonly intervalFactor80: number;
}

interface SetDescription extends HistoryColumns {
  readonly name: string;
  readonly file: string;
  /** Rows that count: all of them must hold. */
  readonly only?: readonly { readonly column: string; readonly equals?: string; readonly above?: number }[];
  readonly best: Best;
}

interface Outcome {
  readonly name: string;
  readonly ours: Accuracy;
  readonly best: Best;
  readonly seconds: number;
}

const SA_MARGIN = 0.03;
const LARGE = 40;
const OUT = join(import.meta.dirname, "results/forecast.md");

const { values } = parseArgs({
  options: { data: { type: "string" }, set: { type: "string" }, write: { type: "boolean" } },
});
const folder = values.data;
if (folder === undefined || !existsSync(folder)) {
  console.error("Usage: npm run bench:forecast -- --data FOLDER [--set NAME] [--write]");
  process.exit(2);
}

const sets = (described.sets as readonly SetDescription[]).filter(({ name }) => name.includes(values.set ?? ""));
const outcomes: Outcome[] = [];
for (const set of sets) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, because the time of each is measured
  const outcome = await outcomeOf(set, folder);
  if (outcome === undefined) console.error(`${set.name}: no ${set.file} in the folder`);
  else outcomes.push(outcome);
  if (outcome !== undefined) console.error(`${set.name}: ${outcome.seconds.toFixed(1)} s`);
}
const lines = [...tableLines(outcomes), "", ...summaryLines(outcomes)];
console.log(lines.join("\n"));
if (values.write === true) writeFileSync(OUT, page(lines));

async function outcomeOf(set: SetDescription, from: string): Promise<Outcome | undefined> {
  const path = join(from, set.file);
  if (!existsSync(path)) return undefined;
  const whole = expectOk(await readTable(readFileSync(path), set.file));
  const others = whole.columns.filter((name) => ![set.effort, set.size, set.time, ...(set.use ?? [])].includes(name));
  const past = expectOk(pastProjects(rowsOf(whole, set), { ...set, ignore: others }));
  const start = performance.now();
  const { report } = expectOk(fitClass(past, { name: set.name, today: "2000-01-01", effortUnit: "person-hours" }));
  const seconds = (performance.now() - start) / 1000;
  return { name: set.name, ours: report.overTime ?? report, best: set.best, seconds };
}

function rowsOf(table: Table, { only = [] }: SetDescription): Table {
  const isWanted = (row: readonly string[]) =>
    only.every(({ column, equals, above }) => {
      const cell = row[table.columns.indexOf(column)] ?? "";
      return equals === undefined ? Number(cell) > (above ?? 0) : cell === equals;
    });
  const kept = table.rows.flatMap((row, index) => (isWanted(row) ? [index] : []));
  return { ...table, rows: kept.map((index) => table.rows[index]!), lines: kept.map((index) => table.lines[index]!) };
}

function tableLines(all: readonly Outcome[]): string[] {
  const head = [
    "set",
    "n",
    "SA",
    "best SA",
    "by",
    "CRPS",
    "best CRPS",
    "by",
    "coverage",
    "theirs",
    "width ×",
    "theirs ×",
    "s",
  ];
  const rows = all.map(({ name, ours, best, seconds }) => [
    name,
    String(ours.n),
    `${ours.sa.toFixed(3)}${ours.sa < best.sa - SA_MARGIN ? " (below)" : ""}`,
    best.sa.toFixed(3),
    best.saBy,
    ours.crpsLog.toFixed(3),
    best.crpsLog.toFixed(3),
    best.crpsBy,
    ours.coverage80.toFixed(2),
    best.coverage80.toFixed(2),
    ours.intervalFactor80.toFixed(2),
    best.intervalFactor80.toFixed(2),
    seconds.toFixed(1),
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function summaryLines(all: readonly Outcome[]): string[] {
  const near = all.filter(({ ours, best }) => ours.sa >= best.sa - SA_MARGIN);
  const better = all.filter(({ ours, best }) => ours.sa > best.sa);
  const total = all.reduce((sum, { ours }) => sum + ours.n, 0);
  const pooled = all.reduce((sum, { ours }) => sum + ours.n * ours.coverage80, 0) / total;
  const meanCoverage = all.reduce((sum, { ours }) => sum + ours.coverage80, 0) / all.length;
  const odd = all.filter(({ ours }) => ours.n >= LARGE && (ours.coverage80 < 0.7 || ours.coverage80 > 0.9));
  const wide = all.filter(({ ours, best }) => ours.intervalFactor80 > best.intervalFactor80 * 1.1);
  return [
    `- SA within ${SA_MARGIN} of the best of twelve on ${near.length} of ${all.length} sets, above it on ${better.length}; below: ${names(all.filter((one) => !near.includes(one)))}.`,
    `- CRPS at the median set: ${middle(all.map(({ ours, best }) => ours.crpsLog / best.crpsLog)).toFixed(3)} times the best.`,
    `- Coverage of the 80 % range: ${pooled.toFixed(3)} of all ${total} forecasts, ${meanCoverage.toFixed(3)} at the mean of sets; sets of ${LARGE} or more outside 0.70 to 0.90: ${names(odd)}.`,
    `- Width of the range at the median set: ${middle(all.map(({ ours, best }) => ours.intervalFactor80 / best.intervalFactor80)).toFixed(3)} times theirs; more than 1.1 times: ${names(wide)}.`,
  ];
}

function names(all: readonly Outcome[]): string {
  return all.length === 0 ? "none" : all.map(({ name }) => name).join(", ");
}

function middle(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

function page(table: readonly string[]): string {
  const date = Temporal.Now.plainDateISO().toString();
  return [
    "# How well past projects forecast each other",
    "",
    `\`npm run bench:forecast -- --data FOLDER --write\`, ${date}, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}.`,
    "",
    `The numbers to beat: ${described.source}. The best of twelve is picked after the fact, on the very projects it is measured by; ours is not.`,
    "",
    "SA is standardised accuracy against exact random guessing; CRPS is that of the natural logarithm of effort; coverage and width are those of the 80 % range; the last column is the time of fit and report.",
    "",
    ...table,
    "",
  ].join("\n");
}
