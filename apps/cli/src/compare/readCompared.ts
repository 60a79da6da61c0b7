import { type Decision, hasOwnId, readDecision } from "@shoreline/decide";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { decided, type Question, readQuestion, warningLines } from "../decision/decided.ts";
import type { Surroundings } from "../surroundings.ts";

/** One side of a comparison: a decision that was kept, or a brief that is decided now. */
export interface Compared {
  readonly decision: Decision;
  readonly notes: readonly string[];
}

/** The words that a kept decision begins with, whatever else is wrong with it. */
const DECISION_START = /^\s*\{\s*"schema"\s*:\s*"decision\//;

/**
 * A decision from a file of `decide --json`, or of a brief, decided with the same options. Faults of the file; of a
 * damaged or foreign decision; of the brief; each with the argument's name.
 */
export async function readCompared(
  question: Question,
  argument: string,
  surroundings: Surroundings,
): Promise<Result<Compared>> {
  const text = await textOf(question.brief, argument, surroundings);
  if (!text.ok) return text;
  const data = jsonOf(text.value);
  if (data === undefined && DECISION_START.test(text.value)) return refuse([brokenFault(question.brief, argument)]);
  if (isOther(data)) {
    const read = readDecision(data);
    if (!read.ok) return refuse(named(argument, read.faults));
    const edited = `Warning: ${argument}. It was edited after it was made: its id is not that of its content.`;
    return succeed({ decision: read.value, notes: hasOwnId(read.value) ? [] : [edited] });
  }
  return decidedNow(question, argument, { ...surroundings, readText: async () => succeed(text.value) });
}

/** Anything that says of itself to be something else than a brief. */
function isOther(data: unknown): boolean {
  if (typeof data !== "object" || data === null || Array.isArray(data) || !("schema" in data)) return false;
  return data.schema !== "brief/1";
}

async function decidedNow(question: Question, argument: string, surroundings: Surroundings): Promise<Result<Compared>> {
  const read = await readQuestion(question, surroundings);
  if (!read.ok) return refuse(named(argument, read.faults));
  const decision = decided(read.value, surroundings);
  if (!decision.ok) return refuse(named(argument, decision.faults));
  return succeed({ decision: decision.value, notes: warningLines(read.value.reading) });
}

/** Decisions of many alternatives are longer than a brief may be. */
async function textOf(file: string, argument: string, { readText, readBytes }: Surroundings): Promise<Result<string>> {
  const text = file === "-" ? undefined : await readText(file, argument);
  if (text?.ok === true) return text;
  if (text !== undefined && !text.faults.some(({ code }) => code === "cli.too-large")) return text;
  const bytes = await readBytes(file, argument);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    const allowed = "a decision in JSON or a brief, as UTF-8 text";
    return refuse([{ code: "cli.not-text", path: argument, given: givenText(file), allowed }]);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function brokenFault(file: string, argument: string): Fault {
  const hint = "It begins as a decision and ends too soon or is broken; make it anew with `decide --json`.";
  return { code: "compare.damaged", path: argument, given: givenText(file), allowed: "a decision in JSON", hint };
}

/** Faults with the argument in front, unless they are about an option or the argument itself. */
function named(argument: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => {
    if (fault.path.startsWith("--")) return fault;
    return { ...fault, path: fault.path === "" ? argument : `${argument}: ${fault.path}` };
  });
}
