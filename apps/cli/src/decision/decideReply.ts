import type { Decision } from "@shoreline/decide";
import { type Fault, givenText } from "@shoreline/units";
import { markdownText } from "../page/markdownText.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { decided, defended, type Question, readQuestion, warningLines } from "./decided.ts";
import { decisionPage, titledDecisionPage } from "./decisionPage.ts";
import { nothingFeasiblePage } from "./ruledOut.ts";

/** Answers `decide`: the decision, printed and written where it was asked for. */
export async function decideReply(
  question: Question & { out: readonly string[]; isQuick?: boolean },
  surroundings: Surroundings,
): Promise<Reply> {
  const read = await readQuestion(question, surroundings, await outFaults(question, surroundings));
  if (!read.ok) return refusal(read.faults);
  const decision = await (question.isQuick ? decided : defended)(read.value, surroundings);
  if (!decision.ok) return undecided(decision.faults);
  const unwritten = await writeAll(question.out, decision.value, surroundings);
  if (unwritten.length > 0) return refusal(unwritten);
  const notes = [...warningLines(read.value.reading), ...question.out.map((file) => `Written: ${file}`)];
  return answer(decision.value, () => titledDecisionPage(decision.value), notes);
}

/** Why there is no decision: nothing is feasible (3), or the question asks for too much (2). */
export function undecided(faults: readonly Fault[]): Reply {
  if (faults.some(({ code }) => code !== "decide.no-feasible-alternative")) return refusal(faults);
  return { kind: "refusal", exitCode: 3, faults, page: () => nothingFeasiblePage(faults) };
}

const WRITERS: Readonly<Record<string, (decision: Decision) => string>> = {
  json: (decision) => `${JSON.stringify(decision)}\n`,
  md: (decision) => markdownText(decision.title, decisionPage(decision)),
};

const LATER: readonly string[] = ["html", "pdf", "xlsx"];
const ALLOWED = "a file that ends in .json or .md";

/** Writes every file; faults say which could not be written after all. */
async function writeAll(files: readonly string[], decision: Decision, { writeText }: Surroundings): Promise<Fault[]> {
  const faults = await Promise.all(
    [...new Set(files)].map((file) => writeText(file, written(file, decision), "--out")),
  );
  return faults.flat();
}

function written(file: string, decision: Decision): string {
  const writer = WRITERS[endingOf(file)];
  if (writer === undefined) throw new Error(`Nothing writes ${file}.`);
  return writer(decision);
}

function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}

async function outFaults(
  { brief, out }: { brief: string; out: readonly string[] },
  surroundings: Surroundings,
): Promise<Fault[]> {
  const faults = await Promise.all(
    out.map(async (file) => {
      const ending = endingOf(file);
      if (!(ending in WRITERS)) return [endingFault(file, ending)];
      if (brief !== "-" && surroundings.isSameFile(brief, file)) return [overwriteFault(file)];
      return surroundings.writeFaults(file, "--out");
    }),
  );
  return faults.flat();
}

function endingFault(file: string, ending: string): Fault {
  const fault = { code: "cli.out-format", path: "--out", given: givenText(file), allowed: ALLOWED };
  if (!LATER.includes(ending)) return fault;
  return { ...fault, hint: `${ending.toUpperCase()} comes with a later release; a .md file holds the same answer.` };
}

function overwriteFault(file: string): Fault {
  const hint = "That file is the brief itself, which would be lost.";
  return { code: "cli.out-is-brief", path: "--out", given: givenText(file), allowed: ALLOWED, hint };
}
