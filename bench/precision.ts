import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluator, type Futures, quantileOfSorted, sortedCopy, sumOf } from "@shoreline/simulate";
import { MONTHS } from "./kernel/figures.ts";
import { referenceModel } from "./kernel/model.ts";
import { futuresOf } from "./kernel/points.ts";

/**
 * How exact figures of the reference model are: points of a scrambled sequence beside independent futures.
 *
 *   npm run bench:precision            prints
 *   npm run bench:precision -- --write and writes bench/results/precision.md
 *
 * Root mean square errors over many seeds against a run of half a million points. Nothing is timed.
 */
const FILE = join(import.meta.dirname, "results/precision.md");
const REPLICATES = 40;
const REFERENCE_POINTS = 2 ** 19;
const REFERENCE_SEED = 987_654_321;
const FIRST_SEED = 1_000;
/** Futures of independent runs that one scrambling of 1,024 points is held against. */
const MANY = 500_000;

interface Figures {
  readonly mean: number;
  readonly p90: number;
  readonly gap: number;
  readonly wins: number;
}

const ask = evaluator(referenceModel(), { months: MONTHS });

/** The alternative whose figures are looked at, and the one that comes nearest to it: odds far from even say little. */
const [ONE, OTHER] = closestPair();

function closestPair(): readonly [number, number] {
  const means = ask({ seed: REFERENCE_SEED, trials: 4096 }).map(([column]) => sumOf(column!) / 4096);
  const pairs = means.flatMap((_, one) => means.slice(one + 1).map((__, at) => [one, one + 1 + at] as const));
  const gap = ([one, other]: readonly [number, number]) => Math.abs(means[one]! - means[other]!);
  return pairs.toSorted((a, b) => gap(a) - gap(b))[0]!;
}

function figuresOf(seed: number, trials: number, futures: Futures | undefined): Figures {
  const columns = ask({ seed, trials, futures }).map(([column]) => column!);
  const [one, other] = [columns[ONE]!, columns[OTHER]!];
  let wins = 0;
  for (let trial = 0; trial < trials; trial++) wins += one[trial]! > other[trial]! ? 1 : 0;
  const [mean, theirs] = [one, other].map((column) => sumOf(column) / trials) as [number, number];
  const p90 = quantileOfSorted(sortedCopy(one, "value"), 0.9);
  return { mean, p90, gap: mean - theirs, wins: wins / trials };
}

/** The futures of a run: one scrambling of all points, eight of an eighth of them each, or none. */
const METHODS: readonly (readonly [string, (trials: number) => Futures | undefined])[] = [
  ["independent", () => undefined],
  ["eight scramblings", (trials) => futuresOf("sobol", trials)],
  ["one scrambling", (trials) => inOneScrambling(trials)],
];

function inOneScrambling(trials: number): Futures {
  const { quasi } = futuresOf("sobol", trials)!;
  return { quasi: { ...quasi!, perScramble: trials } };
}

type Errors = Readonly<Record<keyof Figures, number>>;

function errorsOf(trials: number, futures: (trials: number) => Futures | undefined, truth: Figures): Errors {
  const runs = Array.from({ length: REPLICATES }, (_, at) => figuresOf(FIRST_SEED + at, trials, futures(trials)));
  const error = (key: keyof Figures) =>
    Math.sqrt(runs.reduce((sum, run) => sum + (run[key] - truth[key]) ** 2, 0) / REPLICATES);
  return { mean: error("mean"), p90: error("p90"), gap: error("gap"), wins: error("wins") };
}

const truth = figuresOf(REFERENCE_SEED, REFERENCE_POINTS, inOneScrambling(REFERENCE_POINTS));
const cases = [1024, 4096, 16_384].flatMap((trials) => METHODS.map(([name, futures]) => ({ trials, name, futures })));
const rows = [...cases, { trials: MANY, name: "independent", futures: () => undefined }].map((each) => ({
  ...each,
  errors: errorsOf(each.trials, each.futures, truth),
}));

function rowText({ trials, name, errors }: (typeof rows)[number]): string {
  const figures = [errors.mean, errors.p90, errors.gap].map((value) => value.toPrecision(3));
  return `| ${trials.toLocaleString("en-US")} | ${name} | ${figures.join(" | ")} | ${errors.wins.toFixed(5)} |`;
}

const few = rows.find(({ trials, name }) => trials === 1024 && name === "one scrambling")!;
const many = rows.at(-1)!;
const text = `# How exact figures are

\`npm run bench:precision -- --write\` writes this page. The [reference model](../kernel/README.md): root mean square errors over ${REPLICATES} seeds, against ${REFERENCE_POINTS.toLocaleString("en-US")} points of one scrambling (mean ${truth.mean.toFixed(1)}, P90 ${truth.p90.toFixed(1)}, gap ${truth.gap.toFixed(1)}, odds ${truth.wins.toFixed(4)}). A spread over ${REPLICATES} seeds is itself known to a ninth.

| futures | drawn | mean value | P90 | gap of two means | odds that one beats the other |
| --- | --- | --- | --- | --- | --- |
${rows.map(rowText).join("\n")}

The mean of ${few.trials.toLocaleString("en-US")} points errs by ${few.errors.mean.toPrecision(3)}, that of ${MANY.toLocaleString("en-US")} independent futures by ${many.errors.mean.toPrecision(3)}.
`;
console.log(text);
if (process.argv.includes("--write")) {
  mkdirSync(join(import.meta.dirname, "results"), { recursive: true });
  writeFileSync(FILE, text);
}
