/**
 * How well reference classes forecast public sets of past projects, beside the best of twelve usual methods:
 * `npm run bench:forecast -- --data FOLDER [--set NAME] [--write]`. Every project is forecast by the others only; which
 * methods count, and how wide the range is, is learned in each fold without the projects that it forecasts. Sets of
 * tasks with dates are split by time: the earlier 70 % forecast the later.
 * The best of twelve is picked after the fact; what picking comes to without that is measured on the same sets, too.
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
import { errorsOf, USUAL } from "./forecast/errorsOf.ts";
import { picked, type Picked } from "./forecast/picked.ts";
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
  readonly picked: Picked;
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
  const ours = report.overTime ?? report;
  return { name: set.name, ours, best: set.best, picked: picked(errorsOf(past, report)), seconds };
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
    "±",
    "best SA",
    "by",
    "picked SA",
    "CRPS",
    "best CRPS",
    "by",
    "coverage",
    "theirs",
    "width ×",
    "theirs ×",
    "s",
  ];
  const rows = all.map(({ name, ours, best, picked: pick, seconds }) => [
    name,
    String(ours.n),
    `${ours.sa.toFixed(3)}${ours.sa < best.sa - SA_MARGIN ? " (below)" : ""}`,
    pick.standardError.toFixed(2),
    best.sa.toFixed(3),
    best.saBy,
    pick.onHalves.toFixed(3),
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
    ...pickedLines(all),
    `- CRPS at the median set: ${middle(all.map(({ ours, best }) => ours.crpsLog / best.crpsLog)).toFixed(3)} times the best.`,
    `- Coverage of the 80 % range: ${pooled.toFixed(3)} of all ${total} forecasts, ${meanCoverage.toFixed(3)} at the mean of sets; sets of ${LARGE} or more outside 0.70 to 0.90: ${names(odd)}.`,
    `- Width of the range at the median set: ${middle(all.map(({ ours, best }) => ours.intervalFactor80 / best.intervalFactor80)).toFixed(3)} times theirs; more than 1.1 times: ${names(wide)}.`,
  ];
}

/** How ours stands against picking one of the usual methods without looking at the projects it is measured by. */
function pickedLines(all: readonly Outcome[]): string[] {
  const far = all.filter(({ ours, best }) => ours.sa < best.sa - SA_MARGIN).map((one) => one.picked.standardError);
  const picks = all.map((one) => one.picked);
  const count = (holds: (one: Picked) => boolean) => picks.filter(holds).length;
  const farFromHalves = all.filter(({ picked: pick }) => pick.ours < pick.onHalves - SA_MARGIN);
  const aboveOnHalves = count((one) => one.ours > one.onHalves);
  const farFromOthers = all.filter(({ picked: pick }) => pick.ours < pick.byOthers - SA_MARGIN);
  const aboveByOthers = count((one) => one.ours > one.byOthers);
  const near = all.filter(({ best, picked: pick }) => pick.afterwards >= best.sa - SA_MARGIN);
  const nearOwn = count((one) => one.ours >= one.afterwards - SA_MARGIN);
  const aboveOwn = count((one) => one.ours > one.afterwards);
  const luck = middle(picks.map((one) => one.afterwards - one.onHalves));
  const mean = (valueOf: (one: Picked) => number) => picks.reduce((sum, one) => sum + valueOf(one), 0) / picks.length;
  return [
    ...(far.length === 0
      ? []
      : [
          `- On the sets below, SA itself is only known to ±${Math.min(...far).toFixed(2)} to ±${Math.max(...far).toFixed(2)} (standard error).`,
        ]),
    `- What picking is worth is measured on ${USUAL.length} of our own methods, the same as the usual ones or the nearest of their kind. The best of them after the fact is within ${SA_MARGIN} of the best of twelve on ${near.length} of ${all.length} sets; ours is within ${SA_MARGIN} of it on ${nearOwn}, above it on ${aboveOwn}.`,
    `- Picked anew for each project by all others: ours is within ${SA_MARGIN} on ${all.length - farFromOthers.length} of ${all.length} sets, above on ${aboveByOthers}; below: ${names(farFromOthers)}; mean SA ${mean((one) => one.ours).toFixed(3)} against ${mean((one) => one.byOthers).toFixed(3)} (picked on halves ${mean((one) => one.onHalves).toFixed(3)}).`,
    `- Picked on a random half of the projects and measured on the other half (500 splits, both ways): ours is within ${SA_MARGIN} on ${all.length - farFromHalves.length} of ${all.length} sets, above on ${aboveOnHalves}; below: ${names(farFromHalves)}. Against the best after the fact the pick loses ${luck.toFixed(3)} at the median set; half of the projects to pick by is a handicap.`,
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
    "SA is standardised accuracy against exact random guessing, ± its standard error over projects; picked SA is that of the usual method that was best on a random half of the projects, measured on the other half; CRPS is that of the natural logarithm of effort; coverage and width are those of the 80 % range; the last column is the time of fit and report.",
    "",
    ...table,
    "",
  ].join("\n");
}
