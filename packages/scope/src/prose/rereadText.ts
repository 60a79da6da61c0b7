import type { Result } from "@shoreline/units";
import { changedText, type TextChange } from "../changes/changedText.ts";
import { parseText } from "../parseText.ts";
import { isMapping, type PlainData, plainData, type PlainMapping } from "../plainData.ts";
import { briefYaml, remark } from "./briefYaml.ts";
import type { StatementReading } from "./statement.ts";

/** A brief at work, what prose said before, and what it says now. */
export interface Rereading {
  /** The brief as text, as it stands; may hold what was said by hand. */
  readonly text: string;
  /** The fields that the prose gave when it was read last; empty where it was not read before. */
  readonly before: StatementReading["brief"];
  readonly now: StatementReading;
  /** What the text shall call the prose. */
  readonly source: string;
}

/**
 * The text of a brief after its prose was read anew. What was said by hand since stays: only fields that still hold what
 * the prose gave before follow it. Faults: those of a text that cannot be read.
 */
export function rereadText({ text, before, now, source }: Rereading): Result<string> {
  if (text.trim() === "") return { ok: true, value: freshText(now, source) };
  const parsed = parseText(text, "");
  if (!parsed.ok) return parsed;
  const ours = leavesOf(parsed.value);
  const said = leavesOf(before);
  if (isSame(ours, said)) return { ok: true, value: freshText(now, source) };
  return changedText(text, changesBetween({ ours, said, read: leavesOf(now.brief), evidence: now.evidence }));
}

/** What is open is asked on the page, and would be out of date here with the first answer. */
function freshText(now: StatementReading, source: string): string {
  return briefYaml({ ...now, questions: [] }, source);
}

type Leaves = ReadonlyMap<string, PlainData>;

interface Sides {
  readonly ours: Leaves;
  readonly said: Leaves;
  readonly read: Leaves;
  readonly evidence: StatementReading["evidence"];
}

/** What is taken away comes first, so that a number may become a range. */
function changesBetween({ ours, said, read, evidence }: Sides): TextChange[] {
  const remarks = new Map(evidence.map(({ path, ...entry }) => [path, remark(entry)]));
  const follows = (path: string) =>
    text(read.get(path)) !== text(said.get(path)) &&
    text(ours.get(path)) === text(said.get(path)) &&
    !(read.has(path) && standsInTheWay(path, ours, said));
  const gone = [...said.keys()].filter((path) => !read.has(path) && follows(path));
  const set = [...read.keys()].filter(follows);
  return [
    ...gone.map((path) => ({ path, value: null })),
    ...set.map((path) => ({
      path,
      value: read.get(path),
      ...(remarks.has(path) ? { remark: remarks.get(path)! } : {}),
    })),
  ];
}

/** Whether something that was said by hand lies above or below. */
function standsInTheWay(path: string, ours: Leaves, said: Leaves): boolean {
  return [...ours].some(
    ([other, value]) =>
      (path.startsWith(`${other}.`) || other.startsWith(`${path}.`)) && text(value) !== text(said.get(other)),
  );
}

function leavesOf(data: unknown): Leaves {
  const plain = plainData(data, "");
  return plain.ok && isMapping(plain.value) ? leaves(plain.value) : new Map();
}

/** Fields with their values; a list is one value, and which version of the schema it is goes without saying. */
function leaves(mapping: PlainMapping, above = ""): Leaves {
  return new Map(
    Object.entries(mapping).flatMap(([key, value]): [string, PlainData][] => {
      const path = above === "" ? key : `${above}.${key}`;
      if (path === "schema") return [];
      return isMapping(value) ? [...leaves(value, path)] : [[path, value]];
    }),
  );
}

function isSame(one: Leaves, other: Leaves): boolean {
  return one.size === other.size && [...one].every(([path, value]) => text(value) === text(other.get(path)));
}

function text(value: PlainData | undefined): string {
  return JSON.stringify(value) ?? "";
}
