import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readStatement } from "@shoreline/scope";
import {
  fieldOf,
  readingOf,
  type Sample,
  samplesIn,
  type Score,
  scoreOf,
  type Verdict,
  verdictsOf,
} from "../packages/scope/test/statements/score.ts";

/** Writes how well statements of work are read, field by field, and how long a long one takes. */
const FILE = join(import.meta.dirname, "results/reading.md");
const WORDS = 5000;
const ROUNDS = 15;
/** Confidences are compared with what came of them in these bands. */
const BANDS = [0, 0.7, 0.8, 0.9, 0.95, 1.01];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function figures({ precision, recall, right, allowed, wrong, invented, missed }: Score): string[] {
  return [precision.toFixed(3), recall.toFixed(3), ...[right, allowed, wrong, invented, missed].map(String)];
}

function fieldRows(verdicts: readonly Verdict[]): string[][] {
  const byField = Map.groupBy(verdicts, ({ path }) => fieldOf(path));
  const rows = [...byField].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return rows.map(([field, own]) => [`\`${field}\``, ...figures(scoreOf(own))]);
}

/** Of the readings in each band of confidence, how many were right. */
function bandRows(verdicts: readonly Verdict[]): string[][] {
  const read = verdicts.filter(({ verdict }) => verdict !== "missed");
  return BANDS.slice(1).map((to, index) => {
    const from = BANDS[index] ?? 0;
    const own = read.filter(({ confidence = 0 }) => confidence >= from && confidence < to);
    return [
      `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
      String(own.length),
      own.length === 0 ? "" : scoreOf(own).precision.toFixed(3),
    ];
  });
}

/** Of the questions and warnings that answers name, how many were given. */
function askedShare(samples: readonly Sample[]): string {
  let [asked, wanted] = [0, 0];
  for (const sample of samples) {
    const { questions, warnings } = readingOf(sample);
    const given = new Set([...questions, ...warnings].map(({ path }) => path));
    const expected = [...sample.answers.asks, ...sample.answers.warns];
    wanted += expected.length;
    asked += expected.filter(
      (path) => given.has(path) || [...given].some((each) => path.startsWith(`${each}.`)),
    ).length;
  }
  return `${asked} of ${wanted} questions and warnings that the answers name were given.`;
}

function section(folder: string, title: string): string[] {
  const samples = samplesIn(folder);
  if (samples.length === 0) return [];
  const verdicts = samples.flatMap((sample) => verdictsOf(sample));
  const head = ["field", "precision", "recall", "right", "allowed", "wrong", "invented", "missed"];
  return [
    `## ${title}`,
    `${samples.length} statements. ${askedShare(samples)}`,
    table(head, [["all", ...figures(scoreOf(verdicts))], ...fieldRows(verdicts)]),
    "How confidences came true:",
    table(["confidence", "readings", "right"], bandRows(verdicts)),
  ];
}

/** Milliseconds for a statement of about so many words, made of all tuning statements in turn; the median of rounds. */
function readingTime(): string {
  const all = samplesIn("tuning").map(({ text }) => text);
  const words = all.join("\n\n").split(/(?<=\s)/);
  const long = Array.from({ length: WORDS }, (_, index) => words[index % words.length] ?? "").join("");
  readStatement(long, { today: "2026-11-20" });
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readStatement(long, { today: "2026-11-20" });
    return performance.now() - start;
  });
  return `A statement of ${WORDS} words takes ${times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]?.toFixed(0)} ms (median of ${ROUNDS}, one thread).`;
}

const page = [
  "# How well statements of work are read",
  "Written by `npm run bench:reading`. Right and allowed readings count for precision, right ones for recall.",
  ...section("heldOut", "Held-out statements: no text and no miss was seen by whoever wrote the rules"),
  ...section("tuning", "Statements that were open while the reader was written"),
  "## Time",
  readingTime(),
].join("\n\n");

mkdirSync(join(FILE, ".."), { recursive: true });
writeFileSync(FILE, `${page}\n`);
process.stdout.write(`${page}\n`);
