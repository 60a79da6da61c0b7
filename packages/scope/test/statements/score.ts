import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMapping, type PlainData } from "../../src/plainData.ts";
import { readStatement } from "../../src/prose/readStatement.ts";
import type { StatementReading } from "../../src/prose/statement.ts";
import { parse } from "yaml";

/** What an answer file says of one statement. */
interface Answers {
  readonly says: Readonly<Record<string, unknown>>;
  readonly allows: Readonly<Record<string, unknown>>;
  readonly asks: readonly string[];
  readonly warns: readonly string[];
  readonly today?: string;
}

/** A statement with its answers. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly answers: Answers;
}

/** How one path of one statement was read. */
export interface Verdict {
  readonly sample: string;
  readonly path: string;
  readonly verdict: "right" | "allowed" | "wrong" | "invented" | "missed";
  readonly read?: unknown;
  readonly expected?: unknown;
  readonly quote?: string;
  readonly confidence?: number;
}

/** Counts of verdicts; `allowed` fields are right but were not asked for. */
export interface Score {
  readonly right: number;
  readonly allowed: number;
  readonly wrong: number;
  readonly invented: number;
  readonly missed: number;
  /** Of what was read, how much is right. */
  readonly precision: number;
  /** Of what the texts say, how much was read right. */
  readonly recall: number;
}

/** The statements of a folder beside this file; none where the folder does not exist. */
export function samplesIn(folder: string): Sample[] {
  const path = join(import.meta.dirname, folder);
  return namesIn(path).map((name) => ({
    name,
    text: readFileSync(join(path, `${name}.txt`), "utf8"),
    answers: answersOf(readFileSync(join(path, `${name}.yaml`), "utf8")),
  }));
}

function namesIn(path: string): string[] {
  try {
    const files = readdirSync(path).filter((file) => file.endsWith(".txt"));
    return files.map((file) => file.slice(0, -".txt".length)).toSorted();
  } catch {
    return [];
  }
}

function answersOf(yaml: string): Answers {
  const { says = {}, allows = {}, asks = [], warns = [], today } = (parse(yaml) ?? {}) as Partial<Answers>;
  const rest = { says: says ?? {}, allows: allows ?? {}, asks: asks ?? [], warns: warns ?? [] };
  return today === undefined ? rest : { ...rest, today: String(today) };
}

/** The reading of a sample; a refusal is a bug of the corpus. */
export function readingOf({ name, text, answers }: Sample): StatementReading {
  const result = readStatement(text, answers.today === undefined ? { name } : { name, today: answers.today });
  if (result.ok) return result.value;
  throw new Error(`${name} was refused: ${JSON.stringify(result.faults)}`);
}

/** Every path that a sample's text says or that was read from it, judged. */
export function verdictsOf(sample: Sample, reading = readingOf(sample)): Verdict[] {
  const read = flattened(reading.brief);
  const { says, allows } = sample.answers;
  const given = [...read].map(([path, value]) => {
    const evidence = reading.evidence.find((each) => each.path === path || flatPath(reading, each.path) === path);
    const facts = {
      sample: sample.name,
      path,
      read: value,
      quote: evidence?.quote ?? "",
      confidence: evidence?.confidence ?? 0,
    };
    const expected = says[path] ?? allows[path] ?? middleOf(sample.answers, path);
    if (expected === undefined) return { ...facts, verdict: "invented" as const };
    if (!agrees(value, expected, path)) return { ...facts, expected, verdict: "wrong" as const };
    return { ...facts, verdict: path in says ? ("right" as const) : ("allowed" as const) };
  });
  const right = new Set(given.filter(({ verdict }) => verdict === "right").map(({ path }) => path));
  const missed = Object.keys(says).filter((path) => !right.has(path) && !isToldAsWarning(path, reading));
  return [
    ...given,
    ...missed.map((path) => ({ sample: sample.name, path, expected: says[path], verdict: "missed" as const })),
  ];
}

/** A brief needs a middle where the text gives only a range of effort; anything in the range is fair. */
function middleOf({ says }: Answers, path: string): unknown {
  const [from, to] = [says["work.effort.p10"], says["work.effort.p90"]];
  return path === "work.effort.p50" && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** A brief cannot name a country that the atlas does not know; the reading says so in a warning, which counts for nothing. */
function isToldAsWarning(path: string, { warnings }: StatementReading): boolean {
  return warnings.some((each) => each.code === "statement.unknown-country" && path === `${each.path}[${each.given}]`);
}

/** `sensitivity.regimes[0]` of a reading as answer files write it: `sensitivity.regimes[HIPAA]`. */
function flatPath(reading: StatementReading, path: string): string | undefined {
  const match = /^(.*)\[(\d+)\]$/.exec(path);
  if (match?.[1] === undefined || match[1] === "priorities") return path;
  const list = match[1].split(".").reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), reading.brief);
  const item: unknown = Array.isArray(list) ? list[Number(match[2])] : undefined;
  return item === undefined ? undefined : `${match[1]}[${itemName(item)}]`;
}

function itemName(item: unknown): string {
  return isMapping(item) ? `${String(item["site"])}/${String(item["role"])}` : String(item);
}

/** The paths of a brief as answer files write them, with their values. */
export function flattened(brief: PlainData): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const fields = Object.entries(isMapping(brief) ? brief : {}).filter(([key]) => key !== "title" && key !== "schema");
  for (const [key, value] of fields) flatten(value, key, found);
  return found;
}

function flatten(value: PlainData, path: string, found: Map<string, unknown>): void {
  if (Array.isArray(value)) flattenList(value, path, found);
  else if (isMapping(value)) for (const [key, item] of Object.entries(value)) flatten(item, `${path}.${key}`, found);
  else found.set(path, value);
}

function flattenList(list: readonly PlainData[], path: string, found: Map<string, unknown>): void {
  for (const [index, item] of list.entries()) {
    if (path === "priorities") found.set(`${path}[${index}]`, item);
    else if (isMapping(item)) found.set(`${path}[${itemName(item)}]`, item["headcount"]);
    else found.set(`${path}[${itemName(item)}]`, true);
  }
}

/** Rounding that two ways of converting a period may leave. */
const TOLERANCE = 0.02;

function agrees(value: unknown, expected: unknown, path: string): boolean {
  if (expected instanceof Date) return value === expected.toISOString().slice(0, 10);
  if (typeof expected === "object" && expected !== null) return agreesWithChoice(value, expected, path);
  if (typeof value === "number" && typeof expected === "number") return isNear(value, expected, path);
  return value === expected;
}

function agreesWithChoice(value: unknown, expected: object, path: string): boolean {
  if ("oneOf" in expected) return (expected.oneOf as unknown[]).some((each) => agrees(value, each, path));
  const { from = -Infinity, to = Infinity } = expected as { from?: number; to?: number };
  if (typeof value === "string") return value >= String(from) && value <= String(to);
  return typeof value === "number" && value >= from - 1e-9 && value <= to + 1e-9;
}

/** A brief holds whole months: where the answer is a half month, both its neighbours are right. */
function isNear(value: number, expected: number, path: string): boolean {
  if (path === "work.months" && Math.abs(value - expected) <= 0.5) return true;
  return Math.abs(value - expected) <= TOLERANCE * Math.abs(expected) + 1e-9;
}

/** The counts of verdicts, with precision and recall; 1 where there is nothing to count. */
export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (kind: Verdict["verdict"]) => verdicts.filter(({ verdict }) => verdict === kind).length;
  const [right, allowed, wrong] = [count("right"), count("allowed"), count("wrong")];
  const [invented, missed] = [count("invented"), count("missed")];
  const read = right + allowed + wrong + invented;
  return {
    right,
    allowed,
    wrong,
    invented,
    missed,
    precision: read === 0 ? 1 : (right + allowed) / read,
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

/** The field that a path belongs to: `sensitivity.regimes[HIPAA]` to `sensitivity.regimes`, roles to `work.roles`. */
export function fieldOf(path: string): string {
  return path.replace(/\[.*$/, "").replace(/^(work\.(?:roles|size|effort))\..*$/, "$1");
}
