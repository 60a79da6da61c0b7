import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { type GivenBrief, readBrief } from "@shoreline/scope";
import { futuresWalk } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { type Costs, costsOf, given, processorSeconds } from "./growth/costs.ts";
import { summarisedApart } from "./growth/summaries.ts";

/**
 * How the time of a simulation grows with futures, months and alternatives, and what memory ten million futures take.
 *
 *   npm run bench:growth                    prints
 *   npm run bench:growth -- --write         and writes bench/results/growth.md
 *   npm run bench:growth -- --write --long  also ten million futures, which take some ten minutes of a processor
 *
 * The costs of all alternatives of bench/decision.yaml, as the product samples by default, on one thread; no column is
 * kept, so that what grows is the computing alone. Processor time of the thread. Nothing is asserted.
 */
const FILE = join(import.meta.dirname, "results/growth.md");
const isLong = process.argv.includes("--long");
const FUTURES = 8192;
const LONG = 10_000_000;

/** Least processor time of a few walks through all futures. */
function walked({ groups, months, sampling }: Costs, runs: number): number {
  const walk = futuresWalk(groups, { ...sampling, months });
  walk(() => {});
  const times = Array.from({ length: runs }, () => {
    const start = processorSeconds();
    walk(() => {});
    return processorSeconds() - start;
  });
  return Math.min(...times);
}

interface Row {
  readonly what: string;
  readonly alternatives: number;
  readonly months: number;
  readonly futures: number;
  readonly seconds: number;
}

function row(what: string, brief: GivenBrief, futures: number, runs: number): Row {
  const costs = costsOf(expectOk(readBrief(brief)), futures);
  return { what, alternatives: costs.groups.length, months: costs.months, futures, seconds: walked(costs, runs) };
}

function withMonths(months: number): GivenBrief {
  return { ...given, work: { ...given.work, months } };
}

function withSites(count: number): GivenBrief {
  return { ...given, candidates: { ...given.candidates, sites: given.candidates!.sites!.slice(0, count) } };
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, alternatives, months, futures, seconds }) => {
    const each = (1e9 * seconds) / (alternatives * months * futures);
    return `| ${what} | ${alternatives} | ${months} | ${futures.toLocaleString("en-US")} | ${(1000 * seconds).toFixed(1)} | ${each.toFixed(1)} |`;
  });
  return [
    "| what | alternatives | months | futures | ms | ns per future, month and alternative |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** Summaries of ten million futures of all alternatives, none of which is kept. */
function longWords(): string {
  if (!isLong) return "";
  const { alternatives, seconds, before, peak, mean, error } = summarisedApart(LONG);
  return `
Exact summaries of ${LONG.toLocaleString("en-US")} futures of all ${alternatives} (mean, error, P10, P50, P90, tail and dots; at least three walks), in a process of their own with a heap of at most 112 MB: ${seconds.toFixed(0)} s of processor time, peak resident memory ${peak.toFixed(0)} MB, of which ${before.toFixed(0)} MB before it began (Node with the described model). The first mean is ${mean.toFixed(0)} ± ${error.toFixed(2)}.
`;
}

const futures = [1000, 10_000, 100_000, 1_000_000].map((count) => row("futures", given, count, count > 50_000 ? 1 : 5));
const months = [12, 24, 36, 60, 120].map((count) => row("months", withMonths(count), FUTURES, 3));
const alternatives = [1, 3, 5, 10].map((count) => row("sites", withSites(count), FUTURES, 3));
const text = `# How the time of a simulation grows

\`npm run bench:growth -- --write\` writes this page${isLong ? " (with `--long`)" : ""}: ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}. The costs of all alternatives of bench/decision.yaml at points of a scrambled Sobol sequence, on one thread; processor time.

${table(futures)}

${table(months)}

${table(alternatives)}
${longWords()}`;
console.log(text);
if (process.argv.includes("--write")) {
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(FILE, text);
}
