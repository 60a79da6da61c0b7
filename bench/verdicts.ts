import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Examination, Examined } from "./verdicts/examined.ts";
import { gridExamined } from "./verdicts/gridExamined.ts";
import { page } from "./verdicts/page.ts";

/**
 * How verdicts hold on a grid of realistic briefs: their shares, other seeds, stated errors, calibration, laws.
 *
 *   npm run bench:verdicts                       the first 200 briefs, few of them with other seeds; prints
 *   npm run bench:verdicts -- --write            all 1,000, and writes bench/results/verdicts.md
 *   npm run bench:verdicts -- --keep FILE.json   keeps what came of each brief
 *   npm run bench:verdicts -- --from FILE.json   makes the page of what was kept
 */
const FILE = join(import.meta.dirname, "results/verdicts.md");

interface Extent {
  readonly briefs: number;
  readonly how: Examination;
}

/** Futures are as many as a decision has unless it is told otherwise: that is what users are told. */
const WHOLE: Extent = {
  briefs: 1_000,
  how: {
    futures: 4096,
    fewFutures: 64,
    newFutures: 512,
    seeds: 20,
    reseededClear: 1_000,
    reseededOther: 200,
    judged: 1_000,
  },
};
const SAMPLE: Extent = {
  briefs: 200,
  how: { ...WHOLE.how, seeds: 4, reseededClear: 100, reseededOther: 50, judged: 100 },
};

interface Kept extends Extent {
  readonly machine: string;
  readonly grid: readonly Examined[];
}

const { values: asked } = parseArgs({
  options: { write: { type: "boolean" }, keep: { type: "string" }, from: { type: "string" } },
});

async function examinedNow({ briefs, how }: Extent): Promise<Kept> {
  const threads = Math.min(availableParallelism(), 8);
  const grid = await gridExamined(briefs, how, threads, (done) => {
    if (done % 50 === 0) console.error(`${done} of ${briefs}`);
  });
  const date = Temporal.Now.plainDateISO().toString();
  const machine = `${date}, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`;
  return { briefs, how, machine, grid };
}

const kept = asked.from
  ? (JSON.parse(readFileSync(asked.from, "utf8")) as Kept)
  : await examinedNow(asked.write ? WHOLE : SAMPLE);
if (asked.keep) writeFileSync(asked.keep, JSON.stringify(kept));
const text = page(kept.grid, kept.how, kept.machine);
console.log(text);
if (asked.write) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
}
