import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settledFindings } from "../src/prose/readStatement.ts";
import { samplesIn, scoreOf, type Verdict, verdictsOf } from "../test/statements/score.ts";

/** Measures on the tuning statements how often each rule of the reader is right, and stores it as its confidence. */
const FILE = join(import.meta.dirname, "../src/prose/lexicon/confidence.json");
/** A rule seen once or twice says little; the average of all weighs as much as four readings. */
const WEIGHT_OF_AVERAGE = 4;

const judged = samplesIn("tuning").flatMap((sample) => {
  const read = verdictsOf(sample).filter(({ verdict }) => verdict !== "missed");
  const verdicts = new Map(read.map((verdict) => [verdict.path, verdict]));
  const findings = settledFindings(sample.text, sample.answers.today);
  return findings.flatMap(({ path, rule }) => {
    const verdict = verdicts.get(path);
    return verdict === undefined ? [] : [{ rule, verdict }];
  });
});

function shareRight(own: readonly { readonly verdict: Verdict }[], average: number): number {
  const { precision } = scoreOf(own.map(({ verdict }) => verdict));
  return (precision * own.length + average * WEIGHT_OF_AVERAGE) / (own.length + WEIGHT_OF_AVERAGE);
}

const stored = JSON.parse(readFileSync(FILE, "utf8")) as { carriedOver: number; rules: Record<string, number> };
const average = scoreOf(judged.map(({ verdict }) => verdict)).precision;
const groups = [...Map.groupBy(judged, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1));
const rules = Object.fromEntries(
  groups.map(([rule, own]) => [rule, Number((shareRight(own, average) * stored.carriedOver).toFixed(2))]),
);
writeFileSync(
  FILE,
  `${JSON.stringify({ ...stored, otherwise: Number((average * stored.carriedOver).toFixed(2)), rules }, null, 2)}\n`,
);
process.stdout.write(`${groups.length} rules, ${judged.length} readings, ${average.toFixed(3)} right.\n`);
